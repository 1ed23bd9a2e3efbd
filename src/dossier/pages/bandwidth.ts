/** What capsules weigh, and what the organisation's plan asks of its lines. */
import { drawStudy } from '../bandwidth/chart.ts';
import { rawRatios } from '../bandwidth/weights.ts';
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { blocks, figure, heading, link, list, paragraph, table, type Html } from './html.ts';

/** How many capsules are in the page; all are in the data. */
const shown = 40;

/** Write the page. */
export function bandwidthPage({ weights, editionGap, study }: Facts, texts: DossierTexts): Html {
  const { bandwidth: say, bytes } = texts;
  const rows = weights
    .toSorted((a, b) => b.gzip + b.media - a.gzip - a.media)
    .slice(0, shown)
    .map(({ capsule, lang, from, requests, gzip, media, mediaFiles, page }) => [
      `${capsule} ${lang}`,
      say.from[from],
      say.visit(bytes(gzip), requests),
      media > 0 ? say.visit(bytes(media), mediaFiles) : '–',
      say.visit(bytes(page), 1),
    ]);
  return blocks(
    paragraph(say.lead, 'lead'),
    heading(say.study, 'study'),
    study ? studyPart(study, texts) : paragraph(say.noStudy),
    heading(say.measured, 'measured'),
    paragraph(say.shown(rows.length, weights.length, bytes(editionGap))),
    table(say.measured, say.head, rows),
    list(say.measuredNotes(rawRatios(weights))),
    paragraph(link('../data/bandwidth.csv', `${texts.data} : bandwidth.csv`)),
  );
}

function studyPart(study: NonNullable<Facts['study']>, texts: DossierTexts): Html {
  const { bandwidth: say, bytes, megabits, number } = texts;
  const { lines, visit, cache, rush, day, capsules } = study;
  const over = lines.filter(({ peak, allowed }) => peak > allowed).length;
  const names = capsules.join(', ');
  return blocks(
    paragraph(day ? say.onDay(texts.day(day), names) : say.oneCapsule(names)),
    paragraph(say.basis(bytes(visit.first), bytes(visit.shared), cache, rush)),
    figure(
      drawStudy(study, {
        title: say.chartTitle(over),
        allowed: say.allowed,
        value: (peak, allowed, at) => say.chartValue(megabits(peak), megabits(allowed), at),
      }),
    ),
    table(
      say.study,
      say.studyHead,
      lines.map(({ name, type, learners, line, allowed, peak, at }) => [
        name,
        say.types[type],
        number(learners),
        megabits(line),
        megabits(allowed),
        megabits(peak),
        at,
      ]),
    ),
    heading(say.levers, 'levers'),
    table(
      say.levers,
      say.leversHead,
      lines.map(({ name, withoutCache, withCache, evenly }) => [
        name,
        megabits(withoutCache),
        megabits(withCache),
        megabits(evenly),
      ]),
    ),
    heading(say.formula, 'formula'),
    list(say.formulaText),
  );
}
