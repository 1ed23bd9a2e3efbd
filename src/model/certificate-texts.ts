/** What the script of the certificate says; the page carries it as a block of JSON. */
export interface CertificateTexts {
  /** How the browser writes days, as a BCP 47 tag: those of the page are `en`, which it takes for American. */
  locale: string;
  /** Label of the field, and what becomes of what is typed. */
  typeName: string;
  typeNameNote: string;
  /** Nothing was passed in this browser: heading, and what to do. */
  none: string;
  noneText: string;
  /** The day was not seen: it was passed before the browser kept days. */
  unknownDay: string;
  /** `{score}` percent. */
  score: string;
  /** Title and objective are those of `{version}`, which is published now: of the one that was passed none are kept. */
  calledNow: string;
  /** Nothing in the capsule is scored. */
  noScore: string;
}
