/** The list of clauses follows the standard that is chosen. */

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
  return () => {
    const { value } = clause;
    for (const group of groups) group.remove();
    const group = groups.find((each) => each.dataset['standard'] === standard.value);
    if (group) clause.append(group);
    clause.value = value;
    if (clause.selectedIndex < 0) clause.selectedIndex = 0;
    clause.disabled = !group;
  };
}
