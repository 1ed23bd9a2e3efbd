/**
 * What a package reads and writes in the LMS, element by element. A test holds
 * this table against every name in the scripts that are shipped, and against
 * every call that a browser makes while packages are played.
 */

/** One element of the LMS's data model, or the fields of each interaction. */
export interface LmsElement {
  /** As SCORM 1.2 spells it; absent where only 2004 has it. `n` stands for a number. */
  scorm12?: string;
  scorm2004?: string;
  access: 'read' | 'write' | 'read and write';
  purpose: { fr: string; en: string };
}

/** Every element that the player asks for or sets. */
export const lmsElements: readonly LmsElement[] = [
  {
    scorm12: 'cmi.core.student_id',
    scorm2004: 'cmi.learner_id',
    access: 'read',
    purpose: {
      fr: 'Savoir à qui est le journal gardé dans le navigateur : seule une empreinte de cet identifiant y est écrite.',
      en: 'Tell whose journal is kept in the browser: only a digest of this id is written there.',
    },
  },
  {
    scorm12: 'cmi.core.lesson_mode',
    scorm2004: 'cmi.mode',
    access: 'read',
    purpose: {
      fr: 'Ne rien enregistrer en relecture ou en découverte.',
      en: 'Record nothing in review or browse mode.',
    },
  },
  {
    scorm12: 'cmi.core.lesson_status',
    access: 'read and write',
    purpose: {
      fr: 'Statut : incomplete, puis passed, failed ou completed ; jamais abaissé.',
      en: 'Status: incomplete, then passed, failed or completed; never lowered.',
    },
  },
  {
    scorm2004: 'cmi.completion_status',
    access: 'read and write',
    purpose: { fr: 'Achèvement : incomplete ou completed.', en: 'Completion: incomplete or completed.' },
  },
  {
    scorm2004: 'cmi.success_status',
    access: 'read and write',
    purpose: { fr: 'Réussite : passed ou failed.', en: 'Success: passed or failed.' },
  },
  {
    scorm12: 'cmi.core.score.raw',
    scorm2004: 'cmi.score.raw',
    access: 'read and write',
    purpose: {
      fr: 'Score des premières réponses, de 0 à 100, une fois toutes données.',
      en: 'Score of the first answers, 0 to 100, once all are given.',
    },
  },
  {
    scorm2004: 'cmi.score.scaled',
    access: 'write',
    purpose: { fr: 'Le même score, de 0 à 1.', en: 'The same score, 0 to 1.' },
  },
  {
    scorm12: 'cmi.core.score.min',
    scorm2004: 'cmi.score.min',
    access: 'write',
    purpose: { fr: 'Toujours 0.', en: 'Always 0.' },
  },
  {
    scorm12: 'cmi.core.score.max',
    scorm2004: 'cmi.score.max',
    access: 'write',
    purpose: { fr: 'Toujours 100.', en: 'Always 100.' },
  },
  {
    scorm12: 'cmi.core.lesson_location',
    scorm2004: 'cmi.location',
    access: 'write',
    purpose: { fr: 'Numéro de l’écran atteint.', en: 'Number of the screen that was reached.' },
  },
  {
    scorm12: 'cmi.core.exit',
    scorm2004: 'cmi.exit',
    access: 'write',
    purpose: {
      fr: 'Toujours suspend : la capsule se reprend.',
      en: 'Always suspend: the capsule can be resumed.',
    },
  },
  {
    scorm12: 'cmi.core.session_time',
    scorm2004: 'cmi.session_time',
    access: 'write',
    purpose: { fr: 'Durée de la session.', en: 'Duration of the session.' },
  },
  {
    scorm12: 'cmi.suspend_data',
    scorm2004: 'cmi.suspend_data',
    access: 'read and write',
    purpose: {
      fr: 'De quoi reprendre : écran, réponses par lettres, meilleur résultat ; moins de 4 000 caractères, sans nom ni identifiant de personne.',
      en: 'What resuming needs: screen, answers by their letters, best outcome; under 4,000 characters, no name or id of a person.',
    },
  },
  {
    scorm12: 'cmi.interactions._children',
    scorm2004: 'cmi.interactions._children',
    access: 'read',
    purpose: { fr: 'Savoir ce que le LMS garde des réponses.', en: 'Learn what the LMS keeps of answers.' },
  },
  {
    scorm12: 'cmi.interactions._count',
    scorm2004: 'cmi.interactions._count',
    access: 'read',
    purpose: { fr: 'Écrire chaque réponse à sa place.', en: 'Write each answer to its place.' },
  },
  {
    scorm12: 'cmi.interactions.n.id',
    scorm2004: 'cmi.interactions.n.id',
    access: 'write',
    purpose: { fr: 'Identifiant de la question et de l’essai.', en: 'Id of the question and the try.' },
  },
  {
    scorm12: 'cmi.interactions.n.type',
    scorm2004: 'cmi.interactions.n.type',
    access: 'write',
    purpose: { fr: 'Type de la question.', en: 'Type of the question.' },
  },
  {
    scorm12: 'cmi.interactions.n.time',
    scorm2004: 'cmi.interactions.n.timestamp',
    access: 'write',
    purpose: { fr: 'Heure de la réponse.', en: 'Time of the answer.' },
  },
  {
    scorm12: 'cmi.interactions.n.correct_responses.n.pattern',
    scorm2004: 'cmi.interactions.n.correct_responses.n.pattern',
    access: 'write',
    purpose: { fr: 'Bonne réponse.', en: 'Right answer.' },
  },
  {
    scorm12: 'cmi.interactions.n.weighting',
    scorm2004: 'cmi.interactions.n.weighting',
    access: 'write',
    purpose: { fr: 'Points de la question.', en: 'Points of the question.' },
  },
  {
    scorm12: 'cmi.interactions.n.student_response',
    scorm2004: 'cmi.interactions.n.learner_response',
    access: 'write',
    purpose: {
      fr: 'Réponse donnée : des lettres, un nombre, ou le texte court qui a été tapé.',
      en: 'Answer given: letters, a number, or the short text that was typed.',
    },
  },
  {
    scorm12: 'cmi.interactions.n.result',
    scorm2004: 'cmi.interactions.n.result',
    access: 'write',
    purpose: { fr: 'Juste, faux ou sans objet.', en: 'Right, wrong or neutral.' },
  },
  {
    scorm12: 'cmi.interactions.n.latency',
    scorm2004: 'cmi.interactions.n.latency',
    access: 'write',
    purpose: {
      fr: 'Temps entre l’affichage de la question et la réponse.',
      en: 'Time between seeing the question and answering it.',
    },
  },
  {
    scorm2004: 'cmi.interactions.n.description',
    access: 'write',
    purpose: {
      fr: 'Énoncé de la question, 250 caractères au plus.',
      en: 'The question’s text, 250 characters at most.',
    },
  },
];
