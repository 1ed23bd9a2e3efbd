/**
 * The content of today against what was released: what `npm run check` adds to
 * the findings of each capsule once there is a ledger.
 */
import { finding, inOrder, type Finding, type Place } from '../compile/finding.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import type { Content, Entry } from '../content/index.ts';
import type { Capsule } from '../model/capsule.ts';
import type { Release } from '../model/schema-types.ts';
import { changesBetween, stepFor, type Change } from './changes.ts';
import { readLedger, releasesOf, type Ledger, type LedgerEntry } from './entries.ts';
import { readHistory, type History } from './history.ts';
import { ledgerFindings } from './ledger-findings.ts';
import { readMediaDigests } from './media-digests.ts';
import { settingsFindings } from './released-settings.ts';
import { seenOf } from './seen.ts';
import { compareVersions } from '../model/versions.ts';
import { allows, nextVersion, stepBetween } from './versions.ts';

/**
 * Check a content folder against its ledger, and the ledger against its history.
 *
 * @param content
 *   Content folder as loaded.
 * @param given
 *   The ledger, and what Git says of it; each is read unless it is given.
 * @returns
 *   The same with the ledger's findings; a capsule that has one is no longer
 *   there to publish.
 */
export async function withLedger(
  content: Content,
  given: { ledger?: Ledger; history?: History } = {},
): Promise<Content> {
  const [ledger, past] = await Promise.all([
    given.ledger ?? readLedger(content.dir),
    given.history ?? readHistory(content.dir),
  ]);
  const isEmpty = ledger.entries.length === 0 && ledger.findings.length === 0;
  if (isEmpty && (past.kind !== 'whole' || past.first.size === 0)) return content;
  // What is published for a plant reads otherwise there; the ledger records what the organisation publishes.
  const entries = content.plant
    ? content.entries
    : await Promise.all(content.entries.map((entry) => checkEntry(content.dir, entry, ledger)));
  const [findings, settings] = await Promise.all([
    ledgerFindings(content, ledger, past),
    settingsFindings(content, ledger, past),
  ]);
  return {
    ...content,
    entries,
    projectFindings: inOrder([...content.projectFindings, ...settings]),
    otherFindings: [...(content.otherFindings ?? []), ...findings],
  };
}

async function checkEntry(dir: string, entry: Entry, ledger: Ledger): Promise<Entry> {
  const { capsule, ...rest } = entry;
  const latest = releasesOf(ledger, entry.id, entry.lang).at(-1);
  if (!capsule || !latest) return entry;
  const findings = await compare(dir, capsule, entry, latest);
  if (findings.length === 0) return entry;
  return { ...rest, findings: inOrder([...entry.findings, ...findings]) };
}

async function compare(
  dir: string,
  capsule: Capsule,
  entry: Entry,
  { release, file }: LedgerEntry,
): Promise<Finding[]> {
  const { version } = capsule.frontMatter;
  const at = (key: string): Place => entry.anchors?.frontMatter[key] ?? placeOnLine(1, 1, 4);
  const cause = { place: placeOnLine(1, 1, 2), file };
  if (compareVersions(version, release.version) < 0) {
    const values = { version, released: release.version, next: nextVersion(release.version, 'patch') };
    return [finding('release-version-higher', at('version'), values, cause)];
  }
  // By far the most capsules: nothing has changed, and no file beside them is read.
  if (version === release.version && capsule.digest === release.compiled) return [];
  const seen = seenOf(capsule, await readMediaDigests(dir, capsule));
  if (version === release.version && seen.content === release.content) return [];

  const step = stepBetween(release.version, version);
  const refused = changesBetween(release, seen).filter((change) => !allows(step, stepFor(change)));
  const findings = refused.flatMap((change) => findingOf(change, release, entry, at) ?? []);
  // What asks for a higher version says so; a new number is then not all that is missing.
  if (findings.length > 0 || step !== 'none') return findings.map((one) => ({ ...one, cause }));
  const next = nextVersion(version, 'patch');
  return [finding('release-version-new', at('version'), { version, next }, cause)];
}

/** The finding about a change; nothing for one that any new version allows. */
function findingOf(
  change: Change,
  { version: released }: Release,
  { anchors }: Entry,
  at: (key: string) => Place,
): Finding | undefined {
  const place = (question: string): Place => anchors?.questions[question] ?? at('version');
  const next = nextVersion(released, stepFor(change));
  switch (change.kind) {
    case 'answers': {
      const { question: id, what, letter } = change;
      return finding('release-answers-kept', place(id), { id, what, letter, released, next });
    }
    case 'question-removed':
      return finding('release-question-kept', at('version'), { id: change.question, released, next });
    case 'question-renamed': {
      const id = change.successor;
      return finding('release-change-minor', place(id), { what: 'question-renamed', id, released, next });
    }
    case 'score': {
      const { what, question: id } = change;
      const key = what === 'mastery' || what === 'pools' ? at(what) : place(id);
      return finding('release-change-minor', key, { what, id, released, next });
    }
    case 'part':
    case 'question-text':
    case 'answer-text':
      return undefined;
  }
}
