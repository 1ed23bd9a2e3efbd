import type { Words } from './words.ts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });

export const en: Words = {
  opened: 'The session is open',
  openRefused: (error) => `The LMS opens no session (error ${error})`,
  saved: 'The LMS saves (commit)',
  saveRefused: (error) => `The LMS does not save (commit refused, error ${error})`,
  closed: (duration) => (duration ? `The session is closed after ${duration}` : 'The session is closed'),
  closeRefused: (error) => `The LMS does not close the session (error ${error})`,
  read: (names) => `The content reads: ${names.join(', ')}`,
  score: (score, max) => `The score ${score}${max === undefined ? '' : `/${max}`} is sent`,
  scoreScale: (min, max) =>
    `The scale of the score is sent: ${[min && `minimum ${min}`, max && `maximum ${max}`].filter(Boolean).join(', ')}`,
  status: (value) => `The status becomes: ${value}`,
  completion: (value) => `The progress becomes: ${value}`,
  success: (value) => `The result becomes: ${value}`,
  answer: (response, question, verdict) =>
    `The answer ${response} to question ${question} is recorded${verdict ? ` (${verdict})` : ''}`,
  answerBegun: (number) => `An answer is being recorded (no. ${number})`,
  place: (location, characters) => {
    const resume = `what is needed to resume (${characters ?? 0} characters)`;
    if (location === undefined) return `W${resume.slice(1)} is noted`;
    return characters === undefined
      ? `The place (${location}) is noted`
      : `The place (${location}) and ${resume} are noted`;
  },
  suspends: 'The session can be resumed where it is',
  exits: (value) => `It will be left as: ${value}`,
  sessionTime: (duration) => `The length of the session is noted: ${duration}`,
  progress: (percent) => `The measured progress is ${percent}`,
  other: (name, value) => `${name}: ${value}`,
  unknown: (element, value) => `The element ${element} receives ${value}`,
  refused: (error) => `; the LMS refuses (error ${error})`,
  refusedPartly: (count, error) =>
    `; the LMS refuses ${count} ${count > 1 ? 'elements' : 'element'} of it (error ${error})`,

  values: {
    passed: 'passed',
    failed: 'failed',
    completed: 'completed',
    incomplete: 'in progress',
    browsed: 'browsed',
    'not attempted': 'not begun',
    unknown: 'unknown',
    suspend: 'to be resumed',
    logout: 'log out',
    normal: 'normal',
    'time-out': 'time out',
    '': 'empty',
  },
  verdicts: { right: 'right', wrong: 'wrong', neutral: 'not scored', unanticipated: 'unanticipated' },
  points: (value) => `${value} ${Number(value) === 1 ? 'point' : 'points'}`,
  truth: { true: '“true”', false: '“false”' },
  list: (parts) => and.format(parts),
  inOrder: (parts) => parts.join(', then '),
  quote: (text) => `“${text}”`,
  nothing: 'empty',
  duration: (hours, minutes, seconds) =>
    [
      hours && `${hours}\u00a0h`,
      minutes && `${minutes}\u00a0min`,
      (seconds || !(hours || minutes)) && `${seconds}\u00a0s`,
    ]
      .filter(Boolean)
      .join(' '),
  names: {
    learnerId: 'Learner’s identifier',
    learnerName: 'Learner’s name',
    location: 'Place in the content',
    credit: 'Counts or not',
    status: 'Status',
    completion: 'Progress',
    success: 'Result',
    entry: 'How it is entered',
    scoreRaw: 'Score',
    scoreScaled: 'Score out of 1',
    scoreMin: 'Lowest score',
    scoreMax: 'Highest score',
    totalTime: 'Total time',
    mode: 'Mode',
    exit: 'How it is left',
    sessionTime: 'Length of the session',
    suspendData: 'What is needed to resume',
    launchData: 'Launch data',
    comments: 'Comments',
    commentsFromLms: 'Comments of the LMS',
    mastery: 'Score to reach',
    maxTime: 'Time allowed',
    timeLimitAction: 'When time is over',
    audioLevel: 'Preference: volume',
    language: 'Preference: language',
    speed: 'Preference: speed',
    captions: 'Preference: captions',
    progress: 'Measured progress',
    completionThreshold: 'Progress to reach',
    version: 'Version of the data model',
    question: 'Answer {n}: question',
    questionType: 'Answer {n}: type',
    answeredAt: 'Answer {n}: time',
    weighting: 'Answer {n}: weight',
    response: 'Answer {n}: what was answered',
    pattern: 'Answer {n}: what was to be answered',
    result: 'Answer {n}: verdict',
    latency: 'Answer {n}: time taken',
    description: 'Answer {n}: question asked',
    objective: 'Objective {n}',
    comment: 'Comment {n}',
    children: 'what the LMS can note',
    count: 'how many there are already',
  },
};
