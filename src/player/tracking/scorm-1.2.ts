import type { Interaction } from './recorder.ts';
import { scormRecorder, type Edition } from './scorm.ts';
import { clock, timespan } from './times.ts';
import type { Elements } from './writer.ts';

const status = 'cmi.core.lesson_status';

const edition: Edition = {
  names: {
    edition: 'SCORM 1.2',
    object: 'API',
    prefix: 'LMS',
    terminate: 'Finish',
  },
  learner: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  formatSessionTime: timespan,
  score: 'cmi.core.score.raw',
  commitBeforeTerminate: true,
  readStatus: (get) => get(status),
  putOutcome(put, score, standing) {
    let taken = true;
    if (score !== undefined) {
      taken = put('cmi.core.score.raw', String(+score.toFixed(2)));
      // Optional in 1.2, so not missed.
      put('cmi.core.score.min', '0');
      put('cmi.core.score.max', '100');
    }
    return (!standing || put(status, standing)) && taken;
  },
  describe,
};

/** Records in an LMS that speaks SCORM 1.2. */
export const scorm12 = () => scormRecorder(edition);

function describe({ id, type, pattern, response, right, weighting, time, latency }: Interaction): Elements {
  // The first letter is what 1.2 knows of true and false: `t` and `f`.
  const join = (identifiers: string[]) => identifiers.map((identifier) => identifier.charAt(0)).join();
  return [
    ['id', id],
    ['type', type],
    ['time', clock(time)],
    ['correct_responses.0.pattern', join(pattern)],
    ['weighting', String(weighting)],
    ['student_response', join(response)],
    ['result', right ? 'correct' : 'wrong'],
    ['latency', timespan(latency)],
  ];
}
