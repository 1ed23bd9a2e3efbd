import type { Language } from './language.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** French; narrow no-break spaces before `; : ! ?` and inside « », as French typography wants. */
export const fr: Language = {
  name: 'Français',
  domains: { quality: 'Qualité', health: 'Santé', safety: 'Sécurité', environment: 'Environnement' },
  blocks: { key: 'À retenir', danger: 'Danger', case: 'Situation', checklist: 'À vérifier sur place' },

  start: 'Commencer',
  check: 'Valider',
  continue: 'Continuer',
  back: 'Précédent',
  finish: 'Terminer',
  tryAgain: 'Réessayer',
  startAgain: 'Recommencer',
  exit: 'Quitter',

  draft: 'Brouillon',
  minutes: (n) => `${n}\u00a0min`,
  questions: (n) => (n > 1 ? `${n} questions` : `${n} question`),
  questionOf: (n, total) => `Question ${n} sur ${total}`,
  hint: 'Indice',
  colophon: 'À propos de cette capsule',
  version: 'Version',
  approved: (by, on) => `Validée par ${by}, le ${on}`,
  reviewBy: (on) => `À relire avant le ${on}`,
  authors: 'Rédaction\u202f:',
  references: 'Références\u202f:',
  credits: 'Crédits\u202f:',
  date: (iso) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return `${day === '01' ? '1er' : Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  truth: 'vrai',

  progress: 'Écran {n} sur {total}',
  chooseOne: 'Une seule réponse',
  chooseSeveral: 'Plusieurs réponses possibles',
  nothingChosen: 'Choisissez une réponse, puis validez.',
  right: 'Juste',
  wrong: 'Faux',
  partly: 'Incomplet',
  rightAnswer: 'Bonne réponse',
  yourAnswer: 'Votre réponse',
  triesLeft: 'Essais restants\u202f: {n}. La première réponse compte pour le score.',
  result: 'Résultat',
  score: '{score}\u202f%',
  passed: 'Capsule réussie',
  failed: 'Capsule pas encore réussie',
  completed: 'Capsule terminée',
  mastery: 'Il faut {mastery}\u202f% de bonnes réponses au premier essai.',
  criticalMissed: 'Une question indispensable n’était pas juste au premier essai.',
  best: 'Votre meilleur résultat reste enregistré\u202f: {score}\u202f%.',
  seeAgain: 'À revoir',
  allRight: 'Tout est juste du premier coup.',

  notSaved:
    'Vos résultats ne seront pas enregistrés\u202f: la plateforme de formation ne répond pas. Vous pouvez suivre la capsule quand même.',
  notTaken:
    'Vos réponses n’ont pas encore pu être enregistrées par la plateforme de formation. Vous pouvez continuer\u202f: nous réessaierons.',
  readOnly: 'Vous relisez cette capsule\u202f: rien n’est enregistré.',
  closed: 'Vous pouvez fermer cette fenêtre.',
};
