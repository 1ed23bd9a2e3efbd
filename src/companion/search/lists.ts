/** What the filters' lists offer: the clauses of the standard chosen, and what an address asks for that no capsule has any more. */

/**
 * Take the clauses off the page, to put back those of the standard chosen:
 * Safari shows options that are hidden.
 *
 * @param form
 *   A form with a list of standards, and one of clauses in groups.
 * @returns
 *   To be called when the standard has changed: a clause chosen before stays when it can.
 */
export function showClauses(form: HTMLFormElement): () => void {
  const standard = form.elements.namedItem('standard') as HTMLSelectElement;
  const clause = form.elements.namedItem('clause') as HTMLSelectElement;
  const groups = [...clause.querySelectorAll('optgroup')];
  for (const group of groups) group.remove();
  let shown: string | undefined;
  return () => {
    if (standard.value === shown) return;
    shown = standard.value;
    const { value } = clause;
    // An unknown clause was one of the standard before.
    for (const left of clause.querySelectorAll('optgroup, [data-unknown]')) left.remove();
    const group = groups.find((each) => each.dataset['standard'] === shown);
    if (group) clause.append(group);
    clause.value = value;
    if (clause.selectedIndex < 0) clause.selectedIndex = 0;
    clause.disabled = !group;
  };
}

/**
 * Read what the lists call standards and clauses.
 *
 * @param form
 *   The same; its clauses are still all there.
 * @returns
 *   Names of standards, and by `standard/clause` of clauses.
 */
export function readNames(form: HTMLFormElement): Map<string, string> {
  const names = new Map<string, string>();
  for (const { value, text } of (form.elements.namedItem('standard') as HTMLSelectElement).options)
    names.set(value, text);
  for (const option of (form.elements.namedItem('clause') as HTMLSelectElement).options) {
    const group = option.parentElement as HTMLElement;
    names.set(`${group.dataset['standard'] ?? ''}/${option.value}`, option.text);
  }
  return names;
}

/**
 * Choose from a list. What it does not have, such as the clause of an old link,
 * is put into it: to ask for nothing instead would show every capsule as if all
 * had that clause.
 *
 * @param list
 *   A filter.
 * @param value
 *   What to choose; empty for nothing.
 * @param unknown
 *   How to say what the list does not have, with `{value}` in it.
 * @returns
 *   Whether the list has it by itself.
 */
export function choose(list: HTMLSelectElement, value: string, unknown: string): boolean {
  list.querySelector('[data-unknown]')?.remove();
  list.value = value;
  if (list.selectedIndex >= 0) return true;
  const option = new Option(
    unknown.replace('{value}', () => value),
    value,
  );
  option.dataset['unknown'] = '';
  list.append(option);
  list.value = value;
  list.disabled = false;
  return false;
}

/** Whether what is chosen in a list is what only a link knows. */
export function isFromLink({ selectedOptions }: HTMLSelectElement): boolean {
  return selectedOptions[0]?.dataset['unknown'] !== undefined;
}
