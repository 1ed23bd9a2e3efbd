import { styleText } from 'node:util';
import type { MessageLang } from '../compile/messages/index.ts';
import { UserError } from '../content/user-error.ts';
import type { CommandName } from './commands.ts';
import { toHelp } from './help.ts';
import {
  asksForHelp,
  environmentLang,
  langOf,
  ownCommandLine,
  readOptions,
  type Options,
} from './options.ts';
import { sayMachineFault } from './machine-fault.ts';

/** Exit codes of every command. */
export const exitCodes = { clean: 0, contentErrors: 1, couldNotRun: 2 } as const;

/**
 * Run a command of the table: read its options, or say what they are when
 * asked, and set the exit code.
 *
 * @param name
 *   The command.
 * @param action
 *   Is given the options; gives the exit code.
 */
export async function runCommand<Name extends CommandName>(
  name: Name,
  action: (options: Options<Name>) => Promise<number>,
): Promise<void> {
  const line = ownCommandLine;
  const lang = langOf(line);
  await run(async () => {
    if (!asksForHelp(name, line)) return action(readOptions(name, line));
    console.log(toHelp(name, lang, process.stdout.isTTY ? process.stdout.columns : undefined));
    return exitCodes.clean;
  }, lang);
}

/**
 * Run an action and set the exit code.
 *
 * @param action
 *   Gives the exit code. A {@link UserError}, and what the machine refuses, is
 *   said in one sentence; anything else is our own mistake and keeps its stack.
 * @param lang
 *   Language of the sentence.
 */
export async function run(
  action: () => Promise<number>,
  lang: MessageLang = environmentLang(),
): Promise<void> {
  try {
    process.exitCode = await action();
  } catch (error) {
    process.exitCode = exitCodes.couldNotRun;
    const said = error instanceof UserError ? error : sayMachineFault(error);
    if (!said) {
      console.error(error);
      return;
    }
    console.error(styleText('red', said.sentence[lang]));
    if (said.hint) console.error(said.hint[lang]);
  }
}
