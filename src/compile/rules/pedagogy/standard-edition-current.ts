import { finding, type Finding } from '../../finding.ts';
import type { FindingValues } from '../../finding-values.ts';
import { firstEditions, withdrawn } from './editions.ts';
import { placeOfWords, type PedagogyRule } from './lesson.ts';

const standard = /(?<!\p{L})(ISO|OHSAS)(?:\/(?:IEC|CEI))?\s?(\d{4,5})(?:\s?:\s?(\d{4}))?(?!\d)/gu;

type Values = FindingValues['standard-edition-current'];

/** A standard is cited in an edition that is in force. */
export const standardEditionCurrent: PedagogyRule = (lesson) => {
  const { frontMatter, placeInFrontMatter, passages, words, source } = lesson;
  const inReferences = (frontMatter.references ?? []).flatMap((reference, index): Finding[] =>
    judge(reference.standard ?? '').map((values) =>
      finding('standard-edition-current', placeInFrontMatter(['references', index, 'standard']), values),
    ),
  );
  const inText = passages
    .filter(({ role, text }) => role === 'body' && !words?.former.test(text))
    .flatMap((passage): Finding[] =>
      judge(passage.text).map((values) =>
        finding('standard-edition-current', placeOfWords(passage, values.found, source), values),
      ),
    );
  return [...inReferences, ...inText];
};

function judge(text: string): Values[] {
  return [...text.matchAll(standard)].flatMap(([found, publisher = '', number = '', year]): Values[] => {
    const name = `${publisher} ${number}`;
    const old = withdrawn[name];
    if (old && (!old.years || old.years.includes(year ?? ''))) {
      return [{ found, successor: old.successor, reason: 'withdrawn' }];
    }
    const first = firstEditions[name];
    return first !== undefined && year !== undefined && year < first
      ? [{ found, successor: `${name}:${first}`, reason: 'never' }]
      : [];
  });
}
