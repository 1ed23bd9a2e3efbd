/**
 * `npm run rule-docs` writes `docs/rules/` from the rules' sentences and their
 * samples in `test/samples/`, so that what is tested is what is documented.
 * `npm run rule-docs -- --check` only compares, and exits 1 when a page is not
 * what the samples say.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { finding, severityOf, type RuleId } from '../src/compile/finding.ts';
import { en } from '../src/compile/messages/en.ts';
import { toMessage } from '../src/compile/messages/index.ts';
import { placeOnLine } from '../src/compile/rules/rule.ts';

/** What a rule says about a sample, in the words of its `messages.txt`. */
interface Saying {
  file: string;
  /** First and last line that it points to. */
  lines: [number, number];
  fr: Words;
  en: Words;
}
interface Words {
  reason: string;
  note?: string | undefined;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const target = join(root, 'docs/rules');
const banner =
  '<!-- Written by `npm run rule-docs` from test/samples/: change the samples, not this page. -->';
const ruleIds = (Object.keys(en) as RuleId[]).toSorted();
/** More would be the same again. */
const maxCases = 3;
/** What no sample shows, because other rules speak first. */
const withoutSample = [
  finding('mdx-syntax', placeOnLine(1, 1, 2), { detail: '…' }),
  finding('parse-time-limit', placeOnLine(1, 1, 2), { seconds: 2 }),
];

const options = { ...(await resolveConfig(join(target, 'README.md'))), parser: 'markdown' };
const pages = new Map([['README.md', index()], ...ruleIds.map((id) => [`${id}.md`, page(id)] as const)]);
for (const [name, text] of pages) pages.set(name, await format(text, options));

if (process.argv.includes('--check')) {
  const differ = [...pages].filter(([name, text]) => read(join(target, name)) !== text).map(([name]) => name);
  const wrong = [...differ, ...leftOver()];
  if (wrong.length > 0) {
    console.error(`docs/rules is not what the samples say (${wrong.join(', ')}): run \`npm run rule-docs\`.`);
    process.exitCode = 1;
  }
} else {
  await mkdir(target, { recursive: true });
  for (const name of leftOver()) await rm(join(target, name));
  for (const [name, text] of pages) await writeFile(join(target, name), text);
}

/** Pages of rules that are no more. */
function leftOver(): string[] {
  return existsSync(target) ? readdirSync(target).filter((name) => !pages.has(name)) : [];
}

/** Text of a file, empty when it is none; a checkout on Windows may have other line ends. */
function read(file: string): string {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
  return isFile ? readFileSync(file, 'utf8').replace(/\r\n?/g, '\n') : '';
}

function index(): string {
  const row = (id: RuleId): string => {
    const { fr: french, en: english } = firstSaying(id);
    return `- [\`${id}\`](${id}.md) · ${inLine(french.reason)} · _${inLine(english.reason)}_`;
  };
  const [warnings = [], errors = []] = ['warning', 'error'].map((severity) =>
    ruleIds.filter((id) => severityOf(id) === severity).map(row),
  );
  return `${banner}

# Les règles · The rules

Chaque message porte le nom d’une règle. Sa page dit pourquoi, et montre ce qu’il faut changer. Une **erreur** empêche
la publication ; un **conseil** non. Les phrases ci-dessous sont celles d’un exemple.

Each message bears the name of a rule. Its page says why, and shows what to change. An **error** stops publication; a
**warning** does not. The sentences below are those of a sample.

## Conseils · Warnings

${warnings.join('\n')}

## Erreurs · Errors

${errors.join('\n')}
`;
}

function page(id: RuleId): string {
  const saying = firstSaying(id);
  const error = severityOf(id) === 'error';
  const [good, bad] = [true, false].map((ok) =>
    casesOf(id)
      .filter(({ name }) => name.startsWith('ok') === ok)
      .slice(0, maxCases)
      .flatMap((one) => (ok ? goodSample(one, saying) : badSample(one, saying))),
  );
  return [
    banner,
    `# \`${id}\``,
    error ? '**Erreur · Error**' : '**Conseil · Warning**',
    `**Français.** ${inLine(saying.fr.reason)}. ${inLine(saying.fr.note ?? '')}`,
    `**English.** ${inLine(saying.en.reason)}. ${inLine(saying.en.note ?? '')}`,
    ...(bad?.length ? ['## À corriger · To correct', ...bad] : []),
    ...(good?.length ? ['## Accepté · Accepted', ...good] : []),
    '[Toutes les règles · All rules](README.md)',
  ].join('\n\n');
}

interface Case {
  name: string;
  folder: string;
  /** What the rule says of it. */
  sayings: Saying[];
}

function casesOf(id: RuleId): Case[] {
  return ['messages', 'source'].flatMap((kind) => {
    const parent = join(root, 'test/samples', kind, id);
    if (!existsSync(parent)) return [];
    return readdirSync(parent)
      .toSorted()
      .map((name) => ({ name, folder: join(parent, name), sayings: readSayings(join(parent, name), id) }));
  });
}

function firstSaying(id: RuleId): Saying {
  const saying = casesOf(id).flatMap(({ sayings }) => sayings)[0];
  if (saying) return saying;
  const sample = withoutSample.find(({ ruleId }) => ruleId === id);
  if (!sample) throw new Error(`No sample of ${id}`);
  const words = (lang: 'fr' | 'en'): Words => toMessage(sample, '', lang);
  return { file: '', lines: [1, 1], fr: words('fr'), en: words('en') };
}

/** What `messages.txt` holds about a rule: `fr.mdx:16:1-16:34 error answer-unique`, then both sentences. */
function readSayings(folder: string, id: RuleId): Saying[] {
  const head = /^(?:(.+):)?(\d+):\d+-(\d+):\d+ (?:\w+ )?([\w-]+)(?: \(see .*\))?\n((?: {2}.*\n?)*)/gm;
  return [...read(join(folder, 'messages.txt')).matchAll(head)]
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

/** The lines around what the rule points to, those lines marked. */
function badSample({ folder, sayings: [saying] }: Case, above: Saying): string[] {
  if (!saying) return [];
  const lines = linesOf(join(folder, saying.file));
  const [from, to] = saying.lines;
  const frame = lines
    .map((text, at) => ({ number: at + 1, text }))
    .filter(({ number }) => number >= from - 3 && number <= Math.min(to, from + 4) + 2)
    .map(({ number, text }) => {
      const marked = number >= from && number <= to;
      return `${marked ? '>' : ' '} ${String(number).padStart(3)} | ${text}`.trimEnd();
    });
  // Above the samples stand the words of the first.
  const words = `${inLine(saying.fr.reason)}\n\n_${inLine(saying.en.reason)}_`;
  return [
    ...(saying.file.includes('/') || saying.file.startsWith('_') ? [`\`${saying.file}\``] : []),
    ...(lines.length > 0 ? [fenced(frame)] : []),
    ...(saying.fr.reason === above.fr.reason ? [] : [words]),
  ];
}

/** A capsule without a message: its body, or all of it where the rule is about its first lines. */
function goodSample({ folder }: Case, { lines: [first] }: Saying): string[] {
  const name = ['fr.mdx', 'en.mdx', 'input.mdx'].find((file) => existsSync(join(folder, file)));
  if (!name) return [];
  const lines = linesOf(join(folder, name));
  const end = lines.indexOf('---', 1);
  return [fenced(first <= end ? lines : lines.slice(end + 2))];
}

/** Lines of a sample; characters that cannot be seen are named, and long lines cut. */
function linesOf(file: string): string[] {
  const text = read(file).trimEnd();
  // A message may be about a folder.
  if (text === '') return [];
  const named = text.replace(/[^\P{C}\n\t]/gu, (c) => `⟨U+${hex(c)}⟩`).replaceAll('\u00A0', '⍽');
  return named.split('\n').map((line) => (line.length > 110 ? `${line.slice(0, 110)}…` : line));
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function fenced(lines: string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** A sentence on one line of Markdown: what stands outside its code means itself. */
function inLine(text: string): string {
  return text.replace(/(`[^`]*`)|([*_<>[\]\\#])/g, (_, code?: string, sign = '') => code ?? `\\${sign}`);
}
