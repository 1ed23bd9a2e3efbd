/** What is wrong with the ledger itself: its files, against Git's history, and against the capsules there are. */
import { finding, type Finding } from '../compile/finding.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import type { Content } from '../content/index.ts';
import { entryName, ledgerFolder, type Ledger, type LedgerEntry } from './entries.ts';
import { standingOf, type FirstCommit, type History } from './history.ts';

type ByFile = NonNullable<Content['otherFindings']>;

const top = placeOnLine(1, 1, 2);

/**
 * Look for faults of a ledger.
 *
 * @param content
 *   The capsules of today.
 * @param ledger
 *   The ledger as it is read, with the findings of its entries.
 * @param history
 *   What Git says of it.
 * @returns
 *   Findings by file; of each file the gravest alone.
 */
export async function ledgerFindings(content: Content, ledger: Ledger, history: History): Promise<ByFile> {
  const [rewritten, lost] = await Promise.all([
    historyFindings(content.dir, history),
    lostFindings(ledger, history),
  ]);
  const isGone = new Set(rewritten.map(({ file }) => file));
  // An entry that names one that is gone is right: the finding about that one says all.
  const own = ledger.findings.filter(({ findings }) =>
    findings.every(({ cause }) => !isGone.has(cause?.file ?? '')),
  );
  const known = new Set<string>();
  // In the middle of a merge there is more to say than which text came first.
  const merging = own.filter(({ findings }) => findings.some(isConflict));
  return [...merging, ...rewritten, ...own, ...abandoned(content, ledger), ...lost].filter(({ file }) => {
    const isFirst = !known.has(file);
    known.add(file);
    return isFirst;
  });
}

function isConflict(found: Finding): boolean {
  return found.ruleId === 'release-entry-form' && found.values.problem === 'conflict';
}

/** One command brings what a shallow clone lacks; a downloaded copy has nothing to compare with. */
function unknownHistory(history: Exclude<History, { kind: 'whole' }>): Finding {
  if (history.kind === 'none') return finding('release-history-present', top, {});
  const command = history.kind === 'refused' ? history.command : 'git fetch --unshallow';
  return finding('release-history-whole', top, { reason: history.kind, command });
}

/** Files that are not what the first revision with them says. */
async function historyFindings(dir: string, history: History): Promise<ByFile> {
  if (history.kind !== 'whole') {
    return [{ file: ledgerFolder, findings: [unknownHistory(history)] }];
  }
  const standings = await Promise.all(
    [...history.first].map(async ([path, first]) => ({
      path,
      first,
      problem: await standingOf(dir, path, first),
    })),
  );
  const found = new Map<string, ByFile[number]>();
  // An entry and its record are taken back together: one finding for both, at the entry where it is wrong too.
  for (const { path, first, problem } of standings.toSorted((a, b) => (a.path < b.path ? 1 : -1))) {
    const files = committedWith(path, history.first);
    if (problem === 'kept' || found.has(files)) continue;
    const values = { problem, path, files, commit: first.commit.slice(0, 12) };
    found.set(files, { file: path, findings: [finding('release-entry-kept', top, values)] });
  }
  return [...found.values()].toReversed();
}

/** An entry and its record as arguments of a command, as far as they came with one commit: Git takes nothing back where it lacks one. */
function committedWith(path: string, first: ReadonlyMap<string, FirstCommit>): string {
  const name = path.replace(/[^.]+$/, '');
  const commit = first.get(path)?.commit;
  const both = [`${name}json`, `${name}html`].filter((file) => first.get(file)?.commit === commit);
  return both.map((file) => `"${file}"`).join(' ');
}

/** Released capsules and languages that are no longer there. */
function abandoned({ entries }: Content, ledger: Ledger): ByFile {
  const present = new Set(entries.map(({ id, lang }) => `${id}/${lang}`));
  const latest = new Map(ledger.entries.map((entry) => [capsuleOf(entry), entry]));
  return [...latest].flatMap(([name, { file, release }]): ByFile => {
    if (present.has(name)) return [];
    const values = { id: release.capsule, lang: release.lang, version: release.version };
    return [{ file, findings: [finding('release-capsule-kept', top, values)] }];
  });
}

function capsuleOf({ release }: LedgerEntry): string {
  return `${release.capsule}/${release.lang}`;
}

/** Releases that can no longer be made again, because Git has lost what they were made from. */
async function lostFindings({ entries }: Ledger, history: History): Promise<ByFile> {
  if (history.kind !== 'whole') return [];
  const blobsOf = ({ release }: LedgerEntry): string[] => Object.values(release.madeFrom);
  const missing = await history.missing(entries.flatMap(blobsOf));
  return entries.flatMap((entry): ByFile => {
    const path = Object.entries(entry.release.madeFrom).find(([, blob]) => missing.has(blob))?.[0];
    if (path === undefined) return [];
    const values = { name: entryName(entry.release), path, commit: entry.release.commit.slice(0, 12) };
    return [{ file: entry.file, findings: [finding('release-files-kept', top, values)] }];
  });
}
