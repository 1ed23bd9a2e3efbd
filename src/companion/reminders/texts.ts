/** What the page of reminders says once its script runs; the page carries it as a block of JSON. */
export interface ReminderTexts {
  /** How the browser writes days, as a BCP 47 tag: those of the page are `en`, which it takes for American. */
  locale: string;
  /** Where one is: question `{n}` of `{total}`. */
  progress: string;
  /** Before the link to the capsule that a question is from. */
  from: string;
  continue: string;
  /** Nothing is remembered yet, and what to do. */
  empty: string;
  emptyText: string;
  /** The browser lets nothing be remembered. */
  refused: string;
  refusedText: string;
  /** Name of the link to the capsules. */
  capsules: string;
  /** Nothing is to be asked today; `{date}` says when something is. */
  later: string;
  laterText: string;
  /** Today's questions are answered. */
  done: string;
  /** No further question will come, until another capsule is finished. */
  allDone: string;
  loading: string;
  /** The capsule's page cannot be reached. */
  offline: string;
  offlineText: string;
  retry: string;
  export: string;
  erase: string;
  erased: string;
  undo: string;
  /** Name of the file that is exported. */
  fileName: string;
}
