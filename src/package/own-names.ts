/**
 * Names of properties that only the player's own code knows, and that are made
 * short when it is bundled.
 *
 * What also names something elsewhere must not be here: in the browser, in the
 * page's data block and texts, in the journal (which a later version reads), in
 * the LMS. A test compares them.
 */
export const ownNames = [
  'again',
  'answered',
  'asks',
  'centiseconds',
  'commitBeforeTerminate',
  'describe',
  'edition',
  'formatSessionTime',
  'journal',
  'learner',
  'missing',
  'putOutcome',
  'readStatus',
  'recorded',
  'recorder',
  'retried',
  'reveal',
  'said',
  'saved',
  'sessionTime',
  'stem',
  'walks',
];
