/** References of a capsule, taken apart: the standard or the law, and its clause or article. */
import { foldText } from '../../model/typed-answers.ts';
import type { Reference } from '../../model/schema-types.ts';

/** One reference of a capsule, taken apart. */
export interface Source {
  kind: 'standard' | 'law';
  /** Its name in addresses: `iso-45001`. Editions and national adoptions of a standard share it. */
  slug: string;
  /** « ISO 45001 », « Code du travail ». */
  name: string;
  /** Year, and amendments if any; empty where the reference gives none, and for laws. */
  edition: string;
  /** « 8.2 », « art. R. 4323-15 »; empty for the whole. */
  clause: string;
  /** The clause in filters and fragments of addresses: `8.2`, `art-r-4323-15`; only clauses of standards have dots. */
  clauseSlug: string;
  /** What else its section has been called in addresses. */
  anchors: string[];
}

/** What a European or national body puts before an international standard that it has adopted word for word. */
const adoption = /^(?:(?:NF|EN|BS|DIN|UNE|UNI|SN|NBN|ÖNORM|ASI)[\s-]+)+(?=(?:ISO|IEC|CEI|EN)\b)/i;

const edition = /\s*(?::\s*|\(\s*)((?:19|20)\d\d(?:-\d\d)?)\s*\)?\s*(.*)$/;

/** « Code du travail, art. R. 4141-2 »: the law, then the article. */
const article = /^(.*?)(?:\s*,\s*|\s+)((?:art(?:icle)?s?\b\.?|section\b|§)\s*.*)$/i;

/**
 * Write a name as a part of an address: « l’ISO 45001 » as `l-iso-45001`.
 *
 * @param text
 *   Any text.
 */
export function slugOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/\.(?!\d)/g, '')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/**
 * Take a reference apart.
 *
 * @param reference
 *   As the front matter has it.
 * @returns
 *   Nothing for a document that is neither standard nor law.
 */
export function toSources({ standard, clause = '', law }: Reference): Source[] {
  const sources: Source[] = [];
  if (standard) {
    const found = edition.exec(standard);
    const name = (found ? standard.slice(0, found.index) : standard).replace(adoption, '').trim();
    const year = found ? [found[1], found[2]].join('') : '';
    const slug = slugOf(name);
    sources.push({ kind: 'standard', slug, name, edition: year, clause, clauseSlug: clause, anchors: [] });
  }
  if (law) {
    const [, name = law, part = ''] = article.exec(law) ?? [];
    for (const found of articlesOf(part))
      sources.push({ kind: 'law', slug: slugOf(name), name, edition: '', ...found });
  }
  return sources.filter(({ slug }) => slug !== '');
}

/** « R. 4141-11 », of which one may name those up to another, or those that follow. */
const articleForm =
  /^(?:art(?:icle)?s?\b\.?\s*)?(?<from>(?:[A-Z]{1,2}\.?\s*)?\*{0,2}\d[\d.-]*?)(?:\s+(?:à|au|to|–)\s+(?<to>(?:[A-Z]{1,2}\.?\s*)?\*{0,2}\d[\d.-]*?))?(?<following>\s+(?:et suivants?|et s\.|and following|et seq\.?|ff\.?))?\.?$/i;

/** Between articles; « et suivants » is of the one before. */
const betweenArticles = /\s*(?:[,;]|\b(?:et|and)\b(?!\s+(?:s\.|suiv|seq|following)))\s*/i;

/** What somebody has added in brackets: « (tri à la source) ». */
const remark = /\s*\([^()]*\)\s*$/;

/** « art. L. 4121-1 et L. 4121-2 » names two; what is no list of numbers stays whole. */
function articlesOf(part: string): Pick<Source, 'clause' | 'clauseSlug' | 'anchors'>[] {
  const text = part.replace(remark, '');
  const names = text.split(betweenArticles);
  const slugs = names.map(articleSlug);
  if (slugs.includes(''))
    return [{ clause: text, clauseSlug: dotless(slugOf(text)), anchors: [slugOf(part)] }];
  const [word = ''] = /^art\S*\s+/i.exec(text) ?? [];
  return names.map((name, n) => {
    const clause = /^art/i.test(name) ? name : word + name;
    return { clause, clauseSlug: slugs[n] ?? '', anchors: [slugOf(clause), slugOf(part)] };
  });
}

/** An article in addresses, whatever its language and spaces: `art-l-4121-1`; empty for what is none. */
function articleSlug(name: string): string {
  const { from, to = '', following } = articleForm.exec(name)?.groups ?? {};
  if (from === undefined) return '';
  const numbers = `${from} ${to}`.match(/[A-Z]+|\d[\d.-]*/gi) ?? [];
  return dotless(slugOf(['art', ...numbers, following && 'ff'].filter(Boolean).join('-')));
}

/**
 * Write a clause as a part of a path: § 8.1.2 as `8-1-2`. Hosts take what has a
 * dot for a file where the slash at its end is left out, and so does our worker.
 *
 * @param slug
 *   As {@link Source} `clauseSlug` has it.
 */
export function dotless(slug: string): string {
  return slug.replaceAll('.', '-');
}
