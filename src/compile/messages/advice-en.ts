/** English sentences of the advice on how a capsule teaches. */
import type { AdviceRuleId } from './advice-rule-id.ts';
import type { Messages } from './message.ts';

export const adviceMessages: Pick<Messages, AdviceRuleId> = {
  'objective-observable': ({ reason, found }) => ({
    reason: {
      sentences: 'The objective has more than one sentence: keep one, about one thing to do',
      vague: `The objective begins with “${found}”, which nobody can see: write what people will do, such as “report”, “choose”, “check”, “stop”`,
      subject:
        'The objective names a subject: begin with what people will do, such as “report”, “choose”, “check”, “stop”',
    }[reason],
    note: 'For example “Report a near miss before the end of the shift”: on the spot, one sees whether it is done.',
  }),
  'right-answer-length': ({ count }) => ({
    reason: `In all ${count} questions with one right answer, that answer is the longest: shorten some, or make wrong answers as precise`,
    note: 'Whoever always picks the longest answer would pass without having understood.',
  }),
  'right-answer-position': ({ count, letter }) => ({
    reason: `In all ${count} questions with one right answer, that answer is the same one (${letter}): move some, or write \`shuffle\` on the question`,
    note: 'Whoever always picks that place would pass. In a capsule already published, use `shuffle`: moved answers need a new question id.',
  }),
  'no-double-negative': ({ found, reason }) => ({
    reason:
      reason === 'sentence'
        ? `Two negatives in “${found}”: say it the other way round, what to do or what is allowed`
        : `Both the question and this answer, “${found}”, are in the negative: ask what to do`,
    note: 'Under pressure, or in a language that is not one’s own, two negatives are read as one.',
  }),
  'question-own-words': ({ id, what }) => ({
    reason:
      what === 'answer'
        ? `The text before says this right answer of question \`${id}\` word for word: use other words, or ask about a situation`
        : `The text before says what question \`${id}\` states word for word: use other words, or ask about a situation`,
    note: 'One recognises the sentence without having understood it.',
  }),
  'acronym-spelled-out': ({ acronym, meanings }) => ({
    reason: meanings
      ? `\`${acronym}\` has two meanings (${meanings.join(', ')}): spell out yours at its first use, “${acronym} (${meanings[0] ?? ''})”`
      : `\`${acronym}\` is not spelled out at its first use: write its meaning in brackets, “${acronym} (…)”, or use the words alone`,
    note: 'A newcomer, a temporary worker or a subcontractor does not know the initials of your site.',
  }),
  'sentence-length': ({ words, limit }) => ({
    reason: `This sentence has ${words} words, ${limit} at most read well on a phone: cut it in two, or make it a list`,
  }),
  'no-promise': ({ found }) => ({
    reason: `“${found}” promises what a capsule cannot give: say what it informs about, or what people will do`,
    note: 'Qualifications, licences and authorisations come from training and from the employer; nobody can promise a number of accidents.',
  }),
  'no-other-answers': ({ id, found }) => ({
    reason: `“${found}” speaks of the other answers, and those of question \`${id}\` are shuffled: delete this answer (with several right boxes if need be), or delete \`shuffle\``,
    note: 'Once they are shuffled, the first may stand last, and “the above” below.',
  }),
  'hunt-label-neutral': ({ id, found }) => ({
    reason: `“${found}” already says that there is a hazard, and no safe place of question \`${id}\` has such a word: name the place alone, “The floor, by the door”, and the hazard in the feedback`,
    note: 'The list is read before anyone has searched the image.',
  }),
  'standard-edition-current': ({ found, successor, reason }) => ({
    reason:
      reason === 'withdrawn'
        ? `\`${found}\` has been withdrawn: cite \`${successor}\` or a later edition, and check the clause`
        : `There is no \`${found}\`, the first edition is \`${successor}\`: correct the year`,
    note: 'An auditor looks at editions first.',
  }),
  'standard-edition-present': ({ found }) => ({
    reason: `\`${found}\` has no year: add that of its edition, such as \`ISO 45001:2018\``,
    note: 'Clauses may have other numbers in the next edition.',
  }),
};
