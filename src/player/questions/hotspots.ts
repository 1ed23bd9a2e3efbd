import { chosenOf } from '../../model/grading.ts';
import type { PlayerSpot } from '../../model/player-data.ts';
import { button, fill, make } from '../dom.ts';
import { mountChoice } from './choice.ts';
import type { MountPart } from './part.ts';

/**
 * Places to find on an image: a choice of several answers, which can also be
 * made by tapping the image. Hazards and decoys are the same in the page, until
 * the question is over.
 */
export const mountHotspots: MountPart = (place) => {
  const { question, list, texts } = place;
  const { spots = [], right } = question;
  const answers = make('ol.answers spots');
  const rows = spots.map((spot) => {
    const item = make('li');
    item.innerHTML = spot.label;
    answers.append(item);
    return [item, list.appendChild(drawSpot(spot))] as const;
  });
  const said = make('p.nothing');
  said.setAttribute('role', 'status');
  const view = make('div.view');
  view.setAttribute('role', 'group');
  view.setAttribute('aria-labelledby', `stem-${question.id}`);
  const zoom = button('zoom', texts.zoom, () => {
    const wide = view.classList.toggle('wide');
    zoom.setAttribute('aria-pressed', String(wide));
    // What scrolls can be scrolled by keyboard.
    view.tabIndex = wide ? 0 : -1;
    view.scrollLeft = view.scrollWidth / 4;
    said.textContent = '';
  });
  zoom.setAttribute('aria-pressed', 'false');
  list.before(view, said, zoom, answers);
  list.className = 'picture';
  view.append(list);
  const choice = mountChoice({
    ...place,
    list: answers,
    question: { ...question, type: 'multiple' },
    texts: { ...texts, chooseSeveral: texts.chooseSpots },
  });
  let over = false;
  /** Hazards of the last try: the next one goes on from there. */
  let found = '';
  let shownRun: number | undefined;

  const foundIn = (attempt: string): string =>
    [...right].filter((letter) => chosenOf(attempt).includes(letter)).join('');

  function draw(): void {
    said.textContent = '';
    for (const [item, spot] of rows) {
      const [input, mark] = item.querySelectorAll('input,.mark') as unknown as [HTMLInputElement, Element];
      const isHazard = over && right.includes(input.value);
      const [state, word = ''] = input.checked
        ? isHazard
          ? ['right', texts.spotFound]
          : over
            ? ['wrong', texts.spotDecoy]
            : ['chosen']
        : isHazard
          ? ['missed', texts.spotMissed]
          : [''];
      item.className = state;
      mark.textContent = word;
      spot.className = state && `marked ${state}`;
      spot.dataset['n'] = String([...answers.children].indexOf(item) + 1);
    }
  }
  answers.addEventListener('change', draw);

  (list as HTMLElement).addEventListener('click', ({ clientX, clientY }) => {
    const { left, top, bottom, width, height } = list.getBoundingClientRect();
    const row = rows[spotAt(spots, clientX - left, clientY - top, width, height)];
    // A box that is disabled stays as it is.
    if (row) row[0].querySelector('input')?.click();
    else {
      said.textContent = texts.noSpot;
      // Where the tap was, which is where the learner looks; it stands below the image.
      said.style.marginTop = `${clientY - bottom}px`;
    }
  });

  return {
    ...choice,
    show(attempt, isOver, session) {
      choice.show(attempt, isOver, session);
      if (attempt || session.run !== shownRun) found = foundIn(attempt);
      else
        for (const [item] of rows) {
          const input = item.querySelector('input') as HTMLInputElement;
          input.checked = found.includes(input.value);
        }
      shownRun = session.run;
      over = isOver;
      draw();
    },
    // What was missed is read too.
    said: (attempt) => [
      make('p', fill(texts.spotsFound, { n: foundIn(attempt).length, total: right.length })),
      ...choice.said([...new Set(chosenOf(attempt) + (over ? right : ''))].join('')),
    ],
  };
};

/**
 * Find the place that a tap on the image is for, as a fingertip is wider than it aims.
 *
 * @param x
 *   Pixels from the left of the image.
 * @param y
 *   Pixels from its top.
 * @returns
 *   Index of the smallest place that holds the point, else of the nearest within 12 pixels; else -1.
 */
export function spotAt(
  spots: readonly Pick<PlayerSpot, 'box'>[],
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  let found = -1;
  let least = 12;
  spots.forEach(({ box: [left, top, size, high] }, index) => {
    // Half of the place; the radius of a circle is in percent of the width.
    const wide = (size * width) / (high ? 200 : 100);
    const tall = high ? (high * height) / 200 : wide;
    const fromX = Math.abs(x - (left * width) / 100 - (high ? wide : 0));
    const fromY = Math.abs(y - (top * height) / 100 - (high ? tall : 0));
    const away = high
      ? Math.hypot(Math.max(0, fromX - wide), Math.max(0, fromY - tall))
      : Math.hypot(fromX, fromY) - wide;
    // Below nothing, and the further the smaller it is, where the point is inside: of two in each other the inner one.
    const rank = away > 0 ? away : -1 / (wide * tall);
    if (rank <= least) {
      least = rank;
      found = index;
    }
  });
  return found;
}

/** A place over the image; it can be seen once it is marked. */
function drawSpot({ box: [x, y, size, height] }: PlayerSpot): HTMLElement {
  const spot = make('span');
  // A circle is as high as it is wide: margins and padding are in percent of the width. The border is part of it.
  spot.style.cssText =
    `top:${y}%;` +
    (height
      ? `left:${x}%;width:${size}%;height:${height}%`
      : `left:${x - size}%;width:${2 * size}%;margin-top:-${size}%;padding-bottom:calc(${2 * size}% - 6px);border-radius:50%`);
  return spot;
}
