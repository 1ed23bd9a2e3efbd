import type { Interaction } from './recorder.ts';
import { scormRecorder, type Edition } from './scorm.ts';
import { duration, timestamp } from './times.ts';
import type { Elements } from './writer.ts';

const completion = 'cmi.completion_status';
const success = 'cmi.success_status';

const edition: Edition = {
  names: {
    edition: 'SCORM 2004',
    object: 'API_1484_11',
    prefix: '',
    terminate: 'Terminate',
  },
  learner: 'cmi.learner_id',
  mode: 'cmi.mode',
  location: 'cmi.location',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  formatSessionTime: duration,
  score: 'cmi.score.raw',
  commitBeforeTerminate: false,
  readStatus(get) {
    const status = get(success).toLowerCase();
    return status === 'passed' || status === 'failed' ? status : get(completion);
  },
  putOutcome(put, score, status) {
    let taken = true;
    const add = (element: string, value: string) => (taken = put(element, value) && taken);
    if (score !== undefined) {
      // Open edX and Moodle grade by the raw score, others by the scaled one.
      const raw = +score.toFixed(2);
      add('cmi.score.scaled', String(+(raw / 100).toFixed(4)));
      add('cmi.score.raw', String(raw));
      // Everybody knows these two, so they are not missed.
      put('cmi.score.min', '0');
      put('cmi.score.max', '100');
    }
    if (status) {
      add(completion, status === 'incomplete' ? status : 'completed');
      if (status === 'passed' || status === 'failed') add(success, status);
    }
    return taken;
  },
  describe,
};

/** Records in an LMS that speaks SCORM 2004, any edition. */
export const scorm2004 = () => scormRecorder(edition);

function describe(interaction: Interaction): Elements {
  const { id, type, patterns, response, result, weighting, time, latency, description } = interaction;
  const write = (values: string[]) =>
    USES.typed && type === 'fill-in'
      ? // What begins with a brace would be read as a property of the text, `[,]` as the end of one.
        values.join().replace(/^\{/, ' {').replace(/\[,]/g, '(,)')
      : values
          .map((value) => (USES.pairs && type === 'matching' ? value.replace('.', '[.]') : value))
          .join('[,]');
  const writePattern = (values: string[]) =>
    USES.typed && type === 'numeric'
      ? // Without the value itself.
        values.slice(1).join('[:]')
      : USES.typed && type === 'fill-in'
        ? // scorm-again 3.4.3 takes a comma for a separator, and no space beside one.
          `{case_matters=false}${write(values)}`.replace(/ *, */g, ',')
        : write(values);
  return [
    ['id', id],
    ['type', type],
    ['timestamp', timestamp(time)],
    ...patterns.map((pattern, n): [string, string] => [
      `correct_responses.${n}.pattern`,
      writePattern(pattern),
    ]),
    ['weighting', String(weighting)],
    // A number too long to be sent is left out.
    ...(USES.numeric && !response.length ? [] : [['learner_response', write(response)] as [string, string]]),
    ['result', result === 'right' ? 'correct' : result === 'wrong' ? 'incorrect' : result],
    ['latency', duration(latency)],
    // No character may be cut in two.
    ['description', description.slice(0, 250).replace(/[\ud800-\udbff]$/, '')],
  ];
}
