import { styleText } from 'node:util';
import { UserError } from '../content/user-error.ts';

/** Exit codes of every command. */
export const exitCodes = { clean: 0, contentErrors: 1, couldNotRun: 2 } as const;

/**
 * Run a command and set the exit code.
 *
 * @param command
 *   Gives the exit code. A {@link UserError} is said in one sentence; anything
 *   else is our own mistake and keeps its stack.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = exitCodes.couldNotRun;
    if (!(error instanceof UserError)) {
      console.error(error);
      return;
    }
    console.error(styleText('red', error.message));
    if (error.hint) console.error(error.hint);
  }
}
