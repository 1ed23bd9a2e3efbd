import type { SheetTexts } from './texts.ts';

export const en: SheetTexts = {
  backToCapsule: 'Back to the capsule',
  backToPath: 'Back to the path',
  print: 'Print',
  printed: 'Print:',

  poster: {
    name: 'Poster',
    scan: 'Scan to follow the capsule',
    scanPath: 'Scan to follow the path',
    path: 'Path',
    others: (count) =>
      count === 1
        ? '… and one other capsule, on the path’s page.'
        : `… and ${count} others, on the path’s page.`,
    all: (count) =>
      count === 1 ? 'One capsule, on the path’s page.' : `${count} capsules, on the path’s page.`,
    rest: 'The rest is in the capsule.',
    orType: 'or type the address:',
    findIt: 'Look for this title on your organisation’s site of capsules.',
    findPath: 'Look for this path on your organisation’s site of capsules.',
    exampleAddress:
      'This code leads to an example address: put that of your site into _project.yaml (url), then print.',
    noAddress: 'The QR code is missing: _project.yaml does not say at which address (url) the site is.',
    code: 'QR code of the address beside it',
  },

  talk: {
    name: 'Toolbox talk sheet',
    lead: (minutes) =>
      `For the leader. Read the situation, let people speak, then ask the questions. The capsule takes ${minutes}: allow twice as long in a group. The answers are overleaf.`,
    leadWithoutSituation: (minutes) =>
      `For the leader. Ask each question, let people speak, then make the points. The capsule takes ${minutes}: allow twice as long in a group. The answers are overleaf.`,
    objective: 'Objective',
    points: 'Points to make',
    questions: 'Questions to ask',
    otherSituations: 'The rest of the situation is in the capsule.',
    noSituation: 'The situation, too long for this sheet, is in the capsule.',
    otherPoints: 'The other points are in the capsule.',
    otherQuestions: (count) =>
      count === 1
        ? '… and one other question, to be asked with the capsule.'
        : `… and ${count} other questions, to be asked with the capsule.`,
    step: (n) => `Step ${n}`,
    end: 'The case ends here.',
    circle: 'Pass the image below around: everybody circles what they see.',
    answers: 'Answers',
    notes: 'What the team says, what is decided',
    answer: 'Answer:',
    right: 'Right',
    wrong: 'Wrong',
    rightOrder: 'The right order:',
    opinion: 'No right answer: let everyone speak.',
    attendance: 'Attendance',
    person: 'Name',
    signature: 'Signature',
    date: 'Date',
    place: 'Place',
    leader: 'Leader',
    capsule: 'The capsule',
  },

  certificate: {
    name: 'Record of completion',
    noScript: 'The record needs JavaScript, which this browser does not run.',
    learner: 'Name',
    signature: 'Signature',
    seen: 'Seen by the manager (name, date, signature)',
    version: 'Version of the capsule',
    on: 'Passed on',
    score: 'Result',
    followed: 'has followed to its end the capsule',
    limits:
      'This record is about an awareness capsule of a few minutes. It is no authorisation to work or to drive, no licence, no proof of medical fitness, and does not replace practical training at the workstation.',
    origin:
      'Made by the person’s own browser, from what it has kept. Neither identity nor attendance has been verified.',
    page: {
      locale: 'en-GB',
      typeName: 'Name, to be printed on the record',
      typeNameNote: 'This name is neither kept nor sent. Leave it empty to write it by hand.',
      none: 'Nothing to attest yet',
      noneText:
        'No pass of this capsule is on record in this browser. Follow it to its result, then come back here. If you have passed it on another device or in an LMS, the proof is there.',
      unknownDay: 'day not recorded',
      score: '{score}% right answers at the first try',
      calledNow: '(title and objective of the current version, {version})',
      noScore: 'capsule without scored questions',
    },
  },
};
