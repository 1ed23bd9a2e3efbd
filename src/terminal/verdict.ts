/** What `npm run verify` found, as lines for a terminal. */
import { styleText } from 'node:util';
import type { MessageLang } from '../compile/messages/index.ts';
import { entryText } from '../ledger/entries.ts';
import { isProven, type Verdict } from '../ledger/verify.ts';
import { ledgerSayings, type LedgerSayings } from './ledger-texts.ts';

/**
 * Say what was found.
 *
 * @param file
 *   The zip, as it was named.
 */
export function sayVerdict(verdict: Verdict, file: string, lang: MessageLang): string {
  const say = ledgerSayings(lang);
  const { entry, history, match, record, plant } = verdict;
  const { release } = entry;
  const proven = isProven(verdict);
  const provenBy = plant === undefined ? say.proven : say.provenAtPlant;
  return [
    plant === undefined ? say.matches[match](file, entry.file) : say.ofPlant(file, entry.file, plant),
    ...(entry.seal === release.seal ? [] : [say.sealBroken(entry.file)]),
    ...(history === 'kept' ? [] : [say.history[history](entry.file)]),
    ...(record === 'kept' ? [] : [say.record[record](release.record.file)]),
    ...verdict.facts.map((key) => say.fact(entry.file, lineOf(verdict, key), key)),
    ...rebuiltLines(verdict, say),
    proven ? styleText('green', provenBy) : styleText('red', say.notProven),
  ].join('\n');
}

function rebuiltLines(verdict: Verdict, say: LedgerSayings): string[] {
  const { entry, files, tool, facts, record, plant, origin } = verdict;
  const commit = origin?.commit ?? entry.release.commit;
  const fileLines = files.map(({ path, how }) => `  ${say.file[how](path)}`);
  const otherTool = tool.same ? [] : [say.otherTool(tool.needed)];
  if (!verdict.rebuilt) {
    const why = verdict.compiled && plant !== undefined ? say.noPlant(plant) : say.notRebuilt(commit);
    return [why, ...otherTool];
  }
  if (origin && origin.differing.length > 0)
    return [...fileLines, say.otherSettings(origin.commit, entry.file, origin.differing.join(', '))];
  if (origin && origin.commit === undefined) return [say.plantUncommitted];
  // Another tool may write the record, or read the capsule, otherwise.
  const unsettled = facts.length > 0 || record === 'other' ? otherTool : [];
  if (verdict.identical) return [say.identical(commit), ...unsettled];
  if (files.length === 0) return [say.sameFiles(commit), ...unsettled];
  const isPicture = files.every(({ path }) => /\.(?:png|jpg|webp)$/.test(path));
  return [
    ...fileLines,
    ...otherTool,
    ...(isPicture && tool.needed.machine !== tool.current.machine ? [say.otherMachine(tool.needed)] : []),
  ];
}

/** Line of a key in the entry, as the tool writes it: whoever changes a value moves no line. */
function lineOf({ entry: { release } }: Verdict, key: string): number {
  const marked = structuredClone(release);
  const keys = key.split('.');
  const last = keys.pop() ?? '';
  // The path comes from the entry itself, or names what it lacks, which has no line.
  const parent = keys.reduce<unknown>((group, part) => (group as Group | undefined)?.[part], marked) as
    Group | undefined;
  if (parent === undefined || !(last in parent)) return 1;
  parent[last] = marker;
  const lines = entryText(marked).split('\n');
  return lines.findIndex((line) => line.includes(JSON.stringify(marker))) + 1;
}

type Group = Record<string, unknown>;

/** Stands in no entry. */
const marker = '\u0001';
