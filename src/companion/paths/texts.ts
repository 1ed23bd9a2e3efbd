/** What a path's page says once its script runs; the page carries it as a block of JSON. */
export interface PathPageTexts {
  /** What is said of a capsule; nothing is said of one that was not begun. */
  standings: { new: string; begun: string; failed: string; done: string };
  /** Name of the link to the first capsule, and to a later one: `{title}`. */
  start: string;
  continue: string;
  /** `{n}` of `{total}` are done. */
  progress: string;
  /** All are done. */
  complete: string;
}
