/** The page of a path: how far one has come, and what is next. */
import { fill, make, textOf } from '../../player/dom.ts';
import { attempt } from '../../player/tracking/browser-storage.ts';
import { mountKeep } from '../offline/keep-button.ts';
import { standingOf } from '../progress.ts';
import { nextStep, type PathStep } from './next.ts';
import type { PathPageTexts } from './texts.ts';

const read = (key: string) => attempt(() => localStorage.getItem(key));
// Read now: there is no current script once an event is heard.
const { src } = document.currentScript as HTMLScriptElement;
const list = document.querySelector('.path-steps');
const summary = document.getElementById('path-progress');
if (list && summary) {
  const texts = JSON.parse(textOf(document.getElementById('path-texts'))) as PathPageTexts;
  const draw = () => {
    drawProgress(list, summary, texts);
  };
  draw();
  // Who comes back from a capsule sees the page as it was kept.
  addEventListener('pageshow', draw);
  mountKeep(new URL('../', src).pathname).catch(console.error);
}

/** A capsule of the list. */
interface Row extends PathStep {
  element: Element;
}

function rowsOf(list: Element): Row[] {
  return [...list.children].map((element) => {
    const link = element.querySelector<HTMLAnchorElement>('h2 a');
    return {
      element,
      title: textOf(link),
      address: link ? link.href : '',
      addresses: (element.getAttribute('data-addresses') || '').split(' '),
    };
  });
}

function drawProgress(list: Element, summary: Element, texts: PathPageTexts): void {
  const rows = rowsOf(list);
  const isDone = (step: PathStep) => standingOf(step.addresses, read) === 'done';
  for (const { element, addresses } of rows) {
    const standing = standingOf(addresses, read);
    const mark = element.querySelector('.standing');
    if (!mark) continue;
    mark.className = `standing ${standing}`;
    mark.textContent = texts.standings[standing];
  }

  const done = rows.filter(isDone).length;
  const bar = make('progress');
  bar.max = rows.length;
  bar.value = done;
  const text = fill(texts.progress, { n: done, total: rows.length });
  bar.setAttribute('aria-label', text);
  summary.textContent = '';
  summary.append(bar, make('p', done === rows.length ? texts.complete : text));

  const way = document.querySelector<HTMLAnchorElement>('.path-on');
  const next = nextStep(rows, isDone);
  if (!way) return;
  way.hidden = !next;
  if (!next) return;
  const begun = rows.some(({ addresses }) => standingOf(addresses, read) !== 'new');
  way.href = next.address;
  way.textContent = fill(begun ? texts.continue : texts.start, { title: next.title });
}
