import type { DeskTexts } from './texts.ts';

export const fr: DeskTexts = {
  eyebrow: 'Un LMS sur ce poste',
  actions: 'Commandes du LMS',
  hint: 'Jouez le contenu\u202f: tout ce qu’il dit au LMS s’écrit sur cette page.',
  close: 'Fermer',
  relaunch: 'Relancer',
  reset: 'Remettre à zéro',
  changeLearner: 'Changer d’apprenant',
  review: 'Mode relecture',
  cutNetwork: 'Couper le réseau',
  restoreNetwork: 'Rétablir le réseau',
  download: 'Télécharger le journal',

  edition: 'Édition',
  learner: 'Apprenant',
  mode: 'Mode',
  modes: { normal: 'normal', review: 'relecture', browse: 'parcours' },
  network: 'Réseau',
  networkStates: { on: 'présent', off: 'coupé' },
  session: 'Session',
  sessionStates: { waiting: 'pas encore ouverte', open: 'ouverte', closed: 'fermée', cut: 'interrompue' },

  window: 'Ce que voit l’apprenant',
  frame: 'Contenu joué',
  windowClosed: 'Le contenu est fermé. «\u202fRelancer\u202f» l’ouvre à nouveau, comme le ferait un LMS.',
  said: 'Ce que le contenu dit au LMS',
  showReads: 'Montrer aussi ce qu’il lit',
  nothingSaid: 'Rien pour l’instant.',
  launch: (number, learner, edition) => `Lancement ${number}\u202f: ${learner}, SCORM ${edition}`,
  held: 'Ce que le LMS a en mémoire',
  element: 'Élément',
  value: 'Valeur',
  changed: 'nouveau',
  longValue: (start, length) => `${start}… (${length} caractères)`,

  verdict: (refusals) =>
    refusals === 0
      ? 'Rien qu’un LMS strict refuserait.'
      : refusals === 1
        ? 'Une valeur qu’un LMS strict refuserait.'
        : `${refusals} valeurs qu’un LMS strict refuserait.`,
  strict: (element, reason) => `Un LMS strict refuserait ${element}. ${reason}`,
  blocked: (what) =>
    `La politique de sécurité a bloqué\u202f: ${what.join(', ')}. Si le contenu ne s’affiche pas, relancez la commande avec --policy lenient.`,
  kinds: {
    script: 'un script',
    style: 'un style',
    img: 'une image',
    font: 'une police',
    media: 'un son ou une vidéo',
    connect: 'une connexion',
    frame: 'un cadre',
    form: 'un formulaire',
    other: 'un élément',
  },
  places: { inline: 'écrit dans la page', eval: 'tiré d’un texte' },
  from: (address) => `de ${address}`,
  severalScos: (count) => `Ce paquet contient ${count} contenus (SCO)\u202f; seul le premier est joué.`,

  didClose: 'Contenu fermé.',
  didCloseAlready: 'Le contenu est déjà fermé.',
  didRelaunch: 'Contenu relancé.',
  didReset: (learner) => `Dossier de ${learner} remis à zéro, contenu relancé.`,
  didChangeLearner: (learner) => `C’est maintenant ${learner}.`,
  didReview: 'Mode relecture\u202f: rien ne doit être écrit.',
  didNormal: 'Mode normal.',
  didCut: 'Réseau coupé\u202f: le LMS n’enregistre plus rien.',
  didRestore: 'Réseau rétabli.',
  didDownload: 'Journal téléchargé.',
  didEdition: (edition) => `Édition SCORM ${edition}.`,
  gone: 'La commande «\u202fplay\u202f» ne répond plus\u202f: relancez-la dans le terminal, puis rechargez cette page.',
};
