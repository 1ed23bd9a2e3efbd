/**
 * The record of completion of a capsule. The page is the same for everybody: a
 * script fills it with what the learner's own browser has kept, and the name is
 * typed and goes nowhere.
 */
import type { Capsule } from '../model/capsule.ts';
import { inertJson } from '../package/html-text.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { renderPublisher, renderSheetPage, type SheetSettings } from './sheet.ts';
import { sheetTextsOf } from './texts/index.ts';

/**
 * Render the page of a capsule's record of completion.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param settings
 *   What all sheets share.
 */
export function renderCertificate(capsule: Capsule, settings: SheetSettings): string {
  const { lang, plant, frontMatter } = capsule;
  const { backToCapsule, certificate: texts } = sheetTextsOf(lang);
  const fact = (name: string, id: string): string =>
    `<div><dt>${escape(name)}</dt><dd id="certificate-${id}"></dd></div>`;
  const data = inertJson(texts.page);
  const sheet = [
    `<section class="sheet certificate" id="certificate" data-version="${escape(frontMatter.version)}" hidden>`,
    renderPublisher(settings, plant?.name),
    `<h1>${escape(texts.name)}</h1>`,
    `<p class="certificate-learner"><span class="line" id="certificate-learner"></span><small>${escape(texts.learner)}</small></p>`,
    `<p>${escape(texts.followed)}</p>`,
    `<p class="certificate-title" id="certificate-title">${escape(frontMatter.title)}</p>`,
    `<p id="certificate-objective">${escape(frontMatter.objective)}</p>`,
    '<p id="certificate-called"></p>',
    `<dl>${fact(texts.on, 'day')}${fact(texts.score, 'score')}${fact(texts.version, 'version')}</dl>`,
    `<div class="certificate-signatures"><p>${escape(texts.signature)}</p><p>${escape(texts.seen)}</p></div>`,
    `<footer><p><b>${escape(texts.limits)}</b></p><p>${escape(texts.origin)}</p></footer>`,
    '</section>',
  ].join('\n');
  const beside = [
    '<section class="certificate-form" id="certificate-form">',
    `<noscript><p class="sheet-notice">${escape(texts.noScript)}</p></noscript>`,
    '</section>',
    `<script type="application/json" id="certificate-texts">${data}</script>`,
  ].join('\n');
  return renderSheetPage(
    {
      lang,
      title: `${texts.name} – ${frontMatter.title}`,
      back: backToCapsule,
      beside: `${beside}\n`,
      sheets: sheet,
    },
    settings,
  );
}
