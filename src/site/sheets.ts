/**
 * The printed sheets of a site: three pages a capsule and one a path, written
 * by templates of our own. Astro would take longer for them than for the rest
 * of the site.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { localName, type Content } from '../content/index.ts';
import { withAccent } from '../model/accent.ts';
import type { Capsule, Lang } from '../model/capsule.ts';
import { target } from '../package/bundle.ts';
import { renderCertificate } from '../sheets/certificate.ts';
import { renderPathPoster } from '../sheets/path-poster.ts';
import { renderPoster } from '../sheets/poster.ts';
import type { SheetSettings } from '../sheets/sheet.ts';
import { renderTalk } from '../sheets/talk.ts';
import { assetPath, logoPath } from './asset-path.ts';
import { isReadable } from './entries.ts';
import type { SiteContent } from './hand-over.ts';
import type { PathData } from './paths.ts';

/** The sheets of a capsule, by the last part of their address; each stands below the capsule's page, for ever. */
const sheetsOfCapsule: Readonly<Record<string, (capsule: Capsule, settings: SheetSettings) => string>> = {
  poster: renderPoster,
  talk: renderTalk,
  certificate: renderCertificate,
};

/** A file of the site. */
interface SheetFile {
  path: string;
  text: string;
}

let styles: Promise<string> | undefined;

/**
 * Bundle the style sheet of all sheets; it is named by its content.
 *
 * @param accent
 *   The organisation's colour.
 */
export async function buildSheetStyles(accent: string | undefined): Promise<SheetFile> {
  styles ??= bundleStyles();
  const text = withAccent(await styles, accent);
  return { path: assetPath('sheets', text, 'css'), text };
}

async function bundleStyles(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../sheets/sheets.css', import.meta.url))],
    bundle: true,
    minify: true,
    target,
    write: false,
    charset: 'utf8',
    tsconfigRaw: {},
  });
  const file = outputFiles[0];
  if (!file) throw new Error('esbuild gave nothing for the style sheet of the sheets.');
  return file.text;
}

/**
 * What the sheets of a site say of whoever publishes it.
 *
 * @param content
 *   Content folder.
 * @param base
 *   Path under which the site is served, with a slash at both ends.
 * @param assets
 *   Paths of style sheet and script below it.
 */
export function sheetSettings(
  { project, logo }: Content,
  base: string,
  assets: { styles: string; script: string },
): SheetSettings {
  const { name, url } = project;
  return {
    name,
    ...(logo && { logo: { src: base + logoPath(logo), width: logo.width, height: logo.height } }),
    ...(url && { url: new URL(base, url).href }),
    styles: base + assets.styles,
    script: assets.script,
    icon: `${base}favicon.svg`,
  };
}

/**
 * Write one sheet.
 *
 * @param path
 *   Path below the base path, as a browser asks for it: `fr/lockout/poster/`.
 * @param content
 *   Content folder.
 * @param site
 *   What the pages are made from.
 * @param settings
 *   As {@link sheetSettings} gives them.
 * @returns
 *   Nothing where no sheet has this address.
 */
export function sheetAt(
  path: string,
  content: Content,
  site: SiteContent,
  settings: SheetSettings,
): string | undefined {
  const [lang, id, name, ...rest] = path.replace(/\/(?:index\.html)?$/, '').split('/');
  if (id === 'paths' && rest.join() === 'poster') {
    const found = site.paths.find(({ data }) => data.lang === lang && data.id === name);
    return found && renderPathPoster(toPosterPath(found.data, content), settings);
  }
  const render = rest.length === 0 && name !== undefined ? sheetsOfCapsule[name] : undefined;
  const entry = content.entries.filter(isReadable).find((each) => each.id === id && each.lang === lang);
  return entry && render?.(entry.capsule, settings);
}

/**
 * Write the sheets of every capsule and path.
 *
 * @returns
 *   One after the other: a thousand capsules have three thousand.
 */
export function* allSheets(
  content: Content,
  site: SiteContent,
  settings: SheetSettings,
): Generator<SheetFile> {
  const languages: Lang[] = content.project.languages;
  for (const { id, lang, capsule } of content.entries.filter(isReadable)) {
    if (!languages.includes(lang)) continue;
    for (const [name, render] of Object.entries(sheetsOfCapsule))
      yield { path: `${lang}/${id}/${name}/index.html`, text: render(capsule, settings) };
  }
  for (const { data } of site.paths) {
    const text = renderPathPoster(toPosterPath(data, content), settings);
    yield { path: `${data.lang}/paths/${data.id}/poster/index.html`, text };
  }
}

function toPosterPath(path: PathData, { plant }: Content) {
  const { id, lang, title, lead, role, event, steps } = path;
  const audience = role ?? event;
  return {
    id,
    lang,
    title,
    lead,
    steps,
    ...(audience !== undefined && { audience }),
    ...(plant && { plant: localName(plant, lang) }),
  };
}
