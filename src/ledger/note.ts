/** The note that goes with a release to whoever runs the LMS: what has changed, and what to press. Pure. */
import type { Release } from '../model/schema-types.ts';
import { changesBetween, type Change } from './changes.ts';
import { entryName, ledgerFolder } from './entries.ts';
import { ledgerTextsOf } from './texts/index.ts';
import type { LmsName } from './texts/texts.ts';
import { larger, stepBetween, type Step } from './versions.ts';
import { stepForAll } from './changes.ts';

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
    step === 'first' ? texts.noteFirst : texts.noteStep[step],
    ...(release.reason ? [texts.reason(release.reason)] : []),
    ...(former
      ? [`## ${texts.whatChanged(former.version)}`, list(changes.map((one) => texts.change(one)))]
      : []),
    `## ${texts.learners}`,
    texts.learnersOf[step],
    `## ${texts.whichFile}`,
    texts.files(scorm12 ?? '', scorm2004 ?? ''),
    `## ${texts.whatToDo}`,
    list(lmsNames.map((name) => `**${texts.lms[name].name}.** ${texts.lms[name][step]}`)),
    texts.otherLms[step],
    texts.proof(release.commit, `${ledgerFolder}/${entryName(release)}.json`),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** What the number says, or what the changes ask for where that is more. */
function stepOf(former: Release, release: Release, changes: readonly Change[]): Exclude<Step, 'none'> {
  const step = larger(stepBetween(former.version, release.version), stepForAll(changes));
  return step === 'none' ? 'patch' : step;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
