/** The data model of SCORM 1.2 (RTE 3.4.4). */
import { both, read, under, write, type Elements } from './element.ts';
import {
  all,
  bytes,
  decimal,
  decimal12,
  identifier12,
  suspendData,
  text,
  time12,
  timespan12,
  words,
  type Format,
} from './formats.ts';

/** CMIString255, in characters and in bytes. */
const string255 = all(text(255), bytes(255));
const string4096 = all(text(4096), bytes(4096));
const status = words('passed', 'completed', 'failed', 'incomplete', 'browsed');
const points: Format = decimal(decimal12, 0, 100);
const score: Elements = { _children: read, raw: both(points), min: both(points), max: both(points) };
const integer = (least: number, most: number): Format => decimal(/^-?\d{1,3}$/, least, most);

/** A result is a word or a number of points. */
const result: Format = (value) =>
  decimal12.test(value) ? undefined : words('correct', 'wrong', 'unanticipated', 'neutral')(value);

export const elements12: Elements = {
  ...under('cmi.core.', {
    _children: read,
    student_id: read,
    student_name: read,
    lesson_location: both(string255),
    credit: read,
    lesson_status: both(status),
    entry: read,
    total_time: read,
    lesson_mode: read,
    // `normal` is a word of 2004.
    exit: write(words('time-out', 'suspend', 'logout', '')),
    session_time: write(timespan12),
  }),
  ...under('cmi.core.score.', score),
  'cmi.suspend_data': both(suspendData),
  'cmi.launch_data': read,
  'cmi.comments': both(string4096),
  'cmi.comments_from_lms': read,
  ...under('cmi.objectives.', { _children: read, _count: read }),
  ...under('cmi.objectives.n.', { id: both(identifier12), status: both(status) }),
  ...under('cmi.objectives.n.score.', score),
  ...under('cmi.student_data.', {
    _children: read,
    mastery_score: read,
    max_time_allowed: read,
    time_limit_action: read,
  }),
  ...under('cmi.student_preference.', {
    _children: read,
    audio: both(integer(-1, 100)),
    language: both(string255),
    speed: both(integer(-100, 100)),
    text: both(integer(-1, 1)),
  }),
  ...under('cmi.interactions.', { _children: read, _count: read }),
  ...under('cmi.interactions.n.', {
    id: write(identifier12),
    'objectives._count': read,
    'objectives.n.id': write(identifier12),
    time: write(time12),
    type: write(
      words('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
    ),
    'correct_responses._count': read,
    'correct_responses.n.pattern': write(string255),
    weighting: write(decimal(decimal12, -100, 100)),
    student_response: write(string255),
    result: write(result),
    latency: write(timespan12),
  }),
};
