/** What a value or a call may be refused for, and how that is said to a person who is no developer. */

/** A sentence in each language of the project. */
export interface Reason {
  fr: string;
  en: string;
}

/**
 * Rules of the data model, and names of refusals that are known to be an LMS's
 * own mistake. `{of}` stands for what the element asks for.
 */
export const reasons = {
  'verb-known': {
    fr: 'Cette fonction n’existe pas dans cette édition de SCORM.',
    en: 'There is no such function in this edition of SCORM.',
  },
  'call-arguments': {
    fr: 'Les arguments ne sont pas ceux de cette fonction : Moodle refuse LMSCommit() sans la chaîne vide.',
    en: 'These are not the arguments of this function: Moodle refuses LMSCommit() without the empty string.',
  },
  'initialize-first': {
    fr: 'La session n’est pas ouverte : Initialize vient d’abord.',
    en: 'The session is not open: Initialize comes first.',
  },
  'initialize-once': {
    fr: 'La session est déjà ouverte.',
    en: 'The session is open already.',
  },
  'terminate-last': {
    fr: 'La session est fermée : plus rien n’est pris.',
    en: 'The session is closed: nothing more is taken.',
  },
  'element-known': {
    fr: 'Cet élément n’existe pas dans cette édition de SCORM.',
    en: 'There is no such element in this edition of SCORM.',
  },
  'element-writable': {
    fr: 'Cet élément appartient à la plateforme : le contenu peut seulement le lire.',
    en: 'This element belongs to the LMS: content may only read it.',
  },
  'element-readable': {
    fr: 'Cet élément peut être écrit, pas relu.',
    en: 'This element may be written, not read.',
  },
  'value-vocabulary': {
    fr: 'Ce mot n’est pas prévu. Attendu : {of}.',
    en: 'This word is not foreseen. Expected: {of}.',
  },
  'value-length': {
    fr: 'Le texte est trop long : {of} au plus.',
    en: 'The text is too long: {of} at most.',
  },
  'value-bytes': {
    fr: 'Le texte occupe trop d’octets : {of} au plus. Certaines plateformes coupent la suite sans le dire.',
    en: 'The text takes too many bytes: {of} at most. Some LMSs cut the rest without a word.',
  },
  'value-one-line': {
    fr: 'Le texte doit tenir sur une ligne, en caractères simples (ASCII).',
    en: 'The text must be one line of plain characters (ASCII).',
  },
  'value-whole': {
    fr: 'Un caractère est coupé en deux.',
    en: 'A character is cut in two.',
  },
  'decimal-point': {
    fr: 'Un nombre s’écrit avec un point, jamais une virgule.',
    en: 'A number is written with a point, never a comma.',
  },
  'decimal-form': {
    fr: 'Ce n’est pas un nombre tel que la plateforme les lit (0.8, sans exposant).',
    en: 'This is not a number as LMSs read them (0.8, no exponent).',
  },
  'value-range': {
    fr: 'Le nombre est hors des bornes : {of}.',
    en: 'The number is out of bounds: {of}.',
  },
  'time-form': {
    fr: 'L’heure s’écrit HH:MM:SS.',
    en: 'A time is written HH:MM:SS.',
  },
  'timespan-form': {
    fr: 'La durée s’écrit HHHH:MM:SS.ss : deux à quatre chiffres pour les heures, deux décimales au plus.',
    en: 'A duration is written HHHH:MM:SS.ss: two to four digits for the hours, two decimals at most.',
  },
  'duration-form': {
    fr: 'La durée s’écrit PT1H2M3.45S, avec deux décimales au plus.',
    en: 'A duration is written PT1H2M3.45S, with two decimals at most.',
  },
  'timestamp-form': {
    fr: 'La date s’écrit 2026-11-05T07:08:09 : deux décimales au plus, et un Z seulement après elles.',
    en: 'A date is written 2026-11-05T07:08:09: two decimals at most, and a Z only after them.',
  },
  'identifier-form': {
    fr: 'Un identifiant n’a ni espace ni accent. Attendu : {of}.',
    en: 'An identifier has no space and no accent. Expected: {of}.',
  },
  'index-next': {
    fr: 'Les entrées d’une liste se suivent : la prochaine a le numéro {of}.',
    en: 'Entries of a list follow each other: the next one is number {of}.',
  },
  'id-first': {
    fr: 'L’identifiant de l’entrée doit venir avant le reste.',
    en: 'The entry’s identifier must come before the rest.',
  },
  'id-unique': {
    fr: 'Cet identifiant est déjà pris par une autre entrée : les rapports les confondraient.',
    en: 'Another entry has this identifier already: reports would take one for the other.',
  },
  'type-first': {
    fr: 'Le type de la question doit venir avant les réponses.',
    en: 'The question’s type must come before the answers.',
  },
  'response-form': {
    fr: 'La réponse n’a pas la forme que demande ce type de question : {of}.',
    en: 'The answer is not in the form that this type of question asks for: {of}.',
  },
  'pattern-form': {
    fr: 'La bonne réponse n’a pas la forme que demande ce type de question : {of}.',
    en: 'The right answer is not in the form that this type of question asks for: {of}.',
  },
  'pattern-count': {
    fr: 'Trop de bonnes réponses pour ce type de question : {of} au plus.',
    en: 'Too many right answers for this type of question: {of} at most.',
  },
  'pattern-unique': {
    fr: 'Cette bonne réponse est donnée deux fois.',
    en: 'This right answer is given twice.',
  },
  'lms-accepts': {
    fr: 'La plateforme refuse une valeur qui est pourtant permise.',
    en: 'The LMS refuses a value that is allowed.',
  },
  'scorm-again-fill-in-comma': {
    fr: 'Refus connu de scorm-again : une virgule suivie d’une espace dans une réponse attendue. Sans effet sur la note.',
    en: 'A known refusal of scorm-again: a comma and a space in an expected answer. The score is not affected.',
  },
} as const satisfies Record<string, Reason>;

export type RuleId = keyof typeof reasons;

/** A call that a strict LMS would not take. */
export interface Refusal {
  /** Element of the data model; the function's name for a call without one. */
  element: string;
  value: string;
  rule: RuleId;
  reason: Reason;
}

/** What is wrong with a value: the rule, and what was asked for. */
export interface Fault {
  rule: RuleId;
  of?: string;
}

/** Put a fault into words. */
export function refusalOf(element: string, value: string, { rule, of = '' }: Fault): Refusal {
  const { fr, en } = reasons[rule];
  return { element, value, rule, reason: { fr: fr.replace('{of}', of), en: en.replace('{of}', of) } };
}
