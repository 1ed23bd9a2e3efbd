/**
 * The dossier: what an IT department asks before it accepts content, written
 * from a finished build. Pages to read and print in every language, with the
 * same as data beside them. Pure but for reading the build and writing here.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../content/index.ts';
import type { Report } from '../model/schema-types.ts';
import { readFleet, type Unfit } from './compatibility/fleet.ts';
import { browserName } from './compatibility/data.ts';
import { dataFiles } from './data-files.ts';
import { gatherFacts, type Facts } from './facts.ts';
import type { ShippedPackage } from './inventory.ts';
import { accessibilityPage } from './pages/accessibility.ts';
import { bandwidthPage } from './pages/bandwidth.ts';
import { compatibilityPage } from './pages/compatibility.ts';
import { frontPage } from './pages/front.ts';
import type { Html } from './pages/html.ts';
import { layout, pageNames, type PageName } from './pages/layout.ts';
import { mobilePage } from './pages/mobile.ts';
import { privacyPage } from './pages/privacy.ts';
import { securityPage } from './pages/security.ts';
import { dossierLanguages } from './texts/index.ts';
import type { DossierTexts } from './texts/texts.ts';

const pages: Record<PageName, (facts: Facts, texts: DossierTexts) => Html> = {
  index: frontPage,
  compatibility: compatibilityPage,
  mobile: mobilePage,
  bandwidth: bandwidthPage,
  security: securityPage,
  privacy: privacyPage,
  accessibility: accessibilityPage,
};

/** Something that is shipped and the fleet cannot run, with the browser's name for people. */
export type Incompatible = Unfit & { browserName: string };

/**
 * Write the dossier of a build.
 *
 * @param dir
 *   Folder of the build, with `site/` and `scorm/` in it; `dossier/` is written beside them.
 * @param content
 *   What it was built from, without errors.
 * @param report
 *   Its report.
 * @param packages
 *   Its packages, as they were written.
 * @returns
 *   What the stated fleet cannot run; when there is something, nothing should be published.
 */
export async function writeDossier(
  dir: string,
  content: Content,
  report: Report,
  packages: readonly ShippedPackage[],
): Promise<Incompatible[]> {
  const facts = await gatherFacts(dir, content, report, packages);
  const files = new Map<string, string>([
    ...dossierLanguages.flatMap((texts) => pageFiles(facts, texts)),
    ...dataFiles(facts),
    ['index.html', chooser()],
    ['dossier.css', await readFile(new URL('dossier.css', import.meta.url), 'utf8')],
  ]);
  const folders = new Set([...files.keys()].map((path) => dirname(join(dir, 'dossier', path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all([...files].map(([path, text]) => writeFile(join(dir, 'dossier', path), text)));
  return facts.unfit.map((each) => ({ ...each, browserName: browserName(each.browser) }));
}

/**
 * See to it that what the dossier reads in `_project.yaml` makes sense, before
 * anything is built.
 *
 * @throws {UserError}
 *   When the fleet is not understood, or could not be looked up.
 */
export function assertDossierSettings({ fleet }: Content['project']): void {
  if (fleet) readFleet(fleet);
}

function pageFiles(facts: Facts, texts: DossierTexts): [string, string][] {
  const others = dossierLanguages
    .filter(({ lang }) => lang !== texts.lang)
    .map(({ lang, name }) => ({ lang, name }));
  const options = {
    texts,
    organisation: facts.organisation,
    version: facts.tool.version,
    languages: others,
  };
  return pageNames.map((name) => [
    `${texts.lang}/${name}.html`,
    layout(name, pages[name](facts, texts), options),
  ]);
}

/** The way in: the first page of each language. */
function chooser(): string {
  const links = dossierLanguages.map(
    ({ lang, name, dossier }) =>
      `<li lang="${lang}"><a href="${lang}/index.html">${dossier} (${name})</a></li>`,
  );
  return `<!doctype html>
<html lang="${dossierLanguages[0]?.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${dossierLanguages.map(({ dossier }) => dossier).join(' – ')}</title>
<link rel="stylesheet" href="dossier.css">
</head>
<body>
<main>
<h1>${dossierLanguages.map(({ dossier, lang }) => `<span lang="${lang}">${dossier}</span>`).join(' – ')}</h1>
<ul>
${links.join('\n')}
</ul>
</main>
</body>
</html>
`;
}
