export type BlockedKind = 'script' | 'style' | 'img' | 'font' | 'media' | 'connect' | 'frame' | 'form';

/** What the desk says beside the sentences about calls. A language is one file beside this one. */
export interface DeskTexts {
  /** Above the title of what is played. */
  eyebrow: string;
  actions: string;
  /** What the desk is for, until a button has something to say. */
  hint: string;
  close: string;
  relaunch: string;
  reset: string;
  changeLearner: string;
  review: string;
  cutNetwork: string;
  restoreNetwork: string;
  download: string;

  edition: string;
  learner: string;
  mode: string;
  modes: Readonly<Record<'normal' | 'review' | 'browse', string>>;
  network: string;
  networkStates: Readonly<Record<'on' | 'off', string>>;
  session: string;
  sessionStates: Readonly<Record<'waiting' | 'open' | 'closed' | 'cut', string>>;

  window: string;
  /** Title of the content's frame, for screen readers. */
  frame: string;
  windowClosed: string;
  said: string;
  showReads: string;
  /** Before anything was said. */
  nothingSaid: string;
  launch: (number: number, learner: string, edition: string) => string;
  held: string;
  element: string;
  value: string;
  changed: string;
  /** What stands for a value that is too long for the table. */
  longValue: (start: string, length: number) => string;

  /** How many values a strict LMS would refuse, so far. */
  verdict: (refusals: number) => string;
  strict: (element: string, reason: string) => string;
  blocked: (what: readonly string[]) => string;
  /** What a policy keeps out, by how its directive begins. */
  kinds: Readonly<Record<BlockedKind | 'other', string>>;
  /** Where it would have come from: the page itself, text run as a script, or an address. */
  places: Readonly<Record<'inline' | 'eval', string>>;
  from: (address: string) => string;
  severalScos: (count: number) => string;

  // What a button did.
  didClose: string;
  didCloseAlready: string;
  didRelaunch: string;
  didReset: (learner: string) => string;
  didChangeLearner: (learner: string) => string;
  didReview: string;
  didNormal: string;
  didCut: string;
  didRestore: string;
  didDownload: string;
  didEdition: (edition: string) => string;
  /** The server of this page is gone. */
  gone: string;
}
