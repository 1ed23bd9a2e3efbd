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
      add('cmi.score.min', '0');
      add('cmi.score.max', '100');
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
  const { id, type, pattern, response, right, weighting, time, latency, description } = interaction;
  return [
    ['id', id],
    ['type', type],
    ['timestamp', timestamp(time)],
    ['correct_responses.0.pattern', pattern.join('[,]')],
    ['weighting', String(weighting)],
    ['learner_response', response.join('[,]')],
    ['result', right ? 'correct' : 'incorrect'],
    ['latency', duration(latency)],
    // No character may be cut in two.
    ['description', description.slice(0, 250).replace(/[\ud800-\udbff]$/, '')],
  ];
}
