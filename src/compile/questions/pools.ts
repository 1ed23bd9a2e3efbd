/** What must be so of questions that are drawn from a pool. */
import type { ContainerDirective } from 'mdast-util-directive';
import { attributePlace } from '../fence.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { nearest } from '../nearest.ts';

/** How many questions the front matter draws from each pool, and where it says so. */
export interface Pools {
  drawn: Readonly<Record<string, number>>;
  placeOf: (pool: string) => Place;
}

/**
 * A pool is named in the front matter, has more questions than are drawn, and
 * none that everyone must be asked; all of them are scored, and alike.
 *
 * @param containers
 *   Every question of the capsule.
 * @param text
 *   Text that was parsed.
 */
export function poolFindings(
  containers: readonly ContainerDirective[],
  text: string,
  { drawn: pools, placeOf }: Pools,
): Finding[] {
  const known = Object.keys(pools);
  const counts = new Map<string, number>();
  const findings = containers.flatMap((container) => {
    const { pool } = container.attributes ?? {};
    // One without a name is said to have none.
    if (!pool) return [];
    counts.set(pool, (counts.get(pool) ?? 0) + 1);
    return memberFindings(container, pool, known, text);
  });
  findings.push(...pointFindings(containers, text));
  for (const [pool, drawn] of Object.entries(pools)) {
    const count = counts.get(pool) ?? 0;
    if (count <= drawn) findings.push(finding('pool-size', placeOf(pool), { pool, drawn, count }));
  }
  return findings;
}

/** What is wrong with one question that is in a pool. */
function memberFindings(
  container: ContainerDirective,
  pool: string,
  known: readonly string[],
  text: string,
): Finding[] {
  const { id: name, critical, type } = container.attributes ?? {};
  const id = name ?? '';
  const place = attributePlace(container, 'pool', text);
  const findings: Finding[] = [];
  if (!known.includes(pool)) {
    const suggestion = nearest(pool, known);
    findings.push(
      finding('pool-known', place, { pool, known: [...known], ...(suggestion && { suggestion }) }),
    );
  }
  if (typeof critical === 'string') findings.push(finding('pool-critical', place, { id, pool }));
  // Whoever draws opinions alone has nothing that a score is made of.
  if (container.name === 'question' && type === 'opinion')
    findings.push(finding('pool-scored', place, { id, pool }));
  return findings;
}

/** Advice: what a pool is worth must not depend on what is drawn. */
function pointFindings(containers: readonly ContainerDirective[], text: string): Finding[] {
  const first = new Map<string, { points: number; place: Place }>();
  return containers.flatMap((container) => {
    const { id = '', pool, points: written = '1', type } = container.attributes ?? {};
    const points = Number(written);
    if (!pool || !(points > 0) || type === 'opinion') return [];
    const stated = typeof container.attributes?.['points'] === 'string' ? 'points' : 'pool';
    const place = attributePlace(container, stated, text);
    const earlier = first.get(pool);
    if (!earlier) first.set(pool, { points, place });
    if (!earlier || earlier.points === points) return [];
    const values = { id: id ?? '', pool, points, other: earlier.points };
    return [finding('pool-points', place, values, { place: earlier.place })];
  });
}
