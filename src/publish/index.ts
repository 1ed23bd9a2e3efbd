/**
 * The publish stage: capsules without errors in, `site/`, `scorm/` and
 * `report.json` out. The site is built on the main thread, the packages on
 * another.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Content } from '../content/index.ts';
import type { Report, ReportCapsule, ReportPackage, ReportPage } from '../model/schema-types.ts';
import { editionsOf } from '../package/edition.ts';
import { renderPage } from '../package/page.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { basePath } from '../site/config.ts';
import { buildSite } from '../site/build.ts';
import { packagedCapsules } from './packages.ts';
import { stage } from './staging.ts';
import { excesses, weighSite, weighTexts, type Excess, type Weight } from './weigh.ts';

export interface PublishOptions {
  /** Absolute path of the output folder. */
  outDir: string;
  /** Whether drafts are packaged too. */
  drafts: boolean;
  onPackage(done: number, total: number): void;
  onStep(step: 'site' | 'weigh'): void;
}

export interface Published {
  report: Report;
  /** Limits that pages go over; when there is one, nothing was published. */
  excesses: Excess[];
}

/** Version of this tool, from `package.json`. */
export const toolVersion = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/**
 * Publish a content folder.
 *
 * @param content
 *   Content folder without errors.
 * @returns
 *   What was published, or what keeps it from being.
 */
export async function publish(content: Content, options: PublishOptions): Promise<Published> {
  let published: Published | undefined;
  await stage(options.outDir, content.dir, async (staging) => {
    options.onStep('site');
    const [packages] = await Promise.all([
      packagesInWorker(content, staging, options),
      buildSite({ content, outDir: join(staging, 'site') }),
    ]);
    options.onStep('weigh');
    const pages = await weighSite(join(staging, 'site'), basePath(content.project.url), 'site/');
    const over = [...pageExcesses(content, pages), ...(await packageExcesses(content, options.drafts))];
    const report = toReport(content, packages, pages);
    await writeFile(join(staging, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    published = { report, excesses: over };
    return over.length === 0;
  });
  if (!published) throw new Error('Nothing was built');
  return published;
}

function packagesInWorker(content: Content, outDir: string, options: PublishOptions): Promise<ReportPackage[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./package-worker.ts', import.meta.url), {
      workerData: { content, outDir, drafts: options.drafts },
    });
    worker.on('message', (message: { done: number; total: number } | { packages: ReportPackage[] }) => {
      if ('packages' in message) resolve(message.packages);
      else options.onPackage(message.done, message.total);
    });
    worker.on('error', reject);
  });
}

/** The budget is for capsules: a list of a thousand may be longer. */
function pageExcesses(content: Content, pages: readonly ReportPage[]): Excess[] {
  const capsulePages = new Set(content.entries.map(({ id, lang }) => `site/${lang}/${id}/index.html`));
  return pages.filter(({ path }) => capsulePages.has(path)).flatMap((page) => excesses(page.path, page));
}

async function packageExcesses(content: Content, drafts: boolean): Promise<Excess[]> {
  const weights = await weighPackages(content, drafts);
  return [...weights].flatMap(([name, weight]) => excesses(name, weight));
}

/** What each package needs to open, by its name; the heavier player stands for both editions. */
async function weighPackages(content: Content, drafts: boolean): Promise<Map<string, Weight>> {
  const player = await buildPlayerFiles();
  const weights = new Map<string, Weight>();
  for (const capsule of packagedCapsules(content, drafts)) {
    for (const edition of editionsOf(content.project)) {
      const script = edition === '1.2' ? player.scorm12 : player.scorm2004;
      const page = renderPage(capsule, content.project, edition);
      weights.set(`${capsule.id}.${capsule.lang} (SCORM ${edition})`, weighTexts([page, player.css, script]));
    }
  }
  return weights;
}

function toReport(content: Content, packages: ReportPackage[], pages: ReportPage[]): Report {
  const capsules = content.entries.flatMap(({ capsule }): ReportCapsule[] => {
    if (!capsule) return [];
    const { id, lang, minutes, questions, frontMatter } = capsule;
    const { version, status } = frontMatter;
    return [{ id, lang, version, status, minutes, questions: questions.length }];
  });
  return { version: toolVersion, capsules, packages, pages };
}
