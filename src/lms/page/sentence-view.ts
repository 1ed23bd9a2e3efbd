/** The list of what content said, launch by launch, newest first. */
import type { Call } from '../call.ts';
import type { Edition } from '../editions.ts';
import { tell, type Sentence, type SentenceLang } from '../sentences/index.ts';
import type { DeskTexts } from '../texts/texts.ts';
import { make } from './dom.ts';

export interface SentenceView {
  /** Begin a launch, above those before. */
  begin: (title: string, edition: Edition) => void;
  /** Show the calls of the launch that was begun last. */
  show: (calls: readonly Call[]) => void;
}

/** An item of the list with what it shows. */
interface Item {
  element: HTMLElement;
  text: string;
  calls: number;
}

/** Fill the element with lists. */
export function createSentenceView(place: HTMLElement, lang: SentenceLang, texts: DeskTexts): SentenceView {
  let edition: Edition = '1.2';
  let list = make('ol', '');
  let items: Item[] = [];
  let empty = make('p', 'nothing', texts.nothingSaid);

  return {
    begin(title, spoken) {
      edition = spoken;
      items = [];
      list = make('ol', '');
      list.setAttribute('reversed', '');
      empty.remove();
      empty = make('p', 'nothing', texts.nothingSaid);
      place.prepend(make('h3', '', title), empty, list);
    },
    show(calls) {
      const sentences = tell(edition, calls, lang);
      empty.hidden = sentences.length > 0;
      sentences.forEach((sentence, at) => {
        const item = items[at];
        // What is unchanged stays as it is: its calls may be open, or have the focus.
        if (item?.text === sentence.text && item.calls === sentence.calls.length) return;
        const element = draw(sentence, lang, texts);
        if (item) item.element.replaceWith(element);
        else list.prepend(element);
        items[at] = { element, text: sentence.text, calls: sentence.calls.length };
      });
    },
  };
}

function draw(sentence: Sentence, lang: SentenceLang, texts: DeskTexts): HTMLElement {
  const { text, topic, refused, calls } = sentence;
  const said = make('summary', '', make('span', 'at', clock(calls[0]?.at ?? 0)), make('span', 'text', text));
  const raw = make('details', '', said, make('pre', '', calls.map(spell).join('\n')));
  const notes = calls.flatMap(({ refusals }) =>
    refusals.map(({ element, reason }) => make('p', 'note', texts.strict(element, reason[lang]))),
  );
  return make('li', `topic-${topic}${refused ? ' refused' : ''}`, raw, ...notes);
}

/** A call as a developer writes it, with what came back. */
function spell({ verb, args, returned, error }: Call): string {
  const given = args.map((each) => JSON.stringify(each)).join(', ');
  return `${verb}(${given}) → ${JSON.stringify(returned)}${error === '0' ? '' : ` (${error})`}`;
}

/** Minutes and seconds since the launch: `1:05`. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
