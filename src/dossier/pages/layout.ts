/** The frame of every page of the dossier. */
import { type DossierTexts } from '../texts/texts.ts';
import { escapeHtml } from '../../package/html-text.ts';
import { blocks, inline, type Html } from './html.ts';

/** Pages of the dossier, in reading order; each is a file of its language's folder. */
export const pageNames = [
  'index',
  'compatibility',
  'mobile',
  'bandwidth',
  'security',
  'privacy',
  'accessibility',
] as const;

export type PageName = (typeof pageNames)[number];

/** Policy of the dossier's own pages: text, one style sheet and nothing else. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Put a page into its frame.
 *
 * @param organisation
 *   Name of the organisation.
 * @param version
 *   Version of the tool.
 */
export function layout(
  name: PageName,
  body: Html,
  { texts, organisation, version, languages }: LayoutOptions,
): string {
  const title = texts.pages[name];
  const items = pageNames.map((each) => {
    const current = each === name ? ' aria-current="page"' : '';
    return `<li><a href="${each}.html"${current}>${inline(texts.pages[each])}</a></li>`;
  });
  const others = languages.map(
    (other) =>
      `<a href="../${other.lang}/${name}.html" lang="${other.lang}" hreflang="${other.lang}">${escapeHtml(other.name)}</a>`,
  );
  const html = `<!doctype html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(texts.typeset(title))} – ${escapeHtml(texts.typeset(texts.dossier))}, ${escapeHtml(organisation)}</title>
<link rel="stylesheet" href="../dossier.css">
</head>
<body>
<header>
<p class="organisation"><span>${escapeHtml(organisation)}</span> <span>${inline(texts.dossier)}</span></p>
<nav aria-label="${escapeHtml(texts.contents)}"><ul>
${items.join('\n')}
</ul></nav>
</header>
<main>
<h1>${inline(title)}</h1>
${blocks(body).html}
</main>
<footer>
${name === 'index' ? '' : `<p>${inline(texts.madeBy(version))}</p>\n`}<p>${others.join(' ')}</p>
</footer>
</body>
</html>
`;
  return html.replace(/>[^<]+</g, (text) => texts.typeset(text));
}

export interface LayoutOptions {
  texts: DossierTexts;
  organisation: string;
  version: string;
  /** The other languages. */
  languages: readonly { lang: string; name: string }[];
}
