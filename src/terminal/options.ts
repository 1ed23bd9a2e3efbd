/** Options that every command takes. */
import { join, resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isMessageLang, type MessageLang } from '../compile/messages/index.ts';
import { projectRoot } from '../content/cache.ts';
import { UserError } from '../content/user-error.ts';

const common = {
  content: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Read the command line.
 *
 * @param extra
 *   Options of this command beside the common ones.
 * @param allow
 *   Whether the command takes arguments that are no options.
 * @returns
 *   Absolute paths of the content and output folders, the language of
 *   messages, and the command's own options.
 * @throws {UserError}
 *   When an option does not exist or has a value it cannot have.
 */
export function readOptions<Extra extends ParseArgsOptionsConfig>(
  extra: Extra,
  { allowPositionals = false } = {},
) {
  const { values, positionals } = parse(extra, allowPositionals);
  const common = values as { content?: string; out?: string; lang?: string };
  const lang = common.lang ?? environmentLang();
  if (!isMessageLang(lang)) {
    throw new UserError(
      {
        en: `--lang ${lang} is not a language of messages.`,
        fr: `--lang ${lang} n’est pas une langue des messages.`,
      },
      { en: 'Use --lang fr or --lang en.', fr: 'Écrivez --lang fr ou --lang en.' },
    );
  }
  return {
    ...values,
    positionals,
    contentDir: folder(common.content, 'capsules'),
    outDir: folder(common.out, 'dist'),
    lang,
    /** Whether the command line names the language; else the environment does. */
    langGiven: common.lang !== undefined,
  };
}

function parse<Extra extends ParseArgsOptionsConfig>(extra: Extra, allowPositionals: boolean) {
  try {
    return parseArgs({ options: { ...common, ...extra }, strict: true, allowPositionals });
  } catch (error) {
    const known = Object.keys({ ...common, ...extra }).map((name) => `--${name}`);
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UserError(
      { en: `${message}.`, fr: `Cette commande ne comprend pas ses options (${message}).` },
      {
        en: `Options of this command: ${known.join(', ')}.`,
        fr: `Options de cette commande : ${known.join(', ')}.`,
      },
    );
  }
}

/** The option of commands that publish, show or check for a plant. */
export const siteOption = { site: { type: 'string' } } as const satisfies ParseArgsOptionsConfig;

/** The plant that the command line names, as {@link loadContent} takes it. */
export function plantOf(site: string | undefined): { plant?: string } {
  return site === undefined ? {} : { plant: site };
}

/** A folder as named by the author, or the usual one of this project, from wherever the command is run. */
function folder(named: string | undefined, usual: string): string {
  return named === undefined ? join(projectRoot, usual) : fromCaller(named);
}

/** npm moves to the project's folder before it starts a script; paths are meant from where the author stands. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Language of the environment; English when it is neither French nor English. */
export function environmentLang(): MessageLang {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
