/** Paths as their pages show them: one entry for each path and language, with what its capsules say of themselves. */
import type { Content } from '../content/index.ts';
import type { Capsule, Lang } from '../model/capsule.ts';
import { daysOf } from '../model/learning-path.ts';
import { isReadable } from './entries.ts';

/** A capsule of a path: in the path's language where there is one, else in the first that there is. */
export interface PathStepData {
  id: string;
  lang: Lang;
  /** Every language in which it can be read. */
  languages: Lang[];
  title: string;
  objective: string;
  minutes: number;
  questions: number;
  draft: boolean;
  /** Day on which it falls, `2026-10-05`; absent where the path has no calendar. */
  day?: string;
}

export interface PathData {
  id: string;
  lang: Lang;
  title: string;
  lead: string;
  /** Whom it is for, and what it prepares for. */
  role?: string;
  event?: string;
  /** Other languages in which it is published. */
  translations: Lang[];
  steps: PathStepData[];
}

/**
 * Gather the paths of a content folder.
 *
 * @param content
 *   Content folder; paths with errors are left out, and in dev capsules with errors.
 * @returns
 *   Sorted by id, then language.
 */
export function toPaths({ paths, entries, project }: Content): PathData[] {
  const readable = entries.filter(isReadable);
  return paths.flatMap(({ id, path }) => {
    if (!path) return [];
    const days = daysOf(path);
    const texts = path.capsules.map((capsule) => textsOf(capsule, readable, project.languages));
    return path.languages.map((lang): PathData => {
      const steps = texts.flatMap((versions, index) => toStep(versions, lang, days[index]));
      const { role, event } = path;
      return {
        id,
        lang,
        title: path.title[lang] ?? '',
        lead: path.lead[lang] ?? '',
        ...(role?.[lang] && { role: role[lang] }),
        ...(event?.[lang] && { event: event[lang] }),
        translations: path.languages.filter((other) => other !== lang),
        steps,
      };
    });
  });
}

/** The texts of a capsule that can be read, in the order of the project's languages. */
function textsOf(
  id: string,
  readable: readonly { id: string; capsule: Capsule }[],
  languages: readonly Lang[],
): Capsule[] {
  const own = readable.filter((entry) => entry.id === id);
  return languages.flatMap((lang) => own.find(({ capsule }) => capsule.lang === lang)?.capsule ?? []);
}

function toStep(versions: readonly Capsule[], lang: Lang, day: string | undefined): PathStepData[] {
  const shown = versions.find((capsule) => capsule.lang === lang) ?? versions[0];
  if (!shown) return [];
  const { title, objective, status } = shown.frontMatter;
  return [
    {
      id: shown.id,
      lang: shown.lang,
      languages: versions.map((capsule) => capsule.lang),
      title,
      objective,
      minutes: shown.minutes,
      questions: shown.questions.length,
      draft: status === 'draft',
      ...(day && { day }),
    },
  ];
}

/** Minutes that all capsules of a path take together. */
export function minutesOf({ steps }: PathData): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
