import { chosenOf } from '../../model/grading.ts';
import { letters as alphabet } from '../../model/identifiers.ts';
import { shownOrder } from '../../model/session.ts';
import { spotAt } from '../../model/spots.ts';
import { button, fill, make } from '../dom.ts';
import { answeredChoice } from './choice.ts';
import { feedbackOn, mountGroup } from './group.ts';
import type { MountPart } from './part.ts';

/**
 * Places to find on an image: by tapping it, or in a list of boxes below. A
 * place is drawn once it is marked; before, nothing in the page tells where
 * places are.
 */
export const mountHotspots: MountPart = (place) => {
  const { question, texts, list } = place;
  const spots = question.spots || [];
  const rows = spots.map(({ label, box }, index) => {
    const input = make('input');
    input.type = 'checkbox';
    input.addEventListener('change', draw);
    const name = make('span.label');
    name.innerHTML = label;
    const mark = make('span.mark');
    const item = make('li', make('label', input, name, mark));
    const number = make('b');
    const spot = make('span', number);
    const [x, y, size, height] = box;
    // A circle is as high as it is wide: margins and padding are in percent of the width. The border is part of it.
    spot.style.cssText =
      `top:${y}%;` +
      (height
        ? `left:${x}%;width:${size}%;height:${height}%`
        : `left:${x - size}%;width:${2 * size}%;margin-top:-${size}%;padding-bottom:calc(${2 * size}% - 6px);border-radius:50%`);
    return { letter: alphabet.charAt(index), input, name, mark, item, number, spot };
  });
  const answers = make('ol.answers spots');
  const fieldset = make('fieldset', answers);
  const said = make('p.nothing');
  said.setAttribute('role', 'status');
  const view = make('div.view');
  const zoom = button('zoom', texts.zoom, () => {
    const wide = view.classList.toggle('wide');
    zoom.setAttribute('aria-pressed', String(wide));
    // What scrolls can be scrolled by keyboard.
    view.tabIndex = wide ? 0 : -1;
    view.scrollLeft = view.scrollWidth / 4;
  });
  zoom.setAttribute('aria-pressed', 'false');
  mountGroup(place, texts.chooseSpots, fieldset);
  list.className = 'picture';
  view.append(list);
  fieldset.before(view, said, zoom);
  (list as HTMLElement).addEventListener('click', ({ clientX, clientY }) => {
    if (fieldset.disabled) return;
    const { left, top, width, height } = list.getBoundingClientRect();
    const boxes = spots.map(({ box }) => box);
    const row = rows[spotAt(boxes, clientX - left, clientY - top, width, height)];
    if (row) row.input.click();
    else {
      said.textContent = texts.noSpot;
      // Where the tap was, which is where the learner looks; it stands below the image.
      said.style.marginTop = `${clientY - top - height}px`;
    }
  });

  let shown = rows;
  /** Run whose places are on show. */
  let shownRun: number | undefined;
  let over = false;

  const isHazard = ({ letter }: (typeof rows)[number]) => question.right.includes(letter);

  function draw(): void {
    said.textContent = '';
    shown.forEach((row, at) => {
      const { input, item, mark, number, spot } = row;
      const { checked } = input;
      number.textContent = String(at + 1);
      // What is shown, and what is said about it.
      let [name, text] = [checked ? 'chosen' : '', ''];
      if (over && isHazard(row))
        [name, text] = checked ? ['right', texts.spotFound] : ['missed', texts.spotMissed];
      else if (over && checked) [name, text] = ['wrong', texts.spotDecoy];
      item.className = name;
      mark.textContent = text;
      spot.className = `spot ${name}`;
      if (name) list.append(spot);
      else spot.remove();
    });
  }

  return {
    attempt: () =>
      rows
        .filter(({ input }) => input.checked)
        .map(({ letter }) => letter)
        .join(''),
    show(attempt, isOver, session) {
      // A new try goes on from the last one.
      if (attempt || shownRun !== session.run) {
        for (const { letter, input } of rows) input.checked = chosenOf(attempt).includes(letter);
      }
      shownRun = session.run;
      over = isOver;
      fieldset.disabled = !!attempt;
      shown = shownOrder(question, session, rows);
      answers.append(...shown.map(({ item }) => item));
      draw();
    },
    said: () => {
      const marked = shown.filter(({ input }) => input.checked);
      const spoken = shown.filter((row) => marked.includes(row) || (over && isHazard(row)));
      const n = marked.filter(isHazard).length;
      return [
        make('p', fill(texts.spotsFound, { n, total: question.right.length })),
        ...feedbackOn(
          place,
          spoken.map(({ letter }) => letter),
          (letter) => {
            const row = rows[alphabet.indexOf(letter)];
            return row ? `${row.number.textContent}. ${row.name.textContent}` : '';
          },
        ),
      ];
    },
    missing: () => texts.nothingChosen,
    focus() {
      fieldset.querySelector('input')?.focus();
    },
    answered: (attempt) => answeredChoice(question, attempt),
  };
};
