/** What a page says of the tests behind it. */
import type { EvidenceName, DatedEvidence } from '../../content/evidence.ts';
import type { DossierTexts } from '../texts/texts.ts';

/** Find the evidence of one test. */
export function find(evidence: readonly DatedEvidence[], name: EvidenceName): DatedEvidence | undefined {
  return evidence.find((each) => each.name === name);
}

/** When and where a test has seen what the page says, or that there is no record of it. */
export function sayEvidence(
  { evidence: texts, day }: DossierTexts,
  evidence: readonly DatedEvidence[],
  name: EvidenceName,
): string {
  const found = find(evidence, name);
  if (!found) return texts.missing[name];
  const what = texts.what[name](found.counts);
  const seen = texts.seen(what, found.browser, day(found.date), found.screens.join(', '));
  return found.current ? seen : `${seen} ${texts.stale}`;
}
