/** Start tags of pages and drawings. */

/** A start tag with its attributes. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Whether it is of a drawing, where names tell capitals apart; elsewhere they are given in small letters. */
  drawing: boolean;
  /** What is inside a script or a style sheet. */
  text?: string;
}

const pattern =
  /<!--[\s\S]*?-->|<(\/svg)\s*>|<(script|style)\b([^>]*)>([\s\S]*?)<\/\2>|<([a-z][\w-]*)((?:\s+[^\s"'=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*(\/?)>/gi;

/**
 * The start tags of a page or drawing that we wrote: quoted or plain attributes,
 * `<` escaped in text. What is inside a script or a style sheet is no tag.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let depth = 0;
  for (const [, closing, raw, rawAttributes, text, name, attributes, selfClosing] of html.matchAll(pattern)) {
    const written = raw ?? name;
    if (closing) depth = Math.max(0, depth - 1);
    if (written === undefined) continue;
    const isRoot = written.toLowerCase() === 'svg';
    const drawing = depth > 0 || isRoot;
    if (isRoot && !selfClosing) depth += 1;
    const spell = (word: string): string => (drawing ? word : word.toLowerCase());
    tags.push({
      name: spell(written),
      attributes: readAttributes(rawAttributes ?? attributes ?? '', spell),
      drawing,
      ...(text !== undefined && { text }),
    });
  }
  return tags;
}

function readAttributes(text: string, spell: (word: string) => string): ReadonlyMap<string, string> {
  const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
  const found = new Map<string, string>();
  for (const [, name = '', double, single, plain] of text.matchAll(attribute))
    found.set(spell(name), double ?? single ?? plain ?? '');
  return found;
}
