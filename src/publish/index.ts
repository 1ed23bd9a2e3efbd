/**
 * The publish stage: capsules without errors in, `site/`, `scorm/`, `dossier/` and
 * `report.json` out. The site is built on the main thread, the packages on
 * another.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Content } from '../content/index.ts';
import { ownPackage } from '../content/own-package.ts';
import type { Report, ReportCapsule, ReportPackage, ReportPage } from '../model/schema-types.ts';
import { assertDossierSettings, writeDossier, type Incompatible } from '../dossier/index.ts';
import { basePath } from '../site/config.ts';
import { buildSite } from '../site/build.ts';
import type { WrittenPackage } from './packages.ts';
import { readReport, reportFile } from './published.ts';
import { stage } from './staging.ts';
import { excesses, weighSite, type Excess } from './weigh.ts';

export interface PublishOptions {
  /** Absolute path of the output folder. */
  outDir: string;
  /** Whether drafts are packaged too. */
  drafts: boolean;
  onPackage(done: number, total: number): void;
  onStep(step: 'site' | 'weigh' | 'dossier'): void;
}

export interface Published {
  report: Report;
  /** Whether it was: not when a page goes over a limit, or the stated fleet cannot run something. */
  isPublished: boolean;
  /** Limits that pages go over. */
  excesses: Excess[];
  /** What the stated fleet cannot run. */
  incompatible: Incompatible[];
  /** What stood there before, if anything did. */
  former: Report | undefined;
}

/**
 * Publish a content folder.
 *
 * @param content
 *   Content folder without errors.
 * @returns
 *   What was published, or what keeps it from being.
 */
export async function publish(content: Content, options: PublishOptions): Promise<Published> {
  assertDossierSettings(content.project);
  const former = await readReport(options.outDir);
  let published: Published | undefined;
  await stage(options.outDir, content.dir, async (staging) => {
    options.onStep('site');
    const worker = new Worker(new URL('./package-worker.ts', import.meta.url), {
      workerData: { content, outDir: staging, drafts: options.drafts },
    });
    const [packages] = await Promise.all([
      packagesOf(worker, options),
      buildSite({ content, outDir: join(staging, 'site') }),
      // A failure of either must not leave a thread behind that goes on writing.
    ]).finally(() => worker.terminate());
    options.onStep('weigh');
    const pages = await weighSite(join(staging, 'site'), basePath(content.project.url), 'site/');
    const over = [
      ...pageExcesses(content, pages),
      ...packages.flatMap(({ report, weight }) => excesses(report.file, weight)),
    ];
    const report = toReport(
      content,
      packages.map(({ report }) => report),
      pages,
    );
    await writeFile(join(staging, reportFile), `${JSON.stringify(report, null, 2)}\n`);
    options.onStep('dossier');
    const incompatible = await writeDossier(staging, content, report, packages);
    const isPublished = over.length === 0 && incompatible.length === 0;
    published = { report, isPublished, excesses: over, incompatible, former };
    return isPublished;
  });
  if (!published) throw new Error('Nothing was built');
  return published;
}

function packagesOf(worker: Worker, options: PublishOptions): Promise<WrittenPackage[]> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: { done: number; total: number } | { packages: WrittenPackage[] }) => {
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

function toReport(content: Content, packages: ReportPackage[], pages: ReportPage[]): Report {
  const capsules = content.entries.flatMap(({ capsule }): ReportCapsule[] => {
    if (!capsule) return [];
    const { id, lang, minutes, questions, frontMatter } = capsule;
    const { version, status } = frontMatter;
    return [{ id, lang, version, status, minutes, questions: questions.length }];
  });
  const base = basePath(content.project.url);
  return {
    version: ownPackage.version,
    ...(content.plant && { site: content.plant.id }),
    ...(base !== '/' && { base }),
    capsules,
    packages,
    pages,
  };
}
