/**
 * Search over capsules, the same when the index is built and when it is asked.
 * The index is MiniSearch's; what is ours is which words count, and how much.
 */
import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import { meaningsOf } from './meanings.ts';
import { packIndex, unpackIndex, type PackedIndex } from './postings.ts';
import { hasDigit, wordsOf } from './words.ts';

/** What of a capsule can be found. */
export interface Findable {
  id: string;
  title: string;
  objective: string;
  keywords: string;
  /** Domain and audience, in words. */
  about: string;
  /** What it rests on: standards, laws, documents. */
  sources: string;
  /** What a reader of the page reads, without the questions' feedback. */
  text: string;
}

/** An index as it travels. */
export interface SearchIndex {
  /** Words that most texts have: left out of the texts' part, and never asked for beside others. */
  common: string[];
  index: PackedIndex;
}

/** A capsule that was found. */
export interface Found {
  id: string;
  /** Folded words of the capsule that the query means. */
  words: Set<string>;
  /** What has them where the list does not show it. */
  hidden?: 'text' | 'sources';
}

/** What a query gives. */
export interface Answer {
  /** Best first. */
  found: Found[];
  /** Whether no capsule has all that was asked for: those have most of it. */
  partly: boolean;
}

export interface Engine {
  /** Nothing when there is no word to look for. */
  search: (query: string) => Answer | undefined;
}

const fields = ['title', 'objective', 'keywords', 'about', 'sources', 'text'];

/** Below this, every word tells capsules apart. */
const fewCapsules = 8;

const searchOptions: SearchOptions = {
  boost: { title: 6, keywords: 4, sources: 4, objective: 3 },
  maxFuzzy: 2,
  weights: { prefix: 0.5, fuzzy: 0.25 },
};

function optionsFor(common: ReadonlySet<string>): Options<Findable> {
  return {
    fields,
    tokenize: foldedWords,
    processTerm: (term, field) =>
      field === 'sources' ? beginningsOf(term) : field === 'text' && common.has(term) ? null : term,
    // What is asked for are words already.
    searchOptions: { ...searchOptions, tokenize: (word) => [word], processTerm: (word) => word },
  };
}

/** Who looks for clause 8.1 is content with 8.1.2, not with 8.12. */
function beginningsOf(number: string): string[] {
  const parts = number.split('.');
  return parts.map((_, n) => parts.slice(0, n + 1).join('.'));
}

/**
 * Build the index of some capsules.
 *
 * @param capsules
 *   Capsules, as readers of one language are offered them.
 */
export function makeIndex(capsules: readonly Findable[]): SearchIndex {
  const common = commonWords(capsules.map(({ text }) => text));
  return { common, index: packIndex(fill(capsules, common).toJSON()) };
}

/**
 * Make an index ready to be asked.
 *
 * @param index
 *   As {@link makeIndex} made it.
 * @param stopWords
 *   What questions are made of, in the language of the capsules.
 */
export function openIndex({ common, index }: SearchIndex, stopWords: string): Engine {
  const loaded = MiniSearch.loadJS(unpackIndex(index), optionsFor(new Set(common)));
  return engine(loaded, index, [...common, ...foldedWords(stopWords)]);
}

/** Make some capsules ready to be searched without an index: a thousand titles take no time, a thousand texts would. */
export function openCapsules(capsules: readonly Findable[], stopWords: string): Engine {
  const index = fill(capsules, []);
  return engine(index, index.toJSON(), foldedWords(stopWords));
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

function fill(capsules: readonly Findable[], common: readonly string[]): MiniSearch<Findable> {
  const index = new MiniSearch(optionsFor(new Set(common)));
  index.addAll(capsules);
  return index;
}

/**
 * Words that more than half of the texts have: articles and the like, in any
 * language, found by counting. They are a third of an index and tell nothing apart.
 */
function commonWords(texts: readonly string[]): string[] {
  if (texts.length < fewCapsules) return [];
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(foldedWords(text))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([word, count]) => (count * 2 > texts.length ? [word] : [])).sort();
}

/** What is known of a capsule while words are looked for. */
interface Hit {
  /** How many of the words that are asked for. */
  asked: number;
  score: number;
  words: Set<string>;
  places: Set<string>;
}

function engine(
  index: MiniSearch<Findable>,
  { index: terms }: AsPlainObject | PackedIndex,
  stopWords: readonly string[],
): Engine {
  const vocabulary = new Set(terms.map(([term]) => term));
  const stop = new Set(stopWords);
  return {
    search(text) {
      const words = foldedWords(text);
      if (words.length === 0) return undefined;
      // « Comment », articles and the like ask for nothing, unless there is nothing else.
      const telling = words.filter((word) => !stop.has(word) && (word.length > 2 || hasDigit(word)));
      const asked = new Set(telling.length > 0 ? telling : words);
      const hits = new Map<string, Hit>();
      for (const word of asked) {
        for (const { id, score, match } of index.search(meaningsOf(words, words.indexOf(word), vocabulary))) {
          const hit = hits.get(String(id)) ?? { asked: 0, score: 0, words: new Set(), places: new Set() };
          hits.set(String(id), hit);
          hit.asked++;
          hit.score += score;
          for (const [found, places] of Object.entries(match)) {
            hit.words.add(found);
            for (const place of places) hit.places.add(place);
          }
        }
      }
      // A word too many, or one that nobody wrote: what has most of the words is better than nothing.
      const most = [...hits.values()].reduce((max, hit) => Math.max(max, hit.asked), 0);
      const found = [...hits].filter(([, hit]) => hit.asked === most);
      found.sort(([, a], [, b]) => b.score - a.score);
      return { found: found.map(toFound), partly: found.length > 0 && most < asked.size };
    },
  };
}

function toFound([id, { words, places }]: [string, Hit]): Found {
  const shown = [...places].some((place) => place !== 'text' && place !== 'sources');
  return { id, words, ...(!shown && { hidden: places.has('sources') ? 'sources' : 'text' }) };
}
