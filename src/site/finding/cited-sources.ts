/**
 * What capsules rest on, whatever their language. Laws go by another name in
 * each: « Code du travail », “French Labour Code”. Which are one is learned from
 * capsules that are written in both, where they have the same articles.
 */
import type { Lang } from '../../model/capsule.ts';
import type { Reference } from '../../model/schema-types.ts';
import { type Source, toSources } from './sources.ts';

/** A capsule in one language. */
interface Text {
  id: string;
  lang: Lang;
  references?: readonly Reference[];
}

/** A source, with the language in which its name is given. */
export type CitedSource = Source & { lang: Lang };

/** Says what a capsule rests on. */
export type ReadSources = (capsule: { id: string; lang: Lang }) => CitedSource[];

/**
 * Take the references of capsules apart. A capsule rests on what any of its
 * languages names, its own first: so each language of a site has the same pages.
 *
 * @param texts
 *   Capsules, in all of their languages.
 * @param languages
 *   Languages of the project: in addresses, a law has the name that the first of them gives.
 */
export function readSourcesOf(texts: readonly Text[], languages: readonly Lang[]): ReadSources {
  const capsules = Map.groupBy(texts, ({ id }) => id);
  const inOrder = (id: string, order: readonly Lang[]): Text[] =>
    order.flatMap((lang) => (capsules.get(id) ?? []).filter((text) => text.lang === lang));
  const own = new Set(texts.filter(({ lang }) => lang === languages[0]).flatMap(slugsOf));
  const names = new Map<string, string>();
  for (const id of capsules.keys()) {
    const [first, ...others] = inOrder(id, languages);
    if (!first) continue;
    const known = lawsByNumbers(first);
    for (const [numbers, slug] of others.flatMap((text) => [...lawsByNumbers(text)])) {
      const name = known.get(numbers);
      // The first capsule decides; what the first language says is never another name of something.
      if (name && name !== slug && !names.has(slug) && !own.has(slug)) names.set(slug, name);
    }
  }
  return ({ id, lang }) => {
    const sources = new Map<string, CitedSource>();
    for (const text of inOrder(id, [...new Set([lang, ...languages])])) {
      for (const source of (text.references ?? []).flatMap(toSources)) {
        const slug = resolve(source.slug, names);
        const key = `${slug}/${source.clauseSlug}`;
        // One language may name a clause in two editions.
        const known = sources.get(key);
        if (!known || known.lang === text.lang)
          sources.set(known ? `${key} ${source.edition}` : key, { ...source, slug, lang: text.lang });
      }
    }
    return [...sources.values()];
  };
}

/** Where a name leads, by way of other languages too. */
function resolve(slug: string, names: ReadonlyMap<string, string>): string {
  const seen = new Set([slug]);
  let last = slug;
  for (let next = names.get(slug); next !== undefined && !seen.has(next); next = names.get(next)) {
    seen.add(next);
    last = next;
  }
  return last;
}

function slugsOf({ references = [] }: Text): string[] {
  return references.flatMap(toSources).map(({ slug }) => slug);
}

/** Names of the laws of a capsule by all numbers of the reference, where these tell it from the others. */
function lawsByNumbers({ references = [] }: Text): Map<string, string> {
  const laws = new Map<string, string>();
  for (const reference of references) {
    const numbers = reference.law?.match(/\d+/g)?.join(' ');
    const [source] = toSources(reference).filter(({ kind }) => kind === 'law');
    if (numbers === undefined || !source) continue;
    laws.set(numbers, laws.has(numbers) && laws.get(numbers) !== source.slug ? '' : source.slug);
  }
  return new Map([...laws].filter(([, slug]) => slug !== ''));
}
