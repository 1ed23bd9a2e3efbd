/** Which standards and laws the capsules rest on, clause by clause. */
import { foldText } from '../../model/typed-answers.ts';
import type { Reference } from '../../model/schema-types.ts';

/** One reference of a capsule, taken apart. */
export interface Source {
  kind: 'standard' | 'law';
  /** Its name in addresses: `iso-45001`. Editions and national adoptions of a standard share it. */
  slug: string;
  /** « ISO 45001 », « Code du travail ». */
  name: string;
  /** Year, and amendments if any; empty where the reference gives none, and for laws. */
  edition: string;
  /** « 8.2 », « art. R. 4323-15 »; empty for the whole. */
  clause: string;
  /** The clause in addresses. */
  clauseSlug: string;
}

/** A clause, and the capsules that name it. */
export interface Clause<Capsule> {
  clause: string;
  /** Empty for the standard as a whole. */
  slug: string;
  capsules: { capsule: Capsule; edition: string }[];
}

/** A standard or a law, and the capsules that name it. */
export interface Standard<Capsule> {
  kind: Source['kind'];
  slug: string;
  name: string;
  /** Those that capsules name, newest first. */
  editions: string[];
  clauses: Clause<Capsule>[];
  /** Each capsule once. */
  capsules: Capsule[];
}

/** What a European or national body puts before an international standard that it has adopted word for word. */
const adoption = /^(?:(?:NF|EN|BS|DIN|UNE|UNI|SN|NBN|ÖNORM|ASI)[\s-]+)+(?=(?:ISO|IEC|CEI|EN)\b)/i;

const edition = /\s*(?::\s*|\(\s*)((?:19|20)\d\d(?:-\d\d)?)\s*\)?\s*(.*)$/;

/** « Code du travail, art. R. 4141-2 »: the law, then the article. */
const article = /^(.*?)(?:\s*,\s*|\s+)((?:art(?:icle)?s?\b\.?|section\b|§)\s*.*)$/i;

/**
 * Write a name as a part of an address: « l’ISO 45001 » as `l-iso-45001`.
 *
 * @param text
 *   Any text.
 */
export function slugOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/\.(?!\d)/g, '')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/**
 * Take a reference apart.
 *
 * @param reference
 *   As the front matter has it.
 * @returns
 *   Nothing for a document that is neither standard nor law.
 */
export function toSources({ standard, clause = '', law }: Reference): Source[] {
  const sources: Source[] = [];
  if (standard) {
    const found = edition.exec(standard);
    const name = (found ? standard.slice(0, found.index) : standard).replace(adoption, '').trim();
    const year = found ? [found[1], found[2]].join('') : '';
    sources.push({ kind: 'standard', slug: slugOf(name), name, edition: year, clause, clauseSlug: clause });
  }
  if (law) {
    const [, name = law, part = ''] = article.exec(law) ?? [];
    for (const clause of articlesOf(part)) {
      sources.push({
        kind: 'law',
        slug: slugOf(name),
        name,
        edition: '',
        clause,
        clauseSlug: slugOf(clause),
      });
    }
  }
  return sources.filter(({ slug }) => slug !== '');
}

const articleNumber = /^(?:art\S*\s+)?(?:[A-Z]{1,2}\.?\s*)?\*{0,2}\d[\d.-]*$/;

/** « art. L. 4121-1 et L. 4121-2 » names two; what is no list of numbers stays whole. */
function articlesOf(part: string): string[] {
  const [first = '', ...others] = part.split(/\s*(?:,|;|\bet\b|\band\b)\s*/);
  if (others.length === 0 || ![first, ...others].every((each) => articleNumber.test(each))) return [part];
  const [word = ''] = /^\S+\s+/.exec(first) ?? [];
  return [first, ...others.map((other) => (/^art/.test(other) ? other : word + other))];
}

/**
 * Group capsules by what they rest on.
 *
 * @param capsules
 *   Capsules in the order in which they are to be listed.
 * @param lang
 *   Language of the page.
 * @returns
 *   Standards, then laws, each in alphabetical order; clauses by number, the whole first.
 */
export function groupBySource<Capsule extends { references: readonly Reference[] }>(
  capsules: readonly Capsule[],
  lang: string,
): Standard<Capsule>[] {
  const groups = new Map<string, Standard<Capsule>>();
  for (const capsule of capsules) {
    for (const source of capsule.references.flatMap(toSources)) {
      const { kind, slug, name } = source;
      const group = groups.get(slug) ?? { kind, slug, name, editions: [], clauses: [], capsules: [] };
      groups.set(slug, group);
      add(group, source, capsule);
    }
  }
  const collator = new Intl.Collator(lang, { numeric: true });
  for (const { editions, clauses } of groups.values()) {
    editions.sort((a, b) => collator.compare(b, a));
    clauses.sort((a, b) => collator.compare(a.clause, b.clause));
  }
  return [...groups.values()].sort((a, b) =>
    a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind === 'standard' ? -1 : 1,
  );
}

function add<Capsule>(group: Standard<Capsule>, source: Source, capsule: Capsule): void {
  if (!group.capsules.includes(capsule)) group.capsules.push(capsule);
  if (source.edition && !group.editions.includes(source.edition)) group.editions.push(source.edition);
  let clause = group.clauses.find(({ slug }) => slug === source.clauseSlug);
  if (!clause) {
    clause = { clause: source.clause, slug: source.clauseSlug, capsules: [] };
    group.clauses.push(clause);
  }
  // One capsule may name a clause in two editions.
  if (!clause.capsules.some((each) => each.capsule === capsule)) {
    clause.capsules.push({ capsule, edition: source.edition });
  }
}
