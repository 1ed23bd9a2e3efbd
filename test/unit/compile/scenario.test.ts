/** Which scenarios compile: random ones, judged by walking them. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import type { ScenarioQuestion } from '../../../src/model/schema-types.ts';

const head = `---
title: Consigner avant d'intervenir
objective: Consigner une presse avant d'y toucher.
domain: safety
audience: [chefs d'équipe]
version: 1.0.0
status: draft
---

`;

/** For each step the steps that its choices lead to. */
type Graph = number[][];

const graph: fc.Arbitrary<Graph> = fc
  .integer({ min: 2, max: 9 })
  .chain((count) =>
    fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }),
  );

function scenarioOf(steps: Graph): string {
  const texts = steps.map((choices, n) => {
    const lines = choices.map(
      (to, index) => `- [${index ? ' ' : 'x'}] [Choix ${index} de ${n}](#étape-${to}-là)`,
    );
    return `### Étape ${n} là\n\nVoilà où vous êtes.\n\n${lines.join('\n')}\n`;
  });
  return `:::scenario{#q-presse}\nLa presse est bloquée.\n\n${texts.join('\n')}\n:::\n`;
}

function compile(text: string) {
  return compileCapsule({
    id: 'example',
    lang: 'fr',
    bytes: new TextEncoder().encode(head + text),
    files: {},
    project: defaultProject,
    sha256: (data) => createHash('sha256').update(data).digest('hex'),
  });
}

function errorsOf(text: string): string[] {
  const { findings } = compile(text);
  return findings.map(({ ruleId }) => ruleId).filter((id) => severityOf(id) === 'error');
}

/** Where one can get to from a step, itself among it. */
function walkFrom(steps: Graph, start: number): Set<number> {
  const seen = new Set<number>();
  const visit = (step: number): void => {
    if (seen.has(step)) return;
    seen.add(step);
    steps[step]?.forEach(visit);
  };
  visit(start);
  return seen;
}

describe('a scenario', () => {
  it('compiles when every step is come to, right choices lead to an end and some are wrong, and not otherwise', () => {
    let accepted = 0;
    fc.assert(
      fc.property(graph, (steps) => {
        const isEnd = (step: number) => steps[step]?.length === 0;
        // The first choice is the right one.
        const rightly = steps.map((choices) => choices.slice(0, 1));
        const sound =
          !isEnd(0) &&
          walkFrom(steps, 0).size === steps.length &&
          steps.every((_, step) => [...walkFrom(rightly, step)].some(isEnd)) &&
          steps.some((choices) => choices.length > 1);
        const errors = errorsOf(scenarioOf(steps));
        accepted += +sound;
        if (sound) expect(errors).toEqual([]);
        else
          expect(
            errors.some((id) =>
              /^(step-reached|step-leads-on|scenario-start|scenario-end|question-wrong-answer)$/.test(id),
            ),
          ).toBe(true);
      }),
      { seed: 20261001, numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(5);
  });

  it('is read as it is drawn', () => {
    const steps = [[1, 2], [2, 0], []];
    const [question] = compile(scenarioOf(steps)).capsule?.questions ?? [];
    const read = question as ScenarioQuestion;
    expect(read.steps.map(({ slug }) => slug)).toEqual(['étape-0-là', 'étape-1-là', 'étape-2-là']);
    expect(read.steps.map(({ choices }) => choices.map(({ to }) => to))).toEqual(
      steps.map((choices) => choices.map((to) => `étape-${to}-là`)),
    );
    expect(read.steps[0]?.choices).toEqual([
      { letter: 'a', label: 'Choix 0 de 0', right: true, to: 'étape-1-là' },
      { letter: 'b', label: 'Choix 1 de 0', right: false, to: 'étape-2-là' },
    ]);
  });

  it('takes 35 steps of 36 choices', () => {
    const steps = Array.from({ length: 35 }, (_, n) =>
      n < 34 ? Array.from({ length: 36 }, () => n + 1) : [],
    );
    const errors = errorsOf(scenarioOf(steps));
    // So long a text is no capsule of five minutes.
    expect(errors).toEqual(['minutes-limit']);
  });

  it('has another digest once a choice leads elsewhere, is right or is renamed, and not for its text', () => {
    const steps = [[1, 2], [2, 2], []];
    const text = scenarioOf(steps);
    const digestOf = (changed: string) => compile(changed).capsule?.questions[0]?.digest;
    expect(digestOf(text)).toBeDefined();
    expect(digestOf(text.replace('où vous êtes', 'où vous en êtes'))).toBe(digestOf(text));
    const changed = [
      text
        .replace('(#étape-1-là)', '(#étape-2-là)')
        .replace('[ ] [Choix 1 de 0](#étape-2-là)', '[ ] [Choix 1 de 0](#étape-1-là)'),
      text.replace('[ ] [Choix 1 de 0]', '[x] [Choix 1 de 0]'),
      text.replace('Choix 1 de 0', 'Un autre choix'),
      text.replaceAll('Étape 2', 'Fin 2').replaceAll('étape-2', 'fin-2'),
    ];
    for (const other of changed) {
      expect(digestOf(other)).toBeDefined();
      expect(digestOf(other)).not.toBe(digestOf(text));
    }
  });

  it('counts as one question, and all its words are read', () => {
    const { capsule } = compile(scenarioOf([[1, 2], [2, 2], []]));
    // « La presse est bloquée. », then three steps of 3 and 4 words, and four choices of 4.
    expect(capsule?.words).toBe(4 + 3 * (3 + 4) + 4 * 4);
    expect(capsule?.minutes).toBe(1);
  });

  it('keeps quotes in their places: hint, feedback, explanation, text of an end', () => {
    const { capsule } = compile(`:::scenario{#q-presse}
La presse est bloquée.

> Un indice.

### Ici

> Un indice de l'étape.

Que faites-vous ?

- [x] [Je coupe](#là)
  > Un retour.
- [ ] [J'attends](#là)

> Pour chacun.

### Là

C'est fini.

> À retenir.
:::
`);
    const [question] = capsule?.questions ?? [];
    expect(question).toMatchObject({
      hint: '<p>Un indice.</p>',
      steps: [
        {
          html: '<p>Que faites-vous ?</p>',
          hint: "<p>Un indice de l'étape.</p>",
          explanation: '<p>Pour chacun.</p>',
          choices: [{ feedback: '<p>Un retour.</p>' }, { letter: 'b' }],
        },
        { html: "<p>C'est fini.</p>\n<blockquote>\n<p>À retenir.</p>\n</blockquote>", choices: [] },
      ],
    });
  });
});
