/**
 * SVG by allow-list. A drawing opened alone is a page that may run scripts, so
 * whatever is not known to be harmless is refused; and one that is not
 * well-formed is not shown at all.
 */

const elements = new Set(
  `svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan
   linearGradient radialGradient stop clipPath mask pattern marker`.split(/\s+/),
);

const attributes = new Set(
  `id class version viewBox width height preserveAspectRatio transform x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d
   points pathLength rotate lengthAdjust textLength offset gradientUnits gradientTransform spreadMethod
   clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform
   markerWidth markerHeight markerUnits refX refY orient
   fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray
   stroke-dashoffset stroke-miterlimit opacity color display visibility clip-path clip-rule mask
   marker-start marker-mid marker-end font-family font-size font-weight font-style text-anchor
   dominant-baseline alignment-baseline letter-spacing word-spacing text-decoration stop-color stop-opacity
   vector-effect paint-order shape-rendering text-rendering xml:space xml:lang lang role
   aria-label aria-labelledby aria-hidden focusable xmlns`.split(/\s+/),
);

const svgNamespace = 'http://www.w3.org/2000/svg';

/** One piece of markup: a comment, a declaration, a tag, or text up to the next `<`. */
const piece = /<!--[\s\S]*?-->|<\?xml\s[^<>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s[^<>]*?)?)(\/?)>|<|[^<]+/g;
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const declaration =
  /^<\?xml\s+version=["']1\.[01]["'](?:\s+encoding=["']utf-8["'])?(?:\s+standalone=["'](?:yes|no)["'])?\s*\?>$/i;
/** An ampersand that begins none of XML's own references would make the whole drawing unreadable. */
const looseAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/;
/** Functions that a value may use: none that loads anything but a part of the same drawing. */
const harmlessFunctions =
  /(?:\burl\(#[\w.-]+\)|\b(?:rgba?|hsla?|translate|rotate|scale|skew[XY]|matrix)\([\d\s.,%eE/+-]*\))/g;

/** The first thing refused, as it should be shown to the author; `broken` when no browser could read the drawing. */
export interface SvgProblem {
  found: string;
  broken: boolean;
}

const refused = (found: string): SvgProblem => ({ found, broken: false });
const broken = (found: string): SvgProblem => ({ found, broken: true });

/**
 * Look for what a drawing must not hold.
 *
 * @param text
 *   Text of an SVG file.
 * @returns
 *   The first problem; nothing when the drawing is safe.
 */
export function svgProblem(text: string): SvgProblem | undefined {
  const source = text.replace(/^\uFEFF/, '');
  const open: string[] = [];
  let closedRoot = false;
  for (const match of source.matchAll(piece)) {
    const [whole, slash, name, rest = '', selfClosing] = match;
    if (name === undefined) {
      const problem = textProblem(whole, match.index, open.length > 0);
      if (problem) return problem.found === '<' ? refused(excerpt(source, match.index)) : problem;
      continue;
    }
    if (!elements.has(name)) return refused(`<${slash ?? ''}${name}>`);
    if (closedRoot || (open.length === 0 && name !== 'svg')) return broken(`<${slash ?? ''}${name}>`);
    if (slash) {
      if (rest.trim() !== '' || selfClosing || open.pop() !== name) return broken(`</${name}>`);
    } else {
      const problem = attributesProblem(rest, open.length === 0);
      if (problem) return problem;
      if (!selfClosing) open.push(name);
    }
    closedRoot = open.length === 0;
  }
  if (open.length > 0) return broken(`<${open.at(-1) ?? ''}>`);
  return closedRoot ? undefined : broken(excerpt(source, 0));
}

/** Text, a comment or a declaration; `<` for markup that is none of what we know. */
function textProblem(whole: string, index: number, insideRoot: boolean): SvgProblem | undefined {
  if (whole === '<') return refused('<');
  if (whole.startsWith('<!--'))
    return /^<!--(?:-?>|[\s\S]*--[\s\S]*-->$)/.test(whole) ? broken('<!--') : undefined;
  // In another encoding, a browser would not read the text that is checked here.
  if (whole.startsWith('<?'))
    return index === 0 && declaration.test(whole) ? undefined : refused(whole.slice(0, 60));
  const [control] = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/.exec(whole) ?? [];
  if (control !== undefined)
    return broken(`U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  if (looseAmpersand.test(whole)) return broken('&');
  return insideRoot || whole.trim() === '' ? undefined : broken(whole.trim().slice(0, 20));
}

function attributesProblem(source: string, isRoot: boolean): SvgProblem | undefined {
  attribute.lastIndex = 0;
  let end = 0;
  const names = new Set<string>();
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    end = attribute.lastIndex;
    const name = match[1] ?? '';
    const problem = attributeProblem(name, (match[2] ?? '').slice(1, -1));
    if (problem || names.has(name)) return problem ?? broken(`${name}="…" ${name}="…"`);
    names.add(name);
  }
  const rest = source.slice(end).trim();
  if (rest !== '') return refused(rest.slice(0, 20));
  // Without it, browsers show no drawing.
  return isRoot && !names.has('xmlns') ? broken('<svg>') : undefined;
}

function attributeProblem(name: string, value: string): SvgProblem | undefined {
  if (name === 'xmlns') return value === svgNamespace ? undefined : refused(`xmlns="${value}"`);
  if (!attributes.has(name)) return refused(`${name}="…"`);
  if (looseAmpersand.test(value) || /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(value))
    return broken(`${name}="…"`);
  // A label is read out, nothing more.
  if (name === 'aria-label') return undefined;
  // A reference or an escape could spell what is looked for.
  const suspect =
    /[&\\]|javascript:|data:|https?:|\/\/|\/\*/i.test(value) ||
    /\(/.test(value.replaceAll(harmlessFunctions, ''));
  return suspect ? refused(`${name}="${value.slice(0, 60)}"`) : undefined;
}

function excerpt(source: string, index: number): string {
  return (
    source
      .slice(index, index + 20)
      .split('\n')[0]
      ?.trim() || '…'
  );
}

/**
 * Size of a drawing in its own units.
 *
 * @returns
 *   Width and height from the attributes of those names, else from the view
 *   box; nothing when neither says.
 */
export function svgSize(text: string): { width: number; height: number } | undefined {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const width = number(/\swidth=["']([\d.]+)(?:px)?["']/.exec(root)?.[1]);
  const height = number(/\sheight=["']([\d.]+)(?:px)?["']/.exec(root)?.[1]);
  if (width && height) return { width: Math.round(width), height: Math.round(height) };
  const box = /\sviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/.exec(root);
  const boxWidth = number(box?.[1]);
  const boxHeight = number(box?.[2]);
  return boxWidth && boxHeight ? { width: Math.round(boxWidth), height: Math.round(boxHeight) } : undefined;
}

function number(text: string | undefined): number {
  return Number(text ?? 0);
}
