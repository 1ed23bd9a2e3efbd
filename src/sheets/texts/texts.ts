import type { CertificateTexts } from '../../model/certificate-texts.ts';

/** Every text of the printed sheets that a capsule does not say itself. A language is one file. */
export interface SheetTexts {
  backToCapsule: string;
  backToPath: string;
  /** Name of the button that opens the browser's print dialog. */
  print: string;
  /** Before the links to poster and talk sheet, at the end of a capsule. */
  printed: string;

  poster: {
    /** Name of the link to the poster. */
    name: string;
    /** What the code leads to, beside it; the facts are minutes and questions. */
    scan: string;
    scanPath: string;
    /** Above the title of a path that names nobody it is for. */
    path: string;
    /** Below the capsules of a path that have room: how many others there are. */
    others: (count: number) => string;
    /** The same where none has room. */
    all: (count: number) => string;
    /** In the place of what has no room. */
    rest: string;
    /** Before the address in letters. */
    orType: string;
    /** In the place of code and address, where the site has none. */
    findIt: string;
    findPath: string;
    /** Beside the preview of such a sheet, for whoever prints it. */
    noAddress: string;
    /** The same where the address is one of those that stand in examples. */
    exampleAddress: string;
    /** Text alternative of the code. */
    code: string;
  };

  talk: {
    name: string;
    /** Whom the sheet is for and how long it takes. */
    lead: (minutes: string) => string;
    leadWithoutSituation: (minutes: string) => string;
    objective: string;
    points: string;
    questions: string;
    /** Below situations, points or questions, where others had no room. */
    otherSituations: string;
    /** In place of situations, where none has room. */
    noSituation: string;
    otherPoints: string;
    otherQuestions: (count: number) => string;
    /** A step of a case, by its number, and what is said below one without choices. */
    step: (n: number) => string;
    end: string;
    /** What one does with the picture of a hazard hunt, which is further down. */
    circle: string;
    answers: string;
    /** Above lines to write on. */
    notes: string;
    answer: string;
    right: string;
    wrong: string;
    rightOrder: string;
    /** What is said of a question that has no right answer. */
    opinion: string;
    attendance: string;
    person: string;
    signature: string;
    date: string;
    place: string;
    leader: string;
    /** Where the capsule itself is. */
    capsule: string;
  };

  certificate: {
    name: string;
    /** Without script. */
    noScript: string;
    learner: string;
    signature: string;
    seen: string;
    /** The three facts. */
    version: string;
    on: string;
    score: string;
    /** Before the title of the capsule. */
    followed: string;
    /** What the sheet is not. */
    limits: string;
    /** Where it comes from. */
    origin: string;
    page: CertificateTexts;
  };
}
