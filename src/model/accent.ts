/**
 * The organisation's colour: links and buttons bear it, so it must be read on
 * every ground of a page, by day and in the dark. Signs keep the colours of
 * ISO 3864 whatever it is.
 */

/** Grounds of `src/player/capsule.css` on which links stand: `--paper`, then `--ground`. */
export const grounds = { light: ['#ffffff', '#eef2f4'], dark: ['#10171d', '#1b252d'] } as const;

/** What stands on a button, `--on-act` of `src/player/capsule.css`. */
export const onAccent = { light: '#ffffff', dark: '#06202f' } as const;

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const leastContrast = 4.5;

/** A colour that is too pale to be read, and the nearest one that is not. */
export interface AccentProblem {
  /** Its contrast where it is least. */
  ratio: number;
  /** Where that is. */
  ground: string;
  proposal: string;
}

/**
 * Check a colour on the light grounds, and below the text of buttons.
 *
 * @param accent
 *   `#rrggbb`.
 * @returns
 *   Nothing when it can be read everywhere.
 */
export function accentProblem(accent: string): AccentProblem | undefined {
  const worst = leastOn(accent, [...grounds.light, onAccent.light]);
  if (worst.ratio >= leastContrast) return undefined;
  return { ...worst, proposal: towards(accent, '#000000', [...grounds.light, onAccent.light]) };
}

/**
 * The colour by night: itself where it can be read on dark grounds, else the
 * nearest lighter tint that can.
 *
 * @param accent
 *   `#rrggbb`.
 */
export function darkTint(accent: string): string {
  return towards(accent, '#ffffff', [...grounds.dark, onAccent.dark]);
}

/**
 * Give a style sheet the organisation's colour, in place of its own: what is
 * put behind it instead would cost each page a hundred bytes.
 *
 * @param css
 *   Text of `capsule.css`, minified or not: it sets `--act` by day, then by night.
 * @param accent
 *   `#rrggbb`; nothing where the organisation has none.
 */
export function withAccent(css: string, accent: string | undefined): string {
  if (accent === undefined) return css;
  const tints = [accent.toLowerCase(), darkTint(accent)];
  const coloured = css.replace(/--act:\s*[^;}]+/g, (rule) => {
    const tint = tints.shift();
    return tint === undefined ? rule : `--act:${tint}`;
  });
  if (tints.length > 0) throw new Error('The style sheet does not set --act by day and by night');
  return coloured;
}

/**
 * Contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @param one
 *   `#rrggbb`.
 * @param other
 *   `#rrggbb`.
 */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function leastOn(colour: string, others: readonly string[]): { ratio: number; ground: string } {
  return others
    .map((ground) => ({ ground, ratio: contrast(colour, ground) }))
    .reduce((worst, one) => (one.ratio < worst.ratio ? one : worst));
}

/** The first mixture with black or white that can be read on all of these, in steps of a hundredth. */
function towards(colour: string, end: string, others: readonly string[]): string {
  for (let share = 0; share < 100; share++) {
    const mixed = mix(colour, end, share / 100);
    if (leastOn(mixed, others).ratio >= leastContrast) return mixed;
  }
  return end;
}

function mix(colour: string, end: string, share: number): string {
  const ends = channels(end);
  const mixed = channels(colour).map((channel, at) =>
    Math.round(channel + ((ends[at] ?? 0) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
