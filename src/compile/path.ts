/** Paths: capsules in an order, each path a YAML file of `_paths/`. Bytes in, a checked path and findings out. */
import type { Capsule } from '../model/capsule.ts';
import type { LearningPath } from '../model/schema-types.ts';
import { insteadOf } from './capsule-id.ts';
import { finding, inOrder, type Finding, type Place } from './finding.ts';
import type { ProjectSettings } from './input.ts';
import { nearest } from './nearest.ts';
import { placeOnLine } from './rules/rule.ts';
import { checkShape, type Placed } from './schema.ts';
import { checkText } from './source/index.ts';
import { readYaml } from './yaml.ts';

/** A path as pages read it: its languages are always there. */
export type CheckedPath = LearningPath & Required<Pick<LearningPath, 'languages'>>;

/** What a path may speak of. */
export interface PathSurroundings {
  project: ProjectSettings;
  /** Every capsule of the content folder; one with errors has no `capsule`. */
  capsules: readonly { id: string; lang: string; capsule?: Capsule | undefined }[];
}

/**
 * Read a path.
 *
 * @param bytes
 *   The file.
 * @param surroundings
 *   Settings, and the capsules there are.
 * @returns
 *   The path when there is no finding.
 */
export function readPath(
  bytes: Uint8Array,
  surroundings: PathSurroundings,
): { path?: CheckedPath; findings: Finding[] } {
  const source = checkText(bytes);
  if (source.text === undefined || source.findings.length > 0) return { findings: source.findings };
  const { placed, findings } = readYaml(source.text, 1, placeOnLine(1, 1, 2));
  if (!placed) return { findings };
  placed.value ??= {};
  const shape = checkShape('path', placed);
  if (!shape.value) {
    const capsules = listed(placed.value);
    const unread = new Set(shape.findings.map(({ place }) => place.start.line));
    const others = capsuleFindings(capsules, placed, surroundings.capsules);
    return {
      findings: inOrder([...shape.findings, ...others.filter(({ place }) => !unread.has(place.start.line))]),
    };
  }
  const path = { ...shape.value, languages: shape.value.languages ?? Object.keys(shape.value.title) };
  const all = [
    ...languageFindings(path, placed, surroundings.project),
    ...capsuleFindings(
      path.capsules.map((id, index) => ({ id, index })),
      placed,
      surroundings.capsules,
    ),
    ...weekdayFindings(path, placed),
  ];
  return all.length > 0 ? { findings: all } : { path, findings: [] };
}

/** Every language is published, and has all the texts. */
function languageFindings(path: CheckedPath, { placeOf }: Placed, project: ProjectSettings): Finding[] {
  const published: readonly string[] = project.languages;
  const unknown = path.languages.flatMap((lang, index): Finding[] => {
    if (published.includes(lang)) return [];
    const named = placeOf(['languages', index]);
    // Where the key is left out, the title says which languages there are.
    const place = isSame(named, placeOf([])) ? placeOf(['title', lang]) : named;
    return [
      finding('path-language-published', place, { lang, languages: [...published], ...insteadOf(lang) }),
    ];
  });
  const missing = (['title', 'lead', 'role', 'event'] as const).flatMap((key) =>
    path.languages
      .filter((lang) => published.includes(lang) && path[key] && !Object.hasOwn(path[key], lang))
      .map((lang) => finding('schema-required', placeOf([key]), { subject: key, key: lang })),
  );
  return [...unknown, ...missing];
}

/** What is listed as capsules in a path whose shape is wrong, as far as it can be read. */
function listed(value: unknown): { id: string; index: number }[] {
  const capsules = value !== null && typeof value === 'object' && 'capsules' in value ? value.capsules : [];
  if (!Array.isArray(capsules)) return [];
  return capsules.flatMap((id: unknown, index) => (typeof id === 'string' ? [{ id, index }] : []));
}

/** The first day is one of those that the rhythm counts. */
function weekdayFindings({ weekday, rhythm }: CheckedPath, { placeOf }: Placed): Finding[] {
  if (rhythm !== 'working days' || (weekday !== 'saturday' && weekday !== 'sunday')) return [];
  return [finding('path-weekday-kept', placeOf(['weekday']), { weekday, rhythm })];
}

/** Every capsule exists and can be read by learners. */
function capsuleFindings(
  capsules: readonly { id: string; index: number }[],
  { placeOf }: Placed,
  known: PathSurroundings['capsules'],
): Finding[] {
  return capsules.flatMap(({ id, index }): Finding[] => {
    const place = placeOf(['capsules', index]);
    const texts = known.filter((capsule) => capsule.id === id);
    if (texts.length === 0) {
      // `near-miss/fr.mdx` is a file; its folder names the capsule.
      const suggestion = nearest(
        id.replace(/\/.*$/, ''),
        known.map((capsule) => capsule.id),
      );
      return [finding('path-capsule-known', place, { id, ...(suggestion && { suggestion }) })];
    }
    // One with errors says so itself.
    const statuses = texts.map(({ capsule }) => capsule?.frontMatter.status ?? 'approved');
    if (statuses.includes('approved')) return [];
    const status = statuses.includes('draft') ? 'draft' : 'retired';
    return [finding('path-capsule-approved', place, { id, status })];
  });
}

function isSame(a: Place, b: Place): boolean {
  return a.start.line === b.start.line && a.start.column === b.start.column;
}
