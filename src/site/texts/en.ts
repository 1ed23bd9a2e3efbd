import type { Texts } from './texts.ts';

export const en: Texts = {
  capsules: 'QHSE capsules',
  skipToContent: 'Skip to content',
  allCapsules: 'All capsules',
  languages: 'Languages',
  guide: 'Author’s guide',
  accessibility: 'Accessibility: not compliant',

  homeTitle: 'Five minutes to get it right',
  homeLead:
    'Short lessons for managers in the field: one objective, one situation, three things to do, a few questions.',
  domains: 'Domains',
  count: (capsules) => `${capsules} capsule${capsules === 1 ? '' : 's'}`,
  version: (version) => `version ${version}`,
  draftNote: 'not approved yet',
  noCapsules: 'There is no capsule in English yet.',
  elsewhere: 'In the other languages',

  retiredTitle: 'Capsule withdrawn',
  retiredText: (title) =>
    `“${title}” is no longer published. What it said may have changed or no longer hold: do not rely on a copy.`,
  notFoundTitle: 'Page not found',
  notFoundText: 'Nothing is published at this address. It may have been copied wrongly.',

  example: 'Example:',
  required: 'required',

  sample: 'A sample',
  corrected: 'Corrected:',

  advice: (messages) => (messages > 1 ? `Advice on this capsule (${messages})` : 'Advice on this capsule'),
  faultyTitle: 'This capsule cannot be published yet',
  faultyText: (messages) =>
    messages > 1
      ? `There are ${messages} things to correct. The page reloads as soon as you save the file.`
      : 'There is one thing to correct. The page reloads as soon as you save the file.',
  faultyOnes: 'Capsules to correct',
  projectFaulty: 'The settings file needs correcting',
  severities: { error: 'Error', warning: 'Warning' },

  finder: {
    name: 'For the author',
    title: (image, question) => `Places of ${image}${question && ` (question ${question})`}`,
    how: 'Click on the image for a circle, or drag for a rectangle. Copy the line, paste it into the question and add the name of the place.',
    radius: 'Radius of the circle, in percent of the width',
    hazard: 'What has to be found',
    decoy: 'A place where all is well',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The text is selected: copy it with Ctrl+C.',
  },
};
