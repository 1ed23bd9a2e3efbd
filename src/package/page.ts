/**
 * The page of a capsule: a Capsule in, HTML out. `renderMain` gives what site
 * and package share, `renderPage` the whole page of a package around it.
 *
 * The page reads well without script and in print: it shows text and questions,
 * and neither ticks nor feedback. The answer key is in the data block alone.
 */
import type { Capsule, Question, Screen } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import type { Language } from '../model/languages/language.ts';
import { toPlayerData } from '../model/player-data.ts';
import type { Reference } from '../model/schema-types.ts';
import { renderAnswers, renderHint } from './render-question.ts';
import { escapeHtml } from './html-text.ts';
import { policyText } from './policy.ts';
import type { PackageSettings } from './settings.ts';

/** The organisation's logo, as the cover of a package shows it. */
export interface CoverLogo {
  /** Address beside the page. */
  path: string;
  width: number;
  height: number;
}

/**
 * Render the `index.html` of a package.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param project
 *   Settings of the organisation; `packagePolicy: false` leaves the policy out.
 * @param logo
 *   Its logo, if it has one. The site shows it above the page.
 */
export function renderPage(capsule: Capsule, project: PackageSettings, logo?: CoverLogo): string {
  const policy =
    project.packagePolicy === false
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${policyText}">\n`;
  return `<!doctype html>
<html lang="${escapeHtml(capsule.lang)}">
<head>
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(capsule.frontMatter.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="capsule.css">
<link rel="stylesheet" href="print.css" media="print">
<script src="player.js" defer></script>
</head>
<body>
${renderMain(withoutLinksBetweenCapsules(capsule), project, undefined, logo)}
</body>
</html>
`;
}

/** What a capsule's page has on the site alone. */
interface SiteParts {
  /** HTML at the end of the colophon. */
  colophon: string;
}

/** Whether an element with this id can be the target of a link. */
type IsLinked = (id: string) => boolean;

/**
 * Render the `<main>` of a capsule: cover, screens, colophon, data block.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param project
 *   Settings of the organisation.
 * @param site
 *   What the site's page has and packages have not; absent in packages.
 * @param logo
 *   What the organisation is known by, on the cover.
 */
export function renderMain(
  capsule: Capsule,
  project: PackageSettings,
  site?: SiteParts,
  logo?: CoverLogo,
): string {
  const language = languageOf(capsule.lang);
  // Anybody may link to a heading of the site; into a package, only the capsule itself can.
  const isLinked: IsLinked = site ? () => true : linkedIn(capsule);
  let asked = 0;
  const screens = capsule.screens.map((screen, index) => {
    if (screen.kind === 'text') return renderText(screen, capsule.frontMatter.title, isLinked);
    const question = capsule.questions.find((each) => each.id === screen.question);
    if (!question) throw new Error(`Screen ${index + 1} of ${capsule.id} asks an unknown question.`);
    asked += 1;
    const total = capsule.frontMatter.pools ? undefined : capsule.questions.length;
    return renderQuestion(
      screen,
      question,
      total === undefined
        ? language.question
        : language.questionOf.replace('{n}', String(asked)).replace('{total}', String(total)),
      language,
      isLinked,
    );
  });
  const data = JSON.stringify(toPlayerData(capsule, project, site ? 'site' : 'package'));

  return [
    `<main class="capsule">`,
    renderCover(capsule, language, logo && renderLogo(logo, project.name)),
    ...screens,
    renderColophon(capsule, project, language, site?.colophon ?? ''),
    `<script type="application/json" id="capsule-data">${escapeData(data)}</script>`,
    '</main>',
  ].join('\n');
}

function renderLogo({ path, width, height }: CoverLogo, name: string): string {
  return `<img src="${path}" width="${width}" height="${height}" alt="${escapeHtml(name)}" loading="lazy">`;
}

function renderCover(capsule: Capsule, language: Language, logo = ''): string {
  const { title, objective, domain, status } = capsule.frontMatter;
  const facts = [language.minutes(capsule.minutes), language.questions(countAsked(capsule))];
  return [
    '<section class="screen cover">',
    logo,
    `<p class="domain">${escapeHtml(language.domains[domain])}</p>`,
    status === 'draft' ? `<p class="draft">${escapeHtml(language.draft)}</p>` : '',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="objective">${escapeHtml(objective)}</p>`,
    `<p class="facts">${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(' ')}</p>`,
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** How many questions one learner is asked: of a pool, those that are drawn. */
function countAsked({ questions, frontMatter: { pools = {} } }: Capsule): number {
  const drawn = Object.values(pools).reduce((sum, count) => sum + count, 0);
  return questions.filter(({ pool }) => !pool).length + drawn;
}

/** Ids that links of a capsule lead to, wherever they stand; the check has refused those that cannot be decoded. */
function linkedIn({ screens, questions }: Capsule): IsLinked {
  const links = JSON.stringify([screens, questions]).matchAll(/href=\\"#([^"\\]+)/g);
  const ids = new Set([...links].map(([, id = '']) => decodeURIComponent(id).normalize('NFC')));
  return (id) => ids.has(id);
}

function renderText(screen: Extract<Screen, { kind: 'text' }>, title: string, isLinked: IsLinked): string {
  // Text before the first heading still needs one, for focus and for the page's outline.
  const heading = `<h2${anchor(screen.slug, isLinked)}>${escapeHtml(screen.heading || title)}</h2>`;
  return `<section class="screen text">\n${heading}\n${screen.html}\n</section>`;
}

/** Text that goes on after a question stands under the same heading, which has its anchor already. */
function anchor(slug: string, isLinked: IsLinked): string {
  return slug && isLinked(slug) ? ` id="${escapeHtml(slug)}"` : '';
}

function renderQuestion(
  screen: Extract<Screen, { kind: 'question' }>,
  question: Question,
  title: string,
  language: Language,
  isLinked: IsLinked,
): string {
  return [
    `<section class="screen question"${anchor(`question-${question.id}`, isLinked)}>`,
    screen.heading
      ? `<p class="eyebrow"${anchor(screen.slug, isLinked)}>${escapeHtml(screen.heading)}</p>`
      : '',
    `<h2>${escapeHtml(title)}</h2>`,
    `<div class="stem">${question.stem}</div>`,
    question.hint ? renderHint(question.hint, language.hint) : '',
    renderAnswers(question, language),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function renderColophon(
  capsule: Capsule,
  project: PackageSettings,
  language: Language,
  more: string,
): string {
  const { version, approvedBy, approvedOn, reviewBy, authors, references, credits, action } =
    capsule.frontMatter;
  const approval =
    approvedBy && approvedOn ? escapeHtml(language.approved(approvedBy, language.date(approvedOn))) : '';
  const line = (label: string, html: string) => `<p>${escapeHtml(label)} ${html}</p>`;
  return [
    action ? `<p class="action"><a href="${escapeHtml(action.url)}">${escapeHtml(action.label)}</a></p>` : '',
    `<footer class="colophon">`,
    `<h2>${escapeHtml(language.colophon)}</h2>`,
    `<p>${escapeHtml([`${language.version} ${version}`, project.name, capsule.plant?.name].filter(Boolean).join(', '))}</p>`,
    approval && `<p>${approval}</p>`,
    reviewBy ? `<p>${escapeHtml(language.reviewBy(language.date(reviewBy)))}</p>` : '',
    authors?.length ? line(language.authors, escapeHtml(authors.join(', '))) : '',
    references?.length
      ? `<p>${escapeHtml(language.references)}</p>\n<ul>${references.map(renderReference).join('')}</ul>`
      : '',
    credits ? line(language.credits, escapeHtml(credits)) : '',
    more,
    '</footer>',
  ]
    .filter(Boolean)
    .join('\n');
}

function renderReference({ standard, clause, law, title, url }: Reference): string {
  const text = escapeHtml([standard, clause, law, title].filter(Boolean).join(', ') || (url ?? ''));
  return `<li>${url ? `<a href="${escapeHtml(url)}">${text}</a>` : text}</li>`;
}

/** A package holds one capsule, so a link to another keeps its text alone, wherever HTML stands. */
function withoutLinksBetweenCapsules(capsule: Capsule): Capsule {
  return {
    ...capsule,
    screens: capsule.screens.map((screen) => mapTexts(screen, withoutCapsuleLinks)),
    questions: capsule.questions.map((question) => mapTexts(question, withoutCapsuleLinks)),
  };
}

/** Change every text in some plain data, however deep. */
function mapTexts<Data>(data: Data, change: (text: string) => string): Data {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  ) as Data;
}

/**
 * Replace `<a data-capsule="epi/fr" href="../epi/">text</a>` by its text,
 * inline markup kept.
 *
 * @param html
 *   What the compiler wrote: quoted attributes, `<` escaped in text, no link in a link.
 */
export function withoutCapsuleLinks(html: string): string {
  return html.replace(
    /<a((?:\s+[^\s"'=<>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*>([\s\S]*?)<\/a>/g,
    (link, attributes: string, text: string) =>
      /\sdata-capsule\b/.test(attributes.replace(/"[^"]*"|'[^']*'/g, '')) ? text : link,
  );
}

/**
 * JSON that no `</script>` or `<!--` in a text can end, and that old parsers of
 * JSON as script take. Other tags stay as they are: they compress with the page's.
 */
function escapeData(json: string): string {
  return json
    .replaceAll('</', '<\\/')
    .replaceAll(/<(?=!|script)/gi, '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
