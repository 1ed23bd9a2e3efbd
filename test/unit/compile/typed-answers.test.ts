/** Questions whose answers are typed: what is the same question, and what of it reaches the page. */
import { describe, expect, it } from 'vitest';
import { compileCapsule } from '../../../src/compile/index.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import { sha256 } from '../../../src/content/hash.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { toPlayerData } from '../../../src/model/player-data.ts';
import { renderMain } from '../../../src/package/page.ts';
import { flawless } from '../commands/command.ts';

const frontMatter = flawless.slice(0, flawless.indexOf('---', 4) + 4);

/** Compile a capsule of one question. */
function compile(options: string, answers: string): Capsule {
  const text = `${frontMatter}\n:::question{#q-gaz ${options}}\nQue lisez-vous ?\n\n${answers}\n:::\n`;
  const { capsule, findings } = compileCapsule({
    id: 'gaz',
    lang: 'fr',
    bytes: Buffer.from(text),
    files: {},
    project: defaultProject,
    sha256,
  });
  if (!capsule) throw new Error(JSON.stringify(findings));
  return capsule;
}

/** What anyone can see of a capsule's page: all but the data of the player. */
function shownOf(capsule: Capsule): string {
  return renderMain(capsule, defaultProject).replace(/<script[\s\S]*?<\/script>/, '');
}

function digestOf(options: string, answers: string): string | undefined {
  return compile(options, answers).questions[0]?.digest;
}

describe('a text question', () => {
  const answers = "- [x] l'arrêt d'urgence\n- [ ] sirène\n  > Elle prévient, elle n'arrête rien.";

  it('is the same question when only its typography changes', () => {
    const other = '- [x] L’arrêt  d’urgence.\n- [ ] Sirène !\n  > Elle prévient, elle n’arrête rien.';
    expect(digestOf('type=text', other)).toBe(digestOf('type=text', answers));
  });

  it('is another one when a word, the key or the type changes', () => {
    const digests = [
      digestOf('type=text', answers),
      digestOf('type=text', answers.replace('arrêt', 'arret d')),
      digestOf('type=text', answers.replace('[ ]', '[x]')),
      digestOf('', answers),
    ];
    expect(new Set(digests).size).toBe(4);
  });

  it('gives the feedback of its first accepted answer to those that have none', () => {
    const capsule = compile(
      'type=text',
      '- [x] CO<sub>2</sub>\n  > Il étouffe le feu.\n- [x] gaz carbonique\n- [x] neige carbonique\n  > C’est le même.\n- [ ] mousse',
    );
    const [question] = toPlayerData(capsule, defaultProject).questions;
    expect(question).toMatchObject({
      right: 'abc',
      forms: { a: 'CO₂', b: 'gaz carbonique', c: 'neige carbonique', d: 'mousse' },
      feedback: {
        a: '<p>Il étouffe le feu.</p>',
        b: '<p>Il étouffe le feu.</p>',
        c: '<p>C’est le même.</p>',
      },
    });
    expect(question?.feedback).not.toHaveProperty('d');
  });

  it('shows nothing of its answers on the page', () => {
    const shown = shownOf(compile('type=text', answers));
    expect(shown).toContain('<span class="blank"></span>');
    expect(shown).not.toMatch(/urgence|sirène/i);
  });
});

describe('a numeric question', () => {
  it.each([
    ['85 ± 1 dB(A)', [85, 84, 86, 'dB(A)']],
    ['20,9 ± 0,1 %', [20.9, 20.8, 21, '%']],
    ['0.3 +/- 0.1', [0.3, 0.2, 0.4, '']],
    ['−20 ± 2 °C', [-20, -22, -18, '°C']],
    ['12 500 m<sup>3</sup>', [12500, 12500, 12500, 'm³']],
    ['18602225625.2 ± 33.1', [18602225625.2, 18602225592.1, 18602225658.3, '']],
  ])('reads %s', (written, number) => {
    const [question] = toPlayerData(compile('type=numeric', `- [x] ${written}`), defaultProject).questions;
    expect(question).toMatchObject({ right: 'a', number });
  });

  it('is the same question however its number is written', () => {
    const digests = ['12500,5 ± 1 L', '12 500.50 +/- 1,0 L'].map((written) =>
      digestOf('type=numeric', `- [x] ${written}`),
    );
    expect(digests[0]).toBe(digests[1]);
    expect(digestOf('type=numeric', '- [x] 12500,5 ± 2 L')).not.toBe(digests[0]);
  });

  it('shows its unit on the page, and no number', () => {
    const shown = shownOf(compile('type=numeric', '- [x] 77321 ± 44 m<sup>3</sup>'));
    expect(shown).toContain('<span class="blank"></span>m³');
    expect(shown).not.toMatch(/77|44/);
  });
});
