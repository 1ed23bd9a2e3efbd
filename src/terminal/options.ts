/** Options that every command takes. */
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isMessageLang, type MessageLang } from '../compile/messages/index.ts';
import { UserError } from '../content/user-error.ts';

export interface CommonOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the output folder. */
  outDir: string;
  /** Language of messages. */
  lang: MessageLang;
}

const common = {
  content: { type: 'string', default: 'capsules' },
  out: { type: 'string', default: 'dist' },
  lang: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Read the command line.
 *
 * @param extra
 *   Options of this command beside the common ones.
 * @throws {UserError}
 *   When an option does not exist or has a value it cannot have.
 */
export function readOptions<Extra extends ParseArgsOptionsConfig>(extra: Extra) {
  const { values } = parse(extra);
  const common = values as { content: string; out: string; lang?: string };
  const lang = common.lang ?? environmentLang();
  if (!isMessageLang(lang)) throw new UserError(`--lang ${lang} is not a language of messages.`, 'Use --lang fr or --lang en.');
  return { ...values, contentDir: fromCaller(common.content), outDir: fromCaller(common.out), lang };
}

function parse<Extra extends ParseArgsOptionsConfig>(extra: Extra) {
  try {
    return parseArgs({ options: { ...common, ...extra }, strict: true });
  } catch (error) {
    const known = Object.keys({ ...common, ...extra }).map((name) => `--${name}`);
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UserError(`${message}.`, `Options of this command: ${known.join(', ')}.`);
  }
}

/** npm moves to the project's folder before it starts a script; paths are meant from where the author stands. */
function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Language of the environment; English when it is neither French nor English. */
function environmentLang(): MessageLang {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
