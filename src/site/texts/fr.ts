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
  severities: { error: 'Erreur', warning: 'Conseil' },

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
    noneText: 'Essayez un mot plus court ou un synonyme, ou effacez tout.',
    script: {
      found: { one: '{n} capsule', other: '{n} capsules' },
      hidden: { text: 'Trouvé dans le texte', sources: 'Trouvé dans les références' },
      partly: 'Aucune capsule n’a tous ces mots. Celles-ci en ont une partie.',
      fromLink: '{value} (demandé par le lien)',
      gone: 'Le lien demande ce qu’aucune capsule n’a\u202f: voyez les filtres.',
      stopWords:
        'comment que quoi qui quand pourquoi quel quelle quels quelles combien où est-ce faire fait faut doit dois peut cas les des une aux dans pour par sur sous avec sans mon ma mes son ses norme article clause paragraphe',
      loading: 'Le texte des capsules arrive\u202f: la liste se complétera d’elle-même.',
      unavailable:
        'Le texte des capsules n’a pas pu être lu, sans doute faute de réseau. La recherche porte sur les titres, les objectifs, les mots-clés et les références.',
    },
    for: (audience) => `Pour\u202f: ${audience}`,
    inDomain: (domain) => `${domain}\u202f: toutes les capsules`,
    filterDomain: 'Chercher dans ce domaine',
    seeAll: (name, capsules) => `Tout voir\u202f: ${name} (${capsules} capsules)`,
    standards: 'Normes et textes de loi',
    standardsLead:
      'Les capsules, article par article\u202f: pour préparer un audit ou répondre à une exigence.',
    noStandards: 'Aucune capsule ne cite encore de norme ni de texte de loi.',
    laws: 'Textes de loi',
    standardLead: (capsules) =>
      capsules > 1 ? `${capsules} capsules s’appuient sur ce texte.` : 'Une capsule s’appuie sur ce texte.',
    editions: (editions) => `Éditions citées\u202f: ${editions}.`,
    edition: (edition) => `édition ${edition}`,
    clauseOf: (clause) => `§\u00a0${clause}`,
    clauses: 'Articles',
    clauseLead: (capsules) =>
      capsules > 1
        ? `${capsules} capsules s’appuient sur cet article.`
        : 'Une capsule s’appuie sur cet article.',
    filterClause: 'Chercher dans cet article',
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
  onlyIn: (language) => `En ${language} seulement`,
  inSeveral: (languages) => `En ${languages}`,

  paths: {
    title: 'Parcours',
    lead: 'Des capsules dans un ordre utile, pour une prise de poste ou un événement.',
    none: 'Il n’y a pas encore de parcours en français.',
    all: 'Tous les parcours',
    calendar: 'Ajouter les dates à mon agenda (.ics)',
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
      locale: 'fr-FR',
      progress: 'Question {n} sur {total}',
      from: 'Vue dans',
      continue: 'Continuer',
      empty: 'Pas encore de rappel',
      emptyText: 'Finissez une capsule\u202f: ses questions reviendront ici dès le lendemain.',
      refused: 'Ce navigateur ne garde rien',
      refusedText:
        'Les rappels ont besoin de sa mémoire\u202f: un réglage ou une fenêtre privée la refuse. Les capsules s’ouvrent quand même.',
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

  offline: {
    title: 'Hors connexion',
    lead: 'Ce qui est gardé sur cet appareil s’ouvre sans réseau\u202f: les capsules visitées et les parcours que vous avez choisis.',
    noScript: 'Pour garder des pages, il faut JavaScript, que ce navigateur n’exécute pas.',
    keep: {
      size: { kilo: '{n}\u00a0ko', mega: '{n}\u00a0Mo' },
      keep: 'Garder hors connexion ({size})',
      about: 'Tout le parcours s’ouvrira sans réseau, avec ses images et ses vidéos.',
      progress: '{done} sur {total}',
      stop: 'Arrêter',
      stopped: 'Arrêté. Ce qui est arrivé est gardé\u202f: vous pourrez reprendre là.',
      kept: 'Gardé sur cet appareil ({size})\u202f: ce parcours s’ouvre sans réseau.',
      remove: 'Retirer',
      removed: 'Retiré de cet appareil. Vos réponses restent.',
      begun:
        'Une partie seulement est sur cet appareil\u202f: sans réseau, ce parcours ne s’ouvre pas encore en entier.',
      resume: 'Continuer (encore {size})',
      outdated: 'Gardé sur cet appareil, mais une version plus récente est parue.',
      update: 'Mettre à jour ({size})',
      network: 'Le réseau a manqué. Ce qui est arrivé est gardé\u202f: réessayez, le reste suivra.',
      changed: 'Une nouvelle version du site arrive en ce moment. Réessayez dans quelques minutes.',
      room: 'Il n’y a pas assez de place sur cet appareil\u202f: il faut {size}.',
      unavailable:
        'Ce navigateur ne garde pas de pages ici\u202f: navigation privée, réglage, ou plus de place sur l’appareil.',
      all: 'Tout ce qui est gardé',
    },
    page: {
      size: { kilo: '{n}\u00a0ko', mega: '{n}\u00a0Mo' },
      missing: 'Pas de réseau, et cette page n’est pas sur cet appareil',
      missingText: 'Elle s’ouvrira dès que le réseau reviendra. Voici ce qui s’ouvre sans lui.',
      retry: 'Réessayer',
      paths: 'Parcours gardés',
      begun: 'Inachevé\u202f: une partie seulement est sur cet appareil. Le reste se garde depuis sa page.',
      capsules: 'Capsules visitées',
      empty: 'Rien n’est encore gardé',
      emptyText:
        'Ouvrez une capsule avec du réseau\u202f: elle restera ici. Un parcours se garde depuis sa page.',
      refused: 'Rien ne peut être gardé ici',
      refusedText:
        'Ce navigateur ne garde pas les pages de ce site\u202f: fenêtre privée, réglage, ou adresse qui ne commence pas par https.',
      home: 'Toutes les capsules',
      remove: 'Retirer',
      removed: '«\u202f{title}\u202f» est retiré de cet appareil. Vos réponses restent.',
      removeAll: 'Tout retirer',
      removeAllText: 'Retire de cet appareil toutes les pages gardées. Vos réponses et vos rappels restent.',
      allRemoved: 'Tout est retiré de cet appareil. Vos réponses et vos rappels restent.',
    },
  },

  after: {
    next: 'Suivant\u202f: {title}',
    path: 'Revoir le parcours\u202f: {title}',
    pathDone: 'Parcours terminé\u202f: {title}',
    reminders: 'Ces questions reviendront demain, puis après 7 et 30 jours.',
    remindersLink: 'Voir mes rappels',
    certificate: 'Imprimer mon attestation de suivi',
    newer: 'Cette capsule a été mise à jour.',
    newerLink: 'Ouvrir la nouvelle version',
    film: 'Cet enregistrement demande du réseau. Voici sa transcription\u202f; garder un parcours hors connexion le garde aussi.',
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
