import { finding } from '../../finding.ts';
import type { PedagogyRule } from './lesson.ts';

/** With a clause, a standard has its year: clauses get other numbers from one edition to the next. */
export const standardEditionPresent: PedagogyRule = ({ frontMatter, placeInFrontMatter }) =>
  (frontMatter.references ?? []).flatMap(({ standard, clause }, index) => {
    if (standard === undefined || clause === undefined) return [];
    if (!/^(?:ISO|IEC|CEI|OHSAS)\P{L}/u.test(standard) || /[:-]\s?(?:19|20)\d\d/.test(standard)) return [];
    const place = placeInFrontMatter(['references', index, 'standard']);
    return [finding('standard-edition-present', place, { found: standard })];
  });
