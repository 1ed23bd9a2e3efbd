import { isOver, isPartial, isRight } from '../model/grading.ts';
import { letters as alphabet } from '../model/identifiers.ts';
import type { PlayerTexts } from '../model/languages/language.ts';
import type { PlayerQuestion } from '../model/player-data.ts';
import { shownOrder, type Session } from '../model/session.ts';
import { fill, fromHtml, make } from './dom.ts';

/** A question on its screen. */
export interface QuestionView {
  readonly question: PlayerQuestion;
  /** The question's words. */
  readonly stem: Element;
  /** What is chosen now, its letters in authored order. */
  chosen: () => string;
  /** Show it answered by these tries, or open when there are none. */
  show: (tries: readonly string[], session: Session) => void;
  /** Say that nothing is chosen. */
  ask: () => void;
  /** Bring what is said into view. */
  reveal: () => void;
  /** Move focus to the answers. */
  focus: () => void;
}

interface AnswerView {
  letter: string;
  item: Element;
  input: HTMLInputElement;
  label: Element;
  mark: Element;
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
  const { stem, fieldset, list, answers } = mountAnswers(screen, question, texts);
  const feedback = make('div.feedback');
  feedback.setAttribute('role', 'status');
  screen.append(feedback);

  function say(kind: string, ...content: Node[]): void {
    feedback.textContent = '';
    feedback.className = `feedback ${kind}`;
    feedback.append(...content);
  }

  function reveal(): void {
    feedback.scrollIntoView({ block: 'nearest' });
  }

  return {
    question,
    stem,
    reveal,
    chosen: () =>
      answers
        .filter(({ input }) => input.checked)
        .map(({ letter }) => letter)
        .join(''),
    show(tries, session) {
      const last = tries[tries.length - 1] || '';
      const over = isOver(question, tries);
      fieldset.disabled = !!last;
      for (const { letter, item, input, mark } of shownOrder(question, session, answers)) {
        list.append(item);
        input.checked = last.includes(letter);
        const right = over && question.right.includes(letter);
        item.className = right ? 'right' : !input.checked ? '' : over ? 'wrong' : 'chosen';
        mark.textContent = right ? texts.rightAnswer : input.checked ? texts.yourAnswer : '';
      }
      if (last)
        say(isRight(question, last) ? 'right' : 'wrong', ...verdict(question, answers, tries, last, texts));
      else say('');
    },
    ask() {
      say('ask', make('p', texts.nothingChosen));
      reveal();
    },
    focus() {
      fieldset.querySelector('input')?.focus();
    },
  };
}

/** Put the answers of a question into a group that its stem names. */
function mountAnswers(screen: Element, question: PlayerQuestion, texts: PlayerTexts) {
  const [stem, list] = screen.querySelectorAll('.stem, .answers') as unknown as [Element, Element];
  const several = question.type === 'multiple';
  const answers = [...list.children].map((item, index) =>
    mountAnswer(item, alphabet.charAt(index), several ? 'checkbox' : 'radio', question.id),
  );
  const legend = make('legend', several ? texts.chooseSeveral : texts.chooseOne);
  const fieldset = make('fieldset', legend);
  list.before(fieldset);
  fieldset.append(list);
  // The stem may be paragraphs and pictures, which a legend must not hold: both name the group.
  stem.id = `stem-${question.id}`;
  legend.id = `legend-${question.id}`;
  fieldset.setAttribute('aria-labelledby', `${stem.id} ${legend.id}`);
  return { stem, fieldset, list, answers };
}

function mountAnswer(item: Element, letter: string, type: string, name: string): AnswerView {
  const input = make('input');
  input.type = type;
  input.name = name;
  input.value = letter;
  const label = make('span.label', ...item.childNodes);
  const mark = make('span.mark');
  item.append(make('label', input, label, mark));
  return { letter, item, input, label, mark };
}

/** What is said about the last try: word, feedback of what was chosen, tries left or explanation. */
function verdict(
  question: PlayerQuestion,
  answers: readonly AnswerView[],
  tries: readonly string[],
  last: string,
  texts: PlayerTexts,
): Node[] {
  const word = isRight(question, last) ? texts.right : isPartial(question, last) ? texts.partly : texts.wrong;
  const parts: Node[] = [make('p.verdict', word)];
  for (const { letter, label } of answers) {
    const html = question.feedback[letter];
    if (!html || !last.includes(letter)) continue;
    const said = fromHtml(html);
    // With several answers chosen, each feedback needs to say which one it is about.
    if (last.length > 1) said.prepend(make('b', label.textContent || ''));
    parts.push(said);
  }
  if (!isOver(question, tries)) {
    parts.push(make('p.left', fill(texts.triesLeft, { n: question.attempts - tries.length })));
  } else if (question.explanation) {
    parts.push(fromHtml(question.explanation));
  }
  return parts;
}
