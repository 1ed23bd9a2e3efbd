import type { DossierTexts } from './texts.ts';

const number = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const n = (value: number): string => number.format(value);
/** French takes the singular for nought and one. */
const compte = (value: number, un: string, plusieurs: string): string =>
  `${n(value)} ${value < 2 ? un : plusieurs}`;

export const fr: DossierTexts = {
  lang: 'fr',
  name: 'Français',
  dossier: 'Dossier pour l’informatique',
  contents: 'Pages du dossier',
  pages: {
    index: 'Dix questions, dix réponses',
    compatibility: 'Compatibilité',
    mobile: 'Téléphones et bornes',
    bandwidth: 'Débit',
    security: 'Sécurité',
    privacy: 'Données personnelles',
    accessibility: 'Accessibilité',
  },
  madeBy: (version) =>
    `Écrit par la construction elle-même, avec QHSE Capsules ${version} : chaque chiffre est calculé sur les fichiers voisins, ou a été vu par un test dont la date est donnée.`,
  // Narrow no-break spaces, where French sets them.
  typeset: (text) => text.replace(/ ([;:!?»%])/g, '\u202f$1').replace(/« /g, '«\u202f'),
  data: 'Données',
  number: n,
  bytes: (bytes) =>
    bytes < 1000 ? `${n(bytes)} o` : bytes < 1e6 ? `${n(bytes / 1000)} ko` : `${n(bytes / 1e6)} Mo`,
  megabits: (value) => (value < 0.1 ? `${n(Math.round(value * 1000))} kbit/s` : `${n(value)} Mbit/s`),
  day: (iso) => day.format(new Date(iso)),
  yes: 'oui',
  none: 'aucun',
  evidence: {
    seen: (browser, date, screens) => `Vu le ${date} dans ${browser}, écrans ${screens}.`,
    stale: 'Le code a changé depuis ce test.',
    missing: {
      packages: 'Non testé sur cette machine : le test qui joue chaque paquet n’a pas laissé de trace.',
      crawl: 'Non testé sur cette machine : le test qui ouvre toutes les pages n’a pas laissé de trace.',
      site: 'Non testé sur cette machine : le test de chaque sorte de page n’a pas laissé de trace.',
      accessibility: 'Non testé sur cette machine : les tests d’accessibilité n’ont pas laissé de trace.',
    },
  },
  front: {
    lead: (capsules, packages, pages) =>
      `Ce dossier porte sur ${compte(capsules, 'capsule', 'capsules')}, ${compte(packages, 'paquet SCORM', 'paquets SCORM')} et un site de ${compte(pages, 'page', 'pages')}. Ce sont des fichiers statiques : ni programme sur un serveur, ni compte, ni base de données.`,
    rule: 'Chaque ligne est calculée sur les fichiers de cette construction ou a été vue par un test. Ce qui n’a pas été testé est dit.',
    proof: 'Preuve',
    questions: {
      phones: (ios, android, webview) => [
        'Quels téléphones, quels navigateurs ?',
        `Les paquets demandent Safari sur iOS ${ios}, Chrome sur Android ${android} ou WebView ${webview}, au moins.`,
      ],
      policy: (declared) => [
        'Sous quelle politique de sécurité cela tourne-t-il ?',
        declared
          ? 'Chaque page en déclare une, qui n’admet que les fichiers de son dossier : pas de script dans la page, pas de `eval`.'
          : 'Les pages du site en déclarent une ; les paquets n’en ont pas, comme le demandent les réglages.',
      ],
      network: (foreign, pages, domains) => [
        'Cela appelle-t-il quelqu’un d’autre ?',
        `${foreign === 0 ? 'Non' : `Oui, ${n(foreign)} fois`} : ${n(pages)} pages ont été lues, à la recherche de tout ce qui viendrait d’ailleurs. Une personne peut suivre des liens vers ${compte(domains, 'domaine', 'domaines')}.`,
      ],
      storage: (entries) => [
        'Qu’est-ce qui reste sur l’appareil ?',
        `Aucun cookie. ${compte(entries, 'sorte d’entrée', 'sortes d’entrées')} dans le stockage du navigateur, chacune avec son rôle et sa durée.`,
      ],
      integrity: (files, libraries) => [
        'Comment savoir qu’un fichier est bien celui qui a été construit ?',
        `SHA-256 de ${compte(files, 'fichier', 'fichiers')}, et nomenclatures CycloneDX 1.6 ; ${compte(libraries, 'bibliothèque est incluse', 'bibliothèques sont incluses')} dans ce qui est livré.`,
      ],
      weight: (first, later, peak) => [
        'Que pèse-t-il sur nos lignes ?',
        `La capsule la plus lourde s’ouvre avec ${first}, plus tard avec ${later}. ${peak}`,
      ],
      peak: (name, share, over) =>
        over === 0
          ? `D’après votre plan, toutes les lignes tiennent ; la plus chargée, ${name}, prend ${share} de ce qui lui est permis.`
          : `D’après votre plan, ${compte(over, 'ligne déborde', 'lignes débordent')} : ${name} prend ${share} de ce qui lui est permis.`,
      noPlan: 'Aucun plan des lignes n’a été donné.',
      forbidden: (refused, files) => [
        'Y a-t-il des fichiers qu’un LMS interdit ?',
        `${refused === 0 ? 'Aucun' : n(refused)} des ${n(files)} fichiers des paquets n’a d’extension refusée.`,
      ],
      permissions: (found) => [
        'Quelles autorisations cela demande-t-il ?',
        found === 0
          ? 'Aucune : aucun script ne nomme la caméra, le micro, la position, les notifications ou le presse-papiers.'
          : `${n(found)} fonctions pour lesquelles un navigateur interroge la personne sont nommées dans les scripts.`,
      ],
      mobile: () => [
        'Comment le gérer sur téléphones et bornes ?',
        'Comme une adresse web, ou dans l’application du LMS : un domaine à permettre, rien à installer.',
      ],
      personal: (read, written) => [
        'Quelles données personnelles ?',
        `Un paquet lit ${n(read)} éléments du LMS et en écrit ${n(written)} ; il ne demande jamais de nom. Seul le LMS en reçoit.`,
      ],
    },
    signOff: 'Accord',
    signOffText: 'Pour les versions et les empreintes de ce dossier.',
    signOffHead: ['Pour', 'Nom', 'Décision et réserves', 'Date', 'Signature'],
    roles: ['DSI', 'RSSI', 'DRH', 'Éditeur du LMS'],
  },
  compatibility: {
    lead: 'Chaque feuille de style, script et page livrés a été lu, et chaque fonction employée cherchée dans les données publiques de compatibilité.',
    lowest: 'Versions minimales',
    scopes: { packages: 'Paquets dans un LMS', site: 'Site public' },
    browser: 'Navigateur',
    because: 'À cause de',
    nobody: 'aucune version',
    fleet: 'Votre parc',
    fleetHead: ['Navigateur', 'Le plus ancien du parc', 'Demandé'],
    fleetFits: 'Rien de ce qui est livré ne demande plus que ce parc. La construction échoue sinon.',
    noFleet:
      'Aucun parc n’est déclaré. Avec `fleet` dans `_project.yaml`, la construction échoue dès que quelque chose en demande plus.',
    tested: 'Ce qui a été joué dans un vrai navigateur',
    enhancements: 'Ce dont les navigateurs plus anciens se passent',
    enhancementsText:
      'Ces fonctions sont plus récentes que les versions ci-dessus. Sans elles, un navigateur affiche et enregistre tout.',
    enhancementsHead: ['Fonction', 'Sans elle', 'Safari sur iOS, Chrome sur Android'],
    features: 'Toutes les fonctions',
    featuresText: (features, compat, date, webFeatures) =>
      `${n(features)} fonctions, d’après @mdn/browser-compat-data ${compat} du ${date} ; Baseline d’après web-features ${webFeatures}. Les premières versions et les fichiers sont dans les données ci-dessous.`,
    featuresHead: ['Baseline', 'Fonctions', 'Dont nécessaires'],
    baseline: {
      high: 'largement disponibles (30 mois et plus)',
      low: 'disponibles depuis peu',
      limited: 'pas partout',
      unknown: 'sans statut propre',
    },
    partly: 'en partie',
    undecided: 'Noms non tranchés',
    undecidedText:
      'Un script ne dit pas ce qu’est un objet. Ces noms peuvent être ceux du navigateur ou les nôtres : ils ne sont pas comptés.',
    reasons: {
      supports: 'Placée dans `@supports`.',
      tested: 'Le script vérifie d’abord qu’elle est là.',
      fallback: 'Une déclaration plus ancienne la précède.',
      print: 'Seulement sur papier, où l’aspect change un peu.',
      worker: 'Seulement dans le script de l’usage sans réseau, qui n’est alors pas proposé.',
      'colour-scheme': 'La page reste claire.',
      'colour-of-controls': 'Cases et barres ont la couleur du navigateur.',
      'forced-colours': 'Les pictogrammes prennent les couleurs du contraste élevé.',
      mouse: 'Le pointeur de la souris garde sa forme.',
      'line-breaks': 'Les lignes se coupent ailleurs.',
      'text-size': 'Le système choisit la police ou sa taille.',
      sizes: 'Un titre ou une colonne a sa taille ordinaire.',
      spacing: 'Certains éléments sont plus serrés.',
      sticky: 'Les barres défilent avec la page.',
      unveil: 'Le texte peut se voir un instant avant que le lecteur prenne la main.',
      'print-details': 'Sur papier, un indice reste fermé ou un encadré passe à la page suivante.',
      'media-query': 'Le souhait du système n’est pas suivi ; rien n’est caché.',
      'focus-ring': 'On voit le cadre de focus du navigateur.',
      loading: 'Les images sont chargées tout de suite.',
      'in-page-video': 'La vidéo s’ouvre en plein écran.',
      'keyboard-kind': 'Le clavier du téléphone est l’ordinaire.',
      drag: 'Ne sert que lorsqu’un doigt fait glisser ; les boutons voisins font de même.',
      tried: 'Essayée sous protection ; un second onglet est alors remarqué par le stockage.',
      'after-load': 'L’usage sans réseau n’est pas proposé.',
      install: 'Le site s’ouvre dans le navigateur, et non comme une application.',
      drawing: 'Ce qui est plus bas est dessiné tout de suite.',
      'look-of-fields': 'Un champ a l’aspect du navigateur.',
      download: 'Le fichier s’ouvre au lieu d’être enregistré.',
      meaning: 'Vue comme une partie ordinaire de la page.',
    },
    limits: 'Ce que cela ne dit pas',
    limitsItems: [
      'Le membre d’un objet inconnu est cherché par son nom : un appel compte comme le plus récent qui le porte, une propriété comme la plus ancienne.',
      'Les versions que les données disent « partielles » comptent, et sont marquées.',
      'Les pages et l’application du LMS ne sont pas les nôtres : son éditeur dit les versions qu’elles demandent.',
      'Seul le navigateur nommé ci-dessus a été lancé ; les autres versions viennent des données.',
    ],
  },
  mobile: {
    personal: 'Téléphones personnels (BYOD)',
    personalItems: (ios, android) => [
      `Tout téléphone avec Safari sur iOS ${ios} ou Chrome sur Android ${android}, au moins ; un écran large de 320 pixels suffit.`,
      'Rien n’est installé, rien n’est demandé au téléphone : voir les autorisations plus bas.',
      'La formation est du temps de travail : proposez une tablette ou un poste sur place à qui ne veut pas se servir de son téléphone.',
    ],
    managed: 'Parcs gérés (MDM)',
    managedItems: (host, address) => [
      `Domaine à permettre : ${host}. Pour les paquets : ceux du LMS, et aucun autre.`,
      `Adresse pour un raccourci web : ${address}`,
      'Navigateur géré : JavaScript et stockage des sites actifs ; cookies, fenêtres surgissantes et téléchargements inutiles.',
      'Aucun certificat, profil, module ou application de notre part.',
    ],
    hostUnknown: 'non précisée (`url` dans `_project.yaml`)',
    stays: 'Ce qui reste sur le téléphone, et n’en sort jamais',
    permissions: 'Autorisations',
    permissionsNone: (features) =>
      `Aucune. Parmi les ${n(features)} fonctions employées, aucune ne fait interroger la personne par le navigateur.`,
    permissionsSome: 'Les scripts nomment ces fonctions, pour lesquelles un navigateur interroge :',
    kiosk: 'Bornes et tablettes partagées',
    kioskItems: (domains) => [
      'Une page en plein écran suffit : le lecteur n’ouvre aucune fenêtre de lui-même.',
      `Les liens qu’une personne peut suivre mènent à : ${domains}. Bloquez-les si la borne doit rester sur sa page.`,
      'Dans un LMS, le journal de chaque personne est à part, sous une empreinte de son identifiant ; quatre-vingt-dix jours et cinquante entrées au plus.',
      'Sur le site, la progression est celle du navigateur, non d’une personne : sur une tablette partagée, effacez les données du site entre deux personnes.',
    ],
  },
  bandwidth: {
    lead: 'Octets et requêtes sont mesurés sur les fichiers de cette construction, compressés comme un serveur les enverrait.',
    measured: 'Chaque capsule',
    head: [
      'Capsule',
      'Depuis',
      'Requêtes',
      'Première visite',
      'Images et enregistrements',
      'Visites suivantes',
    ],
    from: { site: 'site', package: 'paquet' },
    measuredNotes: [
      'Première visite : la page avec son style et son script, compressés. Un LMS qui ne compresse pas envoie deux à cinq fois plus ; les données ont aussi ces chiffres.',
      'Les images sont chargées quand elles deviennent visibles, les enregistrements quand on les lance.',
      'Visite suivante : la page seule, sur un appareil qui a gardé les autres fichiers. Certains LMS l’interdisent ; comptez alors des premières visites.',
      'Ce que pèse le LMS lui-même n’est pas de nous et n’est pas compté.',
    ],
    study: 'Votre plan',
    noStudy:
      'Aucun plan n’est donné. Avec `plan` dans `_project.yaml` (salariés, ligne et horaire de chaque site), cette page compare la pointe à chaque ligne.',
    basis: (first, later, cache, rush) =>
      `Une personne charge ${first}, ou ${later} quand l’appareil a gardé les fichiers communs, comme ${n(cache)} % d’entre eux. ${n(rush)} % ouvrent dans les cinq premières minutes.`,
    onDay: (date, capsules) => `Jour le plus chargé des parcours : ${date} (${capsules}).`,
    oneCapsule: (capsule) =>
      `Aucun parcours n’a de calendrier : la capsule la plus lourde est prise (${capsule}).`,
    chartTitle: (over) =>
      over === 0
        ? 'Aucune ligne ne dépasse ce qui lui est permis'
        : `${compte(over, 'ligne dépasse', 'lignes dépassent')} ce qui est permis`,
    allowed: 'permis',
    chartValue: (peak, allowed, at) => `${peak} sur ${allowed}, à ${at}`,
    studyHead: ['Ligne', 'Type', 'Personnes', 'Débit', 'Permis', 'Pointe', 'À'],
    types: { 'head-office': 'siège', region: 'région', shop: 'atelier' },
    levers: 'Ce qui la change',
    leversHead: [
      'Ligne',
      'Si personne n’a encore les fichiers',
      'Si tous les ont',
      'Si chacun vient à son heure',
    ],
    formula: 'Formule et hypothèses',
    formulaText: [
      'pointe = personnes des cinq premières minutes × octets par personne × 8 × 1,1 ÷ 300 s',
      'octets par personne = première × (1 − cache) + suivante × cache',
      'Un dixième s’ajoute pour ce qui porte les fichiers (TLS, TCP, en-têtes).',
      'Images et enregistrements sont comptés comme si chacun les regardait tous.',
      'Le trafic d’un site qui passe par un autre (`via`) charge les deux lignes.',
      'C’est une moyenne sur cinq minutes : certaines secondes sont plus chargées, et l’on attend alors un peu plus.',
    ],
  },
  security: {
    policies: 'Politique de sécurité du contenu',
    policyOf: { site: 'Site', packages: 'Paquets' },
    noPolicy: 'aucune : `packagePolicy: false`',
    headers:
      'Elle est dans chaque page. Une page ne peut pas dire qui l’encadre : un hébergeur qui envoie des en-têtes ajoutera `frame-ancestors` pour les domaines du LMS.',
    network: 'Requêtes vers d’autres',
    foreignNone: (pages) => `Aucune : dans ${n(pages)} pages, rien n’est chargé d’ailleurs.`,
    crawled: (pages, requests) =>
      `Un navigateur a ouvert les ${compte(pages, 'page', 'pages')} d’un site d’exemple sous cette politique : sur ${compte(requests, 'requête', 'requêtes')}, aucune n’est allée ailleurs, et rien n’a enfreint la politique.`,
    foreignSome: 'Ces pages chargent quelque chose d’ailleurs :',
    links: 'Liens qu’une personne peut suivre',
    linksHead: ['Domaine', 'Liens', 'Par exemple dans'],
    linksNone: 'Aucune page n’a de lien vers l’extérieur.',
    storage: 'Ce qui est gardé dans le navigateur',
    storageHead: ['Clé', 'Où', 'Rôle', 'Durée'],
    storageSeen: (keys) => `Clés vues par le test, que toute autre aurait fait échouer : ${keys}.`,
    files: 'Fichiers et empreintes',
    filesText: (files) =>
      `${compte(files, 'fichier', 'fichiers')} : ceux du site, et ceux de chaque paquet. Tous sont dans les données ; voici les paquets.`,
    filesHead: ['Paquet', 'Fichiers dedans', 'SHA-256 de sa page'],
    refused: 'Extensions que les LMS refusent',
    refusedNone: (files, extensions) =>
      `Aucun des ${n(files)} fichiers des paquets ne finit par ${extensions}.`,
    refusedSome: 'Ces fichiers ont une extension que des LMS refusent :',
    bill: 'Nomenclature des composants',
    billText: (shipped, build) =>
      `CycloneDX 1.6 : ce qui est livré (${compte(shipped, 'bibliothèque incluse', 'bibliothèques incluses')}) et ce qui le construit (${compte(build, 'bibliothèque', 'bibliothèques')}), avec licences et empreintes.`,
    billHead: ['Bibliothèque dans ce qui est livré', 'Version', 'Licence'],
    shippedOwn:
      'Les paquets ne contiennent que notre code ; les bibliothèques sont dans les scripts du site.',
  },
  privacy: {
    lead: 'Un paquet parle au LMS qui l’a ouvert, et à personne d’autre.',
    elements: 'Ce qu’un paquet lit et écrit dans le LMS',
    elementsHead: ['SCORM 1.2', 'SCORM 2004', 'Accès', 'Pour quoi'],
    access: { read: 'lit', write: 'écrit', 'read and write': 'lit et écrit' },
    elementsSeen: (seen) =>
      `Pendant que chaque paquet était joué, ${n(seen)} éléments ont été appelés ; un élément absent de ce tableau aurait fait échouer le test.`,
    never: 'Ce que personne ne reçoit',
    neverItems: [
      'Le nom de la personne : il n’est jamais demandé.',
      'Adresses, statistiques, publicité : il n’y a aucune requête vers l’extérieur.',
      'La progression et les rappels du site public : ils restent dans le navigateur.',
      'Qui est la personne, dans les liens vers les formulaires : ils portent au plus la capsule et sa version.',
    ],
    browser: 'Ce qui reste dans le navigateur',
    employer: 'Ce qu’il reste à l’organisation de dire',
    employerItems: [
      'Combien de temps le LMS garde les résultats, qui peut les lire, et le registre des traitements.',
      'L’information des salariés et la consultation du CSE.',
      'Les formulaires où mènent les capsules : ils ont leur propre fiche.',
    ],
  },
  accessibility: {
    lead: 'La cible est WCAG 2.2 AA, et avec elle RGAA 4.1. Cette page dit ce qui a été testé ; elle n’est pas une déclaration de conformité.',
    tested: 'Ce qui a été testé',
    figures: ({ screens, pages, rules, schemes }) =>
      `axe-core a regardé ${compte(screens, 'état', 'états')} du lecteur et ${compte(pages, 'page', 'pages')} du site, en ${compte(schemes, 'palette', 'palettes')}, par ${compte(rules, 'règle', 'règles')} : aucune violation.`,
    how: [
      'Au clavier seul : aller au contenu, ouvrir une capsule.',
      'Chaque page sur une largeur de 320 pixels, sans défiler de côté ; des cibles de 44 pixels.',
      'Texte et questions sans script, et sur papier.',
    ],
    notTested: 'Ce qui ne l’a pas été',
    notTestedItems: [
      'Aucun audit par quelqu’un d’extérieur, aucun test avec des personnes handicapées.',
      'Aucun test régulier avec NVDA, JAWS, VoiceOver ou TalkBack.',
      'Un test automatique ne voit qu’une partie des défauts : il ne juge pas si un texte est clair.',
      'Les pages du LMS, et les documents vers lesquels mène une capsule.',
    ],
  },
};
