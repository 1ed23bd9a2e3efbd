/** All that an organisation adds to its capsules: plants, a fleet, a plan of its lines, paths with calendars. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCapsules } from './generate.ts';

const capsulesOfPath = 40;
const shops = 60;
const regions = 6;
const plants = 3;

/**
 * Write a content folder that has everything: capsules, each in a path, and
 * all settings that the dossier reads.
 *
 * @param dir
 *   Folder to fill.
 * @param count
 *   How many capsules.
 */
export async function generateOrganisation(dir: string, count: number): Promise<void> {
  await generateCapsules(dir, count);
  await appendFile(join(dir, '_project.yaml'), settings());
  await Promise.all(['_paths', '_sites'].map((name) => mkdir(join(dir, name), { recursive: true })));
  for (let n = 0; n * capsulesOfPath < count; n++)
    await writeFile(join(dir, '_paths', `path-${n + 1}.yaml`), pathText(n, count));
  for (let n = 1; n <= plants; n++)
    await writeFile(join(dir, '_sites', `plant-${n}.yaml`), `name: Usine ${n}\nemergency: "${5000 + n}"\n`);
}

/** A fleet that fits, and lines that meet: shops go through a region, regions through the head office. */
function settings(): string {
  const line = (name: string, rest: string): string => `    - { name: ${name}, ${rest} }`;
  const lines = [
    line('Siège', 'type: head-office, learners: 600, line: 1000, window: "09:00-10:00"'),
    ...Array.from({ length: regions }, (_, n) =>
      line(`Région ${n + 1}`, 'type: region, learners: 120, line: 100, window: "08:00-09:00", via: Siège'),
    ),
    ...Array.from({ length: shops }, (_, n) =>
      line(
        `Atelier ${n + 1}`,
        `type: shop, learners: 30, line: 8, window: "06:00-06:15", via: Région ${(n % regions) + 1}`,
      ),
    ),
  ];
  return `fleet: [ios_saf >= 15.4, and_chr >= 109, edge >= 109, firefox >= 115]
site:
  emergency: "112"
plan:
  cache: 30
  rush: 40
  plants:
${lines.join('\n')}
`;
}

function pathText(n: number, count: number): string {
  const first = n * capsulesOfPath + 1;
  const last = Math.min(count, first + capsulesOfPath - 1);
  const capsules = Array.from({ length: last - first + 1 }, (_, each) => `  - capsule-${first + each}`);
  return `title: { fr: Parcours ${n + 1} }
lead: { fr: Une capsule par jour ouvré. }
role: { fr: Chefs d’équipe }
capsules:
${capsules.join('\n')}
start: 2027-01-${String(4 + (n % 5)).padStart(2, '0')}
rhythm: working days
`;
}
