import { finding } from '../finding.ts';
import { isFrontMatter } from '../front-matter.ts';
import { placeBetween, type Rule } from './rule.ts';

/** Stands before each text that `npm run new` leaves to the author; no word, so that it takes no reading time. */
export const toWriteMark = '✎';

/** What is left to write is listed in a draft, and keeps a capsule from being approved. */
export const textWritten: Rule = (root, { text }) => {
  const front = root.children.find(isFrontMatter)?.value ?? '';
  const approved = /^status:[ \t]*["']?approved\b/m.test(front);
  const marks = text.matchAll(new RegExp(`${toWriteMark}[^\\n]*`, 'g'));
  return Array.from(marks, ({ index, 0: found }) =>
    finding(
      approved ? 'approved-text-written' : 'text-written',
      placeBetween(text, index, index + found.trimEnd().length),
      {},
    ),
  );
};
