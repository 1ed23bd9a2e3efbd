/** Answers to questions in SCORM 1.2, type by type. */
import { decimal, text, type Format } from './formats.ts';
import type { Fault } from './rules.ts';

/** How answers of a type look; what is right looks the same in 1.2. */
export type Responses12 = (value: string) => string | Fault | undefined;

const characters = (of: string, pattern: RegExp, distinct: boolean) => (value: string) => {
  const parts = value.split(',');
  return parts.every((part) => pattern.test(part)) && (!distinct || new Set(parts).size === parts.length)
    ? undefined
    : of;
};

/** Without the three digits that Moodle asks of scores: it takes any text as an answer. */
const number: Format = decimal(/^-?\d+(?:\.\d+)?$/);
const words: Format = text(255);

/** By type: what is asked for instead, a fault of its own, or nothing where the answer fits. */
export const responses12: Readonly<Record<string, Responses12>> = {
  'true-false': characters('t, f, 1, 0', /^[tf01]$/, true),
  choice: characters('a,c', /^[0-9a-z]$/, true),
  'fill-in': words,
  matching: characters('a.1,b.2', /^[0-9a-z]\.[0-9a-z]$/, true),
  performance: words,
  sequencing: characters('a,b,c', /^[0-9a-z]$/, false),
  likert: (value) => (/^[0-9a-z]$/.test(value) ? undefined : 'a'),
  numeric: number,
};
