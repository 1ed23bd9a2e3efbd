/**
 * The public compatibility data (`@mdn/browser-compat-data`) and Baseline
 * (`web-features`), read when they are needed and not before: twenty megabytes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserName, CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';

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

let compat: CompatData | undefined;

/** The whole of the compatibility data. */
export function compatData(): CompatData {
  compat ??= JSON.parse(readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8')) as CompatData;
  return compat;
}

/**
 * Look a key up.
 *
 * @param key
 *   Names with dots between them.
 * @returns
 *   What browsers say of it, or nothing where the data does not know it.
 */
export function statementOf(key: string): CompatStatement | undefined {
  if (!known.has(key)) known.set(key, lookUp(key));
  return known.get(key);
}

/** Thousands of names are asked for again and again. */
const known = new Map<string, CompatStatement | undefined>();

function lookUp(key: string): CompatStatement | undefined {
  let at = compatData() as unknown as Record<string, Identifier> | undefined;
  for (const name of key.split('.')) {
    if (!at || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return (at as unknown as Identifier | undefined)?.__compat;
}

/** Whether the data knows a key. */
export const isKnown = (key: string): boolean => statementOf(key) !== undefined;

interface FeatureStatus {
  baseline: Baseline;
  by_compat_key?: Record<string, { baseline: Baseline }>;
}

let baselines: Map<string, Baseline> | undefined;

/** Baseline status of a key; nothing where no feature of web-features has it. */
export function baselineOf(key: string): Baseline | undefined {
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
  return baselines.get(key);
}

/** Versions of the data, for the page that cites it. */
export function dataVersions(): { compat: string; compatDate: string; features: string } {
  const { version, timestamp } = compatData().__meta;
  // The package exports neither its package.json nor a version: it lies beside its data.
  const file = require.resolve('web-features/data.json').replace(/data\.json$/, 'package.json');
  const features = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  return { compat: version, compatDate: timestamp.slice(0, 10), features };
}
