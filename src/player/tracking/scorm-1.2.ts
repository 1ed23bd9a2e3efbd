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

function describe(interaction: Interaction): Elements {
  const { id, type, patterns, response, result, weighting, time, latency } = interaction;
  const isText = USES.typed && (type === 'fill-in' || type === 'numeric');
  // 1.2 knows one character of each: `t` and `f` for true and false.
  const one = (identifier: string) => identifier.replace(/^(\w)\w+/, '$1');
  // A number's limits have no form in 1.2. Text is 255 characters at most.
  const write = (values: string[]) => (isText ? (values[0] || '').slice(0, 255) : values.map(one).join());
  return [
    ['id', id],
    ['type', type],
    ['time', clock(time)],
    ...patterns.map((pattern, n): [string, string] => [`correct_responses.${n}.pattern`, write(pattern)]),
    ['weighting', String(weighting)],
    // A number too long to be sent is left out.
    ...(USES.numeric && !response.length ? [] : [['student_response', write(response)] as [string, string]]),
    ['result', result === 'right' ? 'correct' : result],
    ['latency', timespan(latency)],
  ];
}
