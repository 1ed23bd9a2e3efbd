import type { LedgerTexts } from './texts.ts';

const parts = {
  title: 'Le titre',
  objective: 'L’objectif',
  text: 'Le texte des écrans',
  media: 'Des images, enregistrements ou documents',
  sources: 'Les sources, les auteurs ou le domaine',
  action: 'Le lien de la fin',
  rules: 'Les réserves',
};

export const fr: LedgerTexts = {
  recordTitle: 'Fiche d’une capsule diffusée',
  recordPurpose:
    'Ce qui a été enseigné et comment c’était noté. Pas pour les apprenants : elle contient le corrigé.',
  facts: {
    capsule: 'Capsule et langue',
    version: 'Version',
    identifier: 'Identifiant dans le LMS',
    objective: 'Objectif',
    domain: 'Domaine',
    audience: 'Pour',
    authors: 'Auteurs',
    references: 'Références',
    mastery: 'Pour réussir',
    pools: 'Tirées au sort',
    approvedBy: 'Validée par',
    approver: 'Diffusion décidée par',
    approvedOn: 'Validée le',
    reviewBy: 'À relire avant le',
    releasedOn: 'Diffusée le',
    reason: 'Raison du changement',
    former: 'Diffusée avant',
    commit: 'Révision du contenu',
    tool: 'Faite avec',
    content: 'Empreinte du contenu',
    packages: 'Paquets SCORM, SHA-256',
    action: 'Lien de la fin',
    credits: 'Crédits',
  },
  text: 'Le texte',
  questions: 'Les questions et leur corrigé',
  question: (n, id) => `Question ${n}, ${id}`,
  types: {
    single: 'une bonne réponse',
    multiple: 'plusieurs bonnes réponses',
    'true-false': 'vrai ou faux',
    order: 'à remettre en ordre',
    match: 'à associer',
    categorise: 'à ranger',
    text: 'à écrire',
    numeric: 'un nombre',
    hotspots: 'chasse aux risques',
    opinion: 'avis',
    scenario: 'scénario',
  },
  points: (n) => `${n} ${n < 2 ? 'point' : 'points'}`,
  attempts: (n) => `${n} ${n < 2 ? 'essai' : 'essais'}, le premier compte`,
  critical: 'indispensable pour réussir',
  pool: (name) => `tirée de la réserve ${name}`,
  unscored: 'non notée',
  columns: ['Lettre', 'Réponse', 'Corrigé', 'Retour'],
  right: '✓ juste',
  wrong: '✗ faux',
  place: (n) => `place ${n}`,
  tolerance: (n) => `juste à ${n} près`,
  leadsTo: (heading) => `mène à « ${heading} »`,
  step: (heading) => `Étape : ${heading}`,
  hint: 'Indice',
  explanation: 'Explication',
  media: (words, file) => `[Image ou enregistrement : ${words ? `${words} (${file})` : file}]`,
  noReference: 'aucune',
  semicolon: ' ; ',
  colon: ' : ',

  noteTitle: (title, version) => `${title}, version ${version} : note pour l’administrateur du LMS`,
  noteFirst: '**Première diffusion.** Il n’y a rien à remplacer.',
  noteStep: {
    patch: '**Correction.** Le paquet prend la place de l’ancien.',
    minor: '**Version mineure.** Le paquet prend la place de l’ancien.',
    major:
      '**Version majeure.** Le paquet repart de zéro : ne mêlez pas les deux versions dans une activité.',
  },
  noteMeaning: {
    none: 'Ce que voient les apprenants est pareil.',
    patch: 'Le corrigé et les notes sont les mêmes : des mots, des images ou des liens ont changé.',
    minor: 'Les résultats enregistrés restent lisibles ; les mêmes réponses peuvent donner une autre note.',
    major: 'Les réponses enregistrées ne veulent plus dire la même chose.',
  },
  whatChanged: (former) => `Ce qui a changé depuis la version ${former}`,
  reason: (text) => `Raison : ${text}`,
  change: (change) => {
    switch (change.kind) {
      case 'part':
        return parts[change.part];
      case 'question-text':
        return `Question \`${change.question}\` : son texte, son indice, son explication ou ses retours`;
      case 'answer-text':
        return `Question \`${change.question}\` : les mots de la réponse ${change.letter} ; elle est posée à nouveau à qui a commencé`;
      case 'question-renamed':
        return `La question \`${change.question}\` est remplacée par \`${change.successor}\` : une nouvelle colonne dans les rapports`;
      case 'question-removed':
        return `La question \`${change.question}\` a disparu`;
      case 'answers':
        return `Question \`${change.question}\` : ${
          {
            removed: `la réponse ${change.letter} a disparu`,
            moved: `la réponse ${change.letter} a changé de place`,
            key: `la réponse ${change.letter} est corrigée autrement`,
            replaced: 'toutes les réponses sont nouvelles',
            type: 'on y répond d’une autre façon',
          }[change.what]
        }`;
      case 'score':
        return {
          'answer-added': `Question \`${change.question}\` : une réponse de plus, à la fin`,
          points: `Question \`${change.question}\` : d’autres points`,
          critical: `Question \`${change.question}\` : devenue indispensable, ou qui ne l’est plus`,
          options: `Question \`${change.question}\` : d’autres options (essais, points partiels, assurance, ordre, réserve)`,
          mastery: 'Le pourcentage à atteindre pour réussir',
          pools: 'Les réserves de questions',
          'question-added': `La question \`${change.question}\` est nouvelle`,
        }[change.what];
    }
  },
  learners: 'Ce que deviennent ceux qui ont commencé',
  learnersOf: {
    first: 'Il n’y en a pas encore.',
    patch:
      'Ils reprennent où ils en étaient. Une question dont une réponse a été reformulée leur est posée à nouveau.',
    minor:
      'Ils reprennent où ils en étaient ; ce qui a changé leur est demandé à nouveau. Les résultats enregistrés restent : ni statut ni note ne baissent.',
    major:
      'Si le paquet est tout de même remplacé, ils repartent de zéro, et une réussite enregistrée reste. Dans une nouvelle activité personne n’a encore de résultat : affectez-la à ceux qui doivent la refaire.',
  },
  whichFile: 'Quel fichier',
  files: (scorm12, scorm2004) =>
    `\`${scorm12}\` pour la plupart des LMS, l’application Moodle et TalentLMS ; \`${scorm2004}\` si votre LMS veut SCORM 2004. Jamais les deux dans une activité.`,
  whatToDo: 'Sur quel bouton appuyer',
  lms: {
    moodle: {
      name: 'Moodle',
      first:
        'Activez le mode édition, **Ajouter une activité** > **Paquetage SCORM**, déposez le zip, **Enregistrer et afficher**.',
      patch:
        'Ouvrez l’activité, **Paramètres**, **Paquetage** : supprimez l’ancien zip, déposez celui-ci, **Enregistrer et afficher**. Les résultats tiennent à l’identifiant, qui est le même : ils restent.',
      minor:
        'Ouvrez l’activité, **Paramètres**, **Paquetage** : supprimez l’ancien zip, déposez celui-ci, **Enregistrer et afficher**. Les résultats restent, puisque l’identifiant reste.',
      major:
        'Ne remplacez pas le zip. **Ajouter une activité** > **Paquetage SCORM** avec celui-ci, puis cachez l’ancienne activité sans la supprimer : la supprimer supprime ses résultats.',
    },
    cornerstone: {
      name: 'Cornerstone',
      first: 'Importez le zip comme nouvelle formation en ligne.',
      patch: 'Importez avec **Replace** (remplacer) : la structure est la même, les résultats restent.',
      minor:
        'Importez avec **Replace** (remplacer) : aucune question n’a été ajoutée ou échangée, les résultats restent.',
      questions: 'Importez avec **Reversion** (nouvelle version) : une question a été ajoutée ou échangée.',
      major:
        'Importez avec **Reversion** (nouvelle version), puis affectez la nouvelle version à ceux qui doivent la refaire.',
    },
    scormCloud: {
      name: 'SCORM Cloud',
      first: '**Add content** > **Import a SCORM package**.',
      patch:
        'Ouvrez le cours, envoyez le zip et choisissez d’écraser (**overwrite**) la version en cours : c’est fait pour les corrections sans autre structure.',
      minor:
        'Ouvrez le cours, ajoutez une **nouvelle version**, et laissez les inscriptions où elles sont (**Never**) : une inscription déplacée perd sa progression.',
      major:
        'Ouvrez le cours, ajoutez une **nouvelle version** avec **Never** pour les inscriptions existantes, puis faites de nouvelles inscriptions pour ceux qui doivent la refaire.',
    },
    learning360: {
      name: '360Learning',
      first: 'Créez un cours SCORM à partir du zip : un zip fait un cours.',
      patch:
        'Un zip fait un cours : remplacez son zip si votre édition le propose, après un essai avec un compte ; sinon gardez l’ancien cours jusqu’à la fin de ses sessions, et prenez ensuite un nouveau.',
      minor:
        'Un zip fait un cours : créez un nouveau cours avec ce zip pour les sessions à venir, et laissez finir sur l’ancien celles qui sont en cours.',
      major:
        'Créez un nouveau cours avec ce zip, archivez l’ancien avec ses résultats, réinscrivez ceux qui doivent le refaire.',
    },
  },
  otherLms: {
    first: 'Ailleurs : importez comme nouveau cours.',
    patch: 'Ailleurs : remplacez le fichier du cours, après un essai avec un apprenant qui a commencé.',
    minor:
      'Ailleurs : ne remplacez le fichier que si le LMS range les résultats par identifiant ; essayez avec un apprenant qui a commencé.',
    major: 'Ailleurs : importez comme nouveau cours, et gardez l’ancien fermé avec ses résultats.',
  },
  proof: (commit, entry) =>
    `Preuve : \`npm run verify -- FICHIER.zip\` refait le paquet depuis la révision \`${commit}\` et le compare à \`${entry}\`.`,
};
