import type { Texts } from './texts.ts';

export const fr: Texts = {
  capsules: 'Capsules QHSE',
  skipToContent: 'Aller au contenu',
  allCapsules: 'Toutes les capsules',
  languages: 'Langues',
  guide: 'Guide de l’auteur',
  accessibility: 'Accessibilité\u202f: non conforme',

  homeTitle: 'Cinq minutes pour bien faire',
  homeLead:
    'Des leçons courtes pour les managers de terrain\u202f: un objectif, une situation, trois gestes, quelques questions.',
  domains: 'Domaines',
  count: (capsules) => `${capsules} capsule${capsules > 1 ? 's' : ''}`,
  version: (version) => `version ${version}`,
  draftNote: 'pas encore validée',
  noCapsules: 'Il n’y a pas encore de capsule en français.',
  elsewhere: 'Dans les autres langues',

  retiredTitle: 'Capsule retirée',
  retiredText: (title) =>
    `«\u202f${title}\u202f» n’est plus publiée. Son contenu a pu changer ou ne plus être valable\u202f: ne vous appuyez pas sur une copie.`,
  notFoundTitle: 'Page introuvable',
  notFoundText: 'Cette adresse ne mène à aucune page. Elle a peut-être été mal recopiée.',

  example: 'Exemple\u202f:',
  required: 'obligatoire',

  sample: 'Un exemple',
  corrected: 'Corrigé\u202f:',

  advice: (messages) =>
    messages > 1 ? `${messages} conseils sur cette capsule` : 'Un conseil sur cette capsule',
  faultyTitle: 'Cette capsule ne peut pas encore être publiée',
  faultyText: (messages) =>
    messages > 1
      ? `Il y a ${messages} points à corriger. La page se recharge dès que vous enregistrez le fichier.`
      : 'Il y a un point à corriger. La page se recharge dès que vous enregistrez le fichier.',
  faultyOnes: 'Capsules à corriger',
  projectFaulty: 'Le fichier de réglages est à corriger',
  severities: { error: 'Erreur', warning: 'Avertissement' },

  finder: {
    name: 'Pour l’auteur',
    title: (image, question) => `Endroits de ${image}${question && ` (question ${question})`}`,
    how: 'Cliquez sur l’image pour un cercle, ou tirez pour un rectangle. Copiez la ligne, collez-la dans la question et ajoutez le nom de l’endroit.',
    radius: 'Rayon du cercle, en pour cent de la largeur',
    hazard: 'Ce qu’il faut trouver',
    decoy: 'Un endroit où tout va bien',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Le texte est sélectionné\u202f: copiez-le avec Ctrl+C.',
  },
};
