/** Which texts are compiled for which plants, and one list of what was found in each. */
import type { Finding } from '../compile/finding.ts';
import type { Compiled } from '../compile/index.ts';
import type { CapsuleInput, ProjectSettings } from '../compile/input.ts';
import { settingsAt, settingsFor, speaksOfPlant } from '../compile/plant.ts';
import type { CompiledFile } from '../compile/together.ts';
import type { Pending } from './compiled.ts';
import type { FoundCapsule } from './find.ts';
import type { PlantFile } from './plants.ts';

/** A text as it was read, before it is known for which plant it is compiled. */
type ReadText = Pick<CapsuleInput, 'id' | 'lang' | 'bytes' | 'files'>;

/** For whom a content folder is read. */
export interface PlantChoice {
  /** Settings of the organisation. */
  own: ProjectSettings;
  /** The plant that is published for. */
  chosen: PlantFile | undefined;
  /** Plants that are looked at besides. */
  others: readonly PlantFile[];
}

/**
 * What to compile of one text: itself, and once more for each plant at which it
 * may read otherwise. Of a thousand capsules few speak of their plant.
 *
 * @returns
 *   The one that is published comes first.
 */
export function jobsOf(found: FoundCapsule, read: ReadText, { own, chosen, others }: PlantChoice): Pending[] {
  const text = new TextDecoder().decode(read.bytes);
  const speaks = speaksOfPlant(text);
  const at = (plant: PlantFile | undefined): Pending => ({
    found,
    job: { ...read, project: settingsFor(settingsAt(own, plant?.plant), text) },
    plant: speaks ? (plant?.id ?? '') : '',
  });
  // A plant whose file cannot be read has values that nobody knows.
  return [at(chosen), ...(speaks ? others.filter(({ plant }) => plant).map(at) : [])];
}

/**
 * Put together what was compiled of each text.
 *
 * @param pending
 *   As {@link jobsOf} gives them, text by text.
 * @param results
 *   What became of each.
 * @param settled
 *   Whether all settings could be read. If not, a variable without a value is
 *   only a consequence, and is not mentioned.
 */
export function gather(
  pending: readonly Pending[],
  results: readonly Compiled[],
  settled: boolean,
): CompiledFile[] {
  const files = new Map<string, { file: CompiledFile; found: Map<string, Finding[]> }>();
  for (const [index, { found, plant }] of pending.entries()) {
    const compiled = results[index];
    if (!compiled) continue;
    const findings = settled ? compiled.findings : compiled.findings.filter((one) => !isVariable(one));
    const known = files.get(found.file);
    if (known) known.found.set(plant, findings);
    else {
      const { id, lang, file } = found;
      files.set(file, { file: { id, lang, file, ...compiled }, found: new Map([[plant, findings]]) });
    }
  }
  return [...files.values()].map(({ file, found }) => ({ ...file, findings: mergePlants(found) }));
}

/**
 * One list of what was found at several plants. What was found everywhere is
 * said once; what was not, and every variable of a plant, with the plants.
 *
 * @param found
 *   Findings of one text by plant; the empty id stands for what is published
 *   without naming one.
 */
function mergePlants(found: ReadonlyMap<string, readonly Finding[]>): Finding[] {
  const merged = new Map<string, { one: Finding; plants: string[] }>();
  for (const [id, findings] of found) {
    for (const [key, one] of numbered(findings)) {
      const known = merged.get(key);
      if (known) known.plants.push(id);
      else merged.set(key, { one, plants: [id] });
    }
  }
  const named = [...found.keys()].some((id) => id !== '');
  return [...merged.values()].map(({ one, plants }) => {
    const somewhere = plants.length < found.size || (named && isVariable(one, 'site.'));
    return somewhere ? { ...one, plants } : one;
  });
}

/** Findings by what tells them apart: the same mistake at two plants has the same key, twice on one line another. */
function numbered(findings: readonly Finding[]): [string, Finding][] {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const { ruleId, place, values } = one;
    // Which other names there are differs from plant to plant.
    const said = ruleId === 'variable-known' ? values.name : values;
    const key = JSON.stringify([ruleId, place, said]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [`${key} ${count}`, one];
  });
}

function isVariable({ ruleId, values }: Finding, prefix = ''): boolean {
  return ruleId === 'variable-known' && values.name.startsWith(prefix);
}
