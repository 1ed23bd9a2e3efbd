import { finding, type Finding } from '../../finding.ts';
import { visitNodes } from '../../visit.ts';
import { placeOfWords, type Passage, type PedagogyRule } from './lesson.ts';
import type { Words } from './words/index.ts';

const acronym = /(?<![\p{L}\p{N}_@#/.-])\p{Lu}{2,6}(?![\p{L}\p{N}_@/]|-\p{N}|\.\p{L})/gu;
const roman = /^[IVX]+$/;
/** Nobody reads more; text made of acronyms alone must not keep the compiler busy. */
const enough = 50;
/** Characters on each side in which an acronym is spelled out; a paragraph may be as long as a file. */
const near = 300;

/** An acronym is spelled out where it is first read, unless everybody knows it and it has one meaning. */
export const acronymSpelledOut: PedagogyRule = (lesson) => {
  const { words, passages, frontMatter } = lesson;
  if (!words) return [];
  const titles = `${frontMatter.title}. ${frontMatter.objective}`;
  const small = new Set(passages.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{2,6}(?!\p{L})/gu) ?? []));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const passage of passages) {
    const code = codeOf(passage);
    for (const { 0: found, index } of passage.text.matchAll(acronym)) {
      if (findings.length >= enough) return findings;
      if (seen.has(found) || code.includes(found) || isNone(found, index, passage, words, small)) continue;
      seen.add(found);
      if (isSpelledOut(found, index, passage, titles)) continue;
      const meanings = words.acronyms.ambiguous[found];
      const place = placeOfWords(passage, found, lesson.source);
      findings.push(
        finding('acronym-spelled-out', place, {
          acronym: found,
          ...(meanings && { meanings: [...meanings] }),
        }),
      );
    }
  }
  return findings;
};

/** The code of a passage, which is typed as it is and no acronym. */
function codeOf({ node }: Passage): string {
  return visitNodes({ type: 'root', children: [node] }, 'inlineCode')
    .map(({ value }) => value)
    .join(' ');
}

/** Whether capitals are no acronym, or one that everybody reads. */
function isNone(
  found: string,
  index: number,
  { text, role }: Passage,
  words: Words,
  small: ReadonlySet<string>,
): boolean {
  const { known, shouted, ambiguous, labelled } = words.acronyms;
  if (known.has(found) || shouted.has(found) || roman.test(found)) return true;
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(index + found.length, index + 60);
  // « zone ZB », « RAL 1003 », « EN 397 »
  if (labelled.test(before) || /^\s?\d/.test(after)) return true;
  // A line all in capitals, or two words of it.
  if (/\p{Lu}{3,}['’\s]+$/u.test(before) || /^['’\s]+\p{Lu}{3,}(?!\p{L})/u.test(after)) return true;
  if (role === 'heading' && !/\p{Ll}/u.test(text)) return true;
  if (Object.hasOwn(ambiguous, found)) return false;
  // A word that is also written in small letters is a word.
  return small.has(found.toLowerCase());
}

/** `EPI (équipement…)`, `équipement… (EPI)`, `EPI : équipement…`, `<abbr title="…">`, or words with those initials. */
function isSpelledOut(found: string, index: number, { text: whole, node }: Passage, titles: string): boolean {
  const text = whole.slice(Math.max(0, index - near), index + near);
  const inside = new RegExp(String.raw`\p{Ll}{3}[»”"*]?\s\(\s*[«“"]?\s*${found}\s*[»”"]?\s*[),]`, 'u');
  if (text.includes(`${found} (`) || inside.test(text)) return true;
  if (hasInitials(found, titles) || hasInitials(found, text)) return true;
  return visitNodes({ type: 'root', children: [node] }, 'mdxJsxTextElement').some(
    (inside) =>
      inside.name === 'abbr' &&
      inside.attributes.some(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'title',
      ),
  );
}

/** Whether a row of words begins with these letters; articles and the like may stand between. */
function hasInitials(found: string, text: string): boolean {
  const initials = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && /\p{Ll}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials.includes(found);
}
