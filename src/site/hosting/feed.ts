import { getRssString } from '@astrojs/rss';
import type { Lang } from '../../model/capsule.ts';
import { languageOf } from '../../model/languages/index.ts';
import { escapeXml } from '../../package/xml.ts';
import type { ApprovedCapsule } from '../finding/news.ts';
import { textsOf } from '../texts/index.ts';

/** Readers keep what they have seen; a feed is for what they have not. */
const most = 30;

/**
 * Write the feed of what is new, as RSS.
 *
 * @param options
 *   `home`, the public address of the language's home; the organisation's
 *   `name`, and that of the `plant` that the site is for; and capsules of the language, newest first. A new version of a
 *   capsule is a new item under the same address.
 */
export async function writeFeed(options: {
  lang: Lang;
  home: string;
  name: string;
  plant?: string | undefined;
  capsules: readonly ApprovedCapsule[];
}): Promise<string> {
  const { lang, home, name, plant, capsules } = options;
  const texts = textsOf(lang);
  return getRssString({
    title: texts.finding.feedTitle([name, plant].filter(Boolean).join(', ')),
    description: texts.finding.freshLead,
    site: home,
    items: capsules.slice(0, most).map(({ id, title, objective, domain, version, approvedOn }) => ({
      title,
      description: objective,
      link: `${home}${id}/`,
      pubDate: new Date(`${approvedOn}T00:00:00Z`),
      categories: [languageOf(lang).domains[domain]],
      customData: `<guid isPermaLink="false">${escapeXml(`${home}${id}/ ${version}`)}</guid>`,
    })),
    customData: `<language>${escapeXml(lang)}</language>`,
  });
}
