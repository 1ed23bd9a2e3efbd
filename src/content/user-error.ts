/**
 * The environment's mistake (a folder that is not there, an option that does
 * not exist): one sentence and a hint, no stack, exit code 2.
 */
export class UserError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
