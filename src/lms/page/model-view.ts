/** The table of what the LMS holds. */
import type { LmsRecord } from '../editions.ts';
import { nameOf, type SentenceLang } from '../sentences/index.ts';
import type { DeskTexts } from '../texts/texts.ts';
import { make } from './dom.ts';

export interface ModelView {
  /** Show a record; rows that differ from what was shown before are marked. */
  show: (record: LmsRecord) => void;
  /** Show a record as it is, with nothing marked: a launch begins. */
  begin: (record: LmsRecord) => void;
}

/** Fill a table's body. */
export function createModelView(body: HTMLElement, lang: SentenceLang, texts: DeskTexts): ModelView {
  let shown: LmsRecord = {};
  /** Elements marked since the content last said something new. */
  let marked: ReadonlySet<string> = new Set();
  /** Elements whose long value was unfolded: they stay so when the table is drawn again. */
  const unfolded = new Set<string>();

  function draw(record: LmsRecord): void {
    body.replaceChildren(
      ...Object.keys(record)
        .sort(inOrder)
        .map((element) => row(element, record[element] ?? '')),
    );
    shown = record;
  }

  function row(element: string, value: string): HTMLElement {
    const name = nameOf(element, lang);
    const head = make(
      'th',
      '',
      ...(name ? [make('span', 'name', name)] : []),
      make('code', '', ...breakable(element)),
    );
    head.setAttribute('scope', 'row');
    const isNew = marked.has(element);
    const cell = make(
      'td',
      '',
      value.length > longest ? folded(element, value) : make('span', 'value', value),
      ...(isNew ? [' ', make('mark', '', texts.changed)] : []),
    );
    return make('tr', isNew ? 'changed' : '', head, cell);
  }

  function folded(element: string, value: string): HTMLElement {
    const start = make('summary', '', texts.longValue(value.slice(0, 40), value.length));
    const details = make('details', '', start, make('span', 'value', value)) as HTMLDetailsElement;
    details.open = unfolded.has(element);
    details.addEventListener('toggle', () => {
      if (details.open) unfolded.add(element);
      else unfolded.delete(element);
    });
    return details;
  }

  return {
    begin(record) {
      marked = new Set();
      draw(record);
    },
    show(record) {
      const changed = Object.keys(record).filter((element) => record[element] !== shown[element]);
      if (changed.length > 0) marked = new Set(changed);
      draw(record);
    },
  };
}

/** Characters of a value that the table shows at once: the suspend data of a usual capsule. */
const longest = 160;

/** May break after each dot, and nowhere else. */
function breakable(element: string): (string | Node)[] {
  return element
    .split(/(?<=\.)/)
    .flatMap((part, at) => (at === 0 ? [part] : [document.createElement('wbr'), part]));
}

/** By the alphabet, and numbers by size: interaction 10 after 9. */
const collator = new Intl.Collator('en', { numeric: true });

/** What an author looks for first; interactions last, for there are many. */
const order = [/status$/, /score\./, /location$/, /suspend_data$/, /_time$/, /^cmi\./];

function inOrder(a: string, b: string): number {
  const rank = (element: string): number => {
    const at = /^cmi\.(?:interactions|objectives|comments)/.test(element)
      ? -1
      : order.findIndex((each) => each.test(element));
    return at < 0 ? order.length : at;
  };
  return rank(a) - rank(b) || collator.compare(a, b);
}
