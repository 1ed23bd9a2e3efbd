import { foldText, typedLimit } from '../../model/typed-answers.ts';
import { finding, type Finding } from '../finding.ts';
import { feedbackFindings } from './list-answers.ts';
import { equalFindings, type ReadItem } from './read-answers.ts';
import type { QuestionType } from './type.ts';
import { formOf, isPlain, typedAnswer, typedFindings } from './typed-answers.ts';

/**
 * Several answers in one: `gants / casque`, `gants ou casque`, `(les) gants`,
 * `gant(s)`. A slash inside a word (`km/h`) and « ou » inside a longer text may
 * be one answer.
 */
const alternatives =
  / \/ |\||; |^[^\s]+ (?:ou|or) [^\s]+$|^\([\p{L}/]{1,6}(?:\) |['’]\))|\p{Ll}{3}\((?:s|e|es|x)\)$/iu;

/** Articles, with which another answer begins. */
const article = String.raw`(?:(?:une?|les?|la|des|du|an?|the) |l['’])`;

/**
 * What may be several answers: an article or « bien » behind « ou », parts of a
 * list, a slash between long words, `gant·s`, `gant[s]`, `gant*`, « etc. ».
 */
const severalForms = [
  / (?:et\/ou|and\/or|ou bien|or else) /iu,
  new RegExp(String.raw`^(?:${article}.+|\S+(?:, ?\S+)*) (?:ou|or) ${article}.+`, 'iu'),
  new RegExp(String.raw`^(?:${article}[^,]+|[^\s,]+)(?:, ?(?:${article}[^,]+|[^\s,]+))+$`, 'iu'),
  /(?<!\p{L})\p{L}\p{Ll}{2,}\/\p{L}\p{Ll}{2,}(?!\p{L})/u,
  /\p{L}{2,} \+ \p{L}{2,}/u,
  /^\p{L}{2,} [-–=→] \p{L}{2,}$/u,
  /\p{L}{2,}[·•]\p{L}{1,3}(?!\p{L})/u,
  /\p{L}{2,}\[\p{L}{1,3}\]/u,
  / \((?!\p{L}{1,3}\)).+\)$/u,
  /\p{L}+\*$/u,
  /(?:, ?| )etc(?:\.|…|$)/iu,
  /^(?:…|\.\.\.) ?\p{L}.*$/u,
];

/** A word to type: what is ticked is accepted, the rest are expected mistakes. */
export const text: QuestionType = {
  shapes: ['boxes'],
  flags: ['critical', 'confidence'],
  // Answers to choose from look the same.
  fits: () => false,
  read(question) {
    const { id, shape } = question;
    const { items } = shape;
    const wrong = typedFindings(question);
    const findings =
      wrong.length > 0
        ? wrong
        : [...items.flatMap((item) => formFindings(id, item)), ...equalFindings(id, items, foldText)];
    if (findings.length > 0) return { key: [], findings };

    const answers = items.map((item) => typedAnswer(item, question));
    // Other ways to say the same thing need no words of their own.
    const feedback = answers.find((answer) => answer['right'] === true)?.['feedback'];
    return {
      body: {
        answers: answers.map((answer) =>
          answer['right'] === true && feedback !== undefined ? { feedback, ...answer } : answer,
        ),
      },
      // What the learner may write otherwise, the author may too.
      key: items.map((item) => `${item.letter}${item.right ? '+' : '-'}${foldText(item.text)}`),
      findings: [
        ...feedbackFindings(
          id,
          items.filter(({ right }) => !right),
        ),
        ...items.flatMap((item) => severalFindings(id, item)),
      ],
    };
  },
};

function formFindings(id: string, item: ReadItem): Finding[] {
  const { length } = formOf(item);
  const reason = !isPlain(item)
    ? 'formatting'
    : length > typedLimit
      ? 'length'
      : foldText(item.text) === ''
        ? 'punctuation'
        : alternatives.test(formOf(item))
          ? 'alternatives'
          : undefined;
  return reason ? [finding('text-answer-form', item.place, { id, reason, length, limit: typedLimit })] : [];
}

/** Advice: what looks like several answers may be one all the same. */
function severalFindings(id: string, item: ReadItem): Finding[] {
  const form = formOf(item);
  const [found] = severalForms.flatMap((pattern) => pattern.exec(form)?.[0] ?? []);
  return found === undefined
    ? []
    : [finding('text-answer-one-form', item.place, { id, found: found.trim() })];
}
