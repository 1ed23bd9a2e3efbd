/** Capsules by the standards and laws that they rest on, clause by clause. */
import type { Lang } from '../../model/capsule.ts';
import type { CitedSource } from './cited-sources.ts';

/** What of a capsule is looked at. */
interface Citing {
  sources: readonly CitedSource[];
}

/** A standard or a law, and the capsules that name it. */
export interface Standard<Capsule> {
  kind: CitedSource['kind'];
  slug: string;
  name: string;
  /** Language of the name. */
  lang: Lang;
  /** Those that capsules name, newest first. */
  editions: string[];
  clauses: Clause<Capsule>[];
  /** Each capsule once. */
  capsules: Capsule[];
}

/** A clause, and the capsules that name it. */
export interface Clause<Capsule> {
  clause: string;
  /** Empty for the standard as a whole. */
  slug: string;
  /** Language of its name. */
  lang: Lang;
  /** What else its section has been called in addresses. */
  anchors: string[];
  capsules: { capsule: Capsule; edition: string }[];
}

/**
 * Group capsules by what they rest on.
 *
 * @param capsules
 *   Capsules in the order in which they are to be listed.
 * @param lang
 *   Language of the page, in which names are shown where some capsule gives them in it.
 * @returns
 *   Standards, then laws, each in alphabetical order; clauses by number, the whole first.
 */
export function groupBySource<Capsule extends Citing>(
  capsules: readonly Capsule[],
  lang: Lang,
): Standard<Capsule>[] {
  const groups = new Map<string, Group<Capsule>>();
  for (const capsule of capsules) {
    for (const source of capsule.sources) {
      add(groups, source, capsule, lang);
    }
  }
  const collator = new Intl.Collator(lang, { numeric: true });
  return [...groups.values()]
    .map((group) => toStandard(group, collator))
    .sort((a, b) => (a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind === 'standard' ? -1 : 1));
}

type Named = Pick<Standard<unknown>, 'kind' | 'slug' | 'name' | 'lang'>;

interface Group<Capsule> extends Named {
  editions: Set<string>;
  capsules: Set<Capsule>;
  clauses: Map<string, ClauseGroup<Capsule>>;
}

interface ClauseGroup<Capsule> {
  clause: string;
  lang: Lang;
  anchors: Set<string>;
  /** By capsule, the edition in which it names the clause. */
  editions: Map<Capsule, string>;
}

function add<Capsule>(
  groups: Map<string, Group<Capsule>>,
  source: CitedSource,
  capsule: Capsule,
  page: Lang,
): void {
  const { kind, slug, name, clause, clauseSlug, edition, anchors } = source;
  // Names and numbers of standards are the same in all languages.
  const lang = kind === 'standard' ? page : source.lang;
  const group: Group<Capsule> = groups.get(slug) ?? {
    kind,
    slug,
    name,
    lang,
    editions: new Set(),
    capsules: new Set(),
    clauses: new Map(),
  };
  groups.set(slug, group);
  const found: ClauseGroup<Capsule> = group.clauses.get(clauseSlug) ?? {
    clause,
    lang,
    anchors: new Set(),
    editions: new Map(),
  };
  group.clauses.set(clauseSlug, found);
  if (lang === page && group.lang !== page) Object.assign(group, { name, lang });
  if (lang === page && found.lang !== page) Object.assign(found, { clause, lang });

  group.capsules.add(capsule);
  if (edition) group.editions.add(edition);
  for (const anchor of anchors) found.anchors.add(anchor);
  // One capsule may name a clause in two editions.
  if (!found.editions.has(capsule)) found.editions.set(capsule, edition);
}

function toStandard<Capsule>(group: Group<Capsule>, collator: Intl.Collator): Standard<Capsule> {
  const taken = new Set(group.clauses.keys());
  const clauses = [...group.clauses].map(([slug, { anchors, editions, ...clause }]) => ({
    ...clause,
    slug,
    // An anchor stands on a page once.
    anchors: [...anchors].filter((anchor) => !taken.has(anchor) && taken.add(anchor)),
    capsules: [...editions].map(([capsule, edition]) => ({ capsule, edition })),
  }));
  return {
    ...group,
    editions: [...group.editions].sort((a, b) => collator.compare(b, a)),
    clauses: clauses.sort((a, b) => collator.compare(a.clause, b.clause)),
    capsules: [...group.capsules],
  };
}
