/**
 * What the pages are made from. In: the content folder as our pipeline has read
 * it. Out: plain data and finished HTML, one entry a capsule and one for the
 * site, small enough to stay in Astro's store by the thousand.
 */
import { createHash } from 'node:crypto';
import { severityOf } from '../compile/finding.ts';
import { type Content, type Entry, localName, projectFile } from '../content/index.ts';
import { readEvidence, testedOf, type Tested } from '../content/evidence.ts';
import { readSourceLines } from '../content/source-lines.ts';
import type { Capsule, Lang } from '../model/capsule.ts';
import type { FrontMatter } from '../model/schema-types.ts';
import { renderMain } from '../package/page.ts';
import { sheetTextsOf } from '../sheets/texts/index.ts';
import { readSourcesOf, type CitedSource, type ReadSources } from './finding/cited-sources.ts';
import type { SiteContent } from './hand-over.ts';
import { type SiteMessage, siteMessages } from './messages.ts';
import { logoPath } from './asset-path.ts';
import { toPaths, type PathData } from './paths.ts';
import { findPictures, type Picture } from './place-finder/pictures.ts';
import type { ScriptName } from './scripts.ts';

interface CapsuleBase {
  id: string;
  lang: Lang;
  title: string;
  /** Other languages in which the capsule can be read now. */
  translations: Lang[];
  /** Images on which places are to be shown; in dev only. */
  pictures?: Picture[];
}

/** A capsule that can be read; its `<main>` is the entry's HTML. */
export interface PublishedCapsule extends CapsuleBase {
  state: 'published';
  objective: string;
  domain: FrontMatter['domain'];
  draft: boolean;
  version: string;
  minutes: number;
  questions: number;
  audience: string[];
  keywords: string[];
  /** Standards and laws that it rests on. */
  sources: CitedSource[];
  /** Absent for drafts. */
  approvedOn?: string;
  /** Address of its player's script. */
  player: string;
  /** What a colleague would advise; only `dev` shows it. */
  advice?: SiteMessage[];
}

/** A capsule that its authors have withdrawn: its address says so, for ever. */
export interface RetiredCapsule extends CapsuleBase {
  state: 'retired';
}

/** A capsule with errors; only `dev` shows it. */
export interface FaultyCapsule extends CapsuleBase {
  state: 'faulty';
  messages: SiteMessage[];
}

export type CapsuleData = PublishedCapsule | RetiredCapsule | FaultyCapsule;

export interface SiteData {
  name: string;
  /** Name of the plant that the site is for, by language; absent where it is for none. */
  plant?: Record<Lang, string>;
  /** The organisation's logo, in the size in which it is shown. */
  logo?: { src: string; width: number; height: number };
  /** Public address without a path, for canonical addresses; empty when the project gives none. */
  origin: string;
  languages: Lang[];
  /** Whether an author is watching: pages then load Vite's client and declare no policy. */
  dev: boolean;
  /** What is wrong with the project file and the plant's; only `dev` shows it. */
  messages: SiteMessage[];
  /** The same of paths. */
  pathMessages: SiteMessage[];
  /** Languages that have paths. */
  pathLanguages: Lang[];
  /** Language of all messages: the author's, whatever the page's. */
  messageLang: Lang;
  /** Addresses of the scripts of our own pages. */
  scripts: Record<ScriptName, string>;
  /** What the accessibility statement cites; absent where no tests are on record. */
  tested?: Tested;
}

interface CollectionEntry<Data> {
  id: string;
  digest: string;
  data: Data;
  html?: string;
}
export type CapsuleEntry = CollectionEntry<CapsuleData>;
export type SiteEntry = CollectionEntry<SiteData>;
export type PathEntry = CollectionEntry<PathData>;

/** What an entry does not say by itself. */
export interface SiteOptions {
  /** Path under which the site is served, with a slash at both ends. */
  base: string;
  /** Address of a capsule's player. */
  player: (capsule: Capsule) => string;
  /** Addresses of the scripts of our own pages. */
  scripts: Record<ScriptName, string>;
  dev: boolean;
  /** Language of the messages about faulty capsules. */
  lang: 'fr' | 'en';
}

/**
 * Turn the content folder into what the pages are made from.
 *
 * @param content
 *   As {@link loadContent} gives it; capsules may have errors in dev only.
 * @param options
 *   Addresses of the players, and for whom the pages are.
 */
export async function toSiteContent(content: Content, options: SiteOptions): Promise<SiteContent> {
  const { project, plant, logo } = content;
  const languages: Lang[] = project.languages;
  const entries = content.entries.filter((entry) => options.dev || languages.includes(entry.lang));
  const published = entries.filter(isReadable);
  const readable = new Set(published.map((entry) => `${entry.lang}/${entry.id}`));
  const texts = published.map(({ id, lang, capsule }) => ({ id, lang, ...capsule.frontMatter }));
  const readSources = readSourcesOf(texts, languages);

  const capsules = await Promise.all(
    entries.map(async (entry): Promise<CapsuleEntry> => {
      const others = languages.filter((lang) => lang !== entry.lang && readable.has(`${lang}/${entry.id}`));
      const data = await capsuleData(entry, others, content.dir, { ...options, readSources });
      const html =
        data.state === 'published' && entry.capsule
          ? renderMain(entry.capsule, project, { colophon: sheetLinks(entry.lang) })
          : undefined;
      return seal(`${entry.lang}/${entry.id}`, data, html);
    }),
  );
  const paths = toPaths(content);
  const pathMessages = content.paths.map(({ file, findings }) =>
    siteMessages(findings, content.dir, file, options.lang),
  );
  const settings = [{ file: projectFile, findings: content.projectFindings }, ...content.plants].map(
    ({ file, findings }) => siteMessages(findings, content.dir, file, options.lang),
  );
  const tested = testedOf(await readEvidence());
  const site: SiteData = {
    name: project.name,
    ...(plant && { plant: Object.fromEntries(languages.map((lang) => [lang, localName(plant, lang)])) }),
    ...(logo && { logo: { src: options.base + logoPath(logo), width: logo.width, height: logo.height } }),
    origin: project.url ? new URL(project.url).origin : '',
    languages,
    dev: options.dev,
    messages: (await Promise.all(settings)).flat(),
    pathMessages: (await Promise.all(pathMessages)).flat(),
    pathLanguages: languages.filter((lang) => paths.some((path) => path.lang === lang)),
    messageLang: options.lang,
    scripts: options.scripts,
    ...(tested && { tested }),
  };
  return {
    site: seal('site', site),
    capsules,
    paths: paths.map((path) => seal(`${path.lang}/${path.id}`, path)),
  };
}

/** Whether a capsule has a page of its own that can be read. */
export function isReadable(entry: Entry): entry is Entry & { capsule: Capsule } {
  return !isFaulty(entry) && entry.capsule?.frontMatter.status !== 'retired';
}

/** Whether a capsule has an error; a warning keeps nothing from being published. */
export function isFaulty(entry: Entry): boolean {
  return !entry.capsule || entry.findings.some((finding) => severityOf(finding.ruleId) === 'error');
}

async function capsuleData(
  { id, lang, file, capsule, findings }: Entry,
  translations: Lang[],
  dir: string,
  options: SiteOptions & { readSources: ReadSources },
): Promise<CapsuleData> {
  const pictures = options.dev ? findPictures(await readSourceLines(dir, file)) : [];
  const found = pictures.length > 0 && { pictures };
  if (!capsule || isFaulty({ id, lang, file, capsule, findings })) {
    const messages = await siteMessages(findings, dir, file, options.lang);
    const title = capsule?.frontMatter.title ?? id;
    return { state: 'faulty', id, lang, title, translations, messages, ...found };
  }
  const { title, objective, domain, status, version, approvedOn } = capsule.frontMatter;
  const { audience, keywords = [] } = capsule.frontMatter;
  if (status === 'retired') return { state: 'retired', id, lang, title, translations };
  const advice = options.dev ? await siteMessages(findings, dir, file, options.lang) : [];
  return {
    state: 'published',
    id,
    lang,
    title,
    translations,
    objective,
    domain,
    draft: status === 'draft',
    version,
    minutes: capsule.minutes,
    questions: capsule.questions.length,
    audience,
    keywords,
    sources: options.readSources({ id, lang }),
    ...(approvedOn !== undefined && status === 'approved' && { approvedOn }),
    player: options.player(capsule),
    ...(advice.length > 0 && { advice }),
    ...found,
  };
}

/** Ways to the printed sheets; every byte of it is in the first window of every capsule. */
function sheetLinks(lang: Lang): string {
  const { printed, poster, talk } = sheetTextsOf(lang);
  return `<p class="to-print">${printed} <a href="poster/">${poster.name}</a> <a href="talk/">${talk.name}</a></p>`;
}

function seal<Data>(id: string, data: Data, html?: string): CollectionEntry<Data> {
  const hash = createHash('sha256').update(JSON.stringify(data));
  if (html !== undefined) hash.update(html);
  return { id, digest: hash.digest('hex'), data, ...(html !== undefined && { html }) };
}
