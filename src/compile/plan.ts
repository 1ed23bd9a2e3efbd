/** The plan of plants and lines in `_project.yaml`, beyond its shape: names that are unique, and traffic that gets out. */
import type { Project } from '../model/schema-types.ts';
import { finding, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Placed } from './schema.ts';

/**
 * Look at the plants of a plan.
 *
 * @param plan
 *   `plan` of the project file, of the right shape.
 * @param placeOf
 *   Where its parts stand in the file.
 */
export function checkPlan(plan: Project['plan'], placeOf: Placed['placeOf']): Finding[] {
  const plants = plan?.plants ?? [];
  const viaOf = new Map(plants.map(({ name, via }) => [name, via]));
  const findings: Finding[] = [];
  const inLoop = new Set<string>();
  plants.forEach(({ name, via }, n) => {
    if (plants.findIndex((plant) => plant.name === name) < n)
      findings.push(finding('plan-plant-unique', placeOf(['plan', 'plants', n, 'name']), { name }));
    if (via === undefined) return;
    const place = placeOf(['plan', 'plants', n, 'via']);
    if (!viaOf.has(via)) {
      const known = [...viaOf.keys()].filter((each) => each !== name);
      const suggestion = nearest(via, known);
      findings.push(
        finding('plan-via-known', place, { name, via, known, ...(suggestion && { suggestion }) }),
      );
      return;
    }
    const loop = loopFrom(name, viaOf);
    // One circle is one mistake, told where it begins.
    if (loop.length === 0 || inLoop.has(name)) return;
    for (const each of loop) inLoop.add(each);
    findings.push(finding('plan-via-loop', place, { names: loop }));
  });
  return findings;
}

/** The plants that the traffic of one passes before it is back; none when it gets out, or is caught in a circle further on. */
function loopFrom(name: string, viaOf: ReadonlyMap<string, string | undefined>): string[] {
  const passed: string[] = [];
  for (let at: string | undefined = name; at !== undefined && !passed.includes(at); at = viaOf.get(at)) {
    passed.push(at);
    if (viaOf.get(at) === name) return passed;
  }
  return [];
}
