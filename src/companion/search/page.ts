/**
 * What the search page does in the browser. The page lists every capsule; this
 * script takes from that list what is asked for, best first. The index of the
 * texts is fetched once somebody types; until it is there, and where it cannot
 * be had, what the list shows is searched.
 */
import { fetchJson } from '../fetch-json.ts';
import { openCapsules, openIndex, type Engine, type Found, type SearchIndex } from './engine.ts';
import {
  factsFromData,
  filterNames,
  isWanted,
  readAddress,
  writeAddress,
  type Facts,
  type Filters,
} from './filters.ts';
import { showClauses } from './clauses.ts';
import { mark, unmark } from './marks.ts';

interface Texts {
  found: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  inText: string;
  loading: string;
  unavailable: string;
}

/** Long enough for a word to be finished before it is told and written into the address. */
const settled = 400;

start();

function start(): void {
  const form = document.querySelector<HTMLFormElement>('form.seeker');
  const list = document.querySelector<HTMLUListElement>('.results');
  const data = document.getElementById('search-texts');
  const status = document.getElementById('search-count');
  const notice = document.getElementById('search-notice');
  const none = document.querySelector<HTMLElement>('.none-found');
  const field = form?.querySelector<HTMLInputElement>('input[name=q]');
  if (!form || !list || !data || !status || !notice || !none || !field) return;
  run({ form, field, list, status, notice, none }, JSON.parse(data.textContent) as Texts);
}

interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  list: HTMLUListElement;
  /** Says how many there are. */
  status: HTMLElement;
  /** Says what is missing. */
  notice: HTMLElement;
  none: HTMLElement;
}

/** The page, and how far it is. */
interface Board extends Parts {
  texts: Texts;
  /** Places in the list, and what the filters ask of them, by capsule. */
  items: ReadonlyMap<string, HTMLElement>;
  facts: ReadonlyMap<string, Facts>;
  controls: readonly HTMLSelectElement[];
  /** Offers the clauses of the chosen standard. */
  showClauses: () => void;
  /** How many filters are on, where they are folded away. */
  count: HTMLElement;
  engine?: Engine;
  /** Whether the index of the texts was fetched, or is on its way. */
  asked: boolean;
  /** Whether the list is no longer as it came. */
  dirty: boolean;
  timer: number;
}

function run(parts: Parts, texts: Texts): void {
  const { form, list } = parts;
  const items = new Map([...list.children].map((item) => [idOf(item), item as HTMLElement]));
  const count = document.createElement('span');
  form.querySelector('summary')?.append(count);
  const board: Board = {
    ...parts,
    texts,
    items,
    facts: new Map([...items].map(([id, item]) => [id, factsFromData(item.dataset)])),
    controls: filterNames.map((name) => form.elements.namedItem(name) as HTMLSelectElement),
    showClauses: showClauses(form),
    count,
    asked: false,
    dirty: false,
    timer: 0,
  };
  listen(board);
  restore(board);
}

function listen(board: Board): void {
  const { form, field } = board;
  field.addEventListener('focus', () => {
    prepare(board);
  });
  form.addEventListener('input', (event) => {
    if (event.target === field) prepare(board);
    else board.showClauses();
    show(board);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    prepare(board);
    show(board);
  });
  form.addEventListener('reset', () => {
    // The fields are emptied after the event.
    window.setTimeout(() => {
      board.showClauses();
      show(board);
      field.focus();
    });
  });
  window.addEventListener('popstate', () => {
    restore(board);
  });
}

/** Fetch the index of the texts, once. */
function prepare(board: Board): void {
  if (board.asked) return;
  const { form, items, notice, texts } = board;
  board.asked = true;
  board.engine = openCapsules([...items].map(([id, item]) => ({ id, ...shownIn(item), text: '' })));
  const late = window.setTimeout(() => (notice.textContent = texts.loading), 1000);
  void fetchJson<SearchIndex>(form.dataset['index'] ?? '')
    .then(
      (index) => {
        board.engine = openIndex(index);
        notice.textContent = '';
      },
      () => {
        // Another try with the next word: the network may be back.
        board.asked = false;
        notice.textContent = texts.unavailable;
      },
    )
    .then(() => {
      window.clearTimeout(late);
      show(board);
    });
}

function filtersOf({ controls }: Board): Filters {
  return Object.fromEntries(controls.map((control) => [control.name, control.value])) as unknown as Filters;
}

/** Show what is asked for. */
function show(board: Board): void {
  const { field, engine, items, facts, list, none, count, controls, texts } = board;
  board.dirty = true;
  const wanted = filtersOf(board);
  const query = field.value.trim();
  const found = query ? engine?.search(query) : undefined;
  const shown = (found ?? everything(items)).filter(({ id }) => {
    const known = facts.get(id);
    return known && isWanted(known, wanted);
  });
  const fragment = document.createDocumentFragment();
  for (const one of shown) {
    const item = items.get(one.id);
    if (item) fragment.append(dressed(item, one, texts.inText));
  }
  list.textContent = '';
  list.append(fragment);
  none.hidden = shown.length > 0;
  const active = controls.filter(({ value }) => value).length;
  count.textContent = active > 0 ? ` (${active})` : '';
  window.clearTimeout(board.timer);
  board.timer = window.setTimeout(() => {
    tell(board, shown.length);
    history.replaceState(null, '', location.pathname + writeAddress(query, wanted) + location.hash);
  }, settled);
}

/** Say how many there are. */
function tell({ status, texts: { found } }: Board, number: number): void {
  const form = new Intl.PluralRules(document.documentElement.lang).select(number);
  status.textContent = (found[form] ?? found.other).replace('{n}', `${number}`);
}

/** Ask for what the address asks for. */
function restore(board: Board): void {
  const { field, controls } = board;
  const address = readAddress(location.search);
  field.value = address.query;
  for (const control of controls) {
    const value = address.filters[control.name as keyof Filters];
    if (control.name === 'clause') board.showClauses();
    control.value = value;
    // A list that has no such value any more asks for nothing.
    if (control.selectedIndex < 0) control.selectedIndex = 0;
  }
  if (address.query) prepare(board);
  // As long as nothing is asked for, the list is as it came.
  if (writeAddress(address.query, address.filters) || board.dirty) show(board);
}

function idOf(item: Element): string {
  return (item as HTMLElement).dataset['id'] ?? '';
}

/** What of a capsule its place in the list says. */
function shownIn(item: HTMLElement): { title: string; objective: string; keywords: string } {
  const text = (selector: string): string => item.querySelector(selector)?.textContent ?? '';
  return { title: text('h2'), objective: text('.objective'), keywords: item.dataset['keywords'] ?? '' };
}

/** The list as it came, in the alphabet's order. */
function everything(items: ReadonlyMap<string, HTMLElement>): Found[] {
  return [...items.keys()].map((id) => ({ id, words: new Set<string>(), inTextOnly: false }));
}

/** A capsule's place in the list, with what was found marked. */
function dressed(item: HTMLElement, { words, inTextOnly }: Found, inText: string): HTMLElement {
  for (const part of item.querySelectorAll<HTMLElement>('h2 a, .objective')) {
    unmark(part);
    mark(part, words);
  }
  item.querySelector('.in-text')?.remove();
  if (inTextOnly) {
    const note = document.createElement('li');
    note.className = 'in-text';
    note.textContent = inText;
    item.querySelector('.card-facts')?.append(note);
  }
  return item;
}
