/** The attributes of a directive, as micromark-extension-directive 4 reads them. */

/** One attribute; offsets count from the opening brace. */
export interface Attribute {
  name: string;
  start: number;
  end: number;
}

const whitespace = /[ \t]+/y;
// `#a`, `.b`, `name`, `name=value`, `name="value"`: factory-attributes of the extension.
const attribute =
  /(?:#[^\s#.{}"'<>=`,;]+|\.[^\s#.{}"'<>=`,;]+|([\p{L}_:][\p{L}\p{N}_:.-]*)(?:[ \t]*=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^\s"'<>=`{},;]+))?)/uy;

/**
 * Read `{#arret type=single}`.
 *
 * @param source
 *   Attributes with their braces.
 * @returns
 *   The attributes in order, and whether there is nothing else between the braces.
 */
export function readAttributes(source: string): { attributes: Attribute[]; clean: boolean } {
  const attributes: Attribute[] = [];
  const end = source.endsWith('}') ? source.length - 1 : source.length;
  let clean = source.startsWith('{') && source.endsWith('}');
  let index = 1;
  while (index < end) {
    whitespace.lastIndex = index;
    index += whitespace.exec(source)?.[0].length ?? 0;
    if (index >= end) break;
    attribute.lastIndex = index;
    const match = attribute.exec(source);
    if (match && index + match[0].length <= end) {
      const name = match[0].startsWith('#') ? 'id' : match[0].startsWith('.') ? 'class' : (match[1] ?? '');
      attributes.push({ name, start: index, end: index + match[0].length });
      index += match[0].length;
    } else {
      clean = false;
      index++;
    }
  }
  return { attributes, clean };
}

/** The attributes that can be read, and nothing else: what the author most likely meant. */
export function cleanAttributes(written: string): string {
  // `{# arret}`: the sign belongs to the word behind it.
  const source = written.replace(/#[ \t\u00A0\u202F]+(?=[\p{L}\p{N}])/u, '#');
  const { attributes, clean } = readAttributes(source);
  if (clean) return source;
  const parts = attributes.map(({ start, end }) => source.slice(start, end));
  return parts.length === 0 ? '' : `{${parts.join(' ')}}`;
}
