import type { PlayerTexts } from '../model/languages/language.ts';
import type { PlayerQuestion } from '../model/player-data.ts';
import { make } from './dom.ts';

/** The question beside a question: are you sure? */
export interface Confidence {
  element: Element;
  /** How a try says it: `+` for sure, `_` for not; empty while nothing is chosen. */
  mark: () => string;
  /** Show what a try says; open when it is empty. */
  show: (attempt: string) => void;
}

/** Ask whether the learner is sure; recorded, never scored. */
export function mountConfidence({ id }: PlayerQuestion, texts: PlayerTexts): Confidence {
  const option = (value: string, text: string) => {
    const input = make('input');
    input.type = 'radio';
    input.name = `${id}_sure`;
    input.value = value;
    return { input, label: make('label', input, text) };
  };
  const options = [option('+', texts.sure), option('_', texts.unsure)];
  const element = make('fieldset.sure', make('legend', texts.howSure), ...options.map(({ label }) => label));
  return {
    element,
    mark: () => options.find(({ input }) => input.checked)?.input.value || '',
    show(attempt) {
      element.disabled = !!attempt;
      for (const { input } of options) input.checked = attempt.split('!')[0]?.slice(-1) === input.value;
    },
  };
}
