/** What a typed word may mean: itself, how it goes on, a slip, its singular, two words written as one or one as two. */
import type { QueryCombination } from 'minisearch';
import { hasDigit } from './words.ts';

/** Places where a word says what a capsule is about. */
const telling = ['title', 'keywords', 'objective'];

/** Shorter than this, a part of a word may be a part of any. */
const shortestPart = 3;

/**
 * Say what to look for in place of a typed word.
 *
 * A slip is forgiven in four letters when nobody wrote them, in five or more
 * always, two in eight; never in the first letter, and never in a number,
 * which means what it says.
 *
 * @param words
 *   What was typed, folded.
 * @param at
 *   Which of them is meant.
 * @param vocabulary
 *   Every word that can be found.
 */
export function meaningsOf(
  words: readonly string[],
  at: number,
  vocabulary: ReadonlySet<string>,
): QueryCombination {
  const word = words[at] ?? '';
  if (hasDigit(word)) return { queries: [word], prefix: !vocabulary.has(word), fuzzy: false };
  const begun = [...vocabulary].some((each) => each.startsWith(word));
  const joined = [`${words[at - 1] ?? ''}${word}`, `${word}${words[at + 1] ?? ''}`];
  const others = [
    ...joined.filter((each) => each !== word).map((each) => [each]),
    ...singularsOf(word),
    ...(begun ? [] : [...halvesOf(word), ...swapsOf(word)]),
  ].filter((parts) => parts.every((part) => vocabulary.has(part)));
  const long = word.length > 4;
  return {
    combineWith: 'OR',
    queries: [begun || long ? word : slipOf(word), ...others.map(exactly)],
    prefix: true,
    fuzzy: long && 0.2,
    boostDocument: (_id, found) => (found.startsWith(word.charAt(0)) ? 1 : 0),
  };
}

/** A short word with a letter too many or too few: « gans », not « feux » for « flux ». */
function slipOf(word: string): QueryCombination {
  const boostDocument = (_id: string, found: string): number =>
    found.startsWith(word.charAt(0)) && found.length !== word.length ? 1 : 0;
  return { queries: [word], fuzzy: word.length > 3 && 1, fields: telling, boostDocument };
}

/** All of some words, as they are written, whatever they begin with. */
function exactly(queries: string[]): QueryCombination {
  return { combineWith: 'AND', queries, prefix: false, fuzzy: false, boostDocument: () => 1 };
}

const plurals: readonly [plural: RegExp, singular: string][] = [
  // Longer ones are slips of one letter.
  [/^(...)[sx]$/, '$1'],
  [/aux$/, 'al'],
  [/ies$/, 'y'],
  [/es$/, ''],
];

/** « bacs » as « bac », « signaux » as « signal », « bodies » as « body », « boxes » as « box ». */
function singularsOf(word: string): string[][] {
  return plurals.flatMap(([plural, singular]) =>
    plural.test(word) ? [[word.replace(plural, singular)]] : [],
  );
}

/** « nearmiss » as « near miss », and everything else that it might be. */
function halvesOf(word: string): string[][] {
  const halves = [...word].map((_, end) => [word.slice(0, end), word.slice(end)]);
  return halves.filter((parts) => parts.every((part) => part.length >= shortestPart));
}

/** « acceuil » as « accueil »: two letters that changed places count as two slips, and are one. */
function swapsOf(word: string): string[][] {
  return [...word].flatMap((letter, at) => {
    const swapped = word.slice(0, at) + word.slice(at + 1, at + 2) + letter + word.slice(at + 2);
    return at > 0 && at < word.length - 1 ? [[swapped]] : [];
  });
}
