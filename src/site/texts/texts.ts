/** Every text of the site's own pages, but the guide and the statement (`editorial/`). A language is one file. */
export interface Texts {
  /** What the site is, in a word or two, after the organisation's name. */
  capsules: string;
  skipToContent: string;
  allCapsules: string;
  languages: string;
  guide: string;
  accessibility: string;

  homeTitle: string;
  homeLead: string;
  domains: string;
  count(capsules: number): string;
  version(version: string): string;
  draftNote: string;
  noCapsules: string;
  /** Before the links to the other languages' homes, when they have what this one has not. */
  elsewhere: string;

  retiredTitle: string;
  retiredText(title: string): string;
  notFoundTitle: string;
  notFoundText: string;

  /** List of keys in the guide. */
  example: string;
  required: string;

  /** List of rules. */
  sample: string;
  corrected: string;

  /** The page of a capsule with errors, in dev only. */
  /** Heading of the advice beside a preview. */
  advice(messages: number): string;
  faultyTitle: string;
  faultyText(messages: number): string;
  /** Above their list on the home. */
  faultyOnes: string;
  projectFaulty: string;
  severities: { error: string; warning: string };

  /** Where an author shows places on an image, in dev only. */
  finder: {
    name: string;
    title: (image: string, question: string) => string;
    how: string;
    radius: string;
    hazard: string;
    decoy: string;
    copy: string;
    copied: string;
    notCopied: string;
  };
}
