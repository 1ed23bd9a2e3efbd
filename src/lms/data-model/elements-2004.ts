/** The data model of SCORM 2004, 3rd Edition (RTE 4.2). */
import { both, read, under, write, type Elements } from './element.ts';
import {
  decimal,
  decimal2004,
  duration2004,
  longIdentifier,
  suspendData,
  text,
  timestamp2004,
  words,
  type Format,
} from './formats.ts';

const completion = words('completed', 'incomplete', 'not attempted', 'unknown');
const success = words('passed', 'failed', 'unknown');
const number = decimal(decimal2004);
const share = decimal(decimal2004, 0, 1);
const score: Elements = {
  _children: read,
  scaled: both(decimal(decimal2004, -1, 1)),
  raw: both(number),
  min: both(number),
  max: both(number),
};

/** A result is a word or a number. */
const result: Format = (value) =>
  decimal2004.test(value) ? undefined : words('correct', 'incorrect', 'unanticipated', 'neutral')(value);

const comment = { comment: both(text(4000)), location: both(text(250)), timestamp: both(timestamp2004) };

export const elements2004: Elements = {
  ...under('cmi.', {
    _version: read,
    completion_status: both(completion),
    completion_threshold: read,
    credit: read,
    entry: read,
    exit: write(words('time-out', 'suspend', 'logout', 'normal', '')),
    launch_data: read,
    learner_id: read,
    learner_name: read,
    location: both(text(1000)),
    max_time_allowed: read,
    mode: read,
    progress_measure: both(share),
    scaled_passing_score: read,
    session_time: write(duration2004),
    success_status: both(success),
    suspend_data: both(suspendData),
    time_limit_action: read,
    total_time: read,
  }),
  ...under('cmi.score.', score),
  ...under('cmi.comments_from_learner.', { _children: read, _count: read }),
  ...under('cmi.comments_from_learner.n.', comment),
  ...under('cmi.comments_from_lms.', { _children: read, _count: read }),
  ...under('cmi.comments_from_lms.n.', { comment: read, location: read, timestamp: read }),
  ...under('cmi.learner_preference.', {
    _children: read,
    audio_level: both(decimal(decimal2004, 0)),
    language: both(text(250)),
    delivery_speed: both(decimal(decimal2004, 0)),
    audio_captioning: both(words('-1', '0', '1')),
  }),
  ...under('cmi.objectives.', { _children: read, _count: read }),
  ...under('cmi.objectives.n.', {
    id: both(longIdentifier),
    success_status: both(success),
    completion_status: both(completion),
    progress_measure: both(share),
    description: both(text(250)),
  }),
  ...under('cmi.objectives.n.score.', score),
  ...under('cmi.interactions.', { _children: read, _count: read }),
  ...under('cmi.interactions.n.', {
    id: both(longIdentifier),
    type: both(
      words(
        'true-false',
        'choice',
        'fill-in',
        'long-fill-in',
        'likert',
        'matching',
        'performance',
        'sequencing',
        'numeric',
        'other',
      ),
    ),
    'objectives._count': read,
    'objectives.n.id': both(longIdentifier),
    timestamp: both(timestamp2004),
    'correct_responses._count': read,
    'correct_responses.n.pattern': both(text(4000)),
    weighting: both(number),
    learner_response: both(text(4000)),
    result: both(result),
    latency: both(duration2004),
    description: both(text(250)),
  }),
  'adl.nav.request': both(
    words('continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_'),
  ),
  'adl.nav.request_valid.continue': read,
  'adl.nav.request_valid.previous': read,
};
