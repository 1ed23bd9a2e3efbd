/** Answers to questions in SCORM 2004, type by type (RTE 4.2.9.2), as strict LMSs take them. */
import { decimal2004, shortIdentifier } from './formats.ts';

export interface Responses2004 {
  /** How an answer looks, in an example. */
  example: string;
  response: (value: string) => boolean;
  pattern: (value: string) => boolean;
  /** How many right answers there may be; ADL's smallest permitted maximum. */
  patterns: number;
}

const most = 36;

/** Parts between `[,]`, each of a form. */
function list(each: (part: string) => boolean, { limit = most, distinct = false } = {}) {
  return (value: string): boolean => {
    const parts = value.split('[,]');
    return parts.length <= limit && parts.every(each) && (!distinct || new Set(parts).size === parts.length);
  };
}

const identifier = (part: string): boolean => shortIdentifier.test(part);
const number = (part: string): boolean => decimal2004.test(part);

/** Two parts with a separator between, each of a form. */
function pair(separator: string, left: (part: string) => boolean, right: (part: string) => boolean) {
  return (value: string): boolean => {
    const [first, second, ...more] = value.split(separator);
    return first !== undefined && second !== undefined && !more.length && left(first) && right(second);
  };
}

/** A text with an optional language; any other brace in front is read as a mistaken prefix. */
function localized(limit: number) {
  return (part: string): boolean => {
    const words = part.replace(/^\{lang=[a-zA-Z]{2,3}(?:-[a-zA-Z0-9-]{2,8})?\}/, '');
    return !words.startsWith('{') && words.length <= limit;
  };
}

/** A form without the prefixes that a right answer may carry, in any order. */
function prefixed(form: (value: string) => boolean) {
  return (value: string): boolean =>
    form(value.replace(/^(?:\{(?:case|order)_matters=(?:true|false)\}){0,2}/, ''));
}

const choices = list(identifier, { distinct: true });
const matches = list(pair('[.]', identifier, identifier));
const fillIn = list(localized(250), { limit: 10 });
const truth = (value: string): boolean => value === 'true' || value === 'false';
const open = (part: string): boolean => part === '' || number(part);
const step = pair(
  '[.]',
  (name) => name === '' || identifier(name),
  (answer) => answer.length <= 250,
);

/** By type. */
export const responses2004: Readonly<Record<string, Responses2004>> = {
  'true-false': { example: 'true', response: truth, pattern: truth, patterns: 1 },
  choice: { example: 'a[,]c', response: choices, pattern: choices, patterns: 10 },
  'fill-in': { example: 'casque[,]gants', response: fillIn, pattern: prefixed(fillIn), patterns: 5 },
  'long-fill-in': {
    example: 'casque',
    response: localized(4000),
    pattern: prefixed(localized(4000)),
    patterns: 5,
  },
  matching: { example: 'a[.]1[,]b[.]2', response: matches, pattern: matches, patterns: 5 },
  performance: {
    example: 'pas[.]fait',
    response: list(step, { limit: 250 }),
    pattern: prefixed(list(step, { limit: 125 })),
    patterns: 5,
  },
  sequencing: {
    example: 'a[,]b[,]c',
    response: list(identifier),
    pattern: list(identifier),
    patterns: 5,
  },
  likert: { example: 'a', response: identifier, pattern: identifier, patterns: 1 },
  numeric: { example: '4[:]5', response: number, pattern: pair('[:]', open, open), patterns: 1 },
  other: {
    example: 'texte',
    response: (value) => value.length <= 4000,
    pattern: (value) => value.length <= 4000,
    patterns: 1,
  },
};
