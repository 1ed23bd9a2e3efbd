/**
 * The printable record of a release: one HTML file without script or any
 * other file that it needs, which every browser will still open when the LMS, and
 * this tool, are gone. Pure.
 */
import type { Capsule } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import type { Reference, Release } from '../model/schema-types.ts';
import { escapeHtml } from '../package/html-text.ts';
import { renderQuestion, type ToRecord } from './record-questions.ts';
import { ledgerTextsOf } from './texts/index.ts';
import type { LedgerTexts } from './texts/texts.ts';

/** In the file itself: it is kept alone, on a drive or in print, and no site serves it. */
const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.25rem .5rem;text-align:start;vertical-align:top}
td{overflow-wrap:anywhere;hyphens:auto}
td>p{margin:0}.said{border-inline-start:.25rem solid;padding-inline-start:.75rem}.said>p:first-child{font-weight:600}
@media(max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}th,td{padding:.25rem;font-size:.875rem}}
@media print{.question{break-inside:avoid}body{margin:0;max-width:none}}`;

/** What a record is made of: an entry that is not sealed yet. */
export type Unsealed = Omit<Release, 'record' | 'seal'>;

/**
 * Write the record of a release, in the language of its capsule.
 *
 * @param capsule
 *   Capsule as it is released.
 * @param release
 *   What its entry will say.
 */
export function renderRecord(capsule: Capsule, release: Unsealed): string {
  const texts = ledgerTextsOf(capsule.lang);
  const show = recordHtml(capsule, texts);
  const screens = capsule.screens.flatMap((screen) =>
    screen.kind === 'text' ? [`<h3>${escapeHtml(screen.heading)}</h3>`, show(screen.html)] : [],
  );
  const title = `${release.title}, ${release.version}`;
  return `<!doctype html>
<html lang="${escapeHtml(capsule.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<p>${escapeHtml(texts.recordTitle)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(texts.recordPurpose)}</p>
${renderFacts(capsule, release, texts)}
<h2>${escapeHtml(texts.text)}</h2>
${screens.filter((part) => part !== '<h3></h3>').join('\n')}
<h2>${escapeHtml(texts.questions)}</h2>
${capsule.questions.map((question, index) => renderQuestion(question, index + 1, texts, show)).join('\n')}
</body>
</html>
`;
}

function renderFacts({ frontMatter }: Capsule, release: Unsealed, texts: LedgerTexts): string {
  const { audience, authors, references, mastery, pools, action, credits } = frontMatter;
  const { facts } = texts;
  const { date, domains } = languageOf(release.lang);
  const drawn = Object.entries(pools ?? {}).map(([pool, count]) => `${pool}${texts.colon}${count}`);
  const rows: [string, string | undefined][] = [
    [facts.capsule, `${release.capsule}, ${release.lang}`],
    [facts.version, release.version],
    [facts.identifier, release.identifier],
    [facts.objective, frontMatter.objective],
    [facts.domain, domains[frontMatter.domain]],
    [facts.audience, audience.join(', ')],
    [facts.mastery, `${mastery} %`],
    [facts.pools, drawn.join(', ')],
    [facts.approvedBy, release.approvedBy],
    // Who typed the command is not known here: only who was named for it.
    [facts.approver, release.approver === release.approvedBy ? undefined : release.approver],
    [facts.approvedOn, date(release.approvedOn)],
    [facts.reviewBy, date(release.reviewBy)],
    [facts.releasedOn, date(release.releasedOn)],
    [facts.reason, release.reason],
    [facts.former, release.former?.version],
    [facts.authors, authors?.join(', ')],
    [facts.references, (references ?? []).map(referenceText).join(texts.semicolon) || texts.noReference],
    [facts.action, action && `${action.label} (${action.url})`],
    [facts.credits, credits],
    [facts.commit, release.commit],
    [facts.content, release.content],
    [facts.packages, release.packages.map(({ file, sha256 }) => `${file} ${sha256}`).join(texts.semicolon)],
    [facts.tool, `QHSE Capsules ${release.tool.version}, ${release.tool.commit ?? release.tool.digest}`],
  ];
  const lines = rows.flatMap(([name, value]) =>
    value ? [`<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`] : [],
  );
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}

function referenceText({ standard, clause, law, title, url }: Reference): string {
  return [standard, clause, law, title, url].filter(Boolean).join(', ');
}

/**
 * HTML of the capsule as a record keeps it: words stand for what another file
 * would show, which may be another one later; its digest is in the entry.
 */
function recordHtml({ media }: Capsule, texts: LedgerTexts): ToRecord {
  const sourceOf = new Map(media.map(({ path, source }) => [path, source]));
  const attribute = (tag: string, name: string): string =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const words = (tag: string): string => {
    const address = attribute(tag, 'src');
    // Both are HTML already: the compiler wrote them.
    return texts.media(attribute(tag, 'alt') || attribute(tag, 'title'), sourceOf.get(address) ?? address);
  };
  return (html) =>
    html
      .replaceAll(/<(video|audio)\b[^>]*>[\s\S]*?<\/\1>/g, (element) => `<p>${words(element)}</p>`)
      .replaceAll(/<img\b[^>]*>/g, (element) => words(element))
      // On paper nobody can open them.
      .replaceAll(/<details(?=[\s>])/g, '<details open')
      .replaceAll(/<a\s[^>]*data-capsule="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, '$2 ($1)');
}
