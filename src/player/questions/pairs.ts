import { chosenOf } from '../../model/grading.ts';
import { letters as alphabet } from '../../model/identifiers.ts';
import { outOfOrder } from '../../model/session.ts';
import { fill, make } from '../dom.ts';
import { mountGroup, saidOnPlaces } from './group.ts';
import type { MountPart } from './part.ts';

/**
 * Answers that belong to targets: a native select each, which a phone shows as
 * a list to tap.
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
