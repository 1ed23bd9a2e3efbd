/**
 * The public compatibility data (`@mdn/browser-compat-data`) and Baseline
 * (`web-features`), read when they are needed and not before: twenty megabytes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserName, CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data';

/** Browsers that the dossier speaks of, in the order of its tables. */
export const browsers = [
  'safari_ios',
  'chrome_android',
  'webview_android',
  'samsunginternet_android',
  'firefox_android',
  'chrome',
  'edge',
  'firefox',
  'safari',
] as const satisfies readonly BrowserName[];

export type Browser = (typeof browsers)[number];

/** How widely a feature is there, in the words of Baseline: for 30 months, newly, or not everywhere. */
export type Baseline = 'high' | 'low' | false;

const require = createRequire(import.meta.url);

/** What the data says of a key, of our browsers alone; `null` where it does not know the key. */
interface Answer {
  support: Partial<Record<Browser, SupportStatement>>;
  baseline?: Baseline;
}

/** All that was ever asked of the data, to be kept between builds: reading the data itself takes a fifth of a second. */
export interface Answers {
  versions: { compat: string; compatDate: string; features: string };
  names: Record<Browser, string>;
  keys: Record<string, Answer | null>;
  /** Keys below a key, without its own part. */
  parts: Record<string, string[]>;
}

let answers: Answers | undefined;
/** Whether something was asked that no earlier build has asked. */
let grown = false;
let keys: Answers['keys'] = {};
let parts: Answers['parts'] = {};

/**
 * Begin with what earlier builds have asked.
 *
 * @param kept
 *   What {@link newAnswers} gave, with the same versions of the data.
 */
export function keepAnswers(kept: Answers): void {
  answers ??= kept;
  keys = { ...kept.keys, ...keys };
  parts = { ...kept.parts, ...parts };
}

/** All that was asked, when some of it is new; else nothing. */
export function newAnswers(): Answers | undefined {
  return grown ? { ...known(), keys, parts } : undefined;
}

function known(): Answers {
  if (answers) return answers;
  grown = true;
  const { version, timestamp } = compatData().__meta;
  // The package exports neither its package.json nor a version: it lies beside its data.
  const file = require.resolve('web-features/data.json').replace(/data\.json$/, 'package.json');
  const features = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  const named = browsers.map((browser) => [browser, compatData().browsers[browser].name]);
  answers = {
    versions: { compat: version, compatDate: timestamp.slice(0, 10), features },
    names: Object.fromEntries(named) as Record<Browser, string>,
    keys: {},
    parts: {},
  };
  return answers;
}

/** Versions of the data, for the page that cites it. */
export const dataVersions = (): Answers['versions'] => known().versions;

/** Name of a browser, as the public data writes it. */
export const browserName = (browser: Browser): string => known().names[browser];

/**
 * Look a key up.
 *
 * @param key
 *   Names with dots between them.
 * @returns
 *   What browsers say of it, or nothing where the data does not know it.
 */
export function supportStatements(key: string): Answer['support'] | undefined {
  return answerOf(key)?.support;
}

/** Baseline status of a key; nothing where no feature of web-features has it. */
export function baselineOf(key: string): Baseline | undefined {
  return answerOf(key)?.baseline;
}

function answerOf(key: string): Answer | null {
  const kept = keys[key];
  if (kept !== undefined && Object.hasOwn(keys, key)) return kept;
  grown = true;
  return (keys[key] = lookUp(key));
}

function lookUp(key: string): Answer | null {
  const support = entryOf(key)?.__compat?.support;
  if (!support) return null;
  const ours = browsers.map((browser) => [browser, support[browser]]);
  const baseline = baselineData().get(key);
  return {
    support: Object.fromEntries(ours) as Answer['support'],
    ...(baseline !== undefined && { baseline }),
  };
}

/** Whether the data knows a key. */
export const isKnown = (key: string): boolean => answerOf(key) !== null;

/**
 * What the data knows of parts of a feature: options of a call, values of an
 * option.
 *
 * @returns
 *   Their keys from there on, such as `options_parameter.options_once_parameter`.
 */
export function partsOf(key: string): readonly string[] {
  const kept = Object.hasOwn(parts, key) ? parts[key] : undefined;
  if (kept) return kept;
  grown = true;
  return (parts[key] = below(entryOf(key)));
}

function below({ __compat: _own, ...inner }: Identifier = {}): string[] {
  return Object.entries(inner as Record<string, Identifier>).flatMap(([name, part]) => [
    ...(part.__compat ? [name] : []),
    ...below(part).map((each) => `${name}.${each}`),
  ]);
}

/** The place of a key in the data; nothing where the data does not know it. */
function entryOf(key: string): Identifier | undefined {
  let at = compatData() as unknown as Record<string, Identifier> | undefined;
  for (const name of key.split('.')) {
    if (!at || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

let compat: CompatData | undefined;

function compatData(): CompatData {
  compat ??= JSON.parse(readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8')) as CompatData;
  return compat;
}

interface FeatureStatus {
  baseline: Baseline;
  by_compat_key?: Record<string, { baseline: Baseline }>;
}

let baselines: Map<string, Baseline> | undefined;

function baselineData(): Map<string, Baseline> {
  if (!baselines) {
    const { features } = JSON.parse(readFileSync(require.resolve('web-features/data.json'), 'utf8')) as {
      features: Record<string, { status?: FeatureStatus }>;
    };
    baselines = new Map(
      Object.values(features).flatMap(({ status }) =>
        Object.entries(status?.by_compat_key ?? {}).map(([each, { baseline }]): [string, Baseline] => [
          each,
          baseline,
        ]),
      ),
    );
  }
  return baselines;
}
