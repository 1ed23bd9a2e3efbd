/** What of the capsules can be found by searching. */
import type { Findable } from '../../companion/search/engine.ts';
import type { Capsule, Lang, Question, QuestionType } from '../../model/capsule.ts';
import { languageOf } from '../../model/languages/index.ts';
import type { Reference } from '../../model/schema-types.ts';
import { readSourcesOf } from './cited-sources.ts';
import { keywordsIn } from './facts.ts';
import { offeredIn } from './offered.ts';
import { groupBySource } from './standards.ts';

/**
 * Say what of the capsules can be found in a language.
 *
 * @param lang
 *   Language in which one searches.
 * @param capsules
 *   Capsules that compiled without errors, in all languages.
 * @param languages
 *   Languages of the project.
 * @returns
 *   Each capsule once, as lists show it.
 */
export function findablesIn(
  lang: Lang,
  capsules: readonly Capsule[],
  languages: readonly Lang[],
): Findable[] {
  const texts = capsules.map(({ id, lang, frontMatter }) => ({ id, lang, ...frontMatter }));
  const readSources = readSourcesOf(texts, languages);
  const offered = offeredIn(lang, capsules, languages);
  const citing = offered.map((capsule) => ({ capsule, sources: readSources(capsule) }));
  const names = new Map(
    groupBySource(citing, lang).flatMap(({ slug, name, clauses }) =>
      clauses.map((clause) => [`${slug}/${clause.slug}`, `${name} ${clause.clause}`] as const),
    ),
  );
  return citing.map(({ capsule, sources }) => {
    const foreign = sources.filter((source) => source.kind === 'law' && source.lang !== lang);
    const named = foreign.map(({ slug, clauseSlug }) => names.get(`${slug}/${clauseSlug}`) ?? '');
    return toFindable(capsule, lang, named);
  });
}

/**
 * Say what of a capsule can be found: what its page shows without a script.
 * Feedback and explanations are left out, as they are there.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param lang
 *   Language in which one searches.
 * @param named
 *   Laws that it rests on and names in another language, as lists in this one name them.
 */
export function toFindable(capsule: Capsule, lang = capsule.lang, named: readonly string[] = []): Findable {
  const { id, frontMatter, screens, questions } = capsule;
  const { title, objective, domain, audience, keywords = [], references = [] } = frontMatter;
  const texts = screens.flatMap((screen) => (screen.kind === 'text' ? [screen.heading, screen.html] : []));
  const asked = questions.flatMap((question) => [question.stem, ...labelsOf(question)]);
  const text = [...texts, ...asked].map(textOfHtml).join(' ');
  return {
    id,
    title,
    objective,
    keywords: keywordsIn(lang, { id, lang: capsule.lang, keywords }).join(', '),
    about: [languageOf(lang).domains[domain], ...audience].join(', '),
    sources: [...references.map(sourceText), ...named].join(', '),
    text,
  };
}

function sourceText({ standard, clause, law, title }: Reference): string {
  return [standard, clause, law, title].filter(Boolean).join(' ');
}

/** Questions whose answers the page lists; those of the others are to be written, or are in a picture. */
const listed: ReadonlySet<string> = new Set<QuestionType>([
  'single',
  'true-false',
  'multiple',
  'order',
  'match',
  'categorise',
  'opinion',
]);

/** What is to be chosen from, as HTML. */
function labelsOf(question: Question): string[] {
  if (!listed.has(question.type) || !('answers' in question)) return [];
  return question.answers.flatMap((answer) => ('label' in answer ? [answer.label] : []));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * Give the text of some HTML, words apart.
 *
 * @param html
 *   As the compiler writes it: quoted attributes, `<` escaped in text.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/<\/?(?:sub|sup|em|strong|a|abbr|kbd|code|del)\b(?:"[^"]*"|[^">])*>/g, '')
    .replace(/<(?:"[^"]*"|[^">])*>/g, ' ')
    .replace(
      /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) =>
        name !== undefined
          ? (entities[name] ?? whole)
          : String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
