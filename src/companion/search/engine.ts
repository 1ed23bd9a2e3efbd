/**
 * Search over capsules, the same when the index is built and when it is asked.
 * The index is MiniSearch's; what is ours is which words count, and how much.
 */
import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import { wordsOf } from './words.ts';

/** What of a capsule can be found. */
export interface Findable {
  id: string;
  title: string;
  objective: string;
  keywords: string;
  /** What a reader of the page reads, without the questions' feedback. */
  text: string;
}

/** An index as it travels. */
export interface SearchIndex {
  /** Words that most texts have: left out of the texts' part, and never required. */
  common: string[];
  index: AsPlainObject;
}

/** A capsule that was found. */
export interface Found {
  id: string;
  /** Folded words of the capsule that the query means. */
  words: Set<string>;
  /** Whether title, objective and keywords have none of them. */
  inTextOnly: boolean;
}

export interface Engine {
  /** Best first; nothing when there is no word to look for. */
  search: (query: string) => Found[] | undefined;
}

const fields = ['title', 'objective', 'keywords', 'text'];

/** Below this, every word tells capsules apart. */
const fewCapsules = 50;

/** A slip of the finger in five letters or more, two in eight; a number means what it says. */
const searchOptions: SearchOptions = {
  boost: { title: 6, keywords: 4, objective: 3 },
  prefix: true,
  fuzzy: (term) => (term.length < 5 || /\d/.test(term) ? false : 0.2),
  maxFuzzy: 2,
  weights: { prefix: 0.5, fuzzy: 0.25 },
};

function optionsFor(common: ReadonlySet<string>): Options<Findable> {
  return {
    fields,
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (term, field) => (field === 'text' && common.has(term) ? null : term),
    searchOptions: { ...searchOptions, processTerm: (term) => term },
  };
}

/**
 * Build the index of some capsules.
 *
 * @param capsules
 *   Capsules of one language.
 */
export function makeIndex(capsules: readonly Findable[]): SearchIndex {
  const common = commonWords(capsules.map(({ text }) => text));
  return { common, index: fill(capsules, common).toJSON() };
}

/** Make an index ready to be asked. */
export function openIndex({ common, index }: SearchIndex): Engine {
  const set = new Set(common);
  return engine(MiniSearch.loadJS(index, optionsFor(set)), set);
}

/** Make some capsules ready to be searched without an index: a thousand titles take no time, a thousand texts would. */
export function openCapsules(capsules: readonly Findable[]): Engine {
  return engine(fill(capsules, []), new Set());
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
    for (const word of new Set(wordsOf(text).map((each) => each.word))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([word, count]) => (count * 2 > texts.length ? [word] : [])).sort();
}

function engine(index: MiniSearch<Findable>, common: ReadonlySet<string>): Engine {
  return {
    search(text) {
      const words = wordsOf(text).map(({ word }) => word);
      if (words.length === 0) return undefined;
      // Every word that tells something is required, the others only help.
      const telling = words.filter((word) => !common.has(word));
      const all = telling.length > 0 ? index.search({ combineWith: 'AND', queries: telling }) : [];
      const ids = new Set(all.map(({ id }) => String(id)));
      // A word too many, or one that nobody wrote: what has some of the words is better than nothing.
      const results =
        all.length > 0 && telling.length === words.length
          ? all
          : index.search({
              combineWith: 'OR',
              queries: words,
              filter: ({ id }) => ids.size === 0 || ids.has(String(id)),
            });
      return results.map(({ id, match }) => ({
        id: String(id),
        words: new Set(Object.keys(match)),
        inTextOnly: Object.values(match).every((places) => places.every((place) => place === 'text')),
      }));
    },
  };
}
