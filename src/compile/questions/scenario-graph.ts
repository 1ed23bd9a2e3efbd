/** Where the choices of a scenario lead, as a graph: steps by index, the first is where it begins. */

/** For each step the steps that its choices lead to; an end leads nowhere. */
export type Leads = readonly (readonly number[])[];

/** Steps to which nothing leads from the first one. */
export function unreachedSteps(leads: Leads): number[] {
  const reached = spread(leads, [0]);
  return indexesOf(leads).filter((step) => !reached.has(step));
}

/** Steps from which no end can be reached: dead ends, and loops without a way out. */
export function stuckSteps(leads: Leads): number[] {
  const back = leads.map((_, step) => indexesOf(leads).filter((from) => leads[from]?.includes(step)));
  const ends = indexesOf(leads).filter((step) => leads[step]?.length === 0);
  const leading = spread(back, ends);
  return indexesOf(leads).filter((step) => !leading.has(step));
}

/** What can be reached from some steps, these among them. */
function spread(leads: Leads, from: readonly number[]): Set<number> {
  const reached = new Set(from);
  // A set is walked through in the order in which it grows, to its end.
  for (const step of reached) for (const to of leads[step] ?? []) reached.add(to);
  return reached;
}

function indexesOf(leads: Leads): number[] {
  return leads.map((_, step) => step);
}
