import type { Words } from './words.ts';

const and = new Intl.ListFormat('fr', { type: 'conjunction' });

/** French; narrow no-break spaces as French typography wants them. */
export const fr: Words = {
  opened: 'La session est ouverte',
  openRefused: (error) => `Le LMS n’ouvre pas de session (erreur ${error})`,
  saved: 'Le LMS enregistre (commit)',
  saveRefused: (error) => `Le LMS n’enregistre pas (commit refusé, erreur ${error})`,
  closed: (duration) => (duration ? `La session est fermée après ${duration}` : 'La session est fermée'),
  closeRefused: (error) => `Le LMS ne ferme pas la session (erreur ${error})`,
  read: (names) => `Le contenu lit\u202f: ${names.join(', ')}`,
  score: (score, max) => `La note ${score}${max === undefined ? '' : `/${max}`} est envoyée`,
  scoreScale: (min, max) =>
    `L’échelle de la note est envoyée\u202f: ${[min && `minimum ${min}`, max && `maximum ${max}`].filter(Boolean).join(', ')}`,
  status: (value) => `L’état devient\u202f: ${value}`,
  completion: (value) => `L’avancement devient\u202f: ${value}`,
  success: (value) => `Le résultat devient\u202f: ${value}`,
  answer: (response, question, verdict) =>
    `La réponse ${response} à la question ${question} est enregistrée${verdict ? ` (${verdict})` : ''}`,
  answerBegun: (number) => `Une réponse est en train d’être enregistrée (n°\u00a0${number})`,
  place: (location, characters) => {
    const resume = `de quoi reprendre (${characters ?? 0} caractères)`;
    if (location === undefined) return `D${resume.slice(1)} est noté`;
    return characters === undefined
      ? `La place (${location}) est notée`
      : `La place (${location}) et ${resume} sont notés`;
  },
  suspends: 'La session pourra reprendre là où elle est',
  exits: (value) => `La façon de sortir sera\u202f: ${value}`,
  sessionTime: (duration) => `La durée de la session est notée\u202f: ${duration}`,
  progress: (percent) => `L’avancement mesuré est de ${percent}`,
  other: (name, value) => `${name}\u202f: ${value}`,
  unknown: (element, value) => `L’élément ${element} reçoit ${value}`,
  refused: (error) => `\u202f; le LMS refuse (erreur ${error})`,
  refusedPartly: (count, error) =>
    `\u202f; le LMS en refuse ${count} ${count > 1 ? 'éléments' : 'élément'} (erreur ${error})`,

  values: {
    passed: 'réussi',
    failed: 'échoué',
    completed: 'terminé',
    incomplete: 'en cours',
    browsed: 'parcouru',
    'not attempted': 'pas commencé',
    unknown: 'inconnu',
    suspend: 'à reprendre',
    logout: 'déconnexion',
    normal: 'normale',
    'time-out': 'temps écoulé',
    '': 'vide',
  },
  verdicts: { right: 'juste', wrong: 'fausse', neutral: 'sans note', unanticipated: 'inattendue' },
  points: (value) => `${value} ${Math.abs(Number(value.replace(',', '.'))) < 2 ? 'point' : 'points'}`,
  truth: { true: '«\u202fvrai\u202f»', false: '«\u202ffaux\u202f»' },
  list: (parts) => and.format(parts),
  inOrder: (parts) => parts.join(', puis '),
  quote: (text) => `«\u202f${text}\u202f»`,
  nothing: 'vide',
  duration: (hours, minutes, seconds) =>
    [
      hours && `${hours}\u00a0h`,
      minutes && `${minutes}\u00a0min`,
      (seconds || !(hours || minutes)) && `${seconds}\u00a0s`,
    ]
      .filter(Boolean)
      .join(' '),
  names: {
    learnerId: 'Identifiant de l’apprenant',
    learnerName: 'Nom de l’apprenant',
    location: 'Place dans le contenu',
    credit: 'Compte ou non',
    status: 'État',
    completion: 'Avancement',
    success: 'Résultat',
    entry: 'Façon d’entrer',
    scoreRaw: 'Note',
    scoreScaled: 'Note sur 1',
    scoreMin: 'Note minimale',
    scoreMax: 'Note maximale',
    totalTime: 'Temps total',
    mode: 'Mode',
    exit: 'Façon de sortir',
    sessionTime: 'Durée de la session',
    suspendData: 'De quoi reprendre',
    launchData: 'Données de lancement',
    comments: 'Commentaires',
    commentsFromLms: 'Commentaires du LMS',
    mastery: 'Note à atteindre',
    maxTime: 'Temps alloué',
    timeLimitAction: 'À la fin du temps alloué',
    audioLevel: 'Préférence\u202f: volume',
    language: 'Préférence\u202f: langue',
    speed: 'Préférence\u202f: vitesse',
    captions: 'Préférence\u202f: sous-titres',
    progress: 'Avancement mesuré',
    completionThreshold: 'Avancement à atteindre',
    version: 'Version du modèle de données',
    question: 'Réponse {n}\u202f: question',
    questionType: 'Réponse {n}\u202f: type',
    answeredAt: 'Réponse {n}\u202f: heure',
    weighting: 'Réponse {n}\u202f: poids',
    response: 'Réponse {n}\u202f: ce qui a été répondu',
    pattern: 'Réponse {n}\u202f: ce qu’il fallait répondre',
    result: 'Réponse {n}\u202f: verdict',
    latency: 'Réponse {n}\u202f: temps de réflexion',
    description: 'Réponse {n}\u202f: énoncé',
    objective: 'Objectif {n}',
    comment: 'Commentaire {n}',
    children: 'ce que le LMS sait noter',
    count: 'combien il y en a déjà',
  },
};
