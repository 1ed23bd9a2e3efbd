/**
 * What the organisation's plan asks of each line: how many megabits a second at
 * the busiest moment, against what the line may give.
 *
 * Time is cut into slots of five minutes. Of the learners of a plant, `rush`
 * percent open the capsule in the first slot of its window, the others evenly in
 * the slots that follow. A slot's load is the bytes that its learners fetch,
 * with a tenth more for what carries them, over its 300 seconds. A plant whose
 * traffic goes `via` another loads that one's line as well.
 */
import { UserError } from '../../content/user-error.ts';
import type { Project } from '../../model/schema-types.ts';

export type Plan = NonNullable<Project['plan']>;
type Plant = Plan['plants'][number];

/** Seconds of a slot. */
const slotSeconds = 300;
/** What TLS, TCP, IP and the headers of requests add to the bytes of files. */
const overhead = 1.1;

const slotsPerDay = 86_400 / slotSeconds;

/** What one learner fetches: the first time, and again with a device that has kept the shared files. */
export interface Visit {
  first: number;
  later: number;
}

/** Load of one line at its busiest moment. */
interface LineLoad {
  name: string;
  type: Plant['type'];
  /** Learners whose traffic goes through it. */
  learners: number;
  /** Megabits a second of the line. */
  line: number;
  /** Megabits a second that the capsules may take of it. */
  allowed: number;
  /** Megabits a second at the busiest moment. */
  peak: number;
  /** When that is: `08:30`. */
  at: string;
  /** Megabits a second if nothing came from a cache; if everybody had the shared files; if learners came evenly. */
  withoutCache: number;
  withCache: number;
  evenly: number;
}

export interface Study {
  visit: Visit;
  /** Percent of the learners whose device has the shared files. */
  cache: number;
  /** Percent of the learners who open in the first five minutes. */
  rush: number;
  lines: LineLoad[];
}

/**
 * Study a plan.
 *
 * @param plan
 *   `plan` of the project file, after {@link assertLines}.
 * @param visit
 *   Bytes that a learner fetches on the day that weighs most.
 */
export function studyPlan(plan: Plan, visit: Visit): Study {
  const { cache = 0, rush = 50 } = plan;
  const busiest = (plant: Plant, share: number, first: number): Busiest =>
    peakOf(
      plan.plants.filter(({ name, via }) => name === plant.name || via === plant.name),
      first,
      bytesOf(visit, share),
    );
  const lines = plan.plants.map((plant): LineLoad => {
    const { peak, at, learners } = busiest(plant, cache, rush);
    return {
      name: plant.name,
      type: plant.type,
      learners,
      line: plant.line,
      allowed: (plant.line * (plant.share ?? 20)) / 100,
      peak,
      at,
      withoutCache: busiest(plant, 0, rush).peak,
      withCache: busiest(plant, 100, rush).peak,
      evenly: busiest(plant, cache, 0).peak,
    };
  });
  return { visit, cache, rush, lines };
}

/**
 * See to it that the lines of a plan are those of its plants.
 *
 * @throws {UserError}
 *   When the traffic of a plant goes through one that is not there: it would count nowhere.
 */
export function assertLines({ plants }: Plan): void {
  const lost = plants.find(
    ({ name, via }) => via === name || (via && !plants.some((plant) => plant.name === via)),
  );
  if (!lost) return;
  throw new UserError(
    {
      en: `${lost.name} says via: ${lost.via ?? ''} in _project.yaml, and no plant of the plan is called ${lost.via ?? ''}.`,
      fr: `${lost.name} dit via: ${lost.via ?? ''} dans _project.yaml, et aucun site du plan ne s’appelle ${lost.via ?? ''}.`,
    },
    {
      en: 'Write the name of another plant as it stands in `plan`, or take `via` out.',
      fr: 'Écrivez le nom d’un autre site tel qu’il est dans `plan`, ou retirez `via`.',
    },
  );
}

/** Bytes of an average visit when `cache` percent of the devices have the shared files. */
function bytesOf({ first, later }: Visit, cache: number): number {
  return first * (1 - cache / 100) + later * (cache / 100);
}

interface Busiest {
  peak: number;
  at: string;
  learners: number;
}

/** @param rush Percent in the first slot; none means evenly. */
function peakOf(plants: readonly Plant[], rush: number, bytes: number): Busiest {
  const learnersIn = new Float64Array(slotsPerDay);
  for (const { learners, window } of plants) {
    const [from, to] = slotsOf(window);
    const slots = Math.max(1, to - from);
    const rushing = rush > 0 && slots > 1 ? rush / 100 : 1 / slots;
    const others = slots > 1 ? (1 - rushing) / (slots - 1) : 0;
    for (let n = 0; n < slots; n++) {
      const slot = (from + n) % slotsPerDay;
      learnersIn[slot] = (learnersIn[slot] ?? 0) + learners * (n === 0 ? rushing : others);
    }
  }
  const most = Math.max(...learnersIn);
  return {
    peak: (most * bytes * overhead * 8) / slotSeconds / 1e6,
    at: timeOf(learnersIn.indexOf(most)),
    learners: plants.reduce((sum, { learners }) => sum + learners, 0),
  };
}

/** First slot of a window, and the one after its last; a window may pass midnight. */
function slotsOf(window: string): [number, number] {
  const [from = 0, to = 0] = window.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return Math.floor((hours * 3600 + minutes * 60) / slotSeconds);
  });
  return [from, to > from ? to : to + slotsPerDay];
}

function timeOf(slot: number): string {
  const minutes = (slot * slotSeconds) / 60;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
