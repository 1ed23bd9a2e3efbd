/** The registry of ways to answer: adding one is a file beside this, a feature of the model and a line here. */
import type { Part as PartName } from '../../model/features.ts';
import { mountChoice } from './choice.ts';
import { mountHotspots } from './hotspots.ts';
import { mountOrder } from './order.ts';
import { mountPairs } from './pairs.ts';
import type { MountPart } from './part.ts';
import { mountScenario } from './scenario.ts';
import { mountTyped } from './typed.ts';

/** By name; those that the capsule does not use are dropped when it is bundled. */
const parts: Readonly<Record<PartName, MountPart | false>> = {
  choice: USES.choice && mountChoice,
  order: USES.order && mountOrder,
  pairs: USES.pairs && mountPairs,
  typed: USES.typed && mountTyped,
  hotspots: USES.hotspots && mountHotspots,
  scenario: USES.scenario && mountScenario,
};

/** Make a question answerable. */
export const mountPart: MountPart = (place) => {
  const mount = parts[place.question.part];
  if (!mount) throw new Error(place.question.part);
  return mount(place);
};
