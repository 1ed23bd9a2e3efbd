/** What an organisation asks of its capsules: which are to be reviewed, which cite a text, what is covered. Pure. */
import type { Content } from '../content/index.ts';
import type { Capsule } from '../model/capsule.ts';
import type { Reference } from '../model/schema-types.ts';
import { covers, readCitation } from './citations.ts';

/** An approved capsule and the day by which it must be reviewed. */
export interface Review {
  id: string;
  lang: string;
  version: string;
  title: string;
  reviewBy: string;
  /** Days left; below nought it is overdue. */
  days: number;
  approvedOn: string;
  approvedBy: string;
  reviseWhen: string;
}

/** A capsule that cites a text. */
export interface Citation {
  id: string;
  lang: string;
  version: string;
  status: string;
  title: string;
  reference: string;
}

/** How many capsules there are of something; a capsule in two languages counts once. */
export interface Coverage {
  by: 'domain' | 'audience' | 'standard' | 'law';
  name: string;
  approved: number;
  draft: number;
  overdue: number;
}

/** Capsules without errors that have not been retired. */
function capsulesOf({ entries }: Content): Capsule[] {
  return entries.flatMap(({ capsule }) =>
    capsule && capsule.frontMatter.status !== 'retired' ? [capsule] : [],
  );
}

/**
 * List the reviews to come, the most pressing first.
 *
 * @param today
 *   Day to count from, `2026-09-15`.
 */
export function reviewsOf(content: Content, today: string): Review[] {
  const reviews = capsulesOf(content).flatMap(({ id, lang, frontMatter }): Review[] => {
    const {
      status,
      version,
      title,
      reviewBy,
      approvedOn = '',
      approvedBy = '',
      reviseWhen = '',
    } = frontMatter;
    if (status !== 'approved' || reviewBy === undefined) return [];
    const days = daysBetween(today, reviewBy);
    return [{ id, lang, version, title, reviewBy, days, approvedOn, approvedBy, reviseWhen }];
  });
  return reviews.toSorted((a, b) => a.days - b.days || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function nameOf({ id, lang }: { id: string; lang: string }): string {
  return `${id}/${lang}`;
}

/**
 * Find the capsules that cite a text.
 *
 * @param query
 *   As one says it: `ISO 45001 clause 8.2` is that and what is below it in any
 *   edition, `Code du travail L. 4122-1` an article, `8.2` that clause of any
 *   standard.
 */
export function citationsOf(content: Content, query: string): Citation[] {
  const wanted = readCitation(query);
  return capsulesOf(content).flatMap(({ id, lang, frontMatter }) => {
    const { version, status, title, references = [] } = frontMatter;
    return references
      .map(referenceText)
      .filter((reference) => covers(readCitation(reference), wanted))
      .map((reference) => ({ id, lang, version, status, title, reference }));
  });
}

function referenceText({ standard, clause, law, title }: Reference): string {
  return [standard, clause, law, title].filter(Boolean).join(', ');
}

/**
 * Count capsules by domain, audience and cited standard or law.
 *
 * @param today
 *   Day on which review dates are judged.
 */
export function coverageOf(content: Content, today: string): Coverage[] {
  const byId = Map.groupBy(capsulesOf(content), ({ id }) => id);
  const topics = [...byId.values()].flatMap((texts) =>
    topicsOf(texts, content.project.languages).flatMap((topic) =>
      texts.map((capsule) => ({ ...topic, capsule })),
    ),
  );
  const groups = Map.groupBy(topics, ({ by, name }) => `${by} ${name}`);
  const order: readonly Coverage['by'][] = ['domain', 'audience', 'standard', 'law'];
  return [...groups.values()]
    .flatMap(([first, ...others]): Coverage[] => {
      if (!first) return [];
      const capsules = [first, ...others].map(({ capsule }) => capsule);
      const { by, name } = first;
      const count = (is: (capsule: Capsule) => boolean): number =>
        new Set(capsules.filter(is).map(({ id }) => id)).size;
      const approved = count(({ frontMatter }) => frontMatter.status === 'approved');
      const draft = count(({ frontMatter }) => frontMatter.status === 'draft');
      const overdue = count(
        ({ frontMatter: { status, reviewBy = '' } }) => status === 'approved' && reviewBy < today,
      );
      return [{ by, name, approved, draft, overdue }];
    })
    .toSorted((a, b) => order.indexOf(a.by) - order.indexOf(b.by) || (a.name < b.name ? -1 : 1));
}

/**
 * What a capsule is about. Audiences and laws have a name in each language, which
 * would count them twice: those of the organisation's first language stand.
 */
function topicsOf(texts: readonly Capsule[], languages: readonly string[]): Pick<Coverage, 'by' | 'name'>[] {
  const rank = ({ lang }: Capsule): number => languages.indexOf(lang) + 1 || Infinity;
  const main = texts.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const { domain, audience, references: own = [] } = main.frontMatter;
  const standards = texts
    .flatMap(({ frontMatter }) => frontMatter.references ?? [])
    .flatMap(({ standard, clause }) => (standard ? [clause ? `${standard}, ${clause}` : standard] : []));
  const laws = own.flatMap(({ law }) => law ?? []);
  const each = (by: Coverage['by'], names: readonly string[]) =>
    [...new Set(names)].map((name) => ({ by, name }));
  return [
    { by: 'domain', name: domain },
    ...each('audience', audience),
    ...each('standard', standards),
    ...each('law', laws),
  ];
}
