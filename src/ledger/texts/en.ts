import type { LedgerTexts } from './texts.ts';

const parts = {
  title: 'The title',
  objective: 'The objective',
  text: 'The text of the screens',
  media: 'Images, recordings or documents',
  sources: 'The sources, authors or domain',
  action: 'The link at the end',
  rules: 'The pools',
};

export const en: LedgerTexts = {
  recordTitle: 'Record of a released capsule',
  recordPurpose: 'What was taught and how it was graded. Not for learners: it holds the answer key.',
  facts: {
    capsule: 'Capsule and language',
    version: 'Version',
    identifier: 'Identifier in the LMS',
    objective: 'Objective',
    domain: 'Domain',
    audience: 'For',
    authors: 'Authors',
    references: 'References',
    mastery: 'Needed to pass',
    pools: 'Drawn at random',
    approvedBy: 'Approved by',
    approver: 'Release decided by',
    approvedOn: 'Approved on',
    reviewBy: 'Review by',
    releasedOn: 'Released on',
    reason: 'Reason of the change',
    former: 'Released before',
    commit: 'Revision of the content',
    tool: 'Made with',
    content: 'Digest of the content',
    packages: 'SCORM packages, SHA-256',
    action: 'Link at the end',
    credits: 'Credits',
  },
  text: 'The text',
  questions: 'The questions and their key',
  question: (n, id) => `Question ${n}, ${id}`,
  types: {
    single: 'one right answer',
    multiple: 'several right answers',
    'true-false': 'true or false',
    order: 'to put in order',
    match: 'to match',
    categorise: 'to sort',
    text: 'to write',
    numeric: 'a number',
    hotspots: 'hazard hunt',
    opinion: 'opinion',
    scenario: 'scenario',
  },
  points: (n) => `${n} ${n === 1 ? 'point' : 'points'}`,
  attempts: (n) => `${n} ${n === 1 ? 'try' : 'tries'}, the first one counts`,
  critical: 'must be right to pass',
  pool: (name) => `drawn from the pool ${name}`,
  unscored: 'not scored',
  columns: ['Letter', 'Answer', 'Key', 'Feedback'],
  right: '✓ right',
  wrong: '✗ wrong',
  place: (n) => `place ${n}`,
  tolerance: (n) => `right within ${n}`,
  leadsTo: (heading) => `leads to “${heading}”`,
  step: (heading) => `Step: ${heading}`,
  hint: 'Hint',
  explanation: 'Explanation',
  media: (words, file) => `[Image or recording: ${words ? `${words} (${file})` : file}]`,
  noReference: 'none',
  semicolon: '; ',
  colon: ': ',

  noteTitle: (title, version) => `${title}, version ${version}: note for the LMS administrator`,
  noteFirst: '**First release.** Nothing has to be replaced.',
  noteStep: {
    patch: '**Correction.** The package takes the place of the former one.',
    minor: '**Minor version.** The package takes the place of the former one.',
    major: '**Major version.** The package starts afresh: do not mix the two versions in one activity.',
  },
  noteMeaning: {
    none: 'What learners see is the same.',
    patch: 'Keys and scores are the same: words, images or links have changed.',
    minor: 'Records stay readable; the same answers may give another score.',
    major: 'Answers on record no longer mean the same.',
  },
  whatChanged: (former) => `What has changed since version ${former}`,
  reason: (text) => `Reason: ${text}`,
  change: (change) => {
    switch (change.kind) {
      case 'part':
        return parts[change.part];
      case 'question-text':
        return `Question \`${change.question}\`: its text, hint, explanation or feedback`;
      case 'answer-text':
        return `Question \`${change.question}\`: the wording of answer ${change.letter}; who has begun is asked it again`;
      case 'question-renamed':
        return `Question \`${change.question}\` has been replaced by \`${change.successor}\`: a column of its own in reports`;
      case 'question-removed':
        return `Question \`${change.question}\` is gone`;
      case 'answers':
        return `Question \`${change.question}\`: ${
          {
            removed: `answer ${change.letter} is gone`,
            moved: `answer ${change.letter} has moved`,
            key: `answer ${change.letter} is graded otherwise`,
            replaced: 'all answers are new',
            type: 'it is answered in another way',
          }[change.what]
        }`;
      case 'score':
        return {
          'answer-added': `Question \`${change.question}\`: an answer added at the end`,
          points: `Question \`${change.question}\`: other points`,
          critical: `Question \`${change.question}\`: indispensable now, or no longer`,
          options: `Question \`${change.question}\`: other options (attempts, partial credit, confidence, order, pool)`,
          mastery: 'The percentage needed to pass',
          pools: 'The pools of questions',
          'question-added': `Question \`${change.question}\` is new`,
        }[change.what];
    }
  },
  learners: 'What becomes of learners in progress',
  learnersOf: {
    first: 'There are none yet.',
    patch: 'They go on where they were. A question of which an answer was reworded is asked again.',
    minor:
      'They go on where they were; what was changed is asked again. Results on record stay: status and score never fall.',
    major:
      'Where the package is replaced all the same, they start afresh, and a pass on record stays. In a new activity nobody has a record yet: assign it to those who must do it again.',
  },
  whichFile: 'Which file',
  files: (scorm12, scorm2004) =>
    `\`${scorm12}\` for most LMSs, the Moodle app and TalentLMS; \`${scorm2004}\` where your LMS wants SCORM 2004. Never both in one activity.`,
  whatToDo: 'What to press',
  lms: {
    moodle: {
      name: 'Moodle',
      first: 'Turn editing on, **Add an activity** > **SCORM package**, drop the zip, **Save and display**.',
      patch:
        'Open the activity, **Settings**, **Package**: delete the former zip, drop this one, **Save and display**. Tracks hang on the identifier, which is the same: they stay.',
      minor:
        'Open the activity, **Settings**, **Package**: delete the former zip, drop this one, **Save and display**. Tracks stay, because the identifier does.',
      major:
        'Do not replace the zip. **Add an activity** > **SCORM package** with this one, then hide the former activity without deleting it: deleting it deletes its tracks.',
    },
    cornerstone: {
      name: 'Cornerstone',
      first: 'Import the zip as a new online course.',
      patch: 'Import with **Replace**: the structure is the same, records stay.',
      minor: 'Import with **Replace**: no question was added or exchanged, records stay.',
      questions: 'Import with **Reversion**: a question was added or exchanged.',
      major: 'Import with **Reversion**, then assign the new version to those who must do it again.',
    },
    scormCloud: {
      name: 'SCORM Cloud',
      first: '**Add content** > **Import a SCORM package**.',
      patch:
        'Open the course, upload the zip and choose to **overwrite** the current version: it is meant for corrections without another structure.',
      minor:
        'Open the course, add a **new version**, and leave registrations where they are (**Never** move): a registration that is moved loses its progress.',
      major:
        'Open the course, add a **new version** with **Never** for the registrations there are, then make new registrations for those who must do it again.',
    },
    learning360: {
      name: '360Learning',
      first: 'Create a SCORM course from the zip: one zip is one course.',
      patch:
        'One zip is one course: replace its zip if your edition offers it, after a trial with one account; else leave the former course until its sessions end, and use a new one from then on.',
      minor:
        'One zip is one course: create a new course with this zip for the sessions to come, and let those that run end on the former one.',
      major:
        'Create a new course with this zip, archive the former one with its results, enrol again those who must do it.',
    },
  },
  otherLms: {
    first: 'Elsewhere: import as a new course.',
    patch: 'Elsewhere: replace the file of the course, after a trial with a learner in progress.',
    minor:
      'Elsewhere: replace the file only when the LMS keeps records by identifier; try with a learner in progress.',
    major: 'Elsewhere: import as a new course, and keep the former one closed with its records.',
  },
  proof: (commit, entry) =>
    `Proof: \`npm run verify -- FILE.zip\` makes the package again from revision \`${commit}\` and compares it with \`${entry}\`.`,
};
