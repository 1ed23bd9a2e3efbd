import { chosenOf } from '../../model/grading.ts';
import { outOfOrder, type Session } from '../../model/session.ts';
import { button, fill, make } from '../dom.ts';
import { mountGroup, saidOnPlaces } from './group.ts';
import type { MountPart } from './part.ts';

/**
 * Answers to put in order, with two buttons each; a screen reader is told where
 * an answer has gone. Answers can also be dragged by their place, with a mouse
 * or a finger; elsewhere a finger scrolls.
 */
export const mountOrder: MountPart = (place) => {
  const { question, texts } = place;
  const { right } = question;
  const list = place.list as HTMLElement;
  const rows = [...(list.children as HTMLCollectionOf<HTMLElement>)].map((item) => {
    const label = make('span.label', ...item.childNodes);
    const name = label.textContent || '';
    const move = (arrow: string, text: string, by: number) => {
      const control = button('', arrow, () => {
        shift(row, by);
        control.focus();
      });
      control.setAttribute('aria-label', fill(text, { answer: name }));
      return control;
    };
    const grip = make('span.grip');
    const mark = make('span.mark');
    const moves = make('span.moves', move('\u2191', texts.moveUp, -1), move('\u2193', texts.moveDown, 1));
    item.append(grip, label, mark, moves);
    const row = { letter: item.dataset['letter'] || '', item, name, grip, mark };
    return row;
  });
  type Row = (typeof rows)[number];
  const said = make('p.moved');
  said.setAttribute('role', 'status');
  const fieldset = mountGroup(place, texts.chooseOrder);
  fieldset.append(said);
  list.classList.add('order');
  /** Run whose order is on show. */
  let shownRun: number | undefined;
  let order = rows;

  const inOrder = (letters: string): Row[] =>
    [...rows].sort((a, b) => letters.indexOf(a.letter) - letters.indexOf(b.letter));
  const attempt = (): string => order.map(({ letter }) => letter).join('');

  /** Buttons at an end stay enabled, so that focus is not lost with them; they move nothing. */
  function shift(row: Row, by: number): void {
    const to = Math.max(0, order.indexOf(row) + by);
    order = order.filter((each) => each !== row);
    order.splice(to, 0, row);
    list.append(...order.map(({ item }) => item));
    const n = order.indexOf(row) + 1;
    said.textContent = fill(texts.moved, { answer: row.name, n, total: order.length });
  }

  let dragged: Row | undefined;
  list.onpointerdown = ({ target, pointerId }) => {
    dragged = rows.filter(({ grip }) => grip === target)[0];
    // Not the grip: it is taken from the page for a moment whenever its row moves.
    if (dragged) list.setPointerCapture(pointerId);
  };
  list.onpointermove = ({ clientY, pointerId }) => {
    if (!dragged || fieldset.disabled || !list.hasPointerCapture(pointerId)) return;
    // A row changes places with a neighbour once past its middle, whatever their heights.
    const { item: moving } = dragged;
    const above = order.filter(
      ({ item }) => item !== moving && item.getBoundingClientRect().top + item.offsetHeight / 2 < clientY,
    );
    const by = above.length - order.indexOf(dragged);
    if (by) shift(dragged, by);
  };

  return {
    attempt,
    show(given, over, session) {
      const chosen = chosenOf(given);
      // A new try goes on from the last one; of some only the fact was kept.
      if (chosen[1]) order = inOrder(chosen);
      else if (shownRun !== session.run) {
        order =
          USES.partial && question.partial
            ? // A line in its place from the start would be paid without a move.
              outOfPlace(question.digest, session, inOrder(right))
            : outOfOrder(question.digest, session, rows);
        // The right order would need no answer.
        if (attempt() === right) order.reverse();
      }
      shownRun = session.run;
      list.append(...order.map(({ item }) => item));
      said.textContent = '';
      fieldset.disabled = !!given;
      order.forEach(({ letter, item, mark }, at) => {
        const home = right.indexOf(letter);
        item.className = !over ? '' : home === at ? 'right' : 'wrong';
        mark.textContent = !over ? '' : home === at ? texts.right : fill(texts.rightPlace, { n: home + 1 });
      });
    },
    // What is on show is the try.
    said: (given) => saidOnPlaces(place, given, order),
    missing: () => '',
    focus() {
      fieldset.querySelector('button')?.focus();
    },
    answered: (given) => ({
      type: 'sequencing',
      patterns: [[...right]],
      response: [...chosenOf(given)],
    }),
  };
};

/**
 * Put things out of order so that none keeps its place, the same way all through a run.
 *
 * @param things
 *   Two at least, in the order that none is to be in.
 */
export function outOfPlace<Thing>(name: string, session: Session, things: readonly Thing[]): Thing[] {
  const circle = outOfOrder(name, session, things);
  // Each makes room for the one after it.
  return things.map((thing) => circle[(circle.indexOf(thing) + 1) % circle.length] as Thing);
}
