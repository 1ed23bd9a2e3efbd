/**
 * What was read in each file that browsers get, kept between builds by the
 * file's digest: style sheets, scripts and most pages are the same as in the
 * build before.
 */
import { gzipSync } from 'node:zlib';
import { pruneCached, readCached, toolDigest, writeCached } from '../content/cache.ts';
import { cssUses } from './compatibility/css.ts';
import { keepAnswers, newAnswers, type Answers } from './compatibility/data.ts';
import { htmlUses, policyOf, sheetsOf, type Sheet } from './compatibility/html.ts';
import { manifestUses } from './compatibility/manifest.ts';
import { scriptUses } from './compatibility/script.ts';
import { svgUses } from './compatibility/svg.ts';
import { tagsOf } from './compatibility/tags.ts';
import { asWorker, type Found } from './compatibility/use.ts';
import type { TextFile } from './inventory.ts';
import { addressesInCss, addressesInScript } from './security/addresses.ts';
import { linksOf, type PageLinks } from './security/links.ts';

/** What was read in one file. */
export interface LookUp {
  found: Found;
  /** What it leads to, and fetches. */
  links: PageLinks;
  /** For pages alone. */
  page?: {
    /** Its security policy; empty where it declares none. */
    policy: string;
    /** Style sheets that it names. */
    sheets: Sheet[];
    /** Names in the data that the page hands to the player. */
    dataNames: string[];
    /** Bytes of the page, gzipped. */
    gzip: number;
  };
}

/** Look-ups by digest of their file, each with the day on which it was last asked for. */
type Shelf = Record<string, { used: string; lookUp: LookUp }>;

/** A look-up that no build has asked for in so many days is dropped. */
const keptDays = 14;

/**
 * Read files, those that no earlier build has read.
 *
 * @param files
 *   Files that browsers get.
 * @returns
 *   What each has, by its digest.
 */
export async function lookUpAll(files: readonly TextFile[]): Promise<Map<string, LookUp>> {
  const tool = toolVersion();
  const folder = `dossier/${tool}`;
  const [answers, shelf = {}] = await Promise.all([
    readJson<Answers>(`${folder}/answers.json`),
    readJson<Shelf>(`${folder}/files.json`),
  ]);
  if (answers) keepAnswers(answers);
  const today = new Date().toISOString().slice(0, 10);
  const lookUps = new Map<string, LookUp>();
  let isNew = false;
  for (const file of files) {
    const kept = shelf[file.sha256];
    const lookUp = kept?.lookUp ?? lookUpFile(file.kind, await file.read());
    isNew ||= kept?.used !== today;
    shelf[file.sha256] = { used: today, lookUp };
    lookUps.set(file.sha256, lookUp);
  }
  if (isNew) await writeCached(`${folder}/files.json`, JSON.stringify(recent(shelf)));
  await pruneCached('dossier', new Set([tool]));
  return lookUps;
}

/** Keep what the public data was asked, for the builds to come; to be called when all is asked. */
export async function keepNewAnswers(): Promise<void> {
  const answers = newAnswers();
  if (answers) await writeCached(`dossier/${toolVersion()}/answers.json`, JSON.stringify(answers));
}

/** What look-ups and answers depend on; the lockfile is in the digest, and with it the versions of the public data. */
function toolVersion(): string {
  return toolDigest('src/dossier').slice(0, 16);
}

async function readJson<Data>(path: string): Promise<Data | undefined> {
  const bytes = await readCached(path);
  return bytes && (JSON.parse(bytes.toString('utf8')) as Data);
}

function recent(shelf: Shelf): Shelf {
  const oldest = new Date(Date.now() - keptDays * 86_400_000).toISOString().slice(0, 10);
  return Object.fromEntries(Object.entries(shelf).filter(([, { used }]) => used >= oldest));
}

function lookUpFile(kind: TextFile['kind'], text: string): LookUp {
  const fetching = (fetches: string[]): PageLinks => ({ leads: {}, fetches });
  if (kind === 'css') return { found: cssUses(text), links: fetching(addressesInCss(text)) };
  if (kind === 'svg') {
    const tags = tagsOf(text);
    return { found: svgUses(tags), links: linksOf(tags) };
  }
  if (kind === 'manifest') return { found: manifestUses(text), links: fetching([]) };
  if (kind !== 'html') {
    const found = scriptUses(text);
    return {
      found: kind === 'worker' ? asWorker(found) : found,
      links: fetching(addressesInScript(text)),
    };
  }
  const { names, html } = dataOf(text);
  const [tags, inData] = [tagsOf(text), tagsOf(html)];
  const page = {
    policy: policyOf(tags),
    sheets: sheetsOf(tags),
    dataNames: names,
    gzip: gzipSync(text, { level: 9 }).length,
  };
  // What the player puts into the page counts as if it stood there; a link in both is one.
  const [links, others] = [linksOf(tags), linksOf(inData)];
  return {
    found: htmlUses([...tags, ...inData]),
    links: {
      leads: { ...others.leads, ...links.leads },
      fetches: [...links.fetches, ...others.fetches],
    },
    page,
  };
}

/** Names in the data that a page hands to the player, and the HTML in it. */
function dataOf(page: string): { names: string[]; html: string } {
  const names = new Set<string>();
  const html: string[] = [];
  const [, data] =
    /<script type="?application\/json"? id="?capsule-data"?>([\s\S]*?)<\/script>/.exec(page) ?? [];
  if (data !== undefined)
    JSON.parse(data, (name, value: unknown) => {
      names.add(name);
      if (typeof value === 'string' && value.includes('<')) html.push(value);
      return value;
    });
  return { names: [...names], html: html.join('\n') };
}
