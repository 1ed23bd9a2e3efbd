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

  finding: {
    search: 'Rechercher',
    title: 'Trouver une capsule',
    label: 'Un mot, un sujet, une norme',
    submit: 'Chercher',
    filters: 'Filtres',
    domain: 'Domaine',
    audience: 'Pour qui',
    minutes: 'Durée',
    standard: 'Norme ou texte de loi',
    clause: 'Article',
    any: 'Peu importe',
    atMost: (minutes) => `${minutes} au plus`,
    clear: 'Tout effacer',
    withoutScript:
      'La recherche a besoin de JavaScript, qui est désactivé ici. Toutes les capsules sont dans la liste ci-dessous.',
    noneTitle: 'Aucune capsule trouvée',
    noneText: 'Essayez un mot plus court ou un synonyme, ou effacez les filtres.',
    script: {
      found: { one: '{n} capsule', other: '{n} capsules' },
      inText: 'Trouvé dans le texte',
      loading: 'Le texte des capsules arrive\u202f: la liste se complétera d’elle-même.',
      unavailable:
        'Le texte des capsules n’a pas pu être lu, sans doute faute de réseau. La recherche porte sur les titres, les objectifs et les mots-clés.',
    },
    for: (audience) => `Pour\u202f: ${audience}`,
    inDomain: (domain) => `${domain}\u202f: toutes les capsules`,
    filterDomain: 'Chercher dans ce domaine',
    seeAll: (domain, capsules) => `Tout voir\u202f: ${domain} (${capsules} capsules)`,
    standards: 'Normes et textes de loi',
    standardsLead: 'Les capsules, article par article\u202f: pour préparer un audit ou répondre à une exigence.',
    noStandards: 'Aucune capsule ne cite encore de norme ni de texte de loi.',
    laws: 'Textes de loi',
    standardLead: (capsules) =>
      capsules > 1 ? `${capsules} capsules s’appuient sur ce texte.` : 'Une capsule s’appuie sur ce texte.',
    editions: (editions) => `Éditions citées\u202f: ${editions}.`,
    edition: (edition) => `édition ${edition}`,
    clauseOf: (clause) => `§\u00a0${clause}`,
    clauses: 'Articles',
    whole: 'Le texte dans son ensemble',
    fresh: 'Nouveautés',
    freshLead: 'Les dernières capsules validées, de la plus récente à la plus ancienne.',
    allFresh: 'Toutes les nouveautés',
    noFresh: 'Aucune capsule n’est encore validée.',
    approvedOn: (date) => `Nouvelle, validée le ${date}`,
    revisedOn: (version, date) => `Version ${version}, validée le ${date}`,
    feed: 'Fil RSS des nouveautés',
    feedTitle: (organisation) => `${organisation}\u202f: nouvelles capsules`,
  },
  notYetIn: (language) => `Pas encore en ${language}`,

  paths: {
    title: 'Parcours',
    lead: 'Des capsules dans un ordre utile, pour une prise de poste ou un événement.',
    none: 'Il n’y a pas encore de parcours en français.',
    calendar: 'Ajouter les dates à mon agenda (.ics)',
    missing: (language) => `Pas encore traduite\u202f: cette capsule est en ${language.toLowerCase()}.`,
    page: {
      standings: { new: 'À faire', begun: 'Commencée', failed: 'À revoir', done: 'Réussie' },
      start: 'Commencer\u202f: {title}',
      continue: 'Continuer\u202f: {title}',
      progress: '{n} sur {total} réussies',
      complete: 'Parcours terminé\u202f: toutes les capsules sont réussies.',
    },
  },

  reminders: {
    title: 'Rappels',
    lead: 'Les questions des capsules finies reviennent après 1, 7 et 30 jours, d’abord celles que vous aviez ratées. Cinq par jour au plus, sans note.',
    noScript: 'Les rappels ont besoin de JavaScript, que ce navigateur n’exécute pas.',
    data: 'Vos données',
    dataText:
      'Vos réponses, vos rappels et le parcours que vous suivez restent dans ce navigateur. Rien n’est envoyé, ni à nous ni à votre employeur. Tout effacer les supprime de cet appareil.',
    page: {
      progress: 'Question {n} sur {total}',
      from: 'Vue dans',
      continue: 'Continuer',
      empty: 'Pas encore de rappel',
      emptyText: 'Finissez une capsule\u202f: ses questions reviendront ici dès le lendemain.',
      capsules: 'Choisir une capsule',
      later: 'Rien à revoir aujourd’hui',
      laterText: 'Prochaine question\u202f: {date}.',
      done: 'C’est tout pour aujourd’hui',
      allDone: 'Plus aucune question ne reviendra. Une nouvelle capsule en apportera.',
      loading: 'La question arrive…',
      offline: 'La question n’a pas pu être chargée',
      offlineText: 'Vos rappels sont gardés. Vérifiez la connexion, puis réessayez.',
      retry: 'Réessayer',
      export: 'Exporter mes données',
      erase: 'Tout effacer',
      erased: 'Tout est effacé de ce navigateur.',
      undo: 'Annuler',
      fileName: 'mes-donnees-capsules.json',
    },
  },

  after: {
    next: 'Suivant\u202f: {title}',
    path: 'Revoir le parcours\u202f: {title}',
    pathDone: 'Parcours terminé\u202f: {title}',
    reminders: 'Ces questions reviendront demain, puis après 7 et 30 jours.',
    remindersLink: 'Voir mes rappels',
    certificate: 'Imprimer mon attestation de suivi',
  },
  pathsFaulty: 'Des parcours sont à corriger',

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
