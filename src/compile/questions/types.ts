/** The registry of question types: adding one is a file beside this and a line here. */
import type { Question } from '../../model/schema-types.ts';
import { multiple } from './multiple.ts';
import { single } from './single.ts';
import { trueFalse } from './true-false.ts';
import type { QuestionType, ReadAnswer } from './type.ts';

export type QuestionTypeName = Question['type'];

/** In the order in which they are tried: true-false is a single choice with labels of its own. */
export const questionTypes: Readonly<Record<QuestionTypeName, QuestionType>> = {
  'true-false': trueFalse,
  single,
  multiple,
};

export function isQuestionTypeName(name: string): name is QuestionTypeName {
  return Object.hasOwn(questionTypes, name);
}

/** The type that a list of answers with boxes stands for; nothing when no answer is ticked. */
export function inferType(answers: ReadAnswer[]): QuestionTypeName | undefined {
  const names = Object.keys(questionTypes) as QuestionTypeName[];
  return names.find((name) => questionTypes[name].fits(answers));
}
