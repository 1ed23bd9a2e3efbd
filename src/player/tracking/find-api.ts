/**
 * Find the API object of an LMS.
 *
 * Looks at this window first (mobile players put it there), then at each
 * parent, then at the opener and its parents. A window of another origin throws
 * when it is read, which must not end the search: SuccessFactors puts one on
 * top, and others in between. `top` itself is never read, only reached.
 *
 * @param name
 *   `API` or `API_1484_11`; fixed when the package is made, since some LMSs offer both.
 * @param from
 *   Window of the content.
 */
export function findApi(name: string, from: Window): unknown {
  return (
    climb(name, from) ?? climb(name, read(from, 'opener')) ?? climb(name, read(read(from, 'top'), 'opener'))
  );
}

/** Frames nest five or six deep in the field; the limit only ends circles. */
const hops = 50;

function climb(name: string, from: unknown): unknown {
  let here = from;
  for (let hop = 0; here && hop < hops; hop++) {
    const api = read(here, name);
    if (api) return api;
    const parent = read(here, 'parent');
    if (parent === here) break;
    here = parent;
  }
  return undefined;
}

function read(from: unknown, name: string): unknown {
  try {
    return (from as Record<string, unknown> | null | undefined)?.[name] ?? undefined;
  } catch {
    return undefined;
  }
}
