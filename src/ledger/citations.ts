/** How people name standards, laws and their parts, and whether a reference covers what somebody asks for. Pure. */

/** A clause or article: `8.1.2`, `R. 4141-2`; of a code, `letter` is L, R, D or A. */
interface Locator {
  letter: string;
  parts: readonly number[];
  /** Articles are counted with hyphens; only clauses have others below them. */
  isArticle: boolean;
}

/** From one locator to another, both included; without an end, all that follow in the same section. */
interface Stretch {
  from: Locator;
  to?: Locator;
}

interface Named {
  words: ReadonlySet<string>;
  stretches: readonly Stretch[];
}

/** Words between a text and its part, and prefixes of national editions: written by some, left out by others. */
const unsaid = new Set(
  (
    'art arts article articles clause clauses chapitre chapitres chapter chapters section sections paragraphe ' +
    'paragraph para alinea point points partie part annexe no du de des la le les et and ou or of the nf en french'
  ).split(' '),
);

/** French codes as capsules in other languages call them. */
const sameWords: Readonly<Record<string, string>> = {
  labour: 'travail',
  labor: 'travail',
  environmental: 'environnement',
  decree: 'decret',
};

/** A letter, if any, and numbers; then perhaps a dash to another (`…`) or all that follow (`+`). */
const locatorPattern = /(?:(?<![\p{L}\d])([lrda])\s*\.?\s*)?(\d+(?:[.-]\d+)*)(\s*…\s*|\s*\+)?/gu;

/**
 * Read a reference, or a question about one.
 *
 * @param text
 *   As it is written: `Code du travail, art. R. 4141-11 à R. 4141-20`, `ISO
 *   45001 clause 8.1.2`.
 */
export function readCitation(text: string): Named {
  const plain = text
    .toLowerCase()
    // The hyphens of word processors: R. 4141–2 is an article, R. 4141-2–4141-9 a stretch.
    .replaceAll(/(?<=(?<![-.\d])\d+)[‐‑–—](?=\d+(?![-.\d]))/g, '-')
    .replaceAll(/(?<=\d)\s*(?:–|—|\sà\s|\sau\s|\sto\s)\s*(?=(?:[lrda]\s*\.?\s*)?\d)/g, '…')
    .replaceAll(/(?<=\d)\s*,?\s+(?:et s\.|et suivants?|and following|et seq\.?|ff\.?)(?!\p{L})/gu, '+')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  const stretches: Stretch[] = [];
  let open: Locator | undefined;
  for (const [, letter = '', digits = '', after = ''] of plain.matchAll(locatorPattern)) {
    const locator = {
      letter,
      parts: digits.split(/[.-]/).map(Number),
      isArticle: letter !== '' || digits.includes('-'),
    };
    if (open) stretches.push({ from: open, to: endOf(open, locator) });
    else if (after.includes('+')) stretches.push({ from: locator });
    else if (!after.includes('…')) stretches.push({ from: locator, to: locator });
    open = !open && after.includes('…') ? locator : undefined;
  }
  const letters = plain.replaceAll(locatorPattern, ' ').match(/\p{L}{2,}/gu) ?? [];
  const words = letters.filter((word) => !unsaid.has(word)).map((word) => sameWords[word] ?? word);
  return { words: new Set(words), stretches };
}

/** The end of a stretch as it is meant: `R. 4141-11 à 20` ends with R. 4141-20. */
function endOf(from: Locator, to: Locator): Locator {
  const missing = Math.max(0, from.parts.length - to.parts.length);
  return { ...from, parts: [...(from.isArticle ? from.parts.slice(0, missing) : []), ...to.parts] };
}

/**
 * Whether a reference covers what is asked for: it has all of its words, and
 * each of its numbers itself, below it or within a stretch; of a stretch, a part.
 *
 * @param reference
 *   What a capsule cites.
 * @param wanted
 *   What somebody asks for; nothing covers an empty question.
 */
export function covers(reference: Named, wanted: Named): boolean {
  if (wanted.words.size + wanted.stretches.length === 0) return false;
  return (
    [...wanted.words].every((word) => reference.words.has(word)) &&
    wanted.stretches.every((asked) => reference.stretches.some((stretch) => overlap(stretch, asked)))
  );
}

/** Whether a reference has the start of what is asked for, or starts within it: a question may be a stretch too. */
function overlap(reference: Stretch, asked: Stretch): boolean {
  if (holds(reference, asked.from)) return true;
  const letter = asked.from.letter || reference.from.letter;
  return asked.to !== asked.from && holds({ ...asked, from: { ...asked.from, letter } }, reference.from);
}

function holds({ from, to }: Stretch, wanted: Locator): boolean {
  if (wanted.letter !== '' && wanted.letter !== from.letter) return false;
  if (isBelow(from, wanted)) return true;
  if (compareParts(wanted.parts, from.parts) < 0) return false;
  if (to) return compareParts(wanted.parts, to.parts) <= 0 || (to !== from && isBelow(wanted, to));
  return wanted.parts.length === from.parts.length && isSamePart(wanted, from, from.parts.length - 1);
}

/** Whether a locator is another one or a part of it: 8.1.2 is of 8.1, R. 4141-2 of section R. 4141; L. 541-21-2 is not of L. 541-21. */
function isBelow(one: Locator, other: Locator): boolean {
  const { length } = other.parts;
  if (one.isArticle && one.parts.length !== length && length > 1) return false;
  return isSamePart(one, other, length);
}

function isSamePart(one: Locator, other: Locator, length: number): boolean {
  return (
    one.parts.length >= length && other.parts.slice(0, length).every((part, at) => part === one.parts[at])
  );
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
