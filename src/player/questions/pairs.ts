import { chosenOf } from '../../model/grading.ts';
import { letters as alphabet } from '../../model/identifiers.ts';
import { outOfOrder } from '../../model/session.ts';
import { fill, make } from '../dom.ts';
import { mountGroup, saidOnPlaces } from './group.ts';
import type { MountPart } from './part.ts';

/**
 * Answers that belong to targets: a native select each, which a phone shows as
 * a list to tap. With a pointer, a target can also be tapped, and then the lines
 * that it belongs to.
 */
export const mountPairs: MountPart = (place) => {
  const { screen, question, texts, list } = place;
  const { right, type, digest } = question;
  /** What targets are called, by their symbol. */
  const names: Record<string, string | null> = {};
  for (const item of screen.querySelectorAll<HTMLElement>('.targets li'))
    names[item.dataset['symbol'] || ''] = item.textContent;
  const rows = [...(list.children as HTMLCollectionOf<HTMLElement>)].map((item) => {
    const label = make('span.label', ...item.childNodes);
    const letter = item.dataset['letter'] || '';
    const select = make('select');
    // The label around it holds the mark too.
    label.id = `${question.id}-${letter}`;
    select.setAttribute('aria-labelledby', label.id);
    const mark = make('span.mark');
    item.append(make('label', label, select, mark));
    return { letter, item, name: label.textContent || '', select, mark };
  });
  // The page has them sorted by their words.
  rows.sort((a, b) => alphabet.indexOf(a.letter) - alphabet.indexOf(b.letter));
  const fieldset = mountGroup(place, texts.choosePairs);
  const targets = screen.querySelector('.targets') as HTMLElement;
  targets.className = 'taps';
  // The same by other means: read aloud, it would be there twice.
  targets.setAttribute('aria-hidden', 'true');
  list.before(targets);
  let taken: HTMLElement | null = null;
  const take = (target: HTMLElement | null): void => {
    taken?.classList.remove('taken');
    taken = target === taken ? null : target;
    taken?.classList.add('taken');
  };
  targets.onclick = ({ target }) => {
    take((target as Element).closest('li'));
  };
  (list as HTMLElement).onclick = (event) => {
    const at = event.target as Element;
    const row = rows.filter(({ item }) => item.contains(at))[0];
    if (!taken || !row || at === row.select || fieldset.disabled) return;
    row.select.value = taken.dataset['symbol'] || '';
    // The label would move the focus.
    event.preventDefault();
  };
  /** Run whose order is on show. */
  let shownRun: number | undefined;

  return {
    attempt() {
      const chosen = rows.map(({ select }) => select.value);
      return chosen.every((symbol) => symbol) ? chosen.join('') : '';
    },
    show(attempt, over, session) {
      const chosen = chosenOf(attempt);
      if (shownRun !== session.run) {
        shownRun = session.run;
        // The lines of a table may have an order of their own; answers of one group would stand together.
        const shown = type === 'match' ? rows : outOfOrder(digest, session, rows);
        list.append(...shown.map(({ item }) => item));
        const symbols = outOfOrder(question.id, session, Object.keys(names));
        for (const { select } of rows) {
          select.textContent = '';
          select.append(new Option(texts.chooseTarget, ''));
          for (const symbol of symbols) select.append(new Option(names[symbol] || '', symbol));
        }
      }
      fieldset.disabled = !!attempt;
      take(taken);
      rows.forEach(({ item, select, mark }, at) => {
        const symbol = chosen.charAt(at);
        // A new try goes on from the last one.
        if (symbol) select.value = symbol;
        const placed = symbol === right[at];
        item.className = !over ? '' : placed ? 'right' : 'wrong';
        mark.textContent = !over
          ? ''
          : placed
            ? texts.right
            : fill(texts.rightTarget, { target: names[right.charAt(at)] || '' });
      });
    },
    said: (attempt) => saidOnPlaces(place, attempt, rows),
    missing() {
      const open = rows.filter(({ select }) => !select.value).map(({ name }) => name);
      return fill(texts.pairMissing, { answer: open[0] || '' });
    },
    focus() {
      fieldset.querySelector('select')?.focus();
    },
    answered(attempt) {
      const pairs = (symbols: string) => [...symbols].map((symbol, at) => `${alphabet.charAt(at)}.${symbol}`);
      return { type: 'matching', patterns: [pairs(right)], response: pairs(chosenOf(attempt)) };
    },
  };
};
