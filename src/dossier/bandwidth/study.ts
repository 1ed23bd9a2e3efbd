/**
 * What the organisation's plan asks of each line: how many megabits a second at
 * the busiest moment, against what the line may give.
 *
 * Time is cut into slots of five minutes. Of the learners of a plant, `rush`
 * percent open the capsule in the first slot of its window, the others evenly in
 * the slots that follow. A slot's load is the bytes that its learners fetch,
 * with a tenth more for what carries them, over its 300 seconds. A plant whose
 * traffic goes `via` another loads that one's line as well, and each line that
 * one goes via in turn.
 */
import type { Project } from '../../model/schema-types.ts';

export type Plan = NonNullable<Project['plan']>;
type Plant = Plan['plants'][number];

/** Seconds of a slot. */
const slotSeconds = 300;
/** What TLS, TCP, IP and the headers of requests add to the bytes of files. */
const overhead = 1.1;

const slotsPerDay = 86_400 / slotSeconds;

/** What one learner fetches: with nothing kept on the device, and with the site's shared files kept there. */
export interface Visit {
  first: number;
  shared: number;
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
 *   `plan` of the project file, whose names are unique and whose traffic gets out: `check` sees to it.
 * @param visit
 *   Bytes that a learner fetches on the day that weighs most.
 */
export function studyPlan(plan: Plan, visit: Visit): Study {
  const { cache = 0, rush = 50 } = plan;
  const busiest = (plant: Plant, share: number, first: number): Busiest =>
    peakOf(
      plan.plants.filter((each) => linesOf(each, plan).includes(plant.name)),
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

/** Names of the plants whose lines carry the traffic of one: its own, and all that it goes via, one after the other. */
function linesOf({ name }: Plant, { plants }: Plan): string[] {
  const lines: string[] = [];
  for (let at: string | undefined = name; at !== undefined && !lines.includes(at);) {
    const here: string = at;
    lines.push(here);
    at = plants.find((plant) => plant.name === here)?.via;
  }
  return lines;
}

/** Bytes of an average visit when `cache` percent of the devices have the shared files. */
function bytesOf({ first, shared }: Visit, cache: number): number {
  return first * (1 - cache / 100) + shared * (cache / 100);
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

/**
 * First slot of a window, and the one after its last. A window may pass
 * midnight; one that ends when it begins lasts a day.
 */
function slotsOf(window: string): [number, number] {
  const [from = 0, to = 0] = window.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 3600 + minutes * 60;
  });
  // In seconds: a window may begin and end in one slot.
  const end = to > from ? to : to + 86_400;
  const first = Math.floor(from / slotSeconds);
  // A day that begins within a slot ends within the same one: no slot counts twice.
  return [first, Math.min(first + slotsPerDay, Math.ceil(end / slotSeconds))];
}

function timeOf(slot: number): string {
  const minutes = (slot * slotSeconds) / 60;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
