/** Personal data: what goes to the LMS, what stays in the browser, what nobody receives. */
import { lmsElements } from '../../model/lms-elements.ts';
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { find, sayEvidence } from './evidence.ts';
import { readWritten } from './front.ts';
import { blocks, heading, list, paragraph, table, type Html } from './html.ts';
import { inLanguage, storageTable } from './security.ts';

/** Write the page. */
export function privacyPage({ evidence }: Facts, texts: DossierTexts): Html {
  const { privacy: say, lang } = texts;
  const called = find(evidence, 'packages')?.counts['elements'];
  const name = (element: string | undefined): string => (element ? `\`${element}\`` : '–');
  return blocks(
    paragraph(say.lead, 'lead'),
    heading(say.elements, 'elements'),
    paragraph(say.elementsPlain),
    table(
      say.elements,
      say.elementsHead,
      lmsElements.map(({ scorm12, scorm2004, access, purpose }) => [
        name(scorm12),
        name(scorm2004),
        say.access[access],
        inLanguage(purpose, lang),
      ]),
    ),
    paragraph(say.elementsCount(readWritten('scorm12'), readWritten('scorm2004'))),
    called !== undefined && paragraph(say.elementsSeen(called)),
    paragraph(sayEvidence(texts, evidence, 'packages'), 'note'),
    heading(say.never, 'never'),
    list(say.neverItems),
    heading(say.browser, 'browser'),
    storageTable(texts),
    paragraph(sayEvidence(texts, evidence, 'crawl'), 'note'),
    heading(say.employer, 'employer'),
    list(say.employerItems),
  );
}
