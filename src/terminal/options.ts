/** Reads the command line, by the table of commands. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../compile/nearest.ts';
import { isMessageLang, type MessageLang } from '../compile/messages/index.ts';
import { projectRoot } from '../content/cache.ts';
import { UserError } from '../content/user-error.ts';
import {
  commands,
  commonOptions,
  folderOptions,
  spell,
  typeOption,
  type CommandName,
  type Option,
} from './commands.ts';

type Own<Name extends CommandName> = (typeof commands)[Name]['options'];

/** What an option gives the command. */
type Value<Given> = Given extends { type: 'boolean' }
  ? boolean
  : | (Given extends { choices: readonly (infer Choice)[] } ? Choice : string)
    | (Given extends { default: string } ? never : undefined);

/** The command line as a command reads it. */
export type Options<Name extends CommandName> = {
  -readonly [Key in keyof Own<Name>]: Value<Own<Name>[Key]>;
} & {
  /** The content folder as it was typed, to be said again. */
  content: string | undefined;
  /** Absolute. */
  contentDir: string;
  /** Absolute. */
  outDir: string;
  /** Language of messages. */
  lang: MessageLang;
  /** Whether the command line names the language; else the environment does. */
  langGiven: boolean;
  /** What is no option, in order. */
  positionals: string[];
};

/** What was typed, and what npm has made of it. */
export interface CommandLine {
  args: string[];
  env: NodeJS.ProcessEnv;
}

/** The command line of this process. */
export const ownCommandLine: CommandLine = { args: process.argv.slice(2), env: process.env };

/**
 * Read the options of a command.
 *
 * @throws {UserError}
 *   When an option does not exist, has a value it cannot have, or was taken by
 *   npm.
 */
export function readOptions<Name extends CommandName>(name: Name, line: CommandLine): Options<Name> {
  const known = optionsOf(name);
  const { tokens } = tokensOf(known, line);
  const given = tokens.filter((token) => token.kind === 'option');
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  assertReached(name, new Set(given.map((option) => option.name)), line.env);
  const values: Record<string, string | boolean | undefined> = {};
  for (const [key, { type, default: usual }] of Object.entries(known))
    values[key] = type === 'boolean' ? false : usual;
  for (const option of given) values[option.name] = readValue(name, known[option.name], option);
  const [stray] = positionals;
  if (stray !== undefined && !('argument' in commands[name])) throw unexpected(name, stray);

  const { content, out } = values as { content?: string; out?: string };
  const read = {
    ...values,
    contentDir: folder(content, 'capsules'),
    outDir: folder(out, 'dist'),
    lang: langOf(line),
    langGiven: values['lang'] !== undefined,
    positionals,
  };
  // The table says what each value is, and each was read by it.
  return read as unknown as Options<Name>;
}

/** Whether the command line asks what the command does, whatever else it says. */
export function asksForHelp(name: CommandName, line: CommandLine): boolean {
  return tokensOf(optionsOf(name), line).tokens.some(
    (token) => token.kind === 'option' && token.name === 'help',
  );
}

/** The language to speak, even of options that cannot be read. */
export function langOf(line: CommandLine): MessageLang {
  const { values } = tokensOf(commonOptions, line);
  const { lang } = values;
  return typeof lang === 'string' && isMessageLang(lang) ? lang : environmentLang(line.env);
}

function optionsOf(name: CommandName): Readonly<Record<string, Option>> {
  return { ...folderOptions, ...commonOptions, ...commands[name].options };
}

/** Nothing is refused here: Node says in English alone what it does not take. */
function tokensOf(options: Readonly<Record<string, Option>>, { args }: CommandLine) {
  return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
}

interface GivenOption {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function readValue(name: CommandName, option: Option | undefined, given: GivenOption): string | boolean {
  const { rawName, value } = given;
  if (!option) throw unknown(name, given);
  if (option.type === 'boolean') {
    if (value === undefined) return true;
    throw new UserError(
      { en: `${rawName} takes no value.`, fr: `${rawName} ne prend pas de valeur.` },
      { en: `Write ${rawName} alone.`, fr: `Écrivez ${rawName} seul.` },
    );
  }
  const isAnother = value?.startsWith('-') === true && !given.inlineValue;
  if (value === undefined || value.trim() === '' || isAnother) {
    const next = isAnother ? value : undefined;
    throw new UserError(
      {
        en: next ? `${rawName} has no value: ${next} follows it.` : `${rawName} has no value.`,
        fr: next ? `${rawName} n’a pas de valeur\u00a0: ${next} le suit.` : `${rawName} n’a pas de valeur.`,
      },
      {
        en: `Write ${spell(given.name, option, 'en')}${next ? `, or ${rawName}=${next} if that is its value` : ''}.`,
        fr: `Écrivez ${spell(given.name, option, 'fr')}${next ? `, ou ${rawName}=${next} si c’est sa valeur` : ''}.`,
      },
    );
  }
  if (!option.choices || option.choices.includes(value)) return value;
  const choices = option.choices.join(', ');
  throw new UserError(
    { en: `${rawName} ${value} does not exist.`, fr: `${rawName} ${value} n’existe pas.` },
    {
      en: `Use ${rawName} with one of ${choices}.`,
      fr: `Écrivez ${rawName} avec l’un de\u00a0: ${choices}.`,
    },
  );
}

function unknown(name: CommandName, { rawName, name: typed }: GivenOption): UserError {
  const known = Object.keys(optionsOf(name));
  const meant = nearest(typed, known);
  const all = known.map((each) => `--${each}`).join(', ');
  return new UserError(
    {
      en: `There is no option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''}`,
      fr: `Il n’y a pas d’option ${rawName}.${meant ? ` Vouliez-vous dire --${meant}\u202f?` : ''}`,
    },
    {
      en: `Options of this command: ${all}. What each does: npm run ${name} -- --help`,
      fr: `Options de cette commande\u00a0: ${all}. Ce que fait chacune\u00a0: npm run ${name} -- --help`,
    },
  );
}

function unexpected(name: CommandName, positional: string): UserError {
  return new UserError(
    {
      en: `This command takes options only, and does not know what to do with ${positional}.`,
      fr: `Cette commande ne prend que des options, et ne sait que faire de ${positional}.`,
    },
    {
      en: `If an option stands before it, write \`--\` between the command and its options, or npm takes them: npm run ${name} -- --lang en`,
      fr: `Si une option le précède, écrivez \`--\` entre la commande et ses options, sinon npm les prend pour lui\u00a0: npm run ${name} -- --lang fr`,
    },
  );
}

/**
 * Of options without `--` before them npm leaves a trace in the environment and
 * nothing on the command line: `npm run release --dry-run` would release.
 *
 * (`--lang`, `--days` and `--format` it takes for options of its own; what then
 * stands on the command line is a stray word, which is refused.)
 */
function assertReached(name: CommandName, given: ReadonlySet<string>, env: NodeJS.ProcessEnv): void {
  const taken = Object.entries(optionsOf(name)).filter(
    ([key]) => !given.has(key) && env[npmName(key)] !== undefined,
  );
  if (taken.length === 0) return;
  const typed = (lang: MessageLang): string =>
    taken
      .map(([key, option]) => {
        const value = env[npmName(key)] ?? '';
        // npm gives `true` where it has left the value on the command line.
        const isKept = option.type === 'string' && !['', 'true'].includes(value);
        return isKept ? typeOption(key, value) : spell(key, option, lang);
      })
      .join(' ');
  const names = taken.map(([key]) => `--${key}`).join(', ');
  throw new UserError(
    {
      en: `npm has kept ${names} for itself: nothing was done.`,
      fr: `npm a gardé ${names} pour lui\u00a0: rien n’a été fait.`,
    },
    {
      en: `Write \`--\` before the options: npm run ${name} -- ${typed('en')}`,
      fr: `Écrivez \`--\` avant les options\u00a0: npm run ${name} -- ${typed('fr')}`,
    },
  );
}

function npmName(option: string): string {
  return `npm_config_${option.replaceAll('-', '_')}`;
}

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
export function environmentLang(env: NodeJS.ProcessEnv = process.env): MessageLang {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
