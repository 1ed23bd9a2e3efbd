/** What is said after a capsule; the site serves one such file for each language (`after.json`). */
export interface AfterTexts {
  /** Next capsule of the path: `{title}`. */
  next: string;
  /** Way back to the path, when this capsule alone is left: `{title}` is the path's. */
  path: string;
  /** Every capsule of the path is done: `{title}` is the path's. */
  pathDone: string;
  /** That questions will come back, and where. */
  reminders: string;
  /** Name of the link to the page of reminders. */
  remindersLink: string;
  /** Name of the link to the record of completion. */
  certificate: string;
  /** The copy that is open has been overtaken, and the way to the newer one. */
  newer: string;
  newerLink: string;
  /** A recording does not come. */
  film: string;
}
