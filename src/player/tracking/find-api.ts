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
 * @param verb
 *   A function that it must have: an element of a page whose id is `API` answers to that name too.
 * @param from
 *   Window of the content.
 */
export function findApi(name: string, verb: string, from: Window): unknown {
  for (const start of [from, read(from, 'opener'), read(read(from, 'top'), 'opener')]) {
    let here: unknown = start;
    for (let hop = 0; here && hop < hops; hop++) {
      const api = read(here, name);
      if (read(api, verb)) return api;
      const parent = read(here, 'parent');
      if (parent === here) break;
      here = parent;
    }
  }
  return undefined;
}

/** Frames nest five or six deep in the field; the limit only ends circles. */
const hops = 50;

/** Nothing where there is nothing to read from, or it may not be read. */
function read(from: unknown, name: string): unknown {
  try {
    return (from as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
