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

  (list as HTMLElement).addEventListener('click', ({ target, clientY }) => {
    const row = rows.find(([, spot]) => spot === target);
    // A box that is disabled stays as it is.
    if (row) row[0].querySelector('input')?.click();
    else {
      said.textContent = texts.noSpot;
      // Where the tap was, which is where the learner looks; it stands below the image.
      said.style.marginTop = `${clientY - list.getBoundingClientRect().bottom}px`;
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

/** A place over the image, which takes taps; it can be seen once it is marked. */
function drawSpot({ box: [x, y, size, height] }: PlayerSpot): HTMLElement {
  const spot = make('span');
  // A circle is as high as it is wide: margins and padding are in percent of the width. The border is part of it.
  spot.style.cssText =
    `top:${y}%;` +
    (height
      ? `left:${x}%;width:${size}%;height:${height}%`
      : `left:${x - size}%;width:${2 * size}%;margin-top:-${size}%;padding-bottom:calc(${2 * size}% - 6px);border-radius:50%`) +
    // Of two that lie in each other, the smaller one is tapped.
    `;z-index:${Math.round(100 - size)}`;
  return spot;
}
