import type { SheetTexts } from './texts.ts';

export const fr: SheetTexts = {
  backToCapsule: 'Retour à la capsule',
  backToPath: 'Retour au parcours',
  print: 'Imprimer',
  printed: 'Imprimer\u202f:',

  poster: {
    name: 'Affiche',
    scan: 'Scannez pour suivre la capsule',
    scanPath: 'Scannez pour suivre le parcours',
    path: 'Parcours',
    others: (count) =>
      count === 1
        ? '… et une autre capsule, à voir dans le parcours.'
        : `… et ${count} autres capsules, à voir dans le parcours.`,
    all: (count) =>
      count === 1 ? 'Une capsule, à voir dans le parcours.' : `${count} capsules, à voir dans le parcours.`,
    rest: 'La suite est dans la capsule.',
    orType: 'ou tapez l’adresse\u202f:',
    findIt: 'Cherchez ce titre sur le site des capsules de votre organisation.',
    findPath: 'Cherchez ce parcours sur le site des capsules de votre organisation.',
    noAddress:
      'Il manque le code QR\u202f: le fichier _project.yaml ne dit pas à quelle adresse (url) est le site.',
    exampleAddress:
      'Ce code mène à une adresse d’exemple\u202f: mettez celle de votre site dans _project.yaml (url), puis imprimez.',
    code: 'Code QR de l’adresse ci-contre',
  },

  talk: {
    name: 'Fiche causerie',
    lead: (minutes) =>
      `Pour l’animateur. Lisez la situation, laissez parler, puis posez les questions. La capsule dure ${minutes}, comptez le double en groupe. Les réponses sont au dos.`,
    leadWithoutSituation: (minutes) =>
      `Pour l’animateur. Posez chaque question, laissez parler, puis dites les points. La capsule dure ${minutes}, comptez le double en groupe. Les réponses sont au dos.`,
    objective: 'Objectif',
    points: 'Points à dire',
    questions: 'Questions à poser',
    otherSituations: 'La suite de la situation est dans la capsule.',
    noSituation: 'La situation, trop longue pour cette fiche, est dans la capsule.',
    otherPoints: 'La suite des points est dans la capsule.',
    otherQuestions: (count) =>
      count === 1
        ? '… et une autre question, à poser avec la capsule.'
        : `… et ${count} autres questions, à poser avec la capsule.`,
    step: (n) => `Étape ${n}`,
    end: 'Fin du cas.',
    circle: 'Faites passer l’image ci-dessous\u202f: chacun entoure ce qu’il voit.',
    answers: 'Réponses',
    notes: 'Remarques de l’équipe, actions décidées',
    answer: 'Réponse\u202f:',
    right: 'Juste',
    wrong: 'Faux',
    rightOrder: 'Le bon ordre\u202f:',
    opinion: 'Pas de bonne réponse\u202f: faites parler chacun.',
    attendance: 'Participants',
    person: 'Nom',
    signature: 'Signature',
    date: 'Date',
    place: 'Lieu',
    leader: 'Animateur',
    capsule: 'La capsule',
  },

  certificate: {
    name: 'Attestation de suivi',
    noScript: 'L’attestation a besoin de JavaScript, que ce navigateur n’exécute pas.',
    learner: 'Nom et prénom',
    signature: 'Signature',
    seen: 'Vu par le responsable (nom, date, signature)',
    version: 'Version de la capsule',
    on: 'Réussie le',
    score: 'Résultat',
    followed: 'a suivi jusqu’au bout la capsule',
    limits:
      'Cette attestation porte sur une sensibilisation de quelques minutes. Elle ne vaut ni habilitation, ni autorisation de travail ou de conduite, ni aptitude médicale, et ne remplace pas la formation pratique au poste.',
    origin:
      'Établie par le navigateur de la personne, à partir de ce qu’il a enregistré. L’identité et la présence n’ont pas été vérifiées.',
    page: {
      locale: 'fr-FR',
      typeName: 'Nom et prénom, à imprimer sur l’attestation',
      typeNameNote: 'Ce nom n’est ni gardé ni envoyé. Laissez vide pour l’écrire à la main.',
      none: 'Rien à attester pour l’instant',
      noneText:
        'Aucune réussite de cette capsule n’est enregistrée dans ce navigateur. Suivez-la jusqu’au résultat, puis revenez ici. Si vous l’avez réussie sur un autre appareil ou dans un LMS, c’est là que se trouve la preuve.',
      unknownDay: 'jour non enregistré',
      score: '{score}\u202f% de bonnes réponses au premier essai',
      calledNow: '(titre et objectif de la version actuelle, {version})',
      noScore: 'capsule sans questions notées',
    },
  },
};
