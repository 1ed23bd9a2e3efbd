import { describe, expect, it } from 'vitest';
import { releaseNote } from '../../../src/ledger/note.ts';
import type { Release, ReleasedQuestion } from '../../../src/model/schema-types.ts';
import { digest, parts, releasedQuestion } from './plain-release.ts';

function question(id: string, ...answers: string[]): ReleasedQuestion {
  return releasedQuestion(
    id,
    'single',
    answers.map((text, at) => ({ id: 'abc'.charAt(at), text, key: at === 0 ? 'right' : 'wrong' })),
  );
}

/** An entry as far as a note reads it. */
function released(
  version: string,
  changes: { title?: string; questions?: ReleasedQuestion[] } = {},
): Release {
  const { title = digest, questions = [question('q-exit', 'left', 'right')] } = changes;
  const entry = {
    capsule: 'fire-drill',
    lang: 'en',
    version,
    title: 'Fire drill',
    parts: { ...parts, title },
    mastery: 80,
    questions,
  };
  const packages = ['scorm12', 'scorm2004'].map((edition) => ({
    file: `fire-drill.en-${version}.${edition}.zip`,
  }));
  return { ...entry, packages, commit: digest, reason: 'A fourth habit was seen' } as unknown as Release;
}

const first = released('1.0.0');
const note = (after: Release, lang = 'en'): string => releaseNote(after, first, lang);

describe('the note for the administrator of an LMS', () => {
  it('says what has changed and what to press', () => {
    const longer = released('1.1.0', { questions: [question('q-exit', 'left', 'right', 'back')] });
    const text = note(longer);
    expect(text).toContain('**Minor version.**');
    expect(text).toContain('Reason: A fourth habit was seen');
    expect(text).toContain('- Question `q-exit`: an answer added at the end');
    for (const lms of ['Moodle', 'Cornerstone', 'SCORM Cloud', '360Learning'])
      expect(text).toContain(`**${lms}.**`);
    expect(text).toContain('**Cornerstone.** Import with **Replace**: no question was added');
    expect(note(longer, 'fr')).toContain('**Version mineure.**');
  });

  it('knows whether a question was added', () => {
    const further = released('1.1.0', { questions: [...first.questions, question('q-lift', 'no', 'yes')] });
    expect(note(further)).toContain('**Cornerstone.** Import with **Reversion**: a question was added');
  });

  it('tells the number from what it stands for', () => {
    const major = note(released('2.0.0', { title: 'fedcba9876543210' }));
    expect(major).toContain('**Major version.** The package starts afresh');
    expect(major).toContain('Keys and scores are the same: words, images or links have changed.');
    expect(major).not.toContain('no longer mean the same');
    const same = note(released('1.0.1'));
    expect(same).toContain(
      '**Correction.** The package takes the place of the former one. What learners see is the same.',
    );
    expect(same).not.toContain('What has changed since');
    const reworded = note(
      released('1.0.1', { questions: [question('q-exit', 'to the left', 'right')] }),
      'fr',
    );
    expect(reworded).not.toContain('Questions');
    expect(reworded).toContain('les mots de la réponse a');
  });
});
