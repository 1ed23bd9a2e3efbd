/** What `npm run … -- --help` says. */
import type { MessageLang } from '../compile/messages/index.ts';
import { commands, commonOptions, spell, type Command, type CommandName, type Option } from './commands.ts';
import { textsOf } from './texts.ts';
import { wrap } from './wrap.ts';

/**
 * What a command does, its options, and an example.
 *
 * @param width
 *   Columns of the terminal; lines are not broken when absent.
 */
export function toHelp(name: CommandName, lang: MessageLang, width = Infinity): string {
  const { says, argument, options, example }: Command = commands[name];
  const { help } = textsOf(lang);
  const listed = Object.entries<Option>({ ...options, ...commonOptions }).map(([key, option]) => ({
    typed: (option.short ? `-${option.short}, ` : '') + spell(key, option, lang),
    said: option.says[lang] + (option.default === undefined ? '' : help.otherwise(option.default)),
  }));
  const column = Math.max(...listed.map(({ typed }) => typed.length)) + 4;
  const takes = argument ? ` ${argument[lang]}` : '';
  return [
    `npm run ${name} --${takes} [${help.options}]`,
    '',
    ...wrap(says[lang], width, 0),
    '',
    ...listed.flatMap(({ typed, said }) => wrap(`  ${typed}`.padEnd(column) + said, width, column)),
    '',
    ...wrap(`${help.example} npm run ${example[lang]}`, width, 2),
  ].join('\n');
}
