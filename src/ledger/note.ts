/** The note that goes with a release to whoever runs the LMS: what has changed, and what to press. Pure. */
import type { Release } from '../model/schema-types.ts';
import { changesBetween, stepForAll, type Change } from './changes.ts';
import { entryName, ledgerFolder } from './entries.ts';
import { ledgerTextsOf } from './texts/index.ts';
import type { LedgerTexts, LmsName } from './texts/texts.ts';
import { larger, stepBetween, type Step } from './versions.ts';

const lmsNames: readonly LmsName[] = ['moodle', 'cornerstone', 'scormCloud', 'learning360'];

/**
 * Write the note of a release.
 *
 * @param release
 *   Its entry.
 * @param former
 *   Entry of the version released before, when there is one.
 * @param lang
 *   Language of the administrator, whatever that of the capsule.
 * @returns
 *   Markdown.
 */
export function releaseNote(release: Release, former: Release | undefined, lang: string): string {
  const texts = ledgerTextsOf(lang);
  const changes = former ? changesBetween(former, release) : [];
  const step = former ? stepOf(former, release, changes) : 'first';
  const [scorm12, scorm2004] = release.packages.map(({ file }) => file);
  const blocks = [
    `# ${texts.noteTitle(release.title, release.version)}`,
    step === 'first' ? texts.noteFirst : `${texts.noteStep[step]} ${texts.noteMeaning[stepForAll(changes)]}`,
    ...(release.reason ? [texts.reason(release.reason)] : []),
    ...(former && changes.length > 0
      ? [`## ${texts.whatChanged(former.version)}`, list(changes.map((one) => texts.change(one)))]
      : []),
    `## ${texts.learners}`,
    texts.learnersOf[step],
    `## ${texts.whichFile}`,
    texts.files(scorm12 ?? '', scorm2004 ?? ''),
    `## ${texts.whatToDo}`,
    list(lmsNames.map((name) => `**${texts.lms[name].name}.** ${buttonOf(texts.lms[name])}`)),
    texts.otherLms[step],
    texts.proof(release.commit, `${ledgerFolder}/${entryName(release)}.json`),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;

  function buttonOf(lms: LedgerTexts['lms'][LmsName]): string {
    const hasOtherQuestions = step === 'minor' && changes.some(isOfQuestions);
    return (hasOtherQuestions ? lms.questions : undefined) ?? lms[step];
  }
}

function isOfQuestions(change: Change): boolean {
  return change.kind === 'question-renamed' || (change.kind === 'score' && change.what === 'question-added');
}

/** What the number says, or what the changes ask for where that is more. */
function stepOf(former: Release, release: Release, changes: readonly Change[]): Exclude<Step, 'none'> {
  const step = larger(stepBetween(former.version, release.version), stepForAll(changes));
  return step === 'none' ? 'patch' : step;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
