/** What data model elements mean, whatever the edition calls them. */

const plain = {
  'cmi.core.student_id': 'learnerId',
  'cmi.learner_id': 'learnerId',
  'cmi.core.student_name': 'learnerName',
  'cmi.learner_name': 'learnerName',
  'cmi.core.lesson_location': 'location',
  'cmi.location': 'location',
  'cmi.core.credit': 'credit',
  'cmi.credit': 'credit',
  'cmi.core.lesson_status': 'status',
  'cmi.completion_status': 'completion',
  'cmi.success_status': 'success',
  'cmi.core.entry': 'entry',
  'cmi.entry': 'entry',
  'cmi.core.score.raw': 'scoreRaw',
  'cmi.score.raw': 'scoreRaw',
  'cmi.score.scaled': 'scoreScaled',
  'cmi.core.score.min': 'scoreMin',
  'cmi.score.min': 'scoreMin',
  'cmi.core.score.max': 'scoreMax',
  'cmi.score.max': 'scoreMax',
  'cmi.core.total_time': 'totalTime',
  'cmi.total_time': 'totalTime',
  'cmi.core.lesson_mode': 'mode',
  'cmi.mode': 'mode',
  'cmi.core.exit': 'exit',
  'cmi.exit': 'exit',
  'cmi.core.session_time': 'sessionTime',
  'cmi.session_time': 'sessionTime',
  'cmi.suspend_data': 'suspendData',
  'cmi.launch_data': 'launchData',
  'cmi.comments': 'comments',
  'cmi.comments_from_lms': 'commentsFromLms',
  'cmi.student_data.mastery_score': 'mastery',
  'cmi.scaled_passing_score': 'mastery',
  'cmi.student_data.max_time_allowed': 'maxTime',
  'cmi.max_time_allowed': 'maxTime',
  'cmi.student_data.time_limit_action': 'timeLimitAction',
  'cmi.time_limit_action': 'timeLimitAction',
  'cmi.student_preference.audio': 'audioLevel',
  'cmi.learner_preference.audio_level': 'audioLevel',
  'cmi.student_preference.language': 'language',
  'cmi.learner_preference.language': 'language',
  'cmi.student_preference.speed': 'speed',
  'cmi.learner_preference.delivery_speed': 'speed',
  'cmi.student_preference.text': 'captions',
  'cmi.learner_preference.audio_captioning': 'captions',
  'cmi.progress_measure': 'progress',
  'cmi.completion_threshold': 'completionThreshold',
  'cmi._version': 'version',
} as const;

const ofInteraction = {
  id: 'question',
  type: 'questionType',
  time: 'answeredAt',
  timestamp: 'answeredAt',
  weighting: 'weighting',
  student_response: 'response',
  learner_response: 'response',
  result: 'result',
  latency: 'latency',
  description: 'description',
} as const;

type PlainMeaning = (typeof plain)[keyof typeof plain];
type InteractionMeaning = (typeof ofInteraction)[keyof typeof ofInteraction] | 'pattern';

export type Meaning =
  PlainMeaning | InteractionMeaning | 'objective' | 'comment' | 'children' | 'count' | 'other';

/** An element, understood. */
export interface Element {
  meaning: Meaning;
  /** Of an interaction, an objective or a comment, from 0. */
  index?: number;
}

/**
 * Understand the name of an element.
 *
 * @param name
 *   As content writes it: `cmi.interactions.2.result`.
 */
export function meaningOf(name: string): Element {
  if (Object.hasOwn(plain, name)) return { meaning: plain[name as keyof typeof plain] };
  if (name.endsWith('._count')) return { meaning: 'count' };
  if (name.endsWith('._children')) return { meaning: 'children' };
  const [, list, number, rest = ''] = /^cmi\.(\w+)\.(\d+)\.(.+)$/.exec(name) ?? [];
  if (list === undefined) return { meaning: 'other' };
  const index = Number(number);
  if (list === 'interactions') return { meaning: interactionMeaning(rest), index };
  if (list === 'objectives') return { meaning: 'objective', index };
  return { meaning: list.startsWith('comments') ? 'comment' : 'other', index };
}

function interactionMeaning(rest: string): Meaning {
  if (rest.startsWith('correct_responses.')) return 'pattern';
  return Object.hasOwn(ofInteraction, rest) ? ofInteraction[rest as keyof typeof ofInteraction] : 'other';
}
