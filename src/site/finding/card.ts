/**
 * One capsule in a list, as HTML. Not a component of Astro's: lists of a
 * thousand would take longer than all that is in them.
 */
import { factsToData } from '../../companion/search/filters.ts';
import type { Lang } from '../../model/capsule.ts';
import { languageOf } from '../../model/languages/index.ts';
import { escapeXml as escape } from '../../package/xml.ts';
import type { PublishedCapsule } from '../entries.ts';
import { writtenIn } from '../language-name.ts';
import { textsOf } from '../texts/index.ts';
import { factsOf, keywordsIn } from './facts.ts';

export interface CardOptions {
  /** Language of the page. */
  lang: Lang;
  /** Level of its heading. */
  heading: 'h2' | 'h3';
  /** Whether its domain is said: not in a list of one domain. */
  domain?: boolean;
  /** Whether the filters will look at it. */
  filtered?: boolean;
  /** What else there is to say, before the rest. */
  note?: string | undefined;
}

const triangle =
  '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M12 3 1.5 21h21z"/><path d="M12 9.5v5.5M12 17v2"/></svg>';

/** Write the mark of a capsule that nobody has approved yet: yellow warns (ISO 3864), and the words say of what. */
export function renderDraftMark(lang: Lang): string {
  const words = `<b>${escape(languageOf(lang).draft)}</b>, ${escape(textsOf(lang).draftNote)}`;
  return `<span class="draft-mark">${triangle}<span>${words}</span></span>`;
}

/**
 * Write the card of a capsule; the whole panel is the link's target.
 *
 * @param href
 *   Address of the capsule's page.
 */
export function renderCard(capsule: PublishedCapsule, href: string, options: CardOptions): string {
  const { title, objective, domain, minutes, audience, draft, id } = capsule;
  const { heading, lang } = options;
  const language = languageOf(lang);
  const texts = textsOf(lang);
  const isForeign = capsule.lang !== lang;
  const foreign = isForeign ? ` lang="${capsule.lang}"` : '';
  const facts = [
    options.note && `<li>${escape(options.note)}</li>`,
    isForeign && `<li>${escape(writtenIn(lang, [capsule.lang, ...capsule.translations]))}</li>`,
    options.domain && `<li class="card-domain">${escape(language.domains[domain])}</li>`,
    `<li class="minutes">${escape(language.minutes(minutes))}</li>`,
    `<li class="audience">${sayAudience(texts.finding.for, audience, foreign)}</li>`,
    draft && `<li>${renderDraftMark(lang)}</li>`,
  ];
  const data = options.filtered
    ? attributes({ id, keywords: keywordsIn(lang, capsule).join(', '), ...factsToData(factsOf(capsule)) })
    : '';
  return [
    `<li${data}><article class="card">`,
    `<${heading}${foreign}><a href="${escape(href)}"${foreign.replace('lang', 'hreflang')}>${escape(title)}</a></${heading}>`,
    `<p class="objective"${foreign}>${escape(objective)}</p>`,
    `<ul class="card-facts">${facts.filter(Boolean).join('')}</ul>`,
    '</article></li>',
  ].join('');
}

/** The readers have the language of the capsule, the words around them that of the page. */
function sayAudience(say: (names: string) => string, audience: readonly string[], foreign: string): string {
  const names = `<span${foreign}>${escape(audience.join(', '))}</span>`;
  return escape(say('{names}')).replace('{names}', () => names);
}

function attributes(data: Readonly<Record<string, string>>): string {
  return Object.entries(data)
    .map(([name, value]) => value && ` data-${name}="${escape(value)}"`)
    .join('');
}
