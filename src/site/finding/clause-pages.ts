/** Which clauses of a standard have a page, and what is on it: all that is cited, and what is above it. */
import type { Lang } from '../../model/capsule.ts';
import { textsOf } from '../texts/index.ts';
import { dotless } from './sources.ts';
import type { Clause, Standard } from './standards.ts';

/** A clause as lists name it. */
export interface ClauseName {
  clause: string;
  slug: string;
  /** Language of its name. */
  lang: Lang;
}

/** The page of a clause: whoever asks for 8 gets 8.1.2 too. */
export interface ClausePage<Capsule> extends ClauseName {
  /** Whether lists name it: a capsule does, or it brings several clauses together. */
  listed: boolean;
  /** Those that it is part of, from the outermost. */
  above: ClauseName[];
  /** Those right below it that lists name. */
  below: ClauseName[];
  /** Each capsule once, by clause; with the clauses that it names. */
  capsules: { capsule: Capsule; clauses: ClauseName[]; edition: string }[];
}

/**
 * List the pages of the clauses of a standard or law. What is above a clause has
 * a page even where no capsule names it: an address that an audit plan has noted
 * stays whatever other clause is cited next.
 *
 * @param standard
 *   As {@link groupBySource} gives it.
 * @returns
 *   By number, a clause before those below it. The standard as a whole has no other page than its own.
 */
export function clausePagesOf<Capsule>({ kind, clauses }: Standard<Capsule>): ClausePage<Capsule>[] {
  const pages = new Map<string, ClausePage<Capsule>>();
  for (const clause of clauses) {
    if (!clause.slug) continue;
    const way = kind === 'standard' ? wayTo(clause) : [nameOf(clause)];
    way.forEach((name, depth) => {
      const above = way.slice(0, depth);
      const page = pages.get(name.slug) ?? { ...name, listed: false, above, below: [], capsules: [] };
      pages.set(name.slug, page);
      gather(page, clause);
    });
  }
  const cited = new Set(clauses.map(({ slug }) => slug));
  // From the last, so that what is below a clause comes before it.
  for (const page of [...pages.values()].reverse()) {
    page.listed = page.below.length > 1 || cited.has(page.slug);
    const parent = pages.get(page.above.at(-1)?.slug ?? '');
    parent?.below.unshift(...(page.listed ? [nameOf(page)] : page.below));
  }
  return [...pages.values()];
}

function nameOf({ clause, slug, lang }: ClauseName): ClauseName {
  return { clause, slug, lang };
}

/** « 8.1.2 » is reached by 8 and 8.1. */
function wayTo({ slug, lang }: ClauseName): ClauseName[] {
  const parts = slug.split('.');
  return parts.map((_, n) => {
    const clause = parts.slice(0, n + 1).join('.');
    return { clause, slug: clause, lang };
  });
}

function gather<Capsule>(page: ClausePage<Capsule>, clause: Clause<Capsule>): void {
  const known = new Map(page.capsules.map((each) => [each.capsule, each]));
  for (const { capsule, edition } of clause.capsules) {
    const found = known.get(capsule);
    if (found) found.clauses.push(nameOf(clause));
    else page.capsules.push({ capsule, clauses: [nameOf(clause)], edition });
  }
}

/** Say which clause or article it is, in a list of one standard: « § 8.2 ». */
export function sayClause(
  { kind }: Pick<Standard<unknown>, 'kind'>,
  { clause }: Pick<ClauseName, 'clause'>,
  lang: Lang,
): string {
  return kind === 'standard' ? textsOf(lang).finding.clauseOf(clause) : clause;
}

/** Last part of the address of a clause's page, which stays for ever. */
export function clausePath(
  standard: Pick<Standard<unknown>, 'slug'>,
  { slug }: Pick<ClauseName, 'slug'>,
): string {
  return `standards/${standard.slug}/${dotless(slug)}`;
}
