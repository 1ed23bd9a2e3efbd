/**
 * Parts of the player that not every capsule needs. A page loads those of its
 * capsule and no other: everything must fit the first TCP window.
 */
import type { Capsule, QuestionType } from './capsule.ts';

/** The ways to answer. */
export const parts = ['choice', 'order', 'pairs', 'typed', 'hotspots', 'scenario'] as const;
export type Part = (typeof parts)[number];

/** The ways to answer, what else a question may ask of the player, and what a text may hold. */
export const features = [
  ...parts,
  'text',
  'numeric',
  'partial',
  'confidence',
  'pools',
  'checklist',
  'table',
  'media',
] as const;
export type Feature = (typeof features)[number];

declare global {
  /**
   * Features of the capsule in hand. Bundling puts `true` or `false` in its
   * place, and drops what is then never reached; code that runs in Node alone
   * must not use it.
   */
  const USES: Readonly<Record<Feature, boolean>>;
}

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

/** What the HTML of a capsule holds when it needs a feature; classes and elements are the compiler's. */
const signs: readonly [Feature, RegExp][] = [
  ['checklist', /class="block checklist"/],
  ['table', /<table/],
  ['media', /<(?:video|audio)/],
];

/**
 * Features that a capsule needs.
 *
 * @returns
 *   In the order of {@link features}, each once.
 */
export function featuresOf({ questions, screens }: Pick<Capsule, 'questions' | 'screens'>): Feature[] {
  const needed = new Set<Feature>();
  for (const { type, partial, confidence, pool } of questions) {
    needed.add(partOfType[type]);
    if (type === 'text' || type === 'numeric') needed.add(type);
    if (partial) needed.add('partial');
    if (confidence) needed.add('confidence');
    if (pool) needed.add('pools');
  }
  const html = JSON.stringify([questions, screens]).replace(/\\"/g, '"');
  for (const [feature, sign] of signs) if (sign.test(html)) needed.add(feature);
  return features.filter((feature) => needed.has(feature));
}
