import type { Language } from './language.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English, with dates in the international order: 15 September 2026. */
export const en: Language = {
  name: 'English',
  domains: { quality: 'Quality', health: 'Health', safety: 'Safety', environment: 'Environment' },
  blocks: { key: 'Remember', danger: 'Danger', case: 'On site', checklist: 'Check on the spot' },

  start: 'Start',
  check: 'Check',
  continue: 'Continue',
  back: 'Back',
  finish: 'Finish',
  tryAgain: 'Try again',
  startAgain: 'Start again',
  exit: 'Exit',

  draft: 'Draft',
  minutes: (n) => `${n}\u00a0min`,
  questions: (n) => (n === 1 ? `${n} question` : `${n} questions`),
  questionOf: (n, total) => `Question ${n} of ${total}`,
  hint: 'Hint',
  colophon: 'About this capsule',
  version: 'Version',
  approved: (by, on) => `Approved by ${by} on ${on}`,
  reviewBy: (on) => `To be reviewed by ${on}`,
  authors: 'Written by:',
  references: 'References:',
  credits: 'Credits:',
  date: (iso) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  truth: 'true',

  progress: 'Screen {n} of {total}',
  chooseOne: 'One answer only',
  chooseSeveral: 'More than one answer possible',
  nothingChosen: 'Choose an answer, then check.',
  right: 'Right',
  wrong: 'Wrong',
  partly: 'Incomplete',
  rightAnswer: 'Right answer',
  yourAnswer: 'Your answer',
  triesLeft: 'Attempts left: {n}. The first answer counts for the score.',
  result: 'Result',
  score: '{score}%',
  passed: 'Capsule passed',
  failed: 'Capsule not passed yet',
  completed: 'Capsule completed',
  mastery: '{mastery}% right at the first attempt is needed.',
  criticalMissed: 'A question that must be right was not right at the first attempt.',
  best: 'Your best result stays on record: {score}%.',
  seeAgain: 'To see again',
  allRight: 'Everything right at the first attempt.',

  notSaved:
    'Your results will not be saved: the learning platform does not answer. You can follow the capsule all the same.',
  notTaken: 'The learning platform could not save your answers yet. You can go on: we will try again.',
  readOnly: 'You are reviewing this capsule: nothing is saved.',
  closed: 'You can close this window.',
};
