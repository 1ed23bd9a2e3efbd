/** What is to be released, and what keeps it from being. Pure. */
import { finding, inOrder, severityOf, type Finding } from '../compile/finding.ts';
import { nearest } from '../compile/nearest.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import { projectFile, type Content, type Entry } from '../content/index.ts';
import { UserError } from '../content/user-error.ts';
import type { Capsule } from '../model/capsule.ts';
import type { Release } from '../model/schema-types.ts';
import { entryName, releasesOf, type Ledger } from './entries.ts';

/** What a run of `npm run release` is about. */
export interface Selection {
  /** What was asked for, with all findings: the ledger's, and what keeps a capsule from being released. */
  content: Content;
  /** Capsules to release; none while there is an error. */
  due: { capsule: Capsule; former?: Release }[];
  /** Capsules whose version is in the ledger already. */
  already: Capsule[];
}

/**
 * Choose what is to be released, and say what keeps it from being.
 *
 * @param content
 *   Content folder, checked against its ledger.
 * @param ids
 *   Capsules, `near-miss` or in one language `near-miss/fr`; without any, all
 *   that are approved.
 * @param today
 *   The day on which review dates are judged.
 * @param changed
 *   Files that are not committed, relative to the content folder.
 * @throws {UserError}
 *   When there is no such capsule.
 */
export function selectReleases(
  content: Content,
  ledger: Ledger,
  { ids, today, changed }: { ids: readonly string[]; today: string; changed: readonly string[] },
): Selection {
  for (const id of ids) assertKnown(id, content.entries);
  const named = content.entries.filter((entry) => isNamed(entry, ids));
  const isReleased = ({ id, lang, frontMatter }: Capsule): boolean =>
    releasesOf(ledger, id, lang).some(({ release }) => release.version === frontMatter.version);
  const already = named.flatMap(({ capsule }) => (capsule && isReleased(capsule) ? [capsule] : []));

  // Nobody asked for drafts that are not named, nor for what has been retired.
  const isMeant = ({ capsule }: Entry): boolean =>
    !capsule || (!already.includes(capsule) && (ids.length > 0 || capsule.frontMatter.status === 'approved'));
  const entries = named.map((entry) => {
    if (!isMeant(entry)) return { ...entry, findings: [] };
    const former = releasesOf(ledger, entry.id, entry.lang).at(-1)?.release;
    const shared = [projectFile, content.project.logo];
    const isOfEntry = (path: string): boolean => shared.includes(path) || path.startsWith(`${entry.id}/`);
    const refused = refusals(entry, { former, today, changed: changed.filter(isOfEntry) });
    // The advice that the refusal repeats.
    const isAdvised = refused.some(({ ruleId }) => ruleId === 'release-review-ahead');
    const own = entry.findings.filter(({ ruleId }) => !isAdvised || ruleId !== 'review-date-ahead');
    return { ...entry, findings: inOrder([...own, ...refused]) };
  });
  const all = [content.projectFindings, ...(content.otherFindings ?? []), ...entries].flatMap((one) =>
    'findings' in one ? one.findings : one,
  );
  const isFaulty = all.some(({ ruleId }) => severityOf(ruleId) === 'error');
  const due = entries.filter(isMeant).flatMap(({ capsule, id, lang }) => {
    const former = releasesOf(ledger, id, lang).at(-1)?.release;
    return capsule && !isFaulty ? [{ capsule, ...(former && { former }) }] : [];
  });
  return { content: { ...content, entries }, due, already };
}

/** Names of the approved versions that are not on record, where anything is: whoever packages them has forgotten the release. */
export function unreleased({ entries }: Pick<Content, 'entries'>, ledger: Ledger): string[] {
  const released = new Set(ledger.entries.map(({ release }) => entryName(release)));
  if (released.size === 0) return [];
  return entries.flatMap(({ capsule }) => {
    if (capsule?.frontMatter.status !== 'approved') return [];
    const { id, lang, frontMatter } = capsule;
    const name = entryName({ capsule: id, lang, version: frontMatter.version });
    return released.has(name) ? [] : [name];
  });
}

function isNamed({ id, lang }: Entry, ids: readonly string[]): boolean {
  return ids.length === 0 || ids.includes(id) || ids.includes(`${id}/${lang}`);
}

function assertKnown(wanted: string, entries: readonly Entry[]): void {
  const known = [...new Set(entries.flatMap(({ id, lang }) => [id, `${id}/${lang}`]))];
  if (known.includes(wanted)) return;
  const meant = nearest(wanted, known);
  throw new UserError(
    { en: `There is no capsule ${wanted}.`, fr: `Il n’y a pas de capsule ${wanted}.` },
    meant === undefined
      ? { en: 'Name its folder, such as near-miss.', fr: 'Écrivez le nom de son dossier, comme near-miss.' }
      : { en: `Did you mean ${meant}?`, fr: `Vouliez-vous dire ${meant}\u202f?` },
  );
}

/** What keeps a capsule from being released beside errors. */
function refusals(
  { capsule, anchors }: Entry,
  { former, today, changed }: { former: Release | undefined; today: string; changed: readonly string[] },
): Finding[] {
  if (!capsule) return [];
  const { status, approvedOn = '', reviewBy } = capsule.frontMatter;
  const at = (key: string) => anchors?.frontMatter[key] ?? placeOnLine(1, 1, 4);
  if (status !== 'approved') return [finding('release-approved', at('status'), { status })];
  // On one day a version may be approved, released, corrected and approved again.
  const isOfFormer = former !== undefined && approvedOn <= former.approvedOn && approvedOn !== today;
  return [
    ...(approvedOn > today ? [finding('release-approval-past', at('approvedOn'), { date: approvedOn })] : []),
    ...(isOfFormer
      ? [finding('release-approval-new', at('approvedOn'), { date: approvedOn, released: former.version })]
      : []),
    ...(reviewBy !== undefined && reviewBy < today
      ? [finding('release-review-ahead', at('reviewBy'), { date: reviewBy })]
      : []),
    ...changed.map((path) => finding('release-committed', placeOnLine(1, 1, 4), { path })),
  ];
}
