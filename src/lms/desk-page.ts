/** The page of the desk, before its script fills it. */
import { escapeXml } from '../package/xml.ts';
import type { DeskData } from './desk-data.ts';
import { assetPaths, dataBlock } from './pages.ts';
import { textsOf } from './texts/index.ts';
import type { DeskTexts } from './texts/texts.ts';

/**
 * Render the desk.
 *
 * @param data
 *   What is played, and in which language the desk speaks.
 */
export function renderDesk(data: DeskData): string {
  const texts = textsOf(data.lang);
  return `<!doctype html>
<html lang="${data.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(`${data.title} – ${texts.eyebrow}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assetPaths.deskStyle}">
${data.editions.map((edition) => `<script src="${assetPaths[edition === '1.2' ? 'engine12' : 'engine2004']}" defer></script>`).join('\n')}
<script src="${assetPaths.deskScript}" defer></script>
</head>
<body class="desk">
${dataBlock('desk', data)}
<header class="desk-head">
<div class="desk-title">
<p class="eyebrow">${escapeXml(texts.eyebrow)}</p>
<h1>${escapeXml(data.title)}</h1>
</div>
${renderFacts(texts)}
${renderEditions(data, texts)}
${renderActions(texts)}
</header>
<main class="desk-main">
<section class="panel window" aria-labelledby="window-name">
<h2 id="window-name">${escapeXml(texts.window)}</h2>
<div class="stage" id="stage"></div>
</section>
<section class="panel said">
<h2 id="said-name">${escapeXml(texts.said)}</h2>
<p class="verdict-line" id="verdict"></p>
<p class="blocked" id="blocked" hidden></p>
<label class="reads"><input type="checkbox" id="reads"> ${escapeXml(texts.showReads)}</label>
<div class="scroll" id="sentences" role="region" aria-labelledby="said-name" tabindex="0"></div>
</section>
<section class="panel held">
<h2 id="held-name">${escapeXml(texts.held)}</h2>
<div class="scroll" role="region" aria-labelledby="held-name" tabindex="0">
<table aria-labelledby="held-name">
<thead><tr><th scope="col">${escapeXml(texts.element)}</th><th scope="col">${escapeXml(texts.value)}</th></tr></thead>
<tbody id="model"></tbody>
</table>
</div>
</section>
</main>
</body>
</html>
`;
}

function renderFacts(texts: DeskTexts): string {
  const facts = { learner: texts.learner, mode: texts.mode, network: texts.network, session: texts.session };
  const pairs = Object.entries(facts).map(
    ([id, name]) => `<div><dt>${escapeXml(name)}</dt><dd id="${id}"></dd></div>`,
  );
  return `<dl class="desk-facts">${pairs.join('')}</dl>`;
}

function renderEditions({ edition: first, editions }: DeskData, texts: DeskTexts): string {
  if (editions.length < 2) return '';
  const choices = editions.map(
    (edition) =>
      `<label><input type="radio" name="edition" value="${edition}"${edition === first ? ' checked' : ''}> SCORM ${edition}</label>`,
  );
  return `<fieldset class="editions"><legend>${escapeXml(texts.edition)}</legend>${choices.join('')}</fieldset>`;
}

function renderActions(texts: DeskTexts): string {
  const buttons = {
    close: texts.close,
    relaunch: texts.relaunch,
    reset: texts.reset,
    'change-learner': texts.changeLearner,
    review: texts.review,
    'cut-network': texts.cutNetwork,
    download: texts.download,
  };
  const pressed = (id: string): string => (id === 'review' ? ' aria-pressed="false"' : '');
  return `<div class="desk-actions">
<div class="buttons" role="group" aria-label="${escapeXml(texts.actions)}">
${Object.entries(buttons)
  .map(([id, name]) => `<button type="button" id="${id}"${pressed(id)}>${escapeXml(name)}</button>`)
  .join('\n')}
</div>
<p class="desk-status" role="status" id="status">${escapeXml(texts.hint)}</p>
</div>`;
}
