/** A sentence in each language in which an author may read messages. */
export interface Sentence {
  en: string;
  fr: string;
}

/**
 * The environment's mistake (a folder that is not there, an option that does
 * not exist): one sentence and a hint, no stack, exit code 2.
 */
export class UserError extends Error {
  readonly sentence: Sentence;
  readonly hint: Sentence | undefined;

  constructor(sentence: Sentence, hint?: Sentence) {
    super(sentence.en);
    this.name = 'UserError';
    this.sentence = sentence;
    this.hint = hint;
  }
}
