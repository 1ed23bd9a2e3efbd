/** English sentences of every rule. */
import { languageCodes } from '../../model/languages/index.ts';
import { capsuleIdLimit, meantLanguage } from '../capsule-id.ts';
import { isComponentName } from '../components.ts';
import { adviceMessages } from './advice-en.ts';
import { frontMatterMessages } from './front-matter-en.ts';
import { ledgerMessages } from './ledger-en.ts';
import { componentExamples, mediaMessages, playerNote } from './media-en.ts';
import type { Messages } from './message.ts';
import { questionMessages } from './questions-en.ts';
import { scenarioMessages } from './scenario-en.ts';
import { settingsMessages } from './settings-en.ts';
import { sourceMessages } from './source-en.ts';

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const either = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' or ');
const meant = (suggestion?: string): string => (suggestion ? ` Did you mean \`${suggestion}\`?` : '');

const quotes = {
  hint: 'a hint is a quote (`> …`) in the question, before the answers',
  feedback: 'feedback is a quote below its answer, with two spaces before it (`  > …`)',
  explanation: 'the explanation is a quote (`> …`) in the question, after the answers and a blank line',
};
const fileAdvice = (path: string, suggestion?: string): string =>
  suggestion?.normalize() === path.normalize()
    ? 'The accents of its name are stored in another way: rename the file without accents'
    : 'Check its name, capitals and accents included';
/** What is wrong with an address, where it shows. */
function addressNote(address: string): string | undefined {
  if (/^file:|^[a-z]:/i.test(address))
    return 'This file exists on your computer only: copy it into the capsule’s folder.';
  if (address.includes('\\')) return 'Between two folders, an address has a slash `/`.';
  if (/\.mdx#/.test(address))
    return 'A link leads to the beginning of another capsule: take away what begins with `#`.';
  if (/\s/.test(address)) return 'An address has no space: take it out of the file name, or write `%20`.';
  return undefined;
}
const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

export const en: Messages = {
  ...sourceMessages,

  ...frontMatterMessages,

  'capsule-id-form': ({ id, reason }) => ({
    reason: {
      form: `The folder name \`${id}\` cannot be a capsule's id, expected lower-case letters without accents, digits and hyphens, beginning with a letter: rename the folder`,
      length: `The folder name \`${id}\` is too long, expected ${capsuleIdLimit} characters at most: rename the folder`,
      reserved: `The folder name \`${id}\` is reserved (a page of the site, or a device on Windows): rename the folder`,
    }[reason],
    note: 'The folder name is the permanent id of the capsule: its web address and its name in the LMS derive from it.',
  }),
  'language-file-name': ({ found }) => {
    const [, name = ''] = /^([a-z]{2}(?:[-_][a-z0-9]{2,8})?)\.mdx?(?:\.txt)?$/i.exec(found) ?? [];
    const lang = meantLanguage(name);
    return {
      reason:
        lang === undefined
          ? `\`${found}\` does not name a language, expected ${either(languageCodes.map((code) => `${code}.mdx`))}: rename the file`
          : `\`${found}\` is not read as a capsule, expected \`${lang}.mdx\`: rename the file`,
      note: /\.txt$/i.test(found)
        ? 'Windows hides the end of names: in the Explorer, tick View, File name extensions.'
        : 'If it is no capsule, let the name of the file begin with `_`.',
    };
  },
  'capsule-place': ({ found }) => ({
    reason: `\`${found}\` is not where a capsule is looked for, expected \`folder/language.mdx\`: move it into a folder of its own, directly in the content folder`,
    note: 'The folder names the capsule: `near-miss/en.mdx`. A text that is no capsule begins with `_`.',
  }),
  'project-file-name': ({ found, expected }) => ({
    reason:
      expected === undefined
        ? `\`${found}\` is not read, expected \`_project.yaml\`: rename the file`
        : `The folder \`${found}\` is not read, expected \`${expected}\`: rename the folder`,
  }),
  'path-file-name': ({ found }) => ({
    reason: `\`${found}\` cannot be a path, expected a file such as \`new-leader.yaml\`: a name in lower-case letters without accents, digits and hyphens, then \`.yaml\`; rename the file`,
    note: "The name becomes the address of the path's page, for ever.",
  }),
  'path-capsule-known': ({ id, suggestion }) => ({
    reason: `There is no capsule \`${id}\`.${meant(suggestion)} Write the name of its folder`,
  }),
  'path-capsule-approved': ({ id, status }) => ({
    reason:
      status === 'draft'
        ? `The capsule \`${id}\` is still a draft: have it approved, or take it out of the path`
        : `The capsule \`${id}\` is withdrawn: take it out of the path, or replace it`,
    note: 'A path leads to approved capsules only.',
  }),
  'path-weekday-kept': ({ weekday, rhythm }) => ({
    reason: `The first capsule would fall on a day (\`${weekday}\`) that the rhythm \`${rhythm}\` leaves out: choose a day from \`monday\` to \`friday\`, or another rhythm`,
  }),
  'path-language-published': ({ lang, languages, instead }) => ({
    reason: instead
      ? `Nothing can be published in \`${lang}\`, expected ${either(instead)}: correct the language, or take it out here`
      : `The language \`${lang}\` is not one that the project publishes (${list(languages)}): take it out here, or add it to \`languages\` in \`_project.yaml\``,
  }),
  'language-published': ({ lang, languages, instead }) =>
    instead
      ? {
          reason: `Nothing can be published in \`${lang}\`, expected ${either(instead.map((code) => `${code}.mdx`))}: rename the file, or put \`_\` before its name to keep it aside`,
          note: 'Pages have their texts only in the languages of this program. Who develops it can add one: `docs/architecture.md`.',
        }
      : {
          reason: `The language \`${lang}\` is not one that the project publishes (${list(languages)}): add it to \`languages\` in \`_project.yaml\`, or rename the file`,
        },
  'file-inside-content': ({ path }) => ({
    reason: `\`${path}\` is a link to a file outside the content folder: copy the file itself into the capsule's folder`,
    note: 'Nothing outside the content folder is ever read or published.',
  }),

  'no-import-export': ({ found }) => ({
    reason: `\`${found}\` is read as program code, and a capsule holds none: delete the line, or begin it with another word than \`import\` or \`export\``,
  }),
  'no-expression': ({ found, attribute }) =>
    attribute
      ? {
          reason: `\`${found}\` is read as program code, and a capsule holds none: delete it from the tag, or put its value between straight quotes`,
        }
      : {
          reason: `\`${found}\` is read as program code, and a capsule holds none: write \`\\{\` and \`\\}\` for braces in the text`,
          note: 'Between braces stand only comments, `{/* like this */}`, and variables such as `{project.name}`.',
        },
  'element-known': ({ name, known, suggestion }) =>
    suggestion !== undefined && isComponentName(suggestion)
      ? {
          reason: `Unexpected tag \`<${name}>\`.${meant(`<${suggestion}>`)} Write \`${componentExamples[suggestion]}\``,
        }
      : {
          reason:
            name === ''
              ? 'Unexpected empty tag `<>`: delete it'
              : `Unexpected tag \`<${name}>\`, expected Markdown or one of ${list(known.map((tag) => `<${tag}>`))}`,
          note: 'For bold write `**text**`, for an image `![what it shows](file.png)`, for a link `[text](https://…)`. For the sign itself write `&lt;`.',
        },
  'element-attribute-known': ({ element, attribute }) => ({
    reason: `Unexpected attribute \`${attribute}\` on \`<${element}>\`: delete it`,
    note: 'The only attribute allowed is `title`, on `<abbr>`: `<abbr title="personal protective equipment">PPE</abbr>`.',
  }),
  'directive-known': ({ name, known, suggestion, quote }) => {
    if (quote) return { reason: `Unknown container \`${name}\`: ${quotes[quote]}` };
    return {
      reason: name.startsWith(':::')
        ? `Unknown container \`${name}\`.${meant(suggestion && `:::${suggestion}`)} Known containers: ${list(known.map((word) => `:::${word}`))}`
        : `Unexpected \`${name}\` with two colons, expected three and a closing line \`:::\``,
    };
  },
  'directive-attribute-known': ({ name, attribute, known, suggestion }) => ({
    reason:
      known.length === 0
        ? `\`:::${name}\` takes no attribute: delete \`${attribute}\` and its braces`
        : `Unknown attribute \`${attribute}\` on \`:::${name}\`.${meant(suggestion)} Known attributes: ${list(known.map((word) => (word === 'id' ? '#id' : word)))}`,
  }),
  'directive-top-level': ({ name }) => ({
    reason: `\`:::${name}\` stands inside a list, a quote or another container, expected it at the margin, on its own: close what stands before it, and leave a blank line`,
  }),
  'directive-empty': ({ name }) => ({ reason: `\`:::${name}\` is empty: write its text, or delete it` }),
  'directive-label': ({ name }) => ({
    reason: `\`:::${name}[…]\` takes no text between square brackets: write it on the next line`,
  }),
  'heading-level': ({ text }) => ({
    reason: `Unexpected title \`# ${text}\`, expected \`##\`: the capsule's title comes from \`title\` in the front matter`,
  }),
  'heading-top-level': ({ text }) => ({
    reason: `\`## ${text}\` starts a screen, but stands inside a container, a list or a quote: close the container above with \`:::\`, or use \`###\``,
  }),
  'heading-text': () => ({ reason: 'This heading is empty: write its text, it names the screen' }),
  'heading-content': ({ text }) => ({
    reason: `Nothing follows the heading \`${text}\`, which would be shown nowhere: write something below it, or delete it`,
    note: 'A heading is that of a screen, or of the question that follows.',
  }),
  'heading-form': ({ found, expected }) => ({
    reason: `\`${found}\` is not read as a heading: put an ordinary space after the \`#\`, \`${expected}\``,
    note: 'Without it, the screen that this heading should begin would be missing.',
  }),
  'heading-underline': ({ text }) => ({
    reason: `This line makes a heading of the text above it (“${shorten(text)}”): leave a blank line before it if it is a rule; for a heading, delete it and write \`## \` before the text`,
  }),
  'heading-plain': ({ found }) => ({
    reason: `The heading of a screen is mere text: put this ${{ link: 'link', image: 'image', delete: 'struck-through text' }[found]} below it`,
    note: 'The heading of a screen is also shown where there is only text.',
  }),
  'checklist-boxes': () => ({
    reason: 'A `:::checklist` is a list of boxes: begin each line with `- [ ]`',
  }),
  'list-form': ({ found, expected }) => ({
    reason: `\`${found}\` begins no line of a list, and these lines would run on behind each other: begin each with \`${expected.trim()}\` and a space, with an empty line before the first`,
  }),
  'no-alert': ({ found, block }) => ({
    reason:
      block === undefined
        ? `\`${found}\` would be shown as it is: delete it`
        : `\`${found}\` would be shown as it is: put this text in a block, \`:::${block}\` above and \`:::\` below, without the \`>\``,
  }),
  'table-form': ({ columns, cells }) => ({
    reason:
      cells === undefined
        ? `These bars make no table: leave a blank line before the first, and put a line \`|${' --- |'.repeat(Math.min(columns, 8))}\` below it`
        : `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, its header ${columns}: put as many bars \`|\` in both, or a blank line before it if it is no row of the table`,
    ...(cells !== undefined && { note: 'For a bar that is text write `\\|`.' }),
  }),
  'emphasis-form': ({ found }) => ({
    reason: `\`${found}\` would be printed as it is: for bold, let it touch the words, \`**Caution:** wear\`, with the space outside; for mere asterisks write \`\\*\\*\``,
  }),
  'sub-sup-form': ({ found, expected }) => ({
    reason: `\`${found}\` would be shown as it is: write \`${expected}\``,
  }),
  'multiplication-sign': ({ found }) => ({
    reason: `The asterisks in \`${shorten(found)}\` are read as italics and would vanish: write \`×\`, or \`\\*\``,
    note: '`10*20*30` would be published as 102030.',
  }),
  'backslash-shown': ({ found }) => ({
    reason: `\`${found}\` would lose its first backslash: put this path between backticks, \`\` \`${found}\` \`\``,
  }),
  'no-footnote': () => ({
    reason:
      'Footnotes have no place on a screen: write the note in the text, or in `references` of the front matter',
  }),
  'address-allowed': ({ address, image }) => {
    const note = addressNote(address);
    const expected = image
      ? 'an image is a file of this capsule’s folder, such as `dock.jpg`; copy it there'
      : 'expected `https://…`, `mailto:…`, `tel:…`, `#heading`, another capsule (`../its-id/en.mdx`) or a file of this capsule’s folder';
    const reason =
      address === ''
        ? `This link has no address: ${expected}`
        : `The address \`${address}\` is not allowed: ${expected}`;
    return { reason, ...(note && { note }) };
  },
  'link-form': ({ found, reason }) => ({
    reason: `\`${found}\` is not read as a link or an image and would be printed as it is: ${
      {
        address: 'take the spaces out of the file name or address (rename the file too)',
        'space-before': 'take out the space between `]` and `(`',
        definition: 'write the address here, `[text](address)`',
      }[reason]
    }`,
  }),
  'definition-used': ({ label }) => ({
    reason: `This line would vanish from the page: it gives an address to \`[${label}]\`, and no link uses it; delete it, or write it without brackets if it is text`,
  }),
  'no-link-title': ({ title }) => ({
    reason: `The text in quotes \`${title}\` would be shown nowhere: delete it, or write it in the text`,
    note: 'A caption goes below the image, a credit into `credits` in the front matter.',
  }),
  'anchor-exists': ({ anchor, known }) => ({
    reason: `No heading of this capsule has the address \`#${anchor}\`. ${known.length > 0 ? `Its headings: ${list(known.map((word) => `#${word}`))}` : 'It has no heading'}`,
  }),
  'link-file-exists': ({ path, suggestion }) => ({
    reason: suggestion?.endsWith('.mdx')
      ? `The link \`${path}\` leads to this capsule in another language: write \`${suggestion}\``
      : path.startsWith('www.')
        ? `The address \`${path}\` is read as the name of a file: write \`https://${path}\``
        : `The file \`${path}\` is not in the capsule's folder.${meant(suggestion)} ${fileAdvice(path, suggestion)}`,
  }),
  'link-file-format': ({ path, found }) => ({
    ...playerNote(path),
    reason: `\`${path}\` (${found}) cannot be published: a capsule links to images and PDF files, or to an address on the web`,
  }),
  'link-capsule-exists': ({ address, suggestion }) => ({
    reason: `The link \`${address}\` leads to no capsule.${meant(suggestion)} Check the folder name and the language`,
  }),
  'image-exists': ({ path, suggestion }) => ({
    reason: `The image \`${path}\` is not in the capsule's folder.${meant(suggestion)} ${fileAdvice(path, suggestion)}`,
  }),
  'image-alternative': ({ path, found }) => ({
    reason: found
      ? `\`${found}\` does not say what the image \`${path}\` shows: write between the square brackets what is learnt from it, \`![A pallet blocks the exit](${path})\``
      : `The image \`${path}\` has no alternative text: write between the square brackets what it shows, \`![A pallet blocks the exit](${path})\``,
    note: 'People who do not see the image, or whose connection is too poor to load it, read this text instead.',
  }),
  'image-alternative-plain': ({ found }) => ({
    reason: `Unexpected braces in the alternative text \`${found}\`: write it without \`{\` and \`}\``,
    note: 'What stands between braces would vanish from the text without a word.',
  }),
  'image-inline': ({ label }) => ({
    reason: `This image takes its file from \`[${label}]\` elsewhere, expected the file name here: \`![what it shows](file.png)\``,
  }),
  'image-format': ({ path, found }) => ({
    reason: `\`${path}\` (${found}) cannot be shown, expected a PNG, JPEG, WebP or SVG image: save it in one of these formats`,
    ...playerNote(path),
    ...(/^unreadable/.test(found) && {
      note: 'Changing the extension of a file name does not change its format.',
    }),
  }),
  'svg-safe': ({ path, found, broken }) =>
    broken
      ? {
          reason: `The drawing \`${path}\` cannot be read (near \`${found}\`): export it again as SVG, or as PNG`,
          note: 'A browser would show nothing in its place.',
        }
      : {
          reason: `The drawing \`${path}\` holds \`${found}\`, which is not allowed: export it as plain SVG (shapes and text, no style sheet, script or link), or as PNG`,
          note: 'A drawing may hide programs or requests to other servers; only what is known to be harmless is published.',
        },

  ...questionMessages,

  'minutes-limit': ({ minutes, limit, words, questions }) => ({
    reason: `This capsule takes ${minutes} minutes (${words} words, ${questions} questions), expected at most ${limit}: shorten it or split it`,
    note: 'Counted as words ÷ 200, plus 0.4 minute a question, rounded up.',
  }),
  'questions-three': ({ count }) => ({
    reason: `Only ${count === 1 ? 'one question' : `${count} questions`}, three at least would be better`,
    note: 'One question can be guessed; three show what has been understood.',
  }),
  'review-date-ahead': ({ date }) => ({
    reason: `The review date ${date} has passed: have the capsule reviewed, then set a new \`reviewBy\``,
  }),
  'approved-by-another': ({ found, reason }) => ({
    reason:
      reason === 'author'
        ? `\`${found}\` approves what nobody else has written: have the capsule reviewed by another person, and name them in \`approvedBy\``
        : `\`${found}\` names nobody: write in \`approvedBy\` who has approved the capsule, or \`status: draft\` until then`,
    note: 'This name is published, and enters the ledger of released versions.',
  }),
  'review-date-near': ({ date, years }) => ({
    reason: `The review is due on ${date}, more than ${years} years after the approval: check the year of \`reviewBy\``,
    note: 'Until then nobody would be asked to review the capsule. Laws, standards and workshops change sooner.',
  }),
  'approval-date-past': ({ date }) => ({
    reason: `\`approvedOn\` (${date}) is yet to come: give the day on which the capsule was approved, or write \`status: draft\` until then`,
    note: 'An auditor reads this date as that of an approval that has taken place.',
  }),
  'approved-before-review': ({ approvedOn, reviewBy }) => ({
    reason: `\`reviewBy\` (${reviewBy}) is before \`approvedOn\` (${approvedOn}): correct one of the dates`,
  }),
  'languages-agree': ({ what, id, other, attributes = [] }) => ({
    reason: {
      questions: `The questions differ from those of \`${other}\` (${id}), expected the same ids in the same order in every language`,
      ways: `Scenario \`${id}\` does not have the same steps or the same boxes ticked, or its choices do not lead to the same steps, as in \`${other}\`: give the same steps and choices in the same order`,
      mistakes: `Question \`${id}\` does not expect the same mistakes as in \`${other}\`: give as many empty boxes, \`- [ ]\`, in the same place among the accepted answers, whose number may differ`,
      key: `Question \`${id}\` does not have the same answers, or the same boxes ticked, as in \`${other}\`: give the same answers in the same order, and tick the same boxes`,
      type: `Question \`${id}\` differs from that of \`${other}\` in ${attributes.map((name) => `\`${name}\``).join(', ')}: write the same in both languages`,
      unit: `Question \`${id}\` does not have the same unit as in \`${other}\`, for the same number: give the same unit in every language`,
      domain: `The \`domain\` differs from that of \`${other}\`: use the same in every language`,
      mastery: `The pass mark \`mastery\` differs from that of \`${other}\`: use the same in every language`,
      pools: `\`pools\` differs from that of \`${other}\`: give the same pools, with the same numbers, in every language`,
    }[what],
    note: 'The LMS compares the answers of learners of every language.',
  }),
  'language-translated': ({ other }) => ({
    reason: `This text is the same as in \`${other}\`: translate it, or delete this file until it is`,
    note: 'Without this file the page says in which language the capsule exists.',
  }),
  'language-version-current': ({ version, other, otherVersion }) => ({
    reason: `This translation is version ${version}, but \`${other}\` is at ${otherVersion}: bring it up to date`,
  }),
  'text-written': () => ({
    reason: 'This is left to write or to translate: put your own text here, and delete the sign `✎`',
  }),
  'approved-text-written': () => ({
    reason:
      'Unexpected `✎` in an approved capsule, expected text that is written: put your own text here, and delete the sign',
    note: '`npm run new` puts the sign before what is left to write or to translate.',
  }),
  'allow-warnings-only': ({ rule, suggestion }) => ({
    reason: Object.hasOwn(en, rule)
      ? `\`${rule}\` is an error, and only warnings can be switched off: correct what it says, then delete this line`
      : `There is no warning called \`${rule}\`.${meant(suggestion)} Copy the name that stands behind the warning`,
  }),
  'allow-needed': ({ rule }) => ({
    reason: `Nothing in this capsule calls for the warning \`${rule}\`: delete its line below \`allow\``,
    note: 'Left there, it would hide the next one.',
  }),

  ...scenarioMessages,
  ...mediaMessages,
  ...settingsMessages,
  ...ledgerMessages,
  ...adviceMessages,
};
