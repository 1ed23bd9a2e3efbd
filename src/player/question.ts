import { isOver, isPartial, isRight, sortLetters } from '../model/grading.ts';
import { letters as alphabet } from '../model/identifiers.ts';
import type { PlayerTexts } from '../model/languages/language.ts';
import type { PlayerQuestion } from '../model/player-data.ts';
import { fill, fromHtml, make } from './dom.ts';

/** A question on its screen. */
export interface QuestionView {
  /** What is chosen now, its letters in authored order. */
  chosen: () => string;
  /** Show it answered by these tries, or open when there are none. */
  show: (tries: readonly string[], order: readonly string[]) => void;
  /** Say that nothing is chosen. */
  askAgain: () => void;
  /** Bring what is said into view. */
  reveal: () => void;
  /** Move focus to the answers. */
  focus: () => void;
}

interface AnswerView {
  letter: string;
  item: Element;
  input: HTMLInputElement;
  text: HTMLElement;
  mark: HTMLElement;
}

/**
 * Turn the static question of a screen into one that can be answered: its list
 * becomes native controls, with a place for the feedback below.
 *
 * @param screen
 *   Section of the question.
 * @param question
 *   The question.
 * @param texts
 *   What is said.
 */
export function mountQuestion(screen: Element, question: PlayerQuestion, texts: PlayerTexts): QuestionView {
  const list = screen.querySelector('.answers') as HTMLElement;
  const several = question.type === 'multiple';
  const answers = [...list.children].map((item, index) =>
    mountAnswer(item, alphabet.charAt(index), several ? 'checkbox' : 'radio', question.id),
  );
  const legend = make('legend', several ? texts.chooseSeveral : texts.chooseOne);
  const fieldset = make('fieldset', legend);
  list.before(fieldset);
  fieldset.append(list);
  // The stem may be paragraphs and pictures, which a legend must not hold: both name the group.
  const stem = screen.querySelector('.stem') as HTMLElement;
  stem.id = `stem-${question.id}`;
  legend.id = `legend-${question.id}`;
  fieldset.setAttribute('aria-labelledby', `${stem.id} ${legend.id}`);

  const feedback = make('div.feedback');
  feedback.setAttribute('role', 'status');
  screen.append(feedback);

  function say(kind: string, ...content: (Node | string)[]): void {
    feedback.textContent = '';
    feedback.className = `feedback ${kind}`;
    feedback.append(...content);
  }

  function reveal(): void {
    feedback.scrollIntoView({ block: 'nearest' });
  }

  return {
    chosen: () => sortLetters(answers.filter(({ input }) => input.checked).map(({ letter }) => letter)),
    show(tries, order) {
      const last = tries[tries.length - 1];
      const over = isOver(question, tries);
      fieldset.disabled = last !== undefined;
      list.append(...answers.map(({ item }) => item).sort(by(answers, order)));
      for (const { letter, item, input, mark } of answers) {
        input.checked = !!last && last.includes(letter);
        const right = over && question.right.includes(letter);
        const chosen = fieldset.disabled && input.checked;
        item.className = right ? 'right' : !chosen ? '' : over ? 'wrong' : 'chosen';
        mark.textContent = right ? texts.rightAnswer : chosen ? texts.yourAnswer : '';
      }
      if (last === undefined) say('');
      else say(isRight(question, last) ? 'right' : 'wrong', ...verdict(question, answers, tries, texts));
    },
    askAgain() {
      say('ask', make('p', texts.nothingChosen));
      reveal();
    },
    reveal,
    focus() {
      list.querySelector('input')?.focus();
    },
  };
}

function mountAnswer(item: Element, letter: string, type: string, name: string): AnswerView {
  const input = make('input');
  input.type = type;
  input.name = name;
  input.value = letter;
  const text = make('span.label', ...item.childNodes);
  const mark = make('span.mark');
  item.append(make('label', input, text, mark));
  return { letter, item, input, text, mark };
}

/** Compare answers' items by the order in which their letters are to be shown. */
function by(answers: readonly AnswerView[], order: readonly string[]) {
  const place = (item: Element) => order.indexOf(answers.find((answer) => answer.item === item)?.letter ?? '');
  return (a: Element, b: Element) => place(a) - place(b);
}

/** What is said about the last try: word, feedback of what was chosen, tries left or explanation. */
function verdict(
  question: PlayerQuestion,
  answers: readonly AnswerView[],
  tries: readonly string[],
  texts: PlayerTexts,
): Node[] {
  const last = tries[tries.length - 1] ?? '';
  const word = isRight(question, last) ? texts.right : isPartial(question, last) ? texts.partly : texts.wrong;
  const parts: Node[] = [make('p.verdict', word)];
  for (const { letter, text } of answers) {
    const html = question.feedback[letter];
    if (!html || !last.includes(letter)) continue;
    const said = fromHtml('div.said', html);
    // With several answers chosen, each feedback needs to say which one it is about.
    if (last.length > 1) said.prepend(make('b', text.textContent ?? ''));
    parts.push(said);
  }
  if (!isOver(question, tries)) {
    parts.push(make('p.left', fill(texts.triesLeft, { n: question.attempts - tries.length })));
  } else if (question.explanation) {
    parts.push(fromHtml('div.explanation', question.explanation));
  }
  return parts;
}
