/** Everything that the dossier says, gathered once, without a word of any language. */
import type { Content } from '../content/index.ts';
import { sha256 } from '../content/hash.ts';
import { ownPackage } from '../content/own-package.ts';
import { daysOf } from '../model/learning-path.ts';
import type { Report, ReportPackage } from '../model/schema-types.ts';
import { policyText, sitePolicyText } from '../package/policy.ts';
import { studyPlan, type Study, type Visit } from './bandwidth/study.ts';
import { packageWeights, siteWeights, type Weight } from './bandwidth/weights.ts';
import { analyse, type Compatibility, type LookedUp, type Scope } from './compatibility/analyse.ts';
import type { Asking } from './compatibility/asking.ts';
import { asPrint } from './compatibility/use.ts';
import { readFleet, unfitFor, type Fleet, type Unfit } from './compatibility/fleet.ts';
import { readEvidence, type DatedEvidence } from '../content/evidence.ts';
import {
  assertAccepted,
  filesTable,
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
import { collectLinks, type Foreign, type Outgoing } from './security/links.ts';

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
  /** For what a browser would ask the person, by the names in the scripts. */
  permissions: Permission[];
  /** How many pages, style sheets and scripts were read. */
  read: number;
  /** Scripts that name cookies. */
  cookies: string[];
  files: ShippedFile[];
  outgoing: Outgoing[];
  foreign: Foreign[];
  policies: { site: string; packages: string | undefined };
  /** Pages of site and packages, and those among them that do not declare the policy. */
  pages: { read: number; withoutPolicy: string[] };
  weights: Weight[];
  /** Absent where the organisation has stated no plan. */
  study?: Study & { day?: string; capsules: string[] };
  libraries: { shipped: ShippedLibraries; build: Library[] };
  evidence: DatedEvidence[];
}

/** Something for which a browser would ask, and a script that names it. */
interface Permission {
  kind: Asking;
  scope: Scope;
  file: string;
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
    permissions: permissionsOf(read),
    cookies: read.flatMap(({ path, found }) => (found.named?.cookies ? [path] : [])),
    files,
    ...collectLinks(read, project.url && new URL(project.url).origin),
    policies,
    pages: {
      read: files.filter(({ path }) => path.endsWith('.html')).length,
      withoutPolicy: read.flatMap(({ path, scope, page }) =>
        page && !isDeclared(page.policy, scope) ? [path] : [],
      ),
    },
    weights,
    ...(project.plan && { study: study(content, project.plan, weights) }),
    libraries: { shipped: await shippedLibraries(build), build },
    evidence: await readEvidence(),
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

/** The day on which paths ask most of a learner who follows them all; without a calendar, the capsule that weighs most. */
function study(
  { paths }: Content,
  plan: NonNullable<Content['project']['plan']>,
  weights: readonly Weight[],
): NonNullable<Facts['study']> {
  const heaviest = heaviestVisits(weights);
  const days = new Map<string, Set<string>>();
  for (const { path } of paths) {
    if (!path) continue;
    daysOf(path).forEach((day, n) => {
      const capsule = path.capsules[n];
      if (capsule !== undefined) days.set(day, (days.get(day) ?? new Set()).add(capsule));
    });
  }
  const total = (capsules: Iterable<string>): Visit =>
    [...capsules].reduce<Visit>(
      (sum, capsule) => {
        const { first, shared } = heaviest.get(capsule) ?? { first: 0, shared: 0 };
        return { first: sum.first + first, shared: sum.shared + shared };
      },
      { first: 0, shared: 0 },
    );
  const [day] = [...days].toSorted(
    ([a, these], [b, those]) => total(those).first - total(these).first || (a < b ? -1 : 1),
  );
  const [single = ''] = [...heaviest]
    .toSorted(([, a], [, b]) => b.first - a.first)
    .map(([capsule]) => capsule);
  const capsules = day ? [...day[1]] : [single];
  return { ...studyPlan(plan, total(capsules)), ...(day && { day: day[0] }), capsules };
}

/**
 * What a learner fetches of each capsule, in the language and the place where
 * that is most. A device that has the shared files of the site, style and
 * script, still fetches the page and the pictures of a capsule that is new to
 * it; packages share no file.
 */
export function heaviestVisits(weights: readonly Weight[]): Map<string, Visit> {
  const heaviest = new Map<string, Visit>();
  for (const { capsule, from, gzip, media, page } of weights) {
    const known = heaviest.get(capsule) ?? { first: 0, shared: 0 };
    heaviest.set(capsule, {
      first: Math.max(known.first, gzip + media),
      // Who has kept the shared files has them of the site.
      shared: Math.max(known.shared, from === 'site' ? page + media : 0),
    });
  }
  return heaviest;
}
