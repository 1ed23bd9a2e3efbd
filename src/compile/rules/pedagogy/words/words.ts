/** What the rules of pedagogy must know of a language. */
export interface Words {
  /** Verbs and nouns of an objective that nobody can observe, at its beginning. */
  vague: RegExp;
  /** Verbs that say what one sees a learner do; after a vague beginning, they make it good. */
  observable: RegExp;
  /** An article at the beginning of an objective: it names a subject, not an action. */
  subject: RegExp;
  /** Two negatives in one sentence. */
  doubleNegatives: readonly RegExp[];
  /** A question that asks for what is not, and an answer in the negative. */
  negativeQuestion: RegExp;
  negativeAnswer: RegExp;
  /** An answer that speaks of the other answers: « les deux », « toutes les réponses », « A et B ». */
  otherAnswers: readonly RegExp[];
  /** The same in one word, where the question is about answers: « Aucune ». */
  bareAnswers: RegExp;
  /** What a question about its answers calls them. */
  answersAsked: RegExp;
  /** The name of one thing in a row: « La première », « 2 ». */
  ordinal: RegExp;
  /** Words that say that something is not as it should be. */
  hazard: RegExp;
  /** What a capsule may not promise. */
  promises: readonly RegExp[];
  /** Words that turn a promise into a warning against it. */
  negation: RegExp;
  /** Words of a sentence that tells the history of a standard. */
  former: RegExp;
  acronyms: Acronyms;
}

export interface Acronyms {
  /** Those that everybody reads. */
  known: ReadonlySet<string>;
  /** Those that stand for two things. */
  ambiguous: Readonly<Record<string, readonly [string, string]>>;
  /** Words that are written in capitals to be heard, or stand on a button. */
  shouted: ReadonlySet<string>;
  /** Words before a name that is no acronym: « zone ZB ». */
  labelled: RegExp;
}
