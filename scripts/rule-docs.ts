/**
 * `npm run rule-docs` writes `docs/rules/`, and the list in the author's guide of
 * the site, from the rules' sentences and their samples in `test/samples/`, so
 * that what is tested is what is documented.
 * `npm run rule-docs -- --check` only compares, and exits 1 when a page is not
 * what the samples say.
 */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { finding, severityOf, type RuleId } from '../src/compile/finding.ts';
import { en } from '../src/compile/messages/en.ts';
import { toMessage } from '../src/compile/messages/index.ts';
import { placeOnLine } from '../src/compile/rules/rule.ts';
import {
  frameOf,
  mendingOf,
  readText,
  samplesOf,
  wholeOf,
  type Frame,
  type Mending,
  type Sample,
  type Saying,
  type Words,
} from './rule-samples.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = 'docs/rules';
const siteList = 'src/site/rules.json';
const banner =
  '<!-- Written by `npm run rule-docs` from test/samples/: change the samples, not this page. -->';
const ruleIds = (Object.keys(en) as RuleId[]).toSorted();
/** More would be the same again. */
const maxSamples = 3;
/** What no sample shows, because other rules speak first. */
const withoutSample = [
  finding('mdx-syntax', placeOnLine(1, 1, 2), { detail: '…' }),
  finding('parse-time-limit', placeOnLine(1, 1, 2), { seconds: 2 }),
];

const options = { ...(await resolveConfig(join(root, target, 'README.md'))), parser: 'markdown' };
const pages = new Map([
  [`${target}/README.md`, await format(index(), options)],
  [siteList, await format(JSON.stringify(listForSite()), { ...options, parser: 'json' })],
]);
for (const id of ruleIds) pages.set(`${target}/${id}.md`, await format(page(id), options));

if (process.argv.includes('--check')) {
  const differ = [...pages]
    .filter(([name, text]) => readText(join(root, name)) !== text)
    .map(([name]) => name);
  const wrong = [...differ, ...leftOver()];
  if (wrong.length > 0) {
    console.error(`These are not what the samples say: ${wrong.join(', ')}. Run \`npm run rule-docs\`.`);
    process.exitCode = 1;
  }
} else {
  await mkdir(join(root, target), { recursive: true });
  for (const name of leftOver()) await rm(join(root, name));
  for (const [name, text] of pages) await writeFile(join(root, name), text);
}

/** Pages of rules that are no more. */
function leftOver(): string[] {
  const names = existsSync(join(root, target)) ? readdirSync(join(root, target)) : [];
  return names.map((name) => `${target}/${name}`).filter((name) => !pages.has(name));
}

/** Rules of a severity, by name. */
function rulesOf(severity: 'warning' | 'error'): RuleId[] {
  return ruleIds.filter((id) => severityOf(id) === severity);
}

function index(): string {
  const row = (id: RuleId): string => {
    const { fr: french, en: english } = firstSaying(id);
    return `- [\`${id}\`](${id}.md) · ${inLine(french.reason)} · _${inLine(english.reason)}_`;
  };
  return `${banner}

# Les règles · The rules

Chaque message porte le nom d’une règle. Sa page dit pourquoi, et montre ce qu’il faut changer. Une **erreur** empêche
la publication ; un **conseil** non. Les phrases ci-dessous sont celles d’un exemple.

Each message bears the name of a rule. Its page says why, and shows what to change. An **error** stops publication; a
**warning** does not. The sentences below are those of a sample.

## Conseils · Warnings

${rulesOf('warning').map(row).join('\n')}

## Erreurs · Errors

${rulesOf('error').map(row).join('\n')}
`;
}

/** The same for the site, with the first sample and what became of it. */
function listForSite(): Record<'warning' | 'error', unknown[]> {
  const entry = (id: RuleId): unknown => {
    const { fr: french, en: english } = firstSaying(id);
    const [sample] = samplesOf(id).filter(({ sayings }) => sayings.length > 0);
    const [saying] = sample?.sayings ?? [];
    return {
      id,
      fr: french,
      en: english,
      bad: sample && saying ? [blockOf(frameOf(sample, saying))] : [],
      good: sample?.twin ? mendedBlocks(mendingOf(sample, sample.twin)) : [],
    };
  };
  return { warning: rulesOf('warning').map(entry), error: rulesOf('error').map(entry) };
}

/** A file and lines of it, as the site shows them: `marked` counts from 0. */
interface Block {
  file: string;
  lines: string[];
  marked: number[];
}

function blockOf({ file, lines }: Frame): Block {
  const marked = lines.flatMap((line, at) => (line.marked ? [at] : []));
  return { file: isCapsule(file) ? '' : file, lines: lines.map(({ text }) => text), marked };
}

function mendedBlocks({ moved, exported, anew, frames }: Mending): Block[] {
  const renamed = [...moved, ...exported].map(([from, to]) => `${from} → ${to}`);
  return [...[...renamed, ...anew].map((file) => ({ file, lines: [], marked: [] })), ...frames.map(blockOf)];
}

function page(id: RuleId): string {
  const saying = firstSaying(id);
  const samples = samplesOf(id);
  const [first, ...others] = samples
    .filter(({ sayings: [said] }, at) => said && at === samples.findIndex((other) => saysAsMuch(other, said)))
    .slice(0, maxSamples);
  const good = samples
    .filter(({ name, isTwin }) => name.startsWith('ok') && !isTwin)
    .map((one) => wholeOf(one, saying.lines[0]))
    .filter((lines) => lines.length > 0)
    .slice(0, maxSamples)
    .map(fenced);
  return [
    banner,
    `# \`${id}\``,
    severityOf(id) === 'error' ? '**Erreur · Error**' : '**Conseil · Warning**',
    `**Français.** ${paragraph(saying.fr)}`,
    `**English.** ${paragraph(saying.en)}`,
    ...(first ? ['## À corriger · To correct', ...framed(frameOf(first, saying))] : []),
    ...(first?.twin ? ['## Corrigé · Corrected', ...mended(first, first.twin)] : []),
    ...(good.length > 0 ? ['## Accepté · Accepted', ...good] : []),
    ...(others.length > 0 ? ['## Autres exemples · Other samples', ...others.flatMap(otherSample)] : []),
    '[Toutes les règles · All rules](README.md)',
  ].join('\n\n');
}

/** Whether the same sentence is said of another sample. */
function saysAsMuch({ sayings: [said] }: Sample, { fr: { reason } }: Saying): boolean {
  return said?.fr.reason === reason;
}

/** The words above the samples of a page. */
function firstSaying(id: RuleId): Saying {
  const saying = samplesOf(id).flatMap(({ sayings }) => sayings)[0];
  if (saying) return saying;
  const sample = withoutSample.find(({ ruleId }) => ruleId === id);
  if (!sample) throw new Error(`No sample of ${id}`);
  const words = (lang: 'fr' | 'en'): Words => toMessage(sample, '', lang);
  return { file: '', lines: [1, 1], fr: words('fr'), en: words('en') };
}

/** What is said of a sample, the sample, then the same mended. */
function otherSample(sample: Sample): string[] {
  const [saying] = sample.sayings;
  if (!saying) return [];
  return [
    `${inLine(saying.fr.reason)}\n\n_${inLine(saying.en.reason)}_`,
    ...framed(frameOf(sample, saying)),
    ...(sample.twin ? ['**Corrigé · Corrected**', ...mended(sample, sample.twin)] : []),
  ];
}

function mended(bad: Sample, good: Sample): string[] {
  const { moved, exported, anew, frames } = mendingOf(bad, good);
  return [
    ...moved.map(([from, to]) => `\`${from}\` → \`${to}\``),
    ...exported.map(([from, to]) => `\`${from}\`, enregistré en \`${to}\` · _saved as \`${to}\`_`),
    ...anew.map((file) => `\`${file}\`, enregistré ou copié à nouveau · _saved or copied anew_`),
    ...frames.flatMap(framed),
  ];
}

/** A frame, under the name of its file where that says something. */
function framed(shown: Frame): string[] {
  const rows = rowsOf(shown);
  return [
    ...(isCapsule(shown.file) ? [] : [`\`${shown.file}\``]),
    ...(rows.length > 0 ? [fenced(rows)] : []),
  ];
}

/** Whether a file is just the text of a capsule. */
function isCapsule(file: string): boolean {
  return /^\w+\.mdx$/.test(file);
}

function rowsOf({ lines }: Frame): string[] {
  return lines.map(({ number, text, marked }) =>
    `${marked ? '>' : ' '} ${String(number).padStart(3)} | ${text}`.trimEnd(),
  );
}

function fenced(lines: string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** A reason and its note; a reason has a full stop of its own only when it ends with a question. */
function paragraph({ reason, note = '' }: Words): string {
  return `${inLine(reason)}${/[.?!…]$/.test(reason) ? '' : '.'} ${inLine(note)}`.trimEnd();
}

/** A sentence on one line of Markdown: what stands outside its code means itself. */
function inLine(text: string): string {
  return text.replace(/(`[^`]*`)|([*_<>[\]\\#])/g, (_, code?: string, sign = '') => code ?? `\\${sign}`);
}
