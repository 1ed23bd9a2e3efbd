/**
 * What the finder of places does in the page: a click on the image gives a
 * circle, dragging a rectangle, ready to paste. Dev only.
 */
import { readPlace } from '../../compile/questions/place.ts';
import { toPlace, type ImagePoint } from './to-place.ts';

/** Pixels that a click may slip without being meant as dragging. */
const slip = 4;

for (const finder of document.querySelectorAll<HTMLDetailsElement>('.place-finder')) mount(finder);

function mount(finder: HTMLDetailsElement): void {
  const one = <Found extends HTMLElement>(selector: string, kind: new () => Found): Found => {
    const found = finder.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The finder of places has no ${selector}`);
  };
  const picture = one('.finder-picture', HTMLElement);
  const image = one('img', HTMLImageElement);
  const radius = one('.finder-radius', HTMLInputElement);
  const status = one('[role=status]', HTMLElement);
  const mark = document.createElement('span');
  mark.className = 'finder-place new';
  keepOpen(finder);

  const aspect = () => image.naturalHeight / image.naturalWidth || 1;
  /** The last circle, which a new radius makes larger or smaller. */
  let centre: ImagePoint | undefined;
  let from: ImagePoint | undefined;
  let start: PointerEvent | undefined;

  const pointOf = ({ clientX, clientY }: PointerEvent): ImagePoint => {
    const { left, top, width, height } = image.getBoundingClientRect();
    return { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 };
  };
  const show = (to?: ImagePoint): void => {
    if (!from) return;
    const place = toPlace(from, to, Number(radius.value), aspect());
    draw(mark, place, aspect());
    picture.append(mark);
    for (const output of finder.querySelectorAll<HTMLInputElement>('.finder-output')) {
      output.value = `- [${output.dataset['box'] ?? ' '}] \`${place}\` `;
    }
    status.textContent = '';
  };

  const showWritten = (): void => {
    for (const place of finder.querySelectorAll<HTMLElement>('[data-place]')) {
      draw(place, place.dataset['place'] ?? '', aspect());
    }
  };
  if (image.complete) showWritten();
  else image.addEventListener('load', showWritten);

  picture.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    start = event;
    from = pointOf(event);
    centre = from;
    show();
  });
  picture.addEventListener('pointermove', (event) => {
    if (!start) return;
    const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > slip;
    if (far) centre = undefined;
    show(centre ? undefined : pointOf(event));
  });
  picture.addEventListener('pointerup', () => (start = undefined));
  picture.addEventListener('pointercancel', () => (start = undefined));
  radius.addEventListener('input', () => {
    from = centre;
    show();
  });
  for (const button of finder.querySelectorAll<HTMLButtonElement>('[data-copied]')) {
    button.addEventListener('click', () => {
      const output = button.parentElement?.querySelector<HTMLInputElement>('.finder-output');
      if (!output || output.value === '') return;
      // Selected too: where the clipboard is refused, Ctrl+C does it.
      output.select();
      const { copied = '', notCopied = '' } = button.dataset;
      navigator.clipboard.writeText(output.value).then(
        () => (status.textContent = copied),
        () => (status.textContent = notCopied),
      );
    });
  }
}

/** Put an outline where a place is; nothing where it is none. */
function draw(element: HTMLElement, place: string, aspect: number): void {
  const read = readPlace(place, aspect);
  element.hidden = 'problem' in read;
  if ('problem' in read) return;
  const { x, y, width, height, radius = 0 } = read;
  const { style } = element;
  const round = width === undefined || height === undefined;
  style.left = `${round ? x - radius : x}%`;
  style.top = `${round ? y - radius / aspect : y}%`;
  style.width = `${width ?? 2 * radius}%`;
  style.height = `${height ?? (2 * radius) / aspect}%`;
  style.borderRadius = round ? '50%' : '0';
}

/** The page reloads with each save: who works on an image wants it open still. */
function keepOpen(finder: HTMLDetailsElement): void {
  const key = `place-finder:${location.pathname}:${finder.dataset['question'] ?? ''}`;
  const keep = () => sessionStorage.setItem(key, finder.open ? 'open' : 'closed');
  const kept = sessionStorage.getItem(key);
  if (kept !== null) finder.open = kept === 'open';
  finder.addEventListener('toggle', keep);
  // Where there are errors it is open from the start.
  finder.addEventListener('pointerdown', keep);
}
