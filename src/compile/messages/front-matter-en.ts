/** English sentences about front matter, and the form of all that is written in YAML. */
import type { YamlProblem } from '../yaml-problem.ts';
import type { FrontMatterRuleId } from './front-matter-rule-id.ts';
import type { Message, Messages } from './message.ts';
import { exampleOf, unknownKeyCause } from './front-matter-keys.ts';
import { localTextType, settingsFormats } from './settings-en.ts';

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const meant = (suggestion?: string): string => (suggestion ? ` Did you mean \`${suggestion}\`?` : '');
/** Shows what an editor does not. */
const visible = (text: string): string => text.replace(/[\u00A0\u202F]/g, '⍽');
const of = (subject: string): string => (subject === '' ? '' : ` of \`${subject}\``);

const formats: Readonly<Record<string, string>> = {
  ...settingsFormats,
  date: 'a date as year-month-day, such as `2027-09-15`',
  'web-address': 'an address that begins with `https://`',
  'action-address': 'an address that begins with `https://`, `mailto:` or `tel:`',
  version: 'three numbers separated by points, such as `1.2.0`',
  clause: 'a clause number such as `10.2`',
  rhythm: '`daily`, `working days`, `weekly`, `every 3 days` or `every 2 weeks`',
  language: 'a language of two letters, such as `fr`',
  id: 'lower-case letters, digits and hyphens, beginning with a letter, such as `q-stop`',
};
const types: Readonly<Record<string, string>> = {
  'string,object': localTextType,
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of keys',
  texts: 'a text for each language, such as `{ fr: …, en: … }`',
  null: 'nothing',
};
/** An example for each key that takes a list or a group. */
const examples: Readonly<Record<string, string>> = {
  audience: '[team leaders, drivers]',
  authors: '[Mary Stone]',
  keywords: '[fire, extinguisher]',
  languages: '[fr, en]',
  capsules: '[near-miss, lockout]',
  references: '[{ standard: "ISO 45001:2018", clause: "10.2" }]',
  'references.n': '{ standard: "ISO 45001:2018", clause: "10.2" }',
  action: '{ label: Report it, url: "https://…" }',
  allow: '{ sentence-length: The sentence is quoted from the law }',
  pools: '{ reflexes: 3 }',
  forms: '{ near-miss: "https://…" }',
  contacts: '{ nurse: { label: Sick bay, phone: "5555" } }',
  'contacts.n': '{ label: Sick bay, phone: "5555" }',
  words: '{ defibrillator: at the reception }',
  site: '{ emergency: "112" }',
};
/** What is expected, with an example of the key itself. */
const wanted = (subject: string, expected: string): string => {
  const kind = types[expected] ?? expected;
  const example = expected === 'array' || expected === 'object' ? exampleOf(examples, subject) : undefined;
  return example === undefined ? kind : `${kind}, such as \`${example}\``;
};
/** What other tools write in front matter, and stands elsewhere here. */
function unknownKeyNote(key: string, known: readonly string[]): string | undefined {
  const cause = unknownKeyCause(key, known);
  return (
    cause &&
    {
      'no-break-space': 'There is a no-break space before the colon: delete it, a program has put it there.',
      language: 'The language is the name of the file: `en.mdx`.',
      id: 'The id of a capsule is the name of its folder.',
      'below-site': `This key stands below \`site\`: \`site: { ${key}: … }\`.`,
    }[cause]
  );
}
const yamlProblems: Readonly<Partial<Record<YamlProblem['problem'], Message>>> = {
  colon: {
    reason: 'This value holds a colon followed by a space: put all of it between straight quotes `"…"`',
    note: 'For example `title: "Lockout: three steps"`.',
  },
  'no-colon': {
    reason: 'This line lacks a colon followed by an ordinary space: write `key: value`',
  },
  indent: {
    reason: 'The beginning of this line is not aligned with the others: put each key at the margin',
    note: 'The keys of a group, such as `label` and `url` below `action`, have two spaces before them.',
  },
  tab: { reason: 'Unexpected tab: replace it by two spaces' },
  quote: {
    reason:
      'There is text after the quote that ends this value: put straight quotes `"…"` around all of it, and no others inside',
    note: "In the text write “…”. Between apostrophes, `'It's here'` ends after `It`.",
  },
  'quote-open': {
    reason: 'This value begins with a quote that nothing closes: add the same at the end of the line',
  },
  bracket: {
    reason: 'This bracket or brace is not closed: add `]` or `}` at the end of the list',
    note: 'For example `audience: [team leaders, drivers]`.',
  },
  start: {
    reason: 'This value begins with a reserved character: put all of it between straight quotes `"…"`',
  },
};
const limits = (minimum: number | undefined, maximum: number | undefined): string =>
  minimum === undefined ? `at most ${maximum}` : `at least ${minimum}`;

export const frontMatterMessages: Pick<Messages, FrontMatterRuleId> = {
  'front-matter-present': (values) => ({
    reason: {
      missing:
        'No front matter, expected the capsule to begin with a line `---`, the keys (`title`, `objective`…) and a line `---`',
      late: 'The front matter is not recognised: its first `---`, of three hyphens, must be the very first line of the file, with no blank line above',
      open: 'The front matter is not closed: add a line `---` after its last key',
      dashes: `\`${'found' in values ? visible(values.found) : ''}\` neither opens nor closes the front matter: write \`---\`, three ordinary hyphens at the margin, alone on their line`,
    }[values.problem],
  }),
  'yaml-syntax': ({ problem, detail }) =>
    yamlProblems[problem] ?? {
      reason: `This line of the front matter cannot be read: check the colon, the quotes and the indentation (${detail})`,
    },
  'yaml-comment-apart': ({ found }) => ({
    reason: `\`${found}\` would be taken for a comment and not be shown: put the whole value between straight quotes \`"…"\``,
    note: 'A real comment has a space after its `#`.',
  }),
  'yaml-plain': ({ found }) =>
    found.startsWith('**')
      ? { reason: `Unexpected bold \`${found}\`, nothing is bold in the front matter: delete the asterisks` }
      : {
          reason: `\`${found}\` has a special meaning in YAML, which is not accepted here: if it is text, put the whole value between straight quotes \`"…"\`; otherwise delete it`,
          note: 'The front matter holds keys and values only: no tag (`!`), anchor (`&`), alias (`*`) or merge (`<<`).',
        },
  'yaml-key-unique': ({ key }) => ({
    reason: `Key \`${key}\` stands twice, expected once: delete one of the two`,
  }),

  'schema-required': ({ subject, key }) => ({
    reason: `\`${key}\` is missing${subject === '' ? '' : ` from \`${subject}\``}: add ${subject === '' ? 'a line ' : ''}\`${key}: …\``,
    ...(['approvedBy', 'approvedOn', 'reviewBy'].includes(key) && {
      note: 'A capsule whose `status` is `approved` says who approved it, when, and when it must be reviewed. Use `status: draft` until then.',
    }),
  }),
  'schema-unknown-key': ({ subject, key, known, suggestion }) => {
    const note = unknownKeyNote(key, known);
    return {
      reason: `Unknown key \`${visible(key)}\`${of(subject)}.${meant(suggestion)} Known keys: ${list(known)}`,
      ...(note !== undefined && { note }),
    };
  },
  'schema-type': ({ subject, expected, found }) => ({
    reason:
      found === 'null'
        ? `\`${subject}\` is empty: write ${wanted(subject, expected)}`
        : `${subject === '' ? 'The front matter' : `\`${subject}\``} holds ${(types[found] ?? found).split(',')[0]}, expected ${subject === '' ? 'a key on each line, `title: …`' : wanted(subject, expected)}`,
    ...(subject === 'mastery' && { note: '`mastery` is a percentage, without the sign: `mastery: 80`.' }),
    ...(expected === 'string' &&
      ['number', 'boolean'].includes(found) && { note: 'Put the value between straight quotes.' }),
  }),
  'schema-enum': ({ subject, found, allowed, suggestion }) => ({
    reason:
      found === 'null'
        ? `\`${subject}\` is empty: choose one of ${list(allowed)}`
        : `\`${found}\` is not a value of \`${subject}\`.${meant(suggestion)} Choose one of ${list(allowed)}`,
  }),
  'schema-form': ({ subject, found, format }) => ({
    reason:
      format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(found)
        ? `\`${found}\` is no day of the calendar: check the day and the month of \`${subject}\``
        : format.endsWith('-address') &&
            /^(?:https?:\/\/|mailto:|tel:)./.test(found) &&
            /[\s"<>\\]/.test(found)
          ? `\`${found}\` does not fit \`${subject}\`: an address holds no space, quote, \`<\`, \`>\` or \`\\\`; copy it from the address bar of the browser, or write \`%20\` for a space`
          : `\`${found}\` does not fit \`${subject}\`, expected ${formats[format] ?? 'another form'}`,
  }),
  'schema-length': ({ subject, found, minimum, maximum }) => ({
    reason:
      found === 0
        ? `\`${subject}\` is empty: write its text`
        : `\`${subject}\` has ${found} characters, expected ${limits(minimum, maximum)}`,
  }),
  'schema-range': ({ subject, found, minimum, maximum }) => ({
    reason: `\`${subject}\` is ${found}, expected ${limits(minimum, maximum)}`,
    ...(subject === 'mastery' && { note: '`mastery` is a percentage: `mastery: 80`.' }),
  }),
  'schema-items': ({ subject, found, minimum, maximum }) => ({
    reason:
      found === 0
        ? `The list \`${subject}\` is empty: write at least one item, such as \`${exampleOf(examples, subject) ?? '[…]'}\``
        : `\`${subject}\` has ${found} items, expected ${limits(minimum, maximum)}`,
  }),
  'schema-unique': ({ subject, found }) => ({
    reason: `\`${found}\` stands twice in \`${subject}\`: delete one of the two`,
  }),
  'variable-place': ({ subject, found }) => ({
    reason: `The variable \`${found}\` would not be replaced in \`${subject}\`: write the text itself`,
    note: 'Variables stand in the text of a capsule, the addresses of its links and `action`.',
  }),
};
