/** A new capsule: a text that says what is left to write, and its id. */
import { readFile } from 'node:fs/promises';
import type { MessageLang } from '../compile/messages/index.ts';
import type { CapsuleFrontMatter } from '../model/capsule.ts';
import { editFrontMatter } from './front-matter-text.ts';

/** What an author must say; the rest can be written in the file. */
export interface Subject extends Pick<CapsuleFrontMatter, 'title' | 'domain' | 'audience'> {
  lang: MessageLang;
}

/** Text of a new capsule: complete, and silent in `check` but for the parts left to write. */
export async function newCapsule({ title, domain, audience, lang }: Subject): Promise<string> {
  const template = await readFile(new URL(`templates/${lang}.mdx`, import.meta.url), 'utf8');
  return editFrontMatter(template.replaceAll('\r\n', '\n'), (document) => {
    document.set('title', title);
    document.set('domain', domain);
    document.set('audience', document.createNode(audience, { flow: true }));
  });
}

/** The id that a title suggests: `Déclarer un presqu'accident` gives `declarer-un-presqu-accident`. */
export function idOfTitle(title: string): string {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // Cut between two words: an id stands in addresses and on posters.
  while (words.length > 1 && words.join('-').length > 60) words.pop();
  return words.join('-');
}
