import type { DossierTexts } from './texts.ts';

const number = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
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
    `Écrit par la construction elle-même, avec QHSE Capsules ${version} : chaque chiffre est calculé sur les fichiers voisins, ou a été vu par un test dont la date est donnée. Les tests jouent les capsules d’exemple de l’outil.`,
  // Narrow no-break spaces, where French sets them.
  typeset: (text) => text.replace(/ ([;:!?»%])/g, '\u202f$1').replace(/« /g, '«\u202f'),
  data: 'Données',
  number: n,
  bytes: (bytes) =>
    bytes < 1000 ? `${n(bytes)} o` : bytes < 1e6 ? `${n(bytes / 1000)} ko` : `${n(bytes / 1e6)} Mo`,
  megabits: (value) => (value < 1 ? `${n(Math.round(value * 1000))} kbit/s` : `${n(value)} Mbit/s`),
  // French alone counts the first of a month.
  day: (iso) => date.format(new Date(iso)).replace(/^1 /, '1er '),
  yes: 'oui',
  none: 'aucun',
  evidence: {
    seen: (what, browser, day, screens) => `${what} : vu le ${day} dans ${browser}, écrans ${screens}.`,
    stale: 'Le code a changé depuis ce test.',
    what: {
      packages: ({ packages = 0, launches = 0 }) =>
        `${compte(packages, 'paquet d’exemple ouvert', 'paquets d’exemple ouverts')} dans un LMS et ${compte(launches, 'session jouée', 'sessions jouées')}`,
      crawl: ({ pages = 0, requests = 0 }) =>
        `Les ${compte(pages, 'page', 'pages')} d’un site d’exemple ouvertes l’une après l’autre, ${compte(requests, 'requête', 'requêtes')}`,
      site: ({ pages = 0 }) =>
        `${compte(pages, 'page', 'pages')} d’un site d’exemple, en écran étroit et au clavier`,
      kinds: ({ kinds = 0 }) =>
        `axe sur ${compte(kinds, 'sorte de page', 'sortes de pages')} d’un site d’exemple`,
      accessibility: ({ states = 0 }) => `axe sur ${compte(states, 'état', 'états')} du lecteur`,
      questions: ({ cases = 0 }) =>
        `axe pendant ${compte(cases, 'partie jouée', 'parties jouées')} avec chaque type de question`,
    },
    missing: {
      packages: 'Non testé sur cette machine : le test qui joue chaque paquet n’a pas laissé de trace.',
      crawl: 'Non testé sur cette machine : le test qui ouvre toutes les pages n’a pas laissé de trace.',
      site: 'Non testé sur cette machine : le test en écran étroit et au clavier n’a pas laissé de trace.',
      kinds: 'Non testé sur cette machine : le test d’accessibilité des pages n’a pas laissé de trace.',
      accessibility:
        'Non testé sur cette machine : le test d’accessibilité du lecteur n’a pas laissé de trace.',
      questions:
        'Non testé sur cette machine : le test d’accessibilité des types de question n’a pas laissé de trace.',
    },
  },
  front: {
    lead: ({ capsules, texts, packages, pages }) =>
      `Ce dossier porte sur ${compte(capsules, 'capsule', 'capsules')} (${compte(texts, 'texte', 'textes')} avec les traductions), ${compte(packages, 'paquet SCORM', 'paquets SCORM')} et un site de ${compte(pages, 'page', 'pages')}. Ce sont des fichiers statiques : ni programme sur un serveur, ni compte, ni base de données.`,
    rule: 'Chaque chiffre et chaque constat est calculé sur les fichiers de cette construction ou a été vu par un test, qui joue les capsules d’exemple de l’outil ; ce qui n’a pas été testé est dit. Les réglages proposés sont des conseils.',
    proof: (page) => `Preuve : ${page}`,
    questions: {
      phones: (packages, site, fleet) => [
        'Quels téléphones, quels navigateurs ?',
        `Paquets : Safari sur iOS ${packages.ios}, Chrome sur Android ${packages.android}, WebView ${packages.webview}, au moins. Site : Safari sur iOS ${site.ios}, Chrome sur Android ${site.android}.${fleet ? ' Votre parc, tel qu’il est déclaré, les a.' : ''}`,
      ],
      policy: (pages, without) => [
        'Sous quelle politique de sécurité cela tourne-t-il ?',
        without === 0
          ? `Chacune des ${n(pages)} pages en déclare une : tout vient de leur propre hébergement, pas de script dans la page, pas d’\`eval\`.`
          : `${compte(without, 'page n’en déclare pas', 'pages n’en déclarent pas')}, sur ${n(pages)} ; la preuve les nomme.`,
      ],
      network: (read, domains) => [
        'Cela appelle-t-il quelqu’un d’autre ?',
        `Non, sinon la construction échoue : ${compte(read, 'fichier a été lu', 'fichiers ont été lus')}, à la recherche d’adresses d’autres hôtes à charger. Une personne peut suivre des liens vers ${compte(domains, 'domaine', 'domaines')}.`,
      ],
      storage: (entries) => [
        'Qu’est-ce qui reste sur l’appareil ?',
        `Aucun cookie, sinon la construction échoue. ${compte(entries, 'sorte d’entrée', 'sortes d’entrées')} dans le stockage du navigateur, chacune avec son rôle et sa durée.`,
      ],
      integrity: (files, packages, libraries) => [
        'Comment savoir qu’un fichier est bien celui qui a été construit ?',
        `SHA-256 de ${compte(packages, 'paquet', 'paquets')} et de ${compte(files, 'fichier', 'fichiers')}, nomenclatures CycloneDX 1.6 ; ${compte(libraries, 'bibliothèque est incluse', 'bibliothèques sont incluses')} dans les scripts.`,
      ],
      weight: (first, later, peak) => [
        'Que pèse-t-il sur nos lignes ?',
        `La capsule la plus lourde demande ${first}, images comprises, puis ${later} à la visite suivante. ${peak}`,
      ],
      peak: (name, share, over) =>
        over === 0
          ? `D’après votre plan, toutes les lignes tiennent ; la plus chargée, ${name}, prend ${share} de ce qui lui est permis.`
          : `D’après votre plan, ${compte(over, 'ligne déborde', 'lignes débordent')} : ${name} prend ${share} de ce qui lui est permis.`,
      noPlan: 'Aucun plan des lignes n’a été donné.',
      forbidden: (files) => [
        'Y a-t-il des fichiers qu’un LMS interdit ?',
        `Aucun des ${n(files)} fichiers des paquets n’a d’extension refusée ; la construction échoue sinon.`,
      ],
      permissions: (site) => [
        'Quelles autorisations cela demande-t-il ?',
        `Paquets : aucune. Site : ${site || 'aucune'}. Toute autre fait échouer la construction.`,
      ],
      mobile: () => [
        'Comment le gérer sur téléphones et bornes ?',
        'Comme une adresse web, ou dans l’application du LMS : un domaine à permettre, rien à installer.',
      ],
      personal: (in12, in2004) => [
        'Quelles données personnelles ?',
        `Un paquet SCORM 1.2 lit ${n(in12.read)} éléments du LMS et en écrit ${n(in12.written)}, un paquet 2004 ${n(in2004.read)} et ${n(in2004.written)} ; aucun ne demande de nom. Seul le LMS en reçoit.`,
      ],
    },
    signOff: 'Accord',
    signOffText: (version, tested) =>
      `Pour les fichiers que décrit ce dossier, faits avec QHSE Capsules ${version} ; tests les plus anciens : ${tested}.`,
    digest: 'Leur empreinte à tous, le SHA-256 de `data/files.csv` :',
    signOffHead: ['Pour', 'Nom', 'Décision et réserves', 'Date', 'Signature'],
    roles: ['DSI', 'RSSI', 'DRH', 'Éditeur du LMS'],
  },
  compatibility: {
    lead: 'Chaque page, feuille de style, script et dessin livrés a été lu, et ce qu’ils emploient cherché dans les données publiques de compatibilité. Ce que cette lecture ne voit pas est dit à la fin.',
    lowest: 'Versions minimales',
    scopes: { packages: 'Paquets dans un LMS', site: 'Site public' },
    browser: 'Navigateur',
    because: (scope) => `À cause de (${scope})`,
    nobody: 'aucune version',
    fleet: 'Votre parc',
    oldest: 'Le plus ancien du parc',
    needed: (scope) => `Demandé (${scope})`,
    fleetFits: 'Rien de ce qui est livré ne demande plus que ce parc. La construction échoue sinon.',
    notLookedUp: (browsers) =>
      `Non cherchés, quoique dans ce parc : ${browsers}. Rien n’est dit de ces navigateurs.`,
    noFleet:
      'Aucun parc n’est déclaré. Avec `fleet` dans `_project.yaml`, la construction échoue dès que quelque chose en demande plus.',
    tested: 'Ce qui a été joué dans un vrai navigateur',
    enhancements: 'Ce dont les navigateurs plus anciens se passent',
    enhancementsText:
      'Ces fonctions sont plus récentes que les versions ci-dessus. Ce qu’un navigateur perd sans elles a été jugé par les auteurs de l’outil, fonction par fonction, d’après le code : rien de ce qui s’apprend ou s’enregistre. Aucun navigateur aussi ancien n’a été lancé.',
    enhancementsHead: ['Sans elles', 'Fonctions', 'Toutes là depuis Safari sur iOS, Chrome sur Android'],
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
    andMore: (others) => `et ${compte(others, 'autre', 'autres')}`,
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
      'page-hints': 'L’onglet n’a pas d’icône, ou un ordinateur garde la largeur de sa fenêtre.',
      scrolling: 'La page défile un peu plus qu’il ne faut.',
      leaving: 'La page montrée sans réseau peut se recharger pendant qu’on la quitte.',
    },
    limits: 'Ce que cela ne dit pas',
    limitsItems: (formats) => [
      'Un script ne dit pas toujours ce qu’est un objet. Son membre est alors cherché par son nom : un appel ou un événement compte comme le plus récent qui le porte, une propriété comme la plus ancienne ; `map` ou `filter` comptent comme ceux d’une liste, sauf juste après `values()`, `keys()`, `entries()` ou `matchAll()`.',
      'Un nom que le script vérifie d’abord est compté comme facultatif dans la fonction où il le vérifie.',
      `Ne sont pas cherchés : les noms, options et éléments qu’un script compose pendant qu’il tourne, les mots-clés CSS et les valeurs d’attributs que les données ne connaissent pas, le format des images, du son et de la vidéo (${formats}).`,
      'Les versions que les données disent « partielles » comptent, et sont marquées.',
      'Les pages et l’application du LMS ne sont pas les nôtres : son éditeur dit les versions qu’elles demandent.',
      'Seul le navigateur nommé ci-dessus a été lancé ; les autres versions viennent des données.',
    ],
  },
  mobile: {
    personal: 'Téléphones personnels (BYOD)',
    personalItems: (packages, site, narrow) => [
      `Paquets dans un LMS : Safari sur iOS ${packages.ios} ou Chrome sur Android ${packages.android}, au moins.`,
      `Site : Safari sur iOS ${site.ios} ou Chrome sur Android ${site.android}, au moins.${narrow ? ' Un écran large de 320 pixels suffit.' : ''}`,
      'Rien n’est à installer. Les autorisations sont plus bas.',
      'Conseil : la formation est du temps de travail. Proposez une tablette ou un poste sur place à qui ne veut pas se servir de son téléphone.',
    ],
    managed: 'Parcs gérés (MDM)',
    managedItems: (host, address) => [
      `Domaine à permettre : ${host}. Pour les paquets : ceux du LMS, et aucun autre.`,
      `Adresse pour un raccourci web : ${address}`,
      'Conseil pour le navigateur géré : JavaScript et stockage des sites actifs ; cookies et fenêtres surgissantes inutiles. Les téléchargements ne servent qu’aux calendriers des parcours (`.ics`) et aux documents PDF.',
      'Aucun certificat, profil ou module n’est à poser.',
    ],
    hostUnknown: 'à préciser (`url` dans `_project.yaml`)',
    stays: 'Ce qui reste sur le téléphone',
    staysText:
      'Rien de ce qui suit ne quitte le téléphone, sauf le journal d’un paquet (`qhse.1.…`) : ce que le LMS n’avait pas gardé lui est envoyé au lancement suivant, et à lui seul.',
    permissions: 'Autorisations',
    permissionsNone: (scope) =>
      `${scope} : aucune. Aucun script n’y nomme ce pour quoi un navigateur interroge la personne ; la construction échoue sinon.`,
    permissionsHead: ['Autorisation', 'Où', 'Script'],
    permissionsNames: (names) => `Noms cherchés dans les scripts : ${names}.`,
    asked: {
      place: 'position',
      'camera-microphone': 'caméra ou micro',
      notifications: 'notifications',
      clipboard: 'presse-papiers',
      sensors: 'capteurs de mouvement ou de lumière',
      devices: 'appareils branchés ou voisins',
      files: 'fichiers de l’appareil',
      storage: 'stockage durable, quand on garde un parcours hors connexion : Firefox pose la question',
      person: 'contacts, paiement, identité ou présence',
      screens: 'autres écrans ou polices installées',
    },
    kiosk: 'Bornes et tablettes partagées',
    kioskItems: (domains) => [
      'Conseil : une page en plein écran suffit.',
      `Les liens qu’une personne peut suivre mènent à : ${domains}. Bloquez-les si la borne doit rester sur sa page, comme les liens de téléphone et de courriel.`,
      'Dans un LMS, le journal de chaque personne est à part, sous une empreinte de son identifiant ; sa durée est plus bas.',
      'Sur le site, la progression est celle du navigateur, non d’une personne : sur une tablette partagée, effacez les données du site entre deux personnes.',
    ],
  },
  bandwidth: {
    lead: 'Octets et requêtes sont mesurés sur les fichiers de cette construction, compressés comme un serveur les enverrait.',
    measured: 'Chaque capsule',
    shown: (rows, all, editionGap) =>
      `${rows === all ? `Les ${n(all)} textes et paquets de SCORM 1.2, les plus lourds d’abord` : `Les ${n(rows)} plus lourds de ${n(all)} textes et paquets de SCORM 1.2 ; tous sont dans les données`}. SCORM 2004 en diffère de ${editionGap} au plus.`,
    head: ['Capsule', 'Depuis', 'Première visite', 'Images et enregistrements', 'Visites suivantes'],
    visit: (bytes, requests) => `${bytes}, ${compte(requests, 'requête', 'requêtes')}`,
    from: { site: 'site', package: 'paquet' },
    measuredNotes: (raw) => [
      `Première visite : la page avec son style et son script, compressés.${raw ? ` Un LMS qui ne compresse pas envoie ${n(raw.least)} à ${n(raw.most)} fois plus ; les données ont aussi ces chiffres.` : ''}`,
      'Les images sont chargées quand elles deviennent visibles, les enregistrements quand on les lance.',
      'Visite suivante : la page seule, sur un appareil qui a gardé les autres fichiers ; pour chaque image, il peut demander si elle a changé. Certains LMS interdisent de rien garder ; comptez alors des premières visites.',
      'Ce que pèse le LMS lui-même n’est pas de nous et n’est pas compté.',
    ],
    study: 'Votre plan',
    noStudy:
      'Aucun plan n’est donné. Avec `plan` dans `_project.yaml` (salariés, ligne et horaire de chaque site), cette page compare la pointe à chaque ligne.',
    basis: (first, later, cache, rush) =>
      `Une personne charge ${first}, ou ${later} quand l’appareil a gardé les fichiers communs du site (style et script), comme ${n(cache)} % d’entre eux. ${n(rush)} % ouvrent dans les cinq premières minutes.`,
    onDay: (date, capsules) =>
      `Jour le plus chargé des parcours, pour qui les suit tous : ${date} (${capsules}).`,
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
      'octets par personne = première visite × (1 − cache) + (page + images) × cache',
      'permis = débit de la ligne × `share`, 20 % quand le plan ne dit rien',
      'Un horaire de moins de cinq minutes compte pour cinq ; un horaire qui finit quand il commence, pour un jour.',
      'Qui a gardé les fichiers communs charge quand même la page et les images d’une capsule nouvelle. Dans un LMS, les paquets n’ont aucun fichier commun : laissez alors `cache` à 0.',
      'De chaque capsule compte ce qui pèse le plus, de ses langues, du site et du paquet.',
      'Un dixième s’ajoute pour ce qui porte les fichiers (TLS, TCP, en-têtes).',
      'Images et enregistrements sont comptés comme si chacun les regardait tous.',
      'Le trafic d’un site qui passe par un autre (`via`) charge les deux lignes, et toutes celles par où passe ce dernier.',
      'C’est une moyenne sur cinq minutes : certaines secondes sont plus chargées, et l’on attend alors un peu plus.',
    ],
  },
  security: {
    policies: 'Politique de sécurité du contenu',
    policyOf: { site: 'Site', packages: 'Paquets' },
    noPolicy: 'aucune : `packagePolicy: false`',
    declared: (pages) => `Chacune des ${n(pages)} pages du site et des paquets déclare l’une d’elles.`,
    undeclared: 'Ces pages n’en déclarent pas, ou une autre :',
    headers:
      'Une page ne peut pas dire qui l’encadre. Un hébergeur qui envoie des en-têtes le peut : pour les paquets, `frame-ancestors` avec les domaines du LMS.',
    headersSite:
      'Le fichier `_headers` du site, que lisent Netlify et Cloudflare Pages et que d’autres peuvent copier, propose ces en-têtes :',
    headersNone: 'Le site n’a pas de fichier d’en-têtes.',
    placeholders: {
      digest: 'empreinte',
      'path of the page': 'chemin de la page',
      'base path': 'chemin du site',
      path: 'parcours',
    },
    network: 'Requêtes vers d’autres',
    foreignNone: (read) =>
      `Aucune : dans ${compte(read, 'page, feuille de style, script ou dessin', 'pages, feuilles de style, scripts et dessins')}, aucune adresse d’un autre hôte n’est à charger. La construction échoue sinon, en nommant le fichier et l’adresse. Une adresse composée pendant qu’un script tourne ne peut pas être lue ; la politique ci-dessus l’arrêterait.`,
    crawled:
      'Un navigateur a ouvert chaque page d’un site d’exemple sous cette politique : aucune requête n’est allée ailleurs, et rien n’a enfreint la politique.',
    links: 'Liens qu’une personne peut suivre',
    linksHead: ['Domaine', 'Liens', 'Par exemple dans'],
    linksNone: 'Aucune page n’a de lien vers l’extérieur.',
    storage: 'Ce qui est gardé dans le navigateur',
    storageHead: ['Clé', 'Où', 'Rôle', 'Durée'],
    storageSeen: (keys) => `Clés vues par le test, que toute autre aurait fait échouer : ${keys}.`,
    cookiesNone: 'Cookies : aucun script n’en nomme. La construction échoue sinon.',
    cookiesSeen: 'Après les tests, le navigateur n’en gardait aucun.',
    files: 'Fichiers et empreintes',
    filesText: (files) =>
      `${compte(files, 'fichier', 'fichiers')} : ceux du site, et ceux de chaque paquet. Tous sont dans les données ; voici les paquets.`,
    filesHead: ['Paquet', 'Fichiers dedans', 'SHA-256 du fichier zip'],
    filesDigest: 'SHA-256 de ce fichier, que porte aussi la feuille à signer :',
    filesCheck:
      'Pour contrôler un fichier reçu : `Get-FileHash` sous Windows, `sha256sum` sous Linux. D’un paquet diffusé, `npm run verify -- FICHIER.zip` dit quelle version il est, et le refait pour comparer.',
    refused: 'Extensions que les LMS refusent',
    refusedNone: (files, extensions) =>
      `Aucun des ${n(files)} fichiers des paquets ne finit par ${extensions}. La construction échoue sinon.`,
    bill: 'Nomenclature des composants',
    billText: (shipped, build) =>
      `CycloneDX 1.6 : ce qui est livré (${compte(shipped, 'bibliothèque incluse', 'bibliothèques incluses')}) et ce qui le construit (${compte(build, 'bibliothèque', 'bibliothèques')}), avec licences et empreintes.`,
    billUnlicensed: (libraries) =>
      `Leur paquet ne déclare pas de licence ; elles construisent, rien d’elles n’est livré : ${libraries}.`,
    billLimits:
      'Les vulnérabilités connues ne sont pas cherchées ici : donnez ces deux fichiers à l’outil qui les suit chez vous.',
    billHead: ['Bibliothèque dans ce qui est livré', 'Version', 'Licence'],
    shippedOwn:
      'Les scripts et les styles des paquets ne contiennent que notre code ; les bibliothèques sont dans les scripts du site.',
    shippedBundled: (libraries) => `Les scripts des paquets contiennent : ${libraries}.`,
    schemas: (files, from) =>
      `Les paquets contiennent aussi ${compte(files, 'copie', 'copies')} des fichiers de schéma d’ADL, d’IMS et du W3C que demande SCORM, reprises telles quelles de ${from}.`,
  },
  privacy: {
    lead: 'Un paquet parle au LMS qui l’a ouvert, et à personne d’autre.',
    elements: 'Ce qu’un paquet lit et écrit dans le LMS',
    elementsPlain:
      'En clair : il lit l’identifiant de la personne et ce qu’il a laissé là la fois précédente ; il écrit statut, score, écran atteint, réponses (des lettres, des nombres ou de courts textes tapés) et durées. Ni nom, ni adresse, ni position.',
    elementsHead: ['SCORM 1.2', 'SCORM 2004', 'Accès', 'Pour quoi'],
    access: { read: 'lit', write: 'écrit', 'read and write': 'lit et écrit' },
    elementsCount: (in12, in2004) =>
      `Un paquet SCORM 1.2 en lit ${n(in12.read)} et en écrit ${n(in12.written)} ; un paquet SCORM 2004 en lit ${n(in2004.read)} et en écrit ${n(in2004.written)}.`,
    elementsSeen: (seen) =>
      `Pendant que les paquets d’exemple de l’outil étaient joués, ${n(seen)} éléments ont été lus ou écrits : ceux de ce tableau, dans le sens qu’il donne. Tout autre aurait fait échouer le test.`,
    never: 'Ce que personne ne reçoit',
    neverItems: [
      'Le nom de la personne : aucun paquet ne le demande. Sur le site, seule la feuille d’attestation a un champ pour lui ; il est imprimé, ni gardé ni envoyé.',
      'Statistiques, publicité : il n’y a aucune requête vers l’extérieur.',
      'La progression et les rappels du site public : ils restent dans le navigateur.',
      'Qui est la personne, dans les liens vers les formulaires : ils sont écrits à la construction, les mêmes pour tous.',
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
    figures: ({ kinds, kindRules, states, stateRules, schemes, types }) => [
      `axe-core a regardé ${compte(kinds.length, 'sorte de page', 'sortes de pages')} du site, en ${compte(schemes, 'palette', 'palettes')}, par ${compte(kindRules, 'règle', 'règles')} : aucune violation (${kinds.map((kind) => `\`${kind}\``).join(', ')}).`,
      `Il a regardé ${compte(states.length, 'état', 'états')} du lecteur, en ${compte(schemes, 'palette', 'palettes')}, par ${compte(stateRules, 'règle', 'règles')} : aucune violation (${states.map((state) => `\`${state}\``).join(', ')}).`,
      ...(types.length > 0
        ? [
            `Il a regardé, en couleurs claires, des écrans de ces types de question : ${types.map((type) => `\`${type}\``).join(', ')}.`,
          ]
        : []),
    ],
    how: [
      'Au clavier seul : aller au contenu, ouvrir une capsule, chercher.',
      'Sur une largeur de 320 pixels, sans défiler de côté ; les cibles de l’en-tête, du pied et des listes ont 44 pixels.',
      'Sans script : le texte et les questions d’une capsule, et la liste de la page de recherche.',
    ],
    notTested: 'Ce qui ne l’a pas été',
    notTestedItems: [
      'Aucun audit par quelqu’un d’extérieur, aucun test avec des personnes handicapées.',
      'Aucun test régulier avec NVDA, JAWS, VoiceOver ou TalkBack.',
      'Un test automatique ne voit qu’une partie des défauts : il ne juge pas si un texte est clair.',
      'Les pages du LMS, et les documents vers lesquels mène une capsule.',
      'Vos capsules : les tests jouent celles de l’outil.',
    ],
    typesNotTested: (types) => `Par axe, ces types de question : ${types}.`,
  },
};
