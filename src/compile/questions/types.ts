/** The registry of question types: adding one is a file beside this and a line here. */
import type { QuestionType as Name } from '../../model/capsule.ts';
import { categorise } from './categorise.ts';
import { hotspots } from './hotspots.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { numeric } from './numeric.ts';
import { opinion } from './opinion.ts';
import { order } from './order.ts';
import { single } from './single.ts';
import { text } from './text.ts';
import { trueFalse } from './true-false.ts';
import type { QuestionType, Shape } from './type.ts';

/** Types of a `:::question`; a scenario has a container of its own. */
export type QuestionTypeName =
  | 'single'
  | 'true-false'
  | 'multiple'
  | 'order'
  | 'match'
  | 'categorise'
  | 'text'
  | 'numeric'
  | 'hotspots'
  | 'opinion';

/** In the order in which they are tried: true-false is a single choice with labels of its own. */
export const questionTypes: Readonly<Record<QuestionTypeName, QuestionType>> = {
  'true-false': trueFalse,
  single,
  multiple,
  order,
  match,
  categorise,
  text,
  numeric,
  hotspots,
  opinion,
} satisfies Partial<Record<Name, QuestionType>>;

export function isQuestionTypeName(name: string): name is QuestionTypeName {
  return Object.hasOwn(questionTypes, name);
}

/** The type that answers stand for when nothing states it; nothing where several might, or none. */
export function inferType(shape: Shape): QuestionTypeName | undefined {
  const names = Object.keys(questionTypes) as QuestionTypeName[];
  return names.find((name) => questionTypes[name].fits(shape));
}
