import { isRight, typedOf } from '../../model/grading.ts';
import type { PlayerQuestion } from '../../model/player-data.ts';
import { encodeTyped } from '../../model/suspend-data.ts';
import { isUnit, readNumber, recognise, typedLimit } from '../../model/typed-answers.ts';
import { fill, make } from '../dom.ts';
import { feedbackOn } from './group.ts';
import type { Answered, MountPart } from './part.ts';

/** What text and numbers do not share. */
interface Reader {
  /** Letter of the answer that was typed, or `-`; empty while it cannot be told. */
  letterOf: (typed: string) => string;
  /** What a report says otherwise than of a text. */
  answered: (typed: string) => Partial<Answered>;
}

/** A word or a number to type: one native field, with the unit beside it. */
export const mountTyped: MountPart = (place) => {
  const { question, texts, stem, list } = place;
  const { id, right, forms = {}, number } = question;
  const reader = USES.text && !(USES.numeric && number) ? textReader(question) : numberReader(question);
  const input = make('input');
  const box = make('label', make('span', texts.yourAnswer), input, ' ', make('span', number && number[3]));
  list.replaceWith(box);
  stem.id = `stem-${id}`;
  input.setAttribute('aria-describedby', stem.id);
  input.maxLength = typedLimit;
  input.autocomplete = input.autocapitalize = 'off';
  // The keys that iPhones show for decimals have no minus sign.
  if (number && number[0] >= 0) input.inputMode = 'decimal';
  input.onkeydown = ({ key, repeat }) => {
    // Held down, the key would check and then go on.
    if (key === 'Enter' && !repeat && !input.readOnly)
      (document.querySelector('.forward') as HTMLElement).click();
  };
  let revealed = false;

  /** What is in the field; its limit may have cut the last character in two. */
  const typed = () => input.value.replace(/[\ud800-\udbff]$/, '').trim();

  return {
    attempt() {
      const letter = reader.letterOf(typed());
      return letter && `${letter}!${encodeTyped(typed())}`;
    },
    show(attempt, over) {
      // What has just been typed may be longer than what is remembered of it.
      if (!attempt || !input.value) input.value = typedOf(attempt);
      // Not disabled: focus would be lost with it.
      input.readOnly = !!attempt;
      const isWrong = !!attempt && !isRight(question, attempt);
      box.className = `typed ${isWrong ? 'wrong' : attempt && 'right'}`;
      revealed = over && isWrong;
    },
    said: (attempt) => [
      ...feedbackOn(place, [attempt.charAt(0)], String),
      ...(revealed ? [make('p', fill(texts.rightIs, { answer: forms[right.charAt(0)] || '' }))] : []),
    ],
    missing: () => (USES.numeric && number ? texts.notNumber : texts.nothingTyped),
    focus() {
      input.focus();
    },
    answered: () => ({
      type: 'fill-in',
      // LMSs take five.
      patterns: [...right.slice(0, 5)].map((letter) => [forms[letter] || '']),
      response: [typed()],
      ...reader.answered(typed()),
    }),
  };
};

function textReader({ forms = {} }: PlayerQuestion): Reader {
  return { letterOf: (typed) => recognise(typed, forms), answered: () => ({}) };
}

/** Reads a number; what a report says of it depends on the key, not on what was typed. */
export function numberReader({ right, number = [0, 0, 0, ''] }: PlayerQuestion): Reader {
  const [value, least, greatest, unit] = number;

  /** The number, where there is one and nothing but its unit. */
  function read(typed: string) {
    const found = readNumber(typed);
    return found && isUnit(found.rest, unit) ? found : undefined;
  }

  return {
    letterOf(typed) {
      const found = read(typed);
      if (!found) return '';
      return found.value >= least && found.value <= greatest ? right : found.ambiguous ? '' : '-';
    },
    answered(typed) {
      // LMSs take numbers of five digits and seven decimals.
      const write = (numbers: number[]) =>
        numbers.filter((each) => Math.abs(each) < 1e5).map((each) => String(+each.toFixed(6)));
      const pattern = write([value, least, greatest]);
      const found = read(typed);
      // The key alone decides, so that an interaction has one type for all; a key that is longer is sent as text.
      return pattern[2]
        ? { type: 'numeric', patterns: [pattern], response: write(found ? [found.value] : []) }
        : {};
    },
  };
}
