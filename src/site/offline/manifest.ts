/** The web app manifest, one for each language: under which name and icon the site is installed. */
import { grounds } from '../../model/accent.ts';
import type { Lang } from '../../model/capsule.ts';
import { textsOf } from '../texts/index.ts';
import type { Icon } from './icons.ts';

/** Name of the file, beside the home of its language. */
export const manifestName = 'app.webmanifest';

/** The blue of `src/player/capsule.css`, where the organisation has no colour of its own. */
const blue = '#005387';

/**
 * Write the manifest.
 *
 * @param options
 *   `base`, with a slash at both ends: addresses are given from the host's
 *   root, so the site may lie below it.
 */
export function writeManifest(options: {
  base: string;
  lang: Lang;
  /** The organisation's. */
  name: string;
  /** Name of the plant that the site is for: a phone may have those of several. */
  plant?: string | undefined;
  accent: string | undefined;
  icons: readonly Icon[];
}): string {
  const { base, lang, plant, accent, icons } = options;
  const texts = textsOf(lang);
  const name = [options.name, plant].filter(Boolean).join(', ');
  const home = `${base}${lang}/`;
  return JSON.stringify({
    id: home,
    name: name.includes(texts.capsules) ? name : `${name}\u00a0\u2013 ${texts.capsules}`,
    short_name: plant ?? texts.capsules,
    description: texts.homeLead,
    lang,
    dir: 'ltr',
    start_url: home,
    scope: base,
    display: 'standalone',
    theme_color: accent ?? blue,
    background_color: grounds.light[0],
    icons: icons.map(({ path, size, purpose }) => ({
      src: base + path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: [
      { name: texts.finding.search, url: `${home}search/` },
      { name: texts.reminders.title, url: `${home}reminders/` },
      { name: texts.offline.title, url: `${home}offline/` },
    ],
  });
}
