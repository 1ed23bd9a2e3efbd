/** Accessibility: figures of the test run, and what was not tested. */
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { find, sayEvidence } from './evidence.ts';
import { blocks, heading, list, paragraph, type Html } from './html.ts';

/** Write the page. */
export function accessibilityPage({ evidence }: Facts, texts: DossierTexts): Html {
  const { accessibility: say } = texts;
  const player = find(evidence, 'accessibility')?.counts;
  const site = find(evidence, 'site')?.counts;
  const figures = {
    screens: player?.['states'] ?? 0,
    pages: site?.['pages'] ?? 0,
    rules: Math.max(player?.['rules'] ?? 0, site?.['rules'] ?? 0),
    schemes: Math.max(player?.['schemes'] ?? 0, site?.['schemes'] ?? 0),
  };
  return blocks(
    paragraph(say.lead, 'lead'),
    heading(say.tested, 'tested'),
    figures.rules > 0 && paragraph(say.figures(figures)),
    list([sayEvidence(texts, evidence, 'accessibility'), sayEvidence(texts, evidence, 'site')]),
    figures.rules > 0 && list(say.how),
    heading(say.notTested, 'not-tested'),
    list(say.notTestedItems),
  );
}
