/** Sheets of the longest that the schemas accept: names, titles, paths, more questions than two pages have room for. */
import type { Content } from '../../../src/content/index.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { renderPathPoster } from '../../../src/sheets/path-poster.ts';
import { renderPoster } from '../../../src/sheets/poster.ts';
import type { SheetSettings } from '../../../src/sheets/sheet.ts';
import { renderTalk } from '../../../src/sheets/talk.ts';

const sentence =
  'Vérifier chaque matin les protections mobiles de la ligne d’emballage avant la mise en route, noter ce qui a changé depuis hier avec l’équipe du soir, prévenir la maintenance si un doute demeure. ';

/** French prose of so many letters. */
function sentences(letters: number): string {
  return sentence.repeat(3).slice(0, letters).trim();
}

/** Words that have no place to break, in the widest letters. */
const longestWords = [
  'ANTICONSTITUTIONNELLEMENTPREVENUES',
  'ÉÈÊÔŒÆQGDOCNHUVXKZRBPSTAYEFLJIMWMW',
  'W'.repeat(34),
];

function wordsOf(word: string): Prose {
  return (letters) => `${word} `.repeat(10).slice(0, letters).trim();
}

/** Writes so many letters. */
type Prose = (letters: number) => string;

/**
 * Make them.
 *
 * @param content
 *   The sample capsules.
 * @param given
 *   What the sheets of a site share.
 * @returns
 *   Whole pages by address, as those of a site.
 */
export function longestSheets(content: Content, given: SheetSettings): { path: string; text: string }[] {
  const capsules = content.entries.flatMap(({ capsule, lang }) =>
    capsule && lang === 'fr' ? [capsule] : [],
  );
  const settings: SheetSettings = {
    ...given,
    name: sentences(80),
    logo: { src: given.icon, width: 400, height: 60 },
    url: 'https://prevention-et-formation.intranet.etablissements-dupont-lefevre.example.org/securite/capsules/',
  };
  const plant = { id: 'lyon', name: sentences(200) };
  const texts = (capsule: Capsule, shape = (text: string): string => text): Capsule => ({
    ...capsule,
    plant,
    frontMatter: {
      ...capsule.frontMatter,
      title: shape(sentences(200)),
      objective: shape(sentences(400)),
      status: 'draft',
    },
  });
  const both = (capsule: Capsule, name: string) => [
    { path: `fr/${capsule.id}/poster/${name}/`, text: renderPoster(capsule, settings) },
    { path: `fr/${capsule.id}/talk/${name}/`, text: renderTalk(capsule, settings) },
  ];
  return [
    ...capsules.flatMap((capsule) => both(texts(capsule), 'long')),
    ...capsules.flatMap((capsule) =>
      both(
        texts(capsule, (text) => text.toUpperCase()),
        'capitals',
      ),
    ),
    ...capsules.slice(0, 2).flatMap((capsule, n) =>
      both(
        texts(capsule, ({ length }) => wordsOf(longestWords[n] ?? '')(length)),
        'words',
      ),
    ),
    ...longestWords.flatMap((word) =>
      [1, 8, 60].flatMap((steps) =>
        [34, 200].map((letters) => ({
          path: `fr/paths/${steps}x${letters}/poster/${word}/`,
          text: pathPoster(steps, letters, true, { ...settings, name: wordsOf(word)(80) }, wordsOf(word)),
        })),
      ),
    ),
    ...capsules.slice(0, 3).flatMap((capsule) => both(overfull(capsule, capsules), 'overfull')),
    ...[1, 3, 5, 6, 8, 12, 20, 60].flatMap((steps) =>
      [20, 71, 200].flatMap((letters) => [
        { path: `fr/paths/${steps}x${letters}/poster/`, text: pathPoster(steps, letters, false, given) },
        {
          path: `fr/paths/${steps}x${letters}/poster/long/`,
          text: pathPoster(steps, letters, true, settings),
        },
      ]),
    ),
  ];
}

/** Sixty questions and the text of every capsule. */
function overfull(capsule: Capsule, all: readonly Capsule[]): Capsule {
  const questions = all.flatMap((each) => each.questions);
  return {
    ...capsule,
    questions: [...questions, ...questions].slice(0, 60),
    screens: all.flatMap((each) => each.screens),
  };
}

function pathPoster(
  steps: number,
  letters: number,
  isLong: boolean,
  settings: SheetSettings,
  prose: Prose = sentences,
): string {
  const step = { title: prose(letters), lang: 'fr', minutes: 5, day: '2026-12-20' };
  return renderPathPoster(
    {
      id: 'long',
      lang: 'fr',
      title: prose(isLong ? 80 : 20),
      lead: prose(isLong ? 300 : 90),
      audience: prose(isLong ? 120 : 15),
      ...(isLong && { plant: prose(200) }),
      steps: Array.from({ length: steps }, () => step),
    },
    settings,
  );
}
