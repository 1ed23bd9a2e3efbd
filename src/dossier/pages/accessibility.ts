/** Accessibility: figures of the test run, and what was not tested. */
import { testedOf } from '../../content/evidence.ts';
import { partOfType } from '../../model/features.ts';
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { find, sayEvidence } from './evidence.ts';
import { blocks, heading, list, paragraph, type Html } from './html.ts';

/** Write the page. */
export function accessibilityPage({ evidence }: Facts, texts: DossierTexts): Html {
  const { accessibility: say } = texts;
  const tested = testedOf(evidence);
  const seen = [...(tested?.types ?? []), ...(tested?.stateTypes ?? [])];
  const missing = Object.keys(partOfType).filter((type) => !seen.includes(type));
  return blocks(
    paragraph(say.lead, 'lead'),
    heading(say.tested, 'tested'),
    tested && list(say.figures(tested)),
    find(evidence, 'site') && list(say.how),
    list(
      (['kinds', 'accessibility', 'questions', 'site'] as const).map((name) =>
        sayEvidence(texts, evidence, name),
      ),
    ),
    heading(say.notTested, 'not-tested'),
    list([
      ...say.notTestedItems,
      ...(missing.length > 0 ? [say.typesNotTested(missing.map((type) => `\`${type}\``).join(', '))] : []),
    ]),
  );
}
