/** English sentences about released versions and their ledger. */
import type { LedgerRuleId } from './ledger-rule-id.ts';
import type { Messages } from './message.ts';

const recordsNote =
  'Learners in progress are asked this question again, and the LMS’s reports file their former letters and the new ones under one question: nobody could tell what was answered.';

const sealsNote = 'Seals alone show accidents: whoever changes an entry can seal it again.';

export const ledgerMessages: Pick<Messages, LedgerRuleId> = {
  'release-entry-form': ({ problem, place }) => ({
    reason: {
      conflict:
        'Two branches released this version, and both texts are in this entry: keep the one of the main branch, and give the other content a new version',
      json: 'This entry of the ledger can no longer be read: take its last good version back from Git',
      shape: `This entry of the ledger is not as \`npm run release\` wrote it (${place}): take it back from Git`,
      name: `This entry of the ledger records another version than its name says: it is called \`${place}\``,
    }[problem],
    note: 'Entries are written by `npm run release` alone, and never changed: they are the proof of what was taught.',
  }),
  'release-entry-intact': ({ problem, former }) => ({
    reason: {
      seal: 'This entry of the ledger was changed after the release, its seal no longer fits: take it back from Git',
      'former-missing': `The entry of version ${former}, which was released before this one, is gone: take \`_releases/\` back from Git`,
      'former-other': `The entry of version ${former} is not the one that this release followed: take it back from Git`,
    }[problem],
    note: 'Each entry is the proof of what a version taught. To correct one, release a new version with the reason.',
  }),
  'release-entry-kept': ({ problem, path, files, commit }) => ({
    reason: {
      changed: `\`${path}\` is not what its first commit ${commit} says: take it back, \`git checkout ${commit} -- ${files}\` in the content folder`,
      gone: `\`${path}\` has been in the ledger since commit ${commit}, and is gone: take it back, \`git checkout ${commit} -- ${files}\` in the content folder`,
    }[problem],
    note: 'What was released stays on record as it was. To correct it, release a new version with the reason.',
  }),
  'release-history-whole': ({ reason, command }) => ({
    reason: `${
      {
        shallow: 'The history of the ledger is not complete here',
        refused: 'Git refuses to read this repository, which belongs to another user',
      }[reason]
    }, so nobody can tell whether an entry was changed or removed: run \`${command}\`${
      reason === 'shallow' ? ' (in a CI service: `fetch-depth: 0` for GitHub, `GIT_DEPTH: 0` for GitLab)' : ''
    }`,
    note: sealsNote,
  }),
  'release-history-present': () => ({
    reason:
      'There is no Git history here, so nobody can tell whether an entry of the ledger was changed or removed: check in a clone of the repository',
    note: sealsNote,
  }),
  'release-files-kept': ({ name, path, commit }) => ({
    reason: `This repository no longer has \`${path}\` as it was released in ${name}: where a clone still has commit ${commit}, push it with a tag, \`git tag ${name} ${commit}\``,
    note: 'Without it `npm run verify` cannot make the packages again. A squash merge keeps the last state of a branch alone: merge after each release.',
  }),
  'release-capsule-kept': ({ id, lang, version }) => ({
    reason: `\`${id}/${lang}.mdx\` was released as version ${version}, and is gone: put it back, with \`status: retired\` if nobody is to take it any more`,
    note: 'Under another name it is another course for the LMS: learners in progress start afresh, and records stay behind.',
  }),
  'release-version-new': ({ version, next }) => ({
    reason: `Version ${version} was released with another content: give this one a new number, \`version: ${next}\` or higher`,
    note: 'Two contents under one number, and nobody can prove what learners saw. Approval and review date may change without a new number.',
  }),
  'release-settings-kept': ({ key, example, others }) => ({
    reason: `\`${key}\` is not what it was when ${example}${others === 0 ? '' : ` and ${others} ${others === 1 ? 'other was' : 'others were'}`}${others === 0 ? ' was' : ''} released: put the former value back, or give what you upload to the LMS again a new version, and release it`,
    note: 'Made again now, these packages would be others under the same number, and `npm run verify` would not prove them. Those that are in the LMS already stay proven.',
  }),
  'release-version-higher': ({ version, released, next }) => ({
    reason: `Version ${version} is lower than ${released}, which was released: write \`version: ${next}\` or higher`,
    note: 'To go back to a former text, release it again under a new number.',
  }),
  'release-answers-kept': ({ id, what, letter, released, next }) => ({
    reason: `${
      {
        removed: `Question \`${id}\` lacks the answer ${letter} that it had in version ${released}`,
        moved: `The answer ${letter} of question \`${id}\` in version ${released} has another place`,
        key: `What is right of the answer ${letter} of question \`${id}\` is not what it was in version ${released}`,
        replaced: `All answers of question \`${id}\` are others than in version ${released}`,
        type: `Question \`${id}\` is answered in another way than in version ${released}`,
      }[what]
    }: give the question a new id, or write \`version: ${next}\``,
    note: recordsNote,
  }),
  'release-question-kept': ({ id, released, next }) => ({
    reason: `Question \`${id}\` of version ${released} is gone: put it back, or write \`version: ${next}\``,
    note: 'Its answers vanish from the score of learners who have begun, and its column in the LMS’s reports is filled no more. A new major version starts afresh and keeps a pass.',
  }),
  'release-change-minor': ({ what, id, released, next }) => ({
    reason: `${
      {
        'answer-added': `Question \`${id}\` has a further answer since version ${released}`,
        points: `Question \`${id}\` has other \`points\` than in version ${released}`,
        critical: `Question \`${id}\` has become \`critical\`, or no longer is, since version ${released}`,
        options: `Question \`${id}\` has other options (attempts, partial, confidence, shuffle, pool) than in version ${released}`,
        mastery: `The \`mastery\` is not that of version ${released}`,
        pools: `The \`pools\` are not those of version ${released}`,
        'question-added': `Question \`${id}\` is new since version ${released}`,
        'question-renamed': `Question \`${id}\` has taken the place of another since version ${released}`,
      }[what]
    }: write \`version: ${next}\` or higher`,
    note: 'The same answers may give another score: whoever compares results must see it by the number.',
  }),
  'release-approved': ({ status }) => ({
    reason: `The status of this capsule is \`${status}\`, and only approved ones are released: have it approved, then write \`status: approved\`, \`approvedBy\` and \`approvedOn\``,
  }),
  'release-review-ahead': ({ date }) => ({
    reason: `The review date ${date} has passed, the capsule cannot be released: have it reviewed, then set a new \`reviewBy\``,
    note: 'As a warning it may be switched off; a release would certify it.',
  }),
  'release-approval-past': ({ date }) => ({
    reason: `The approval of ${date} is yet to come, the capsule cannot be released: correct \`approvedOn\`, or release it then`,
    note: 'The ledger would prove an approval that nobody has given.',
  }),
  'release-approval-new': ({ date, released }) => ({
    reason: `The approval of ${date} is that of version ${released} or older, the capsule cannot be released: have the new version approved, then write its \`approvedOn\``,
    note: 'The ledger would prove an approval that nobody has given.',
  }),
  'release-committed': ({ path }) => ({
    reason: `\`${path}\` is not committed as it stands: commit it, then release`,
    note: 'The ledger names the Git revision from which anybody can make the same packages again.',
  }),
};
