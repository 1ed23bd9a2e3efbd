/**
 * A colleague's advice: what makes a capsule weak though nothing in it is
 * broken. Every rule here is a warning and keeps silent when in doubt.
 */
import { acronymSpelledOut } from './acronym-spelled-out.ts';
import { huntLabelNeutral } from './hunt-label-neutral.ts';
import type { PedagogyRule } from './lesson.ts';
import { noDoubleNegative } from './no-double-negative.ts';
import { noOtherAnswers } from './no-other-answers.ts';
import { noPromise } from './no-promise.ts';
import { objectiveObservable } from './objective-observable.ts';
import { questionOwnWords } from './question-own-words.ts';
import { rightAnswerLength } from './right-answer-length.ts';
import { rightAnswerPosition } from './right-answer-position.ts';
import { sentenceLength } from './sentence-length.ts';
import { standardEditionCurrent } from './standard-edition-current.ts';
import { standardEditionPresent } from './standard-edition-present.ts';

export const pedagogyRules: readonly PedagogyRule[] = [
  acronymSpelledOut,
  huntLabelNeutral,
  noDoubleNegative,
  noOtherAnswers,
  noPromise,
  objectiveObservable,
  questionOwnWords,
  rightAnswerLength,
  rightAnswerPosition,
  sentenceLength,
  standardEditionCurrent,
  standardEditionPresent,
];
