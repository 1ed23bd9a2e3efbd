/** What of a capsule's text goes on paper. HTML is what the compiler wrote: quoted attributes, `<` escaped in text. */
import type { Capsule } from '../model/capsule.ts';

type BlockName = 'key' | 'danger' | 'case' | 'checklist';

interface Block {
  name: BlockName;
  /** With its frame. */
  html: string;
}

const blockForm = /<section class="block (key|danger|case|checklist)">[\s\S]*?<\/section>/g;

/** Every framed text of a capsule, in order. */
export function blocksOf(capsule: Capsule): Block[] {
  return textsOf(capsule).flatMap((html) =>
    [...html.matchAll(blockForm)].map(([html, name]) => ({ name: name as BlockName, html: onPaper(html) })),
  );
}

/** Every text screen without its framed texts. */
export function proseOf(capsule: Capsule): string[] {
  return textsOf(capsule).map((html) => onPaper(html.replace(blockForm, '')));
}

function textsOf({ screens }: Capsule): string[] {
  return screens.flatMap((screen) => (screen.kind === 'text' ? [screen.html] : []));
}

/**
 * Take out what paper cannot do: links keep their text, film, sound and
 * illustrations go.
 */
export function onPaper(html: string): string {
  return withoutLinks(html)
    .replace(/<figure\b[\s\S]*?<\/figure>/g, '')
    .replace(/<p>\s*(?:<img\b[^>]*>\s*)+<\/p>/g, '')
    .replace(/<img\b[^>]*>/g, '')
    .trim();
}

/** Questions keep their pictures: what is asked is often about them. */
export function questionOnPaper(html: string): string {
  return withoutLinks(html)
    .replace(/<figure class="media">[\s\S]*?<\/figure>/g, '')
    .replace(/<details class="hint">[\s\S]*?<\/details>/g, '');
}

/** Links keep their text alone. */
export function withoutLinks(html: string): string {
  return html.replace(/<a(?:\s+[^\s"'=<>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*\s*>|<\/a>/g, '');
}

/** Images of a capsule lie one level above its sheets. */
export function fromAbove(html: string): string {
  return html.replace(/<img\b[^>]*>/g, (tag) =>
    tag.replace(/(["\s])media\//g, '$1../media/').replace(' loading="lazy"', ''),
  );
}

/** Characters that one reads. */
export function lengthOf(html: string): number {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim().length;
}

/** Elements beside each other, each with all that is in it. */
export function topLevelOf(html: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: slash, index } of html.matchAll(
    /<(\/?)(?!(?:br|hr|img|wbr|source|track)\b)[a-z][^>]*>/g,
  )) {
    depth += slash ? -1 : 1;
    if (depth > 0) continue;
    const end = index + tag.length;
    parts.push(html.slice(from, end).trim());
    from = end;
  }
  const rest = html.slice(from).trim();
  return rest ? [...parts, rest] : parts;
}
