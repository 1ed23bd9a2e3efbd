/** Everything that the dossier says, gathered once, without a word of any language. */
import type { Content } from '../content/index.ts';
import { sha256 } from '../content/hash.ts';
import { ownPackage } from '../content/own-package.ts';
import type { Report, ReportPackage } from '../model/schema-types.ts';
import { policyText, sitePolicyText } from '../package/policy.ts';
import { studyBusiestDay } from './bandwidth/busiest-day.ts';
import type { Study } from './bandwidth/study.ts';
import { editionGap, packageWeights, siteWeights, type Weight } from './bandwidth/weights.ts';
import { analyse, type Compatibility, type LookedUp, type Scope } from './compatibility/analyse.ts';
import { asPrint } from './compatibility/use.ts';
import { readFleet, unfitFor, type Fleet, type Unfit } from './compatibility/fleet.ts';
import { readEvidence, type DatedEvidence } from '../content/evidence.ts';
import {
  assertAccepted,
  filesTable,
  mediaFormats,
  proposedHeaders,
  takeInventory,
  type ShippedFile,
  type ShippedPackage,
} from './inventory.ts';
import { keepNewAnswers, lookUpAll, type LookUp } from './look-ups.ts';
import {
  lockedLibraries,
  shippedLibraries,
  type Library,
  type ShippedLibraries,
} from './security/components.ts';
import { collectLinks, type Outgoing } from './security/links.ts';
import {
  assertNoCookies,
  assertNothingAsked,
  assertNothingForeign,
  type Permission,
} from './security/self-contained.ts';

/** What the dossier is written from. */
export interface Facts {
  organisation: string;
  url: string | undefined;
  tool: { name: string; version: string; license: string };
  /** What is published: capsules, their texts in every language, packages, pages of the site. */
  counts: { capsules: number; texts: number; packages: number; pages: number };
  /** SHA-256 of `data/files.csv`, which has that of every file: it says what the dossier is about. */
  digest: string;
  /** That table. */
  filesTable: string;
  packages: ReportPackage[];
  compatibility: Compatibility;
  /** Absent where the organisation has stated none. */
  fleet?: Fleet & { words: readonly string[] };
  unfit: Unfit[];
  /** For what a browser would ask the person, by the names in the scripts; the build has granted each. */
  permissions: Permission[];
  /** How many files that browsers read were read here. */
  read: number;
  files: ShippedFile[];
  /** Endings of the pictures, recordings and documents among them. */
  formats: string[];
  outgoing: Outgoing[];
  policies: { site: string; packages: string | undefined };
  /** Headers that the site's file of headers proposes for every page. */
  headers: string[];
  /** Pages of site and packages, and those among them that do not declare the policy. */
  pages: { read: number; withoutPolicy: string[] };
  weights: Weight[];
  /** By how many gzipped bytes the editions of a package differ at most. */
  editionGap: number;
  /** Absent where the organisation has stated no plan. */
  study?: Study & { day?: string; capsules: string[] };
  libraries: { shipped: ShippedLibraries; build: Library[] };
  evidence: DatedEvidence[];
}

/**
 * Gather the facts of a build.
 *
 * @param dir
 *   Folder of the build, with `site/` and `scorm/` in it.
 * @param content
 *   What it was built from.
 * @param report
 *   Its report.
 * @param packages
 *   Its packages, as they were written.
 */
export async function gatherFacts(
  dir: string,
  content: Content,
  report: Report,
  packages: readonly ShippedPackage[],
): Promise<Facts> {
  const { project } = content;
  const { files, texts } = await takeInventory(dir, packages);
  assertAccepted(files);
  const lookUps = await lookUpAll(texts);
  const read = forPaper(
    texts.flatMap(({ path, scope, sha256 }) => {
      const found = lookUps.get(sha256);
      return found ? [{ path, scope, ...found }] : [];
    }),
  );
  const reach = reachOf(read, project.url && new URL(project.url).origin);
  const compatibility = analyse(read, new Set(read.flatMap(({ page }) => page?.dataNames ?? [])));
  await keepNewAnswers();
  const fleet = project.fleet && { words: project.fleet, ...readFleet(project.fleet) };
  const gzips = new Map(
    files.map(({ where, path, sha256 }) => [`${where}/${path}`, lookUps.get(sha256)?.page?.gzip]),
  );
  const published = report.capsules.filter(({ status }) => status !== 'retired');
  const weights = [
    ...siteWeights(report.pages, files, (path) => gzips.get(`site/${path}`) ?? 0, published),
    ...packageWeights(packages),
  ];
  const build = await lockedLibraries();
  const table = filesTable(files, packages);
  const policies = { site: sitePolicyText, packages: project.packagePolicy ? policyText : undefined };
  return {
    organisation: project.name,
    url: project.url,
    tool: ownPackage,
    counts: {
      capsules: new Set(published.map(({ id }) => id)).size,
      texts: published.length,
      packages: report.packages.length,
      pages: report.pages.length,
    },
    digest: sha256(table),
    filesTable: table,
    packages: report.packages,
    compatibility,
    ...(fleet && { fleet }),
    unfit: fleet ? unfitFor(fleet, compatibility) : [],
    read: read.length,
    ...reach,
    files,
    formats: mediaFormats(files),
    policies,
    headers: await proposedHeaders(dir),
    pages: pagesOf(files, read),
    weights,
    editionGap: editionGap(packages),
    ...(project.plan && { study: studyBusiestDay(content, project.plan, weights) }),
    libraries: { shipped: await shippedLibraries(build), build },
    evidence: await readEvidence(),
  };
}

/** A file with what was read in it. */
type Read = LookedUp & LookUp;

/** Where the files lead and what they ask for, once it is sure that they do no more than they may. */
function reachOf(read: readonly Read[], own: string | undefined): Pick<Facts, 'outgoing' | 'permissions'> {
  const { outgoing, foreign } = collectLinks(read, own);
  const permissions = permissionsOf(read);
  assertNothingForeign(foreign);
  assertNothingAsked(permissions);
  assertNoCookies(read.flatMap(({ path, found }) => (found.named?.cookies ? [path] : [])));
  return { outgoing, permissions };
}

/** How many pages there are, and which do not declare the policy. */
function pagesOf(files: readonly ShippedFile[], read: readonly Read[]): Facts['pages'] {
  return {
    read: files.filter(({ path }) => path.endsWith('.html')).length,
    withoutPolicy: read.flatMap(({ path, scope, page }) =>
      page && !isDeclared(page.policy, scope) ? [path] : [],
    ),
  };
}

/** Whether a page declares the policy of its scope; a page of the site may declare that of packages, which is stricter. */
function isDeclared(policy: string, scope: Scope): boolean {
  return policy === policyText || (scope === 'site' && policy === sitePolicyText);
}

/** Each thing asked for once in each scope, with the first script that names it. */
function permissionsOf(files: readonly LookedUp[]): Permission[] {
  const all = files.flatMap(({ path, scope, found }) =>
    (found.named?.asked ?? []).map((kind): Permission => ({ kind, scope, file: path })),
  );
  return [...Map.groupBy(all, ({ kind, scope }) => `${scope} ${kind}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** Files that were read, those style sheets marked that every page of theirs names for paper alone. */
export function forPaper<File extends LookedUp & Pick<LookUp, 'page'>>(files: readonly File[]): File[] {
  const sheets = files.flatMap(({ scope, page }) =>
    (page?.sheets ?? []).map(({ name, print }) => ({ name: `${scope} ${name}`, print })),
  );
  const screen = new Set(sheets.flatMap(({ name, print }) => (print ? [] : [name])));
  const paper = new Set(sheets.flatMap(({ name, print }) => (print && !screen.has(name) ? [name] : [])));
  return files.map((file) =>
    paper.has(`${file.scope} ${file.path.split('/').at(-1) ?? ''}`)
      ? { ...file, found: asPrint(file.found) }
      : file,
  );
}
