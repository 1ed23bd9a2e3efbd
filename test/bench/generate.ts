/** Capsules to measure with: as many as wanted, about 450 words and 5 questions each, no two alike, which cite three hundred clauses. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const subjects = [
  'le convoyeur',
  'la presse',
  'le quai',
  'la cuve',
  'le chariot',
  'la nacelle',
  'le four',
  'la cabine',
];
const hazards = [
  'une fuite',
  'un bruit inhabituel',
  'une odeur',
  'un câble usé',
  'un sol glissant',
  'une alarme',
];
const actions = [
  'arrêter la machine',
  'prévenir le chef d’équipe',
  'baliser la zone',
  'déclarer l’écart',
  'vérifier le plan',
];
const times = ['14:30', '6:15', '21:45', '9:00'];

/** Three hundred clauses: three standards, `4.1` to `13.10`. */
const standards = ['ISO 9001:2015', 'ISO 14001:2015', 'ISO 45001:2018'];
const clausesOfStandard = 100;

/** A sequence that is the same on every machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Text of one capsule. */
function capsuleText(number: number): string {
  const next = random(number + 1);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const sentence = (): string =>
    `À ${pick(times)}, vous remarquez ${pick(hazards)} près de ${pick(subjects)} et il faut ${pick(actions)} avant de ${pick(actions)}.`;
  const paragraph = (): string => Array.from({ length: 3 }, sentence).join(' ');

  const reference = (n: number): string => {
    const clause = Math.floor((number + 7 * n) / standards.length) % clausesOfStandard;
    return `  - { standard: "${standards[(number + 7 * n) % standards.length] ?? ''}", clause: "${4 + Math.floor(clause / 10)}.${1 + (clause % 10)}" }`;
  };

  const question = (n: number): string => `:::question{#q-${n}}
${sentence()} Que faites-vous **en premier** ?

- [${n % 3 === 0 ? 'x' : ' '}] Je choisis de ${pick(actions)} (${n}a)
  > La norme ISO 45001:2018 demande d’abord de ${pick(actions)}.
- [${n % 3 === 1 ? 'x' : ' '}] Je préfère ${pick(actions)} (${n}b)
  > Oui : on supprime d’abord le danger.
- [${n % 3 === 2 ? 'x' : ' '}] Je décide de ${pick(actions)} (${n}c)
  > Utile, mais après la mise en sécurité.

> **À retenir.** Protéger, alerter, secourir.
:::`;

  return `---
title: Capsule ${number}, ${pick(subjects)}
objective: Décider quoi faire devant ${pick(hazards)} en moins d’une minute.
domain: ${pick(['quality', 'health', 'safety', 'environment'])}
audience: [chefs d’équipe]
version: 1.0.0
status: approved
authors: [Banc d’essai]
approvedBy: Responsable QHSE
approvedOn: 2026-09-15
reviewBy: 2099-09-15
references:
${[1, 2, 3].map(reference).join('\n')}
---

## Sur le terrain

:::case
${sentence()}
:::

${paragraph()}

${question(1)}

## Trois gestes

${paragraph()}

- **${pick(actions)}** tout de suite
- **${pick(actions)}** ensuite
- **${pick(actions)}** à la fin

${question(2)}

${question(3)}

## À retenir

:::key
${sentence()}
:::

${question(4)}

${question(5)}
`;
}

/**
 * Write a content folder of generated capsules.
 *
 * @param dir
 *   Folder to fill.
 * @param count
 *   How many capsules, each in its own folder.
 */
export async function generateCapsules(dir: string, count: number): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, '_project.yaml'), 'name: Banc d’essai\n');
  for (let number = 1; number <= count; number++) {
    const folder = join(dir, `capsule-${number}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'fr.mdx'), capsuleText(number));
  }
}
