/**
 * What a script gives to the calls it makes, where it writes it in the call
 * itself: options by their names, values of options, and what the data knows of
 * arguments by their place.
 */
import type { AnyNode, CallExpression, NewExpression, Property, Program } from 'acorn';
import { full } from 'acorn-walk';
import { partsOf } from './data.ts';
import { pick } from './support.ts';
import { eachOnce, type How, type Member, type Use } from './use.ts';

/** What is called, as far as it is known. */
export interface Callee {
  /** Keys that it may have; one where the script shows what it calls. */
  keys: readonly string[];
  how: How;
  /** Name of a method of an object that nobody can name: what it is given is as uncertain. */
  name?: string;
}

/** Features found in calls: certain ones, and those that hang on a name. */
interface Given {
  uses: Use[];
  members: (Member & { isCalled: true })[];
}

/** Methods that take the options of a class; the data has them with that class alone. */
const optionsOf: Readonly<Record<string, string>> = {
  'javascript.builtins.Date.toLocaleString': 'javascript.builtins.Intl.DateTimeFormat.DateTimeFormat',
  'javascript.builtins.Date.toLocaleDateString': 'javascript.builtins.Intl.DateTimeFormat.DateTimeFormat',
  'javascript.builtins.Date.toLocaleTimeString': 'javascript.builtins.Intl.DateTimeFormat.DateTimeFormat',
  'javascript.builtins.Number.toLocaleString': 'javascript.builtins.Intl.NumberFormat.NumberFormat',
};

/** Arguments that came later than their function: the first place at which one stands. */
const places: readonly (readonly [RegExp, number])[] = [
  [/\.DOMTokenList\.(?:add|remove)\.multiple_parameters$/, 1],
  [/\.DOMTokenList\.toggle\.force_parameter$/, 1],
  [/\.HTMLElement\.togglePopover\.force_parameter$/, 0],
  [/\.URLSearchParams\.(?:delete|has)\.value_parameter$/, 1],
  [/\.String\.localeCompare\.locales_parameter$/, 1],
  [/(?:\.toLocale\w+|\.Intl\.(\w+)\.\1)\.locales_parameter$/, 0],
];

/**
 * Find what is given to calls.
 *
 * @param callees
 *   What the script calls, by the node that stands before the brackets.
 */
export function givenToCalls(program: Program, callees: ReadonlyMap<AnyNode, Callee>): Given {
  const uses: Use[] = [];
  const members: Given['members'] = [];
  full(program, (node: AnyNode) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const callee = callees.get(node.callee);
    if (!callee || node.arguments.length === 0) return;
    for (const key of partsGiven(node, callee.keys)) {
      if (callee.name === undefined) uses.push({ key, how: callee.how });
      else members.push({ name: callee.name, key, how: callee.how, isCalled: true });
    }
  });
  return { uses: eachOnce(uses), members: eachOnce(members) };
}

/** Keys of what a call is given; where several functions may be meant, the youngest of those that know it. */
function partsGiven(call: CallExpression | NewExpression, keys: readonly string[]): string[] {
  const functions = keys.flatMap((key) => [key, ...(optionsOf[key] ? [optionsOf[key]] : [])]);
  return wordsOf(call).flatMap((words) => {
    const found = functions.flatMap((key) => longest(key, words));
    return [
      pick(
        found.map(({ last }) => last),
        'youngest',
      ) ?? [],
    ]
      .flat()
      .flatMap((last) => found.find((each) => each.last === last)?.all ?? []);
  });
}

/** What is looked for of one thing that a call is given: an option, with its value; a text; a place. */
type Words = { option: string; value?: string } | { text: string } | { place: number };

function wordsOf({ arguments: given }: CallExpression | NewExpression): Words[] {
  return given.flatMap((argument, place): Words[] => {
    const text = textOf(argument);
    return [
      { place },
      ...(text === undefined ? [] : [{ text }]),
      ...(argument.type === 'ObjectExpression' ? argument.properties : []).flatMap((property): Words[] => {
        const option = property.type === 'Property' ? nameOf(property) : undefined;
        if (property.type !== 'Property' || option === undefined) return [];
        const value = textOf(property.value);
        return [{ option, ...(value !== undefined && { value }) }];
      }),
    ];
  });
}

/** The part of a function that some words name, with all that it is a part of: an option within `options`, its value within the option. */
function longest(key: string, words: Words): { last: string; all: string[] }[] {
  const own = partsOf(key);
  const hit =
    'place' in words
      ? own.find((part) =>
          places.some(([pattern, from]) => words.place >= from && pattern.test(`${key}.${part}`)),
        )
      : own.find((part) => ('text' in words ? isText(part, words.text) : isOption(part, words.option)));
  if (hit === undefined) return [];
  const value =
    'option' in words && words.value !== undefined
      ? own.find(
          (part) => part.startsWith(`${hit}.`) && isText(part.slice(hit.length + 1), words.value ?? ''),
        )
      : undefined;
  const last = value ?? hit;
  const around = own.filter((part) => last === part || last.startsWith(`${part}.`));
  return [{ last: `${key}.${last}`, all: around.map((part) => `${key}.${part}`) }];
}

/** Whether a part is that of an option: `once` is `options_parameter.options_once_parameter`, `keepalive` `options_parameter.keepalive`. */
function isOption(part: string, option: string): boolean {
  const last = part.split('.').at(-1) ?? '';
  return last === option || /^(?:[a-z]+_)?(\w+)_(?:parameter|option|property)$/.exec(last)?.[1] === option;
}

/** Whether a part is that of a text: `2d` is `2d_context`. */
const isText = (part: string, text: string): boolean =>
  text !== '' && (part === text || part === `${text}_context` || part === `${text}_value`);

function textOf(node: AnyNode): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function nameOf({ key, computed }: Property): string | undefined {
  if (computed) return undefined;
  return key.type === 'Identifier' ? key.name : textOf(key);
}
