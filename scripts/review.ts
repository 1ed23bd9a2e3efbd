/** `npm run review`: what is to be reviewed, which capsules cite a text, what is covered. */
import { loadContent } from '../src/content/index.ts';
import { localDay } from '../src/model/day.ts';
import { UserError } from '../src/content/user-error.ts';
import { reviewCalendar } from '../src/ledger/calendar.ts';
import { citationsOf, coverageOf, reviewsOf } from '../src/ledger/review.ts';
import {
  citationRows,
  coverageRows,
  reviewRows,
  reviewWords,
  rowsToCsv,
  rowsToTable,
  type Rows,
} from '../src/terminal/review-formats.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';

await runCommand('review', async (options) => {
  const { contentDir, lang, cites, coverage, format } = options;
  if (coverage && cites !== undefined) throw oneView();
  const days = readDays(options.days);
  const words = reviewWords(lang);
  const content = await loadContent(contentDir);
  const today = localDay(new Date());

  const faulty = content.entries.filter(({ capsule }) => !capsule).length;
  if (faulty > 0) console.error(words.leftOut(faulty));

  if (coverage) {
    const found = coverageOf(content, today);
    print(found, coverageRows(found, lang), words.none.coverage);
  } else if (cites !== undefined) {
    const found = citationsOf(content, cites);
    print(found, citationRows(found, lang), words.none.citation);
  } else {
    const reviews = reviewsOf(content, today);
    // A calendar is for all of the year, a list for what is to be done.
    const limit = days ?? (format === 'ics' ? Infinity : 90);
    const found = reviews.filter((review) => review.days <= limit);
    if (format === 'ics') {
      const name = words.calendar(content.project.name);
      console.log(reviewCalendar(found, name, ({ title, lang: of }) => words.event(title, of)));
    } else print(found, reviewRows(found, lang), words.none.review);
  }
  return faulty > 0 ? exitCodes.contentErrors : exitCodes.clean;

  function print(found: readonly unknown[], rows: Rows, none: string): void {
    if (format === 'ics') throw onlyReviews();
    if (format === 'json') console.log(JSON.stringify(found, null, 2));
    else if (format === 'csv') process.stdout.write(rowsToCsv(rows));
    else console.log(found.length > 0 ? rowsToTable(rows) : none);
  }
});

function readDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UserError(
    { en: `--days ${text} is not a number of days.`, fr: `--days ${text} n’est pas un nombre de jours.` },
    { en: 'Use a whole number such as 90.', fr: 'Écrivez un nombre entier comme 90.' },
  );
}

function oneView(): UserError {
  return new UserError(
    {
      en: '--cites and --coverage are two different tables.',
      fr: '--cites et --coverage sont deux tableaux différents.',
    },
    { en: 'Ask for one at a time.', fr: 'Demandez-les l’un après l’autre.' },
  );
}

function onlyReviews(): UserError {
  return new UserError(
    {
      en: 'A calendar holds review dates, not citations or coverage.',
      fr: 'Un calendrier contient des dates de relecture, ni citations ni couverture.',
    },
    { en: 'Leave out --cites and --coverage.', fr: 'Retirez --cites et --coverage.' },
  );
}
