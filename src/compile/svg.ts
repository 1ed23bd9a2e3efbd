/**
 * SVG by allow-list. A drawing opened alone is a page that may run scripts, so
 * whatever is not known to be harmless is refused.
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
const piece = /<!--[\s\S]*?-->|<\?xml [^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[^<>]*?)?)(\/?)>|<|[^<]+/g;
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;

/**
 * Look for what a drawing must not hold.
 *
 * @param text
 *   Text of an SVG file.
 * @returns
 *   The first thing refused, as it should be shown to the author; nothing when
 *   the drawing is safe.
 */
export function svgProblem(text: string): string | undefined {
  let sawRoot = false;
  for (const match of text.replace(/^\uFEFF/, '').matchAll(piece)) {
    const [whole, , name, source] = match;
    if (name === undefined) {
      if (whole === '<' || whole.startsWith('<!DOCTYPE')) return text.slice(match.index, match.index + 20).split('\n')[0];
      continue;
    }
    if (!elements.has(name)) return `<${name}>`;
    if (!sawRoot && name !== 'svg') return `<${name}>`;
    sawRoot = true;
    const problem = attributeProblem(source ?? '');
    if (problem) return problem;
  }
  return sawRoot ? undefined : 'no <svg>';
}

function attributeProblem(source: string): string | undefined {
  attribute.lastIndex = 0;
  let end = 0;
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    end = attribute.lastIndex;
    const name = match[1] ?? '';
    const value = (match[2] ?? '').slice(1, -1);
    if (name === 'xmlns' && value !== svgNamespace) return `xmlns="${value}"`;
    if (!attributes.has(name)) return `${name}="…"`;
    // An entity could spell what the next line looks for.
    if (/url\s*\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value)) return `${name}="${value}"`;
    if (name !== 'xmlns' && /javascript:|data:|https?:|&#|\/\/|\\/i.test(value)) return `${name}="${value}"`;
  }
  const rest = source.slice(end).trim();
  return rest === '' ? undefined : rest.slice(0, 20);
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
  const width = number(/\swidth="([\d.]+)(?:px)?"/.exec(root)?.[1]);
  const height = number(/\sheight="([\d.]+)(?:px)?"/.exec(root)?.[1]);
  if (width && height) return { width: Math.round(width), height: Math.round(height) };
  const box = /\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(root);
  const boxWidth = number(box?.[1]);
  const boxHeight = number(box?.[2]);
  return boxWidth && boxHeight ? { width: Math.round(boxWidth), height: Math.round(boxHeight) } : undefined;
}

function number(text: string | undefined): number {
  return Number(text ?? 0);
}
