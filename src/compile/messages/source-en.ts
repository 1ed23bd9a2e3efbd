/** English sentences of the rules that read the text before it is parsed (source/). */
import type { Messages } from './message.ts';
import type { SourceRuleId } from './source-rule-id.ts';

const invisibleSpace = /[\u00A0\u202F]/;
/** `[](https://…)`. */
const emptyLink = /\[\]\((?:https?:|mailto:|tel:|www\.|[#./])/i;
/** Show what an editor does not. */
const visible = (text: string): string => text.replace(/[\u00A0\u202F]/g, '⍽');
const count = (number: number): string => number.toLocaleString('en-GB');
const weight = (bytes: number): string =>
  bytes < 1e6 ? `${count(Math.ceil(bytes / 1000))} kB` : `${count(Math.ceil(bytes / 1e5) / 10)} MB`;
/** How a file becomes lighter, by what it is. */
const lighter = (path: string): string =>
  /\.pdf$/i.test(path)
    ? 'save it in “web” quality, or link to its address'
    : /\.(?:vtt|txt)$/i.test(path)
      ? 'keep only what is said in this recording'
      : /\.svg$/i.test(path)
        ? 'export a simpler drawing, or a PNG'
        : 'save the image smaller, 2,000 pixels wide are enough';

export const sourceMessages: Pick<Messages, SourceRuleId> = {
  'encoding-utf-8': ({ found }) =>
    found === 'replacement'
      ? {
          reason: 'Unexpected lost character (`\uFFFD`) here, replace it by the letter that is missing',
          note: 'Another program could not read that letter, often an accent; it cannot be guessed.',
        }
      : {
          reason:
            found === 'utf-16'
              ? 'Unexpected UTF-16 file, expected UTF-8, save it as UTF-8'
              : 'Unexpected bytes from here on that are not UTF-8, save the file as UTF-8',
          note: 'In Notepad: File, Save as, Encoding: UTF-8. Accents would come out garbled otherwise.',
        },
  'no-invisible-character': ({ found }) => ({
    reason: `Unexpected invisible character (\`${found}\`) here, delete it and type the text around it again if need be`,
    note: 'It often comes with copy and paste. It can hide a ticked box, or show another text than the one you review.',
  }),
  'no-merge-conflict': () => ({
    reason:
      'Git has left two versions of the same passage here, between `<<<<<<<` and `>>>>>>>`: keep one, or make one of both, then delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
    note: 'Two people have changed this passage, and the merge of their texts was not finished.',
  }),
  'file-size-limit': ({ bytes, limit, path }) =>
    path === undefined
      ? {
          reason: `Unexpected file of ${count(Math.ceil(bytes / 1024))} kB, expected ${count(limit / 1024)} kB at most, split the capsule`,
          note: 'A capsule of five minutes has about 6 kB. An image pasted into the text is often the cause: put it in a file beside the capsule.',
        }
      : {
          reason: `\`${path}\` weighs ${weight(bytes)}, more than the ${weight(limit)} allowed: ${lighter(path)}`,
        },
  'line-length-limit': ({ length, limit }) => ({
    reason: `Unexpected line of ${count(length)} characters, expected ${count(limit)} at most, split it into paragraphs`,
    note: 'An image or table pasted into the text is often the cause: put the image in a file beside the capsule.',
  }),
  'nesting-limit': ({ depth, limit }) => ({
    reason: `Unexpected ${count(depth)} levels of quotes, lists, blocks or tags inside each other, expected ${count(limit)} at most, use two or three`,
  }),
  'punctuation-run-limit': ({ character, length, limit }) => ({
    reason: `Unexpected ${count(length)} ${character === '`' ? 'backticks' : `\`${character}\``} in a row, expected ${count(limit)} at most, shorten the run`,
  }),
  'emphasis-limit': ({ count: found, limit }) => ({
    reason: `Unexpected ${count(found)} marks \`*\` or \`_\` in one paragraph, expected ${count(limit)} at most, split it by blank lines`,
    note: 'Finding out which mark belongs to which would take too long.',
  }),
  'code-closed': ({ found }) => ({
    reason: `Unexpected block of code opened by \`\` ${found} \`\` and closed nowhere, add a line \`\` ${found} \`\` after the code, or delete this one`,
    note: 'The rest of the capsule, questions included, would become code.',
  }),
  'comment-closed': () => ({
    reason:
      'Unexpected comment opened by `{/*` and not closed, add `*/}` at its end, before the next blank line',
    note: 'A comment that holds blank lines starts at the beginning of a line.',
  }),
  'directive-fence-form': ({ found, expected, indent }) =>
    indent !== undefined
      ? {
          reason: `${indent === 1 ? 'A space is' : `${indent} spaces are`} before \`${found}\`, and fewer before what this block holds: put this line at the margin`,
          note: 'So many spaces would be taken from the beginning of each line of the block: a feedback would no longer hold to its answer.',
        }
      : {
          reason: `Unexpected \`${visible(found)}\`, expected \`${expected}\` alone on its line${
            found.startsWith(expected) && /^:+[^:]/.test(expected) ? ', put the rest on the next line' : ''
          }`,
          note: /=\d+,\d/.test(found)
            ? 'Points and attempts are counted whole, and a comma separates nothing here: for a question to count one and a half times another, give them 3 points and 2.'
            : invisibleSpace.test(found)
              ? '`⍽` shows a no-break space. A block in another form becomes plain text, its ticked boxes visible.'
              : 'A block opened or closed in another form becomes plain text, its ticked boxes visible.',
        },
  'directive-attribute-quotes': ({ found }) => ({
    reason: `Unexpected curly quotes in \`${visible(found)}\`, expected straight quotes \`"…"\`, or none around a single word`,
    note: 'The quotes of a word processor are not read as quotes: they would become part of the value.',
  }),
  'directive-attribute-unique': ({ name }) => ({
    reason: `Unexpected second \`${name === 'id' ? '#' : name}\` between the same braces, keep one`,
    note: 'The last one would win without a word.',
  }),
  'directive-closed': ({ name, fence, before }) => ({
    reason: `Unexpected block \`${fence}${name}\` that is not closed before ${
      { end: 'the end of the file', heading: 'the next heading', container: 'the next block' }[before]
    }, add a line \`${fence}\` where it ends${before === 'heading' ? ', or write `###` if this heading stands in the block' : ''}`,
    note: 'A block that is not closed swallows everything below.',
  }),
  'directive-fence-orphan': ({ found, opened }) =>
    opened === undefined
      ? {
          reason: `Unexpected \`${found}\` that closes nothing, delete it, or add the beginning of the block above`,
          note: 'The block above may be closed already, by another `:::`.',
        }
      : {
          reason: `Unexpected \`${found}\` in a block opened by \`${opened}\`, which it does not close, use as many colons at the end as at the beginning`,
        },
  'directive-fence-in-code': ({ found }) => ({
    reason: `Unexpected line \`${found}\` in code or a comment: it would close the block around it, move the passage out of the block, or open and close the block with \`${found}:\``,
  }),
  'box-form': ({ found, expected }) => ({
    reason: emptyLink.test(found)
      ? `Unexpected link without text \`[](…)\`, write where it leads between the brackets, \`[our sheet](https://…)\``
      : `Unexpected \`${visible(found)}\`, which is not read as an answer to tick, expected \`${expected}\`, with ordinary spaces and the text on the same line`,
    note: invisibleSpace.test(found)
      ? '`⍽` shows a no-break space: it looks like a space but is not read as one. Delete it and type an ordinary space.'
      : emptyLink.test(found)
        ? 'Nobody could see or follow a link without text.'
        : 'A box in another form becomes plain text: the answer would lose its box, and a right answer would count as wrong.',
  }),
  'no-html-comment': () => ({
    reason: 'Unexpected comment `<!-- … -->`, expected `{/* … */}`',
  }),
  'no-angle-link': ({ address }) => ({
    reason: `Unexpected address \`${address}\` in angle brackets, write \`[text of the link](${link(address)})\`, or delete the brackets`,
  }),
  'less-than-escaped': ({ found }) => ({
    reason: `Unexpected \`${found}\`, which is read as a tag, put a space after \`<\`, write \`\\<\`, or say it in words (“less than”)`,
  }),
  'element-closed': ({ found, expected }) =>
    expected === undefined
      ? {
          reason: found.startsWith('</')
            ? `Unexpected tag \`${found}\` that closes nothing in this paragraph, delete it, or write \`<${found.slice(2)}\` before the text it ends`
            : !canBeClosed(found)
              ? `Unexpected \`${found}\`, which is read as a tag: write \`\\<\` instead of \`<\`, or put this text between parentheses`
              : `Unexpected \`${found}\`, which is read as a tag that nothing closes in this paragraph, add \`</${tagName(found)}>\`, or write \`\\<\` for a mere bracket`,
        }
      : { reason: `Unexpected tag \`${found}\` that is not closed, expected \`${expected}\`` },
  'brace-escaped': ({ found }) => ({
    reason: /^\{\s*#/.test(found)
      ? `Unexpected \`${found}\`, delete it: an id \`{#…}\` only stands at the beginning of a block, after \`:::question\``
      : `Unexpected \`${found}\`, which is read as a program because of ${found.length === 1 ? 'the brace' : 'the braces'}, delete ${found.length === 1 ? 'it' : 'them'}, or put a \`\\\` before \`{\``,
    note: 'Only a variable such as `{project.name}` and a comment `{/* … */}` stand between braces.',
  }),
  'mdx-syntax': ({ detail }) => ({
    reason: `Unexpected text that cannot be read from here on, check the \`<\`, \`{\` and tags of this paragraph (\`${detail.replaceAll('`', '’')}\`)`,
    note: 'Put a `\\` before a `<` or a `{` that is mere text.',
  }),
  'parse-time-limit': ({ seconds }) => ({
    reason: `Unexpected reading time of more than ${count(seconds)} s, find a passage full of \`*\`, \`_\`, \`[\` or \`|\` and simplify it`,
  }),
};

function link(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return address.includes('@') ? `mailto:${address}` : `https://${address}`;
}

/** No other tag is accepted, closed or not. */
function canBeClosed(found: string): boolean {
  return /^<(?:sub|sup|kbd|abbr|br)(?![\w-])/.test(found);
}

function tagName(found: string): string {
  return /^<([^\s>/]*)/.exec(found)?.[1] ?? '';
}
