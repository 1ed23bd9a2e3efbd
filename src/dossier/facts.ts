/** Everything that the dossier says, gathered once, without a word of any language. */
import type { Content } from '../content/index.ts';
import { ownPackage } from '../content/own-package.ts';
import { daysOf } from '../model/learning-path.ts';
import type { Report } from '../model/schema-types.ts';
import { policyText, sitePolicyText } from '../package/policy.ts';
import { studyPlan, type Study, type Visit } from './bandwidth/study.ts';
import { packageWeights, siteWeights, type Weight } from './bandwidth/weights.ts';
import { analyse, type Compatibility } from './compatibility/analyse.ts';
import { readFleet, unfitFor, type Fleet, type Unfit } from './compatibility/fleet.ts';
import { readEvidence, type DatedEvidence } from '../content/evidence.ts';
import { refusedExtensions, takeInventory, type ShippedFile, type ShippedPackage } from './inventory.ts';
import { keepNewAnswers, lookUpAll } from './look-ups.ts';
import { lockedLibraries, shippedLibraries, type Library } from './security/components.ts';
import { collectLinks, type Foreign, type Outgoing } from './security/links.ts';

/** What the dossier is written from. */
export interface Facts {
  organisation: string;
  url: string | undefined;
  tool: { name: string; version: string; license: string };
  counts: { capsules: number; packages: number; pages: number };
  compatibility: Compatibility;
  /** Absent where the organisation has stated none. */
  fleet?: { words: readonly string[]; lowest: Fleet };
  unfit: Unfit[];
  /** Features in use for which a browser would ask the person. */
  permissions: string[];
  files: ShippedFile[];
  refused: ShippedFile[];
  outgoing: Outgoing[];
  foreign: Foreign[];
  policies: { site: string; packages: string | undefined };
  weights: Weight[];
  /** Absent where the organisation has stated no plan. */
  study?: Study & { day?: string; capsules: string[] };
  libraries: { shipped: Library[]; build: Library[] };
  evidence: DatedEvidence[];
}

/** Parts of the platform for which browsers ask the person, as the compatibility data names them. */
const asking =
  /^api\.(?:Geolocation|StorageManager\.persist|Navigator\.(?:geolocation|mediaDevices|getUserMedia|bluetooth|usb|serial|hid|requestMIDIAccess|clipboard|contacts|wakeLock|share)|MediaDevices|Notification|PushManager|Clipboard|DeviceMotionEvent|DeviceOrientationEvent)\b/;

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
  const lookUps = await lookUpAll(texts);
  const read = texts.flatMap(({ path, scope, sha256 }) => {
    const found = lookUps.get(sha256);
    return found ? [{ path, scope, ...found }] : [];
  });
  const compatibility = analyse(read, new Set(read.flatMap(({ page }) => page?.dataNames ?? [])));
  await keepNewAnswers();
  const fleet = project.fleet && { words: project.fleet, lowest: readFleet(project.fleet) };
  const pages = read.flatMap(({ path, page }) => (page ? [{ path, links: page.links }] : []));
  const gzips = new Map(
    files.map(({ where, path, sha256 }) => [`${where}/${path}`, lookUps.get(sha256)?.page?.gzip]),
  );
  const published = report.capsules.filter(({ status }) => status !== 'retired');
  const weights = [
    ...siteWeights(report.pages, files, (path) => gzips.get(`site/${path}`) ?? 0, published),
    ...packageWeights(packages),
  ];
  const build = await lockedLibraries();
  return {
    organisation: project.name,
    url: project.url,
    tool: ownPackage,
    counts: {
      capsules: report.capsules.length,
      packages: report.packages.length,
      pages: report.pages.length,
    },
    compatibility,
    ...(fleet && { fleet }),
    unfit: fleet ? unfitFor(fleet.lowest, compatibility) : [],
    permissions: compatibility.features.map(({ key }) => key).filter((key) => asking.test(key)),
    files,
    refused: files.filter(
      ({ where, path }) => where !== 'site' && refusedExtensions.includes(path.split('.').at(-1) ?? ''),
    ),
    ...collectLinks(pages, project.url && new URL(project.url).origin),
    policies: { site: sitePolicyText, packages: !project.packagePolicy ? undefined : policyText },
    weights,
    ...(project.plan && { study: study(content, project.plan, weights) }),
    libraries: { shipped: await shippedLibraries(build), build },
    evidence: await readEvidence(),
  };
}

/** The day on which paths ask most of a learner; without a calendar, the capsule that weighs most. */
function study(
  { paths }: Content,
  plan: NonNullable<Content['project']['plan']>,
  weights: readonly Weight[],
): NonNullable<Facts['study']> {
  const heaviest = new Map<string, Visit>();
  for (const { capsule, gzip, media, later } of weights) {
    const known = heaviest.get(capsule);
    if (!known || gzip + media > known.first) heaviest.set(capsule, { first: gzip + media, later });
  }
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
        const { first, later } = heaviest.get(capsule) ?? { first: 0, later: 0 };
        return { first: sum.first + first, later: sum.later + later };
      },
      { first: 0, later: 0 },
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
