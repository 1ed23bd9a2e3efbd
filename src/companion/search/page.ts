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
import { dress, everything, idOf, shownIn } from './items.ts';
import { choose, isFromLink, readNames, showClauses } from './lists.ts';

interface Texts {
  found: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  /** Beside each capsule, what has the words where the list does not show it. */
  hidden: Record<NonNullable<Found['hidden']>, string>;
  partly: string;
  fromLink: string;
  gone: string;
  stopWords: string;
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
  const remark = document.getElementById('search-remark');
  const none = document.querySelector<HTMLElement>('.none-found');
  const field = form?.querySelector<HTMLInputElement>('input[name=q]');
  if (!form || !list || !data || !status || !notice || !remark || !none || !field) return;
  run({ form, field, list, status, notice, remark, none }, JSON.parse(data.textContent) as Texts);
}

interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  list: HTMLUListElement;
  /** Says how many there are. */
  status: HTMLElement;
  /** Says what of the texts is missing. */
  notice: HTMLElement;
  /** Says what is not as it was asked for. */
  remark: HTMLElement;
  none: HTMLElement;
}

/** The page, and how far it is. */
interface Board extends Parts {
  texts: Texts;
  /** Places in the list, and what the filters ask of them, by capsule. */
  items: ReadonlyMap<string, HTMLElement>;
  facts: ReadonlyMap<string, Facts>;
  /** What the filters call standards and clauses. */
  names: ReadonlyMap<string, string>;
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
  /** Tells how many there are, and writes the address; once. */
  settle: () => void;
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
    // Before the clauses are taken off the page.
    names: readNames(form),
    controls: filterNames.map((name) => form.elements.namedItem(name) as HTMLSelectElement),
    showClauses: showClauses(form),
    count,
    asked: false,
    dirty: false,
    timer: 0,
    settle: () => undefined,
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
      pick(board, () => '');
      show(board);
      field.focus();
    });
  });
  // Who follows a link sooner than words settle comes back to what was asked for.
  document.addEventListener(
    'click',
    () => {
      board.settle();
    },
    true,
  );
  window.addEventListener('popstate', () => {
    restore(board);
  });
}

/** Fetch the index of the texts, once. */
function prepare(board: Board): void {
  if (board.asked) return;
  const { form, items, names, notice, texts } = board;
  board.asked = true;
  board.engine = openCapsules(
    [...items].map(([id, item]) => shownIn(id, item, names)),
    texts.stopWords,
  );
  const late = window.setTimeout(() => (notice.textContent = texts.loading), 1000);
  void fetchJson<SearchIndex>(form.dataset['index'] ?? '')
    .then(
      (index) => {
        board.engine = openIndex(index, texts.stopWords);
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
  const { field, engine, items, facts, list, none, remark, count, controls, texts } = board;
  board.dirty = true;
  const wanted = filtersOf(board);
  const query = field.value.trim();
  const answer = query ? engine?.search(query) : undefined;
  const shown = (answer?.found ?? everything(items)).filter(({ id }) => {
    const known = facts.get(id);
    return known && isWanted(known, wanted);
  });
  const fragment = document.createDocumentFragment();
  for (const one of shown) {
    const item = items.get(one.id);
    if (item) fragment.append(dress(item, one, texts.hidden));
  }
  list.textContent = '';
  list.append(fragment);
  none.hidden = shown.length > 0;
  if (shown.length > 0) remark.textContent = answer?.partly ? texts.partly : '';
  else {
    const isGone = controls.some(isFromLink) && ![...facts.values()].some((known) => isWanted(known, wanted));
    remark.textContent = isGone ? texts.gone : '';
  }
  const active = controls.filter(({ value }) => value).length;
  count.textContent = active > 0 ? ` (${active})` : '';
  board.settle = () => {
    window.clearTimeout(board.timer);
    board.settle = () => undefined;
    tell(board, shown.length);
    history.replaceState(null, '', location.pathname + writeAddress(query, wanted) + location.hash);
  };
  window.clearTimeout(board.timer);
  board.timer = window.setTimeout(() => {
    board.settle();
  }, settled);
}

/** Say how many there are. */
function tell({ status, texts: { found } }: Board, number: number): void {
  const form = new Intl.PluralRules(document.documentElement.lang).select(number);
  status.textContent = (found[form] ?? found.other).replace('{n}', `${number}`);
}

/** Ask for what the address asks for. */
function restore(board: Board): void {
  const { form, field } = board;
  const { query, filters } = readAddress(location.search);
  field.value = query;
  const known = pick(board, (name) => filters[name]);
  // What no capsule has any more is seen, and can be taken off.
  if (!known) form.querySelector('details')?.setAttribute('open', '');
  if (query) prepare(board);
  // As long as nothing is asked for, the list is as it came.
  if (writeAddress(query, filters) || board.dirty) show(board);
}

/**
 * Set the filters.
 *
 * @returns
 *   Whether all were to be had.
 */
function pick({ controls, showClauses, texts }: Board, valueOf: (name: keyof Filters) => string): boolean {
  const known = controls.map((control) => {
    if (control.name === 'clause') showClauses();
    return choose(control, valueOf(control.name as keyof Filters), texts.fromLink);
  });
  return !known.includes(false);
}
