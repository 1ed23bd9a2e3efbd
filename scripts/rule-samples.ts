/** The samples of the rules in `test/samples/`, as documentation: a bad one, and its corrected twin. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleId } from '../src/compile/finding.ts';

/** What a rule says about a sample, in the words of its `messages.txt`. */
export interface Saying {
  file: string;
  /** First and last line that it points to. */
  lines: [number, number];
  fr: Words;
  en: Words;
}
export interface Words {
  reason: string;
  note?: string | undefined;
}

export interface Sample {
  name: string;
  folder: string;
  /** What the rule says of it; nothing when it is a good one. */
  sayings: Saying[];
  /** The sample `ok-<name>`: the same text, mended as the message advises. */
  twin?: Sample | undefined;
  /** Whether it is such a twin. */
  isTwin: boolean;
}

/** Lines of a file, as a page shows them. */
export interface Frame {
  /** Name of the file, where it says something. */
  file: string;
  lines: { number: number; text: string; marked: boolean }[];
}

/** How a sample was mended. */
export interface Mending {
  /** Files under another name, or in another place: the old and the new one. */
  moved: [string, string][];
  /** Files in another format, and so under another name: the old and the new one. */
  exported: [string, string][];
  /** Files of the same name that are not text: saved, or copied, anew. */
  anew: string[];
  frames: Frame[];
}

const root = fileURLToPath(new URL('../test/samples/', import.meta.url));

/**
 * The samples of a rule, those with a corrected twin first.
 *
 * @param id
 *   Name of the rule.
 */
export function samplesOf(id: RuleId): Sample[] {
  const samples = ['source', 'messages'].flatMap((kind) => {
    const parent = join(root, kind, id);
    const names = existsSync(parent) ? readdirSync(parent).toSorted() : [];
    const read = names.map((name): Sample => {
      const folder = join(parent, name);
      const isTwin = names.some((other) => name === `ok-${other}`);
      return { name, folder, sayings: readSayings(join(folder, 'messages.txt'), id), isTwin };
    });
    return read.map((one) => ({ ...one, twin: read.find(({ name }) => name === `ok-${one.name}`) }));
  });
  return samples.toSorted((a, b) => Number(b.twin !== undefined) - Number(a.twin !== undefined));
}

/** What `messages.txt` holds about a rule: `fr.mdx:16:1-16:34 error answer-unique`, then both sentences. */
function readSayings(file: string, id: RuleId): Saying[] {
  const head = /^(?:(.+):)?(\d+):\d+-(\d+):\d+ (?:\w+ )?([\w-]+)(?: \(see .*\))?\n((?: {2}.*\n?)*)/gm;
  return [...readText(file).matchAll(head)]
    .filter(([, , , , ruleId]) => ruleId === id)
    .map(([, name = 'input.mdx', from, to, , body = '']) => ({
      file: name,
      lines: [Number(from), Number(to)],
      fr: wordsIn(body, 'fr'),
      en: wordsIn(body, 'en'),
    }));
}

function wordsIn(body: string, lang: 'fr' | 'en'): Words {
  const [, reason = '', note] = new RegExp(`^  ${lang}: (.*)\\n?(?:      (.*))?`, 'm').exec(body) ?? [];
  return { reason, note };
}

/**
 * The lines around what a rule points to, those lines marked.
 *
 * @param sample
 *   Sample that the rule speaks of.
 * @param saying
 *   What it says; its place is the one shown.
 */
export function frameOf({ folder }: Sample, { file, lines: [first, last] }: Saying): Frame {
  return { file, lines: frame(linesOf(join(folder, file)), first, last) };
}

/**
 * What a good sample shows: its body, or all of it where the rule is about its
 * first lines.
 *
 * @param sample
 *   Sample without a message.
 * @param firstLine
 *   Line that the rule points to in a bad one.
 */
export function wholeOf({ folder }: Sample, firstLine: number): string[] {
  const name = ['fr.mdx', 'en.mdx', 'input.mdx'].find((file) => existsSync(join(folder, file)));
  if (!name) return [];
  const lines = linesOf(join(folder, name));
  const end = lines.indexOf('---', 1);
  return firstLine <= end ? lines : lines.slice(end + 2);
}

/**
 * Compare a sample with its corrected twin.
 *
 * @param bad
 *   The sample.
 * @param good
 *   Its twin.
 */
export function mendingOf(bad: Sample, good: Sample): Mending {
  const [before, after] = [filesIn(bad.folder), filesIn(good.folder)];
  const gone = before.filter((file) => !after.includes(file));
  const come = after.filter((file) => !before.includes(file));
  const changed = after.filter((file) => before.includes(file) && differ(bad, good, file));
  const pairs = gone.flatMap((file, at) => (come[at] ? [[file, come[at]] as [string, string]] : []));
  const isSame = ([from, to]: [string, string]): boolean =>
    readFileSync(join(bad.folder, from)).equals(readFileSync(join(good.folder, to)));
  const isText = (file: string): boolean => /\.(?:mdx|svg|txt|vtt|ya?ml)$/.test(file);
  return {
    moved: pairs.filter(isSame),
    exported: pairs.filter((pair) => !isSame(pair)),
    anew: changed.filter((file) => !isText(file)),
    frames: changed.filter(isText).map((file) => changedFrame(file, bad, good)),
  };
}

function differ(bad: Sample, good: Sample, file: string): boolean {
  const [before, after] = [join(bad.folder, file), join(good.folder, file)];
  return lstatSync(before).isSymbolicLink() || !readFileSync(before).equals(readFileSync(after));
}

/** The lines of the mended file that are not in the other, between those that both begin and end with. */
function changedFrame(file: string, bad: Sample, good: Sample): Frame {
  const [before, after] = [linesOf(join(bad.folder, file)), linesOf(join(good.folder, file))];
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const lines = frame(after, start + 1, after.length - end);
  const old = new Set(before.slice(start, before.length - end));
  const isNew = lines.some(({ text, marked }) => marked && !old.has(text));
  // Where lines were only moved, none is new.
  return { file, lines: lines.map((l) => ({ ...l, marked: l.marked && !(isNew && old.has(l.text)) })) };
}

/** The marked lines, two before, and two after. */
function frame(lines: string[], first: number, last: number): Frame['lines'] {
  return lines
    .map((text, at) => ({ number: at + 1, text, marked: at + 1 >= first && at + 1 <= last }))
    .filter(({ number }) => number >= first - 2 && number <= Math.min(last, first + 7) + 2);
}

/** Every file of a sample, in its folders too. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== 'messages.txt')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/**
 * Text of a file.
 *
 * @param file
 *   Path.
 * @returns
 *   Its text, empty when there is no such file; a checkout on Windows may have
 *   other line ends.
 */
export function readText(file: string): string {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
  return isFile ? readFileSync(file, 'utf8').replace(/\r\n?/g, '\n') : '';
}

/** Lines of a sample; characters that cannot be seen are named, and long lines cut. */
function linesOf(file: string): string[] {
  const text = readText(file).trimEnd();
  // A message may be about a folder.
  if (text === '') return [];
  const named = text.replace(/[^\P{C}\n\t]/gu, (c) => `⟨U+${hex(c)}⟩`).replaceAll('\u00A0', '⍽');
  return named.split('\n').map((line) => (line.length > 110 ? `${line.slice(0, 110)}…` : line));
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
