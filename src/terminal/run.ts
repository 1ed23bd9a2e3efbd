import { styleText } from 'node:util';
import type { MessageLang } from '../compile/messages/index.ts';
import { UserError } from '../content/user-error.ts';
import { environmentLang } from './options.ts';

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
    const lang = wantedLang();
    console.error(styleText('red', error.sentence[lang]));
    if (error.hint) console.error(error.hint[lang]);
  }
}

/** The options may be what is wrong, so `--lang` is looked for as it stands. */
function wantedLang(): MessageLang {
  const arguments_ = process.argv.join(' ');
  const asked = /--lang[ =](fr|en)\b/.exec(arguments_)?.[1];
  return asked === 'fr' || asked === 'en' ? asked : environmentLang();
}
