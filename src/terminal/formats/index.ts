/** The forms in which `check` gives its messages. */
import type { Options } from '../options.ts';
import { toPretty } from '../messages.ts';
import type { Format } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';

export const formats: Readonly<Record<Options<'check'>['format'], Format>> = {
  pretty: (content, { lang }) => toPretty(content, lang),
  json,
  github,
  gitlab,
};
