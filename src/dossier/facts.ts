/** Everything that the dossier says, gathered once, without a word of any language. */
import { sha256 } from '../content/hash.ts';
import { readCached, toolDigest, writeCached } from '../content/cache.ts';
import type { Content } from '../content/index.ts';
import { daysOf } from '../model/learning-path.ts';
import type { Report } from '../model/schema-types.ts';
import { policyText, sitePolicyText } from '../package/policy.ts';
import { studyPlan, type Study, type Visit } from './bandwidth/study.ts';
import { packageWeights, siteWeights, type Weight } from './bandwidth/weights.ts';
import { analyse, type Compatibility } from './compatibility/analyse.ts';
import { readFleet, unfitFor, type Fleet, type Unfit } from './compatibility/fleet.ts';
import { readEvidence, type DatedEvidence } from './evidence.ts';
import { refusedExtensions, takeInventory, type Inventory, type ShippedFile } from './inventory.ts';
import { lockedLibraries, readTool, shippedLibraries, type Library } from './security/components.ts';
import { readLinks, type Foreign, type Outgoing } from './security/links.ts';

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
  /^api\.(?:Geolocation|Navigator\.(?:geolocation|mediaDevices|getUserMedia|bluetooth|usb|serial|hid|requestMIDIAccess|clipboard|contacts|wakeLock|share)|MediaDevices|Notification|PushManager|Clipboard|DeviceMotionEvent|DeviceOrientationEvent)\b/;

/**
 * Gather the facts of a build.
 *
 * @param dir
 *   Folder of the build, with `site/` and `scorm/` in it.
 * @param content
 *   What it was built from.
 * @param report
 *   Its report.
 */
export async function gatherFacts(dir: string, content: Content, report: Report): Promise<Facts> {
  const { project } = content;
  const inventory = await takeInventory(dir, report.packages);
  const compatibility = await analyseCached(inventory);
  const fleet = project.fleet && { words: project.fleet, lowest: readFleet(project.fleet) };
  const html = inventory.texts.filter(({ kind }) => kind === 'html');
  const weights = weigh(inventory, report);
  const build = await lockedLibraries();
  return {
    organisation: project.name,
    url: project.url,
    tool: await readTool(),
    counts: {
      capsules: report.capsules.length,
      packages: report.packages.length,
      pages: report.pages.length,
    },
    compatibility,
    ...(fleet && { fleet }),
    unfit: fleet ? unfitFor(fleet.lowest, compatibility) : [],
    permissions: compatibility.features.map(({ key }) => key).filter((key) => asking.test(key)),
    files: inventory.files,
    refused: inventory.files.filter(
      ({ where, path }) => where !== 'site' && refusedExtensions.includes(path.split('.').at(-1) ?? ''),
    ),
    ...readLinks(html, project.url && new URL(project.url).origin),
    policies: { site: sitePolicyText, packages: !project.packagePolicy ? undefined : policyText },
    weights,
    ...(project.plan && { study: study(content, project.plan, weights) }),
    libraries: { shipped: await shippedLibraries(build), build },
    evidence: await readEvidence(),
  };
}

/** Looking everything up takes seconds; unchanged files need no second look. */
async function analyseCached({ texts }: Inventory): Promise<Compatibility> {
  const dataNames = namesInData(texts.map(({ kind, text }) => (kind === 'html' ? text : '')));
  const digests = texts.map(({ path, scope, text }) => sha256(`${scope} ${path} ${text}`));
  const key = sha256([toolDigest('src/dossier'), ...digests, ...dataNames].join('\n'));
  const known = await readCached(`dossier/${key}.json`);
  if (known) return JSON.parse(known.toString('utf8')) as Compatibility;
  const compatibility = analyse(texts, dataNames);
  await writeCached(`dossier/${key}.json`, JSON.stringify(compatibility));
  return compatibility;
}

/** Names in the data that capsules hand to the player. */
function namesInData(pages: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const page of pages) {
    const [, data] =
      /<script type="?application\/json"? id="?capsule-data"?>([\s\S]*?)<\/script>/.exec(page) ?? [];
    if (data === undefined) continue;
    JSON.parse(data, (name, value: unknown) => {
      names.add(name);
      return value;
    });
  }
  return names;
}

function weigh({ files, texts }: Inventory, { capsules, packages, pages }: Report): Weight[] {
  const byDigest = new Map(texts.map(({ text }) => [sha256(text), text]));
  const published = capsules.filter(({ status }) => status !== 'retired');
  const ofEdition12 = packages.filter(({ edition }) => edition === '1.2');
  return [
    ...siteWeights(pages, files, texts, published),
    ...packageWeights(
      ofEdition12.map(({ file, capsule, lang }) => ({ where: file.replace(/^scorm\//, ''), capsule, lang })),
      files,
      (digest) => byDigest.get(digest),
    ),
  ];
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
