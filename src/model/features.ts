/**
 * Parts of the player that not every capsule needs. A page loads those of its
 * capsule and no other: everything must fit the first TCP window.
 */
import type { Capsule, QuestionType } from './capsule.ts';

/** The ways to answer. */
export const parts = ['choice', 'order', 'pairs', 'typed', 'hotspots', 'scenario'] as const;
export type Part = (typeof parts)[number];

/** What a capsule may hold, or be, that needs styles and no script. */
export const styledFeatures = ['case', 'danger', 'draft', 'hint', 'table'] as const;

/** The ways to answer, what else a question may ask of the player, and what a text may hold. */
export const features = [
  ...parts,
  'text',
  'numeric',
  'partial',
  'confidence',
  'pools',
  'critical',
  'multiple',
  'opinion',
  'unscored',
  'checklist',
  'media',
  ...styledFeatures,
] as const;
export type Feature = (typeof features)[number];

declare global {
  /**
   * Features of the capsule in hand. Bundling puts `true` or `false` in its
   * place, and drops what is then never reached.
   */
  const USES: Readonly<Record<Feature, boolean>>;
}

// Outside a bundle, in the compiler and in tests, all features are there.
Object.assign(globalThis, { USES: Object.fromEntries(features.map((feature) => [feature, true])) });

/** Part of the player that each type of question is answered with. */
export const partOfType: Readonly<Record<QuestionType, Part>> = {
  single: 'choice',
  'true-false': 'choice',
  multiple: 'choice',
  opinion: 'choice',
  order: 'order',
  match: 'pairs',
  categorise: 'pairs',
  text: 'typed',
  numeric: 'typed',
  hotspots: 'hotspots',
  scenario: 'scenario',
};

/** What each type of question needs beside its part. */
const besides: Readonly<Record<QuestionType, readonly Feature[]>> = {
  single: [],
  'true-false': [],
  multiple: ['multiple'],
  opinion: ['opinion'],
  order: [],
  match: [],
  categorise: [],
  text: ['text'],
  numeric: ['numeric'],
  // Its list of places is one of which several can be chosen.
  hotspots: ['multiple'],
  scenario: [],
};

/** What the HTML of a capsule holds when it needs a feature; classes and elements are the compiler's. */
const signs: readonly [Feature, RegExp][] = [
  ['checklist', /class="block checklist"/],
  ['case', /class="block case"/],
  ['danger', /class="block danger"/],
  // A question's or a step's, or the transcript of a film.
  ['hint', /"hint":|<details/],
  ['table', /<table/],
  ['media', /<(?:video|audio)/],
];

/**
 * Features that a capsule needs.
 *
 * @returns
 *   In the order of {@link features}, each once.
 */
export function featuresOf({
  questions,
  screens,
  frontMatter,
}: Pick<Capsule, 'questions' | 'screens'> & Partial<Pick<Capsule, 'frontMatter'>>): Feature[] {
  const needed = new Set<Feature>();
  if (frontMatter?.status === 'draft') needed.add('draft');
  for (const { type, critical, partial, confidence, pool } of questions) {
    for (const feature of [partOfType[type], ...besides[type]]) needed.add(feature);
    if (partial) needed.add('partial');
    if (confidence) needed.add('confidence');
    if (pool) needed.add('pools');
    if (critical) needed.add('critical');
  }
  const opinions = questions.filter(({ type }) => type === 'opinion');
  // A run may draw opinions alone from the pools.
  if (
    !questions.length ||
    (opinions.length && questions.every((question) => question.pool || opinions.includes(question)))
  )
    needed.add('unscored');
  const html = JSON.stringify([questions, screens]).replace(/\\"/g, '"');
  for (const [feature, sign] of signs) if (sign.test(html)) needed.add(feature);
  return features.filter((feature) => needed.has(feature));
}
