import { acronymsFr } from './acronyms-fr.ts';
import type { Words } from './words.ts';

/** Verbs that one sees a learner do. */
const observable =
  'adapter|agir|ajuster|alerter|appeler|appliquer|arrêter|baliser|bloquer|calculer|choisir|citer|classer|coder|commander|compléter|compter|condamner|consigner|construire|contenir|contrôler|corriger|couper|déclarer|décider|décrire|démonter|déterminer|dire|distinguer|donner|écarter|effectuer|éliminer|énumérer|enregistrer|entretenir|évacuer|évaluer|éviter|exécuter|expliquer|faire|fermer|identifier|inspecter|interdire|intervenir|isoler|justifier|lister|lire|localiser|manipuler|mesurer|mettre|montrer|nettoyer|nommer|organiser|ouvrir|placer|planifier|porter|préparer|prévenir|protéger|purger|ranger|réagir|réaliser|reconnaître|rédiger|réduire|refuser|régler|remettre|remonter|remplir|réparer|repérer|répondre|respecter|secourir|sécuriser|séparer|signaler|soulever|stocker|supprimer|traiter|transmettre|transporter|trier|trouver|utiliser|vérifier';

/** What may stand before the verb of an objective. */
const lead = String.raw`^(?:(?:à|a) (?:la fin|l['’]issue) de [^,]{3,40},\s*)?(?:(?:vous|l['’]apprenant|le stagiaire|la personne|chacun)\s+(?:saur|pourr|ser)(?:ez|a)\s+(?:capables?\s+d[e'’]\s*)?)?(?:être\s+capables?\s+d[e'’]\s*|pouvoir\s+)?(?:mieux\s+|bien\s+)?`;

/** What speaks, in a text, of the capsule itself. */
const capsule = String.raw`(?:cette|votre|la présente|notre) (?:capsule|formation|leçon|attestation)|la capsule|l['’]attestation de suivi|ce (?:module|quiz|parcours)`;

/** What the rules of pedagogy know of French. */
export const fr: Words = {
  vague: new RegExp(
    String.raw`${lead}(comprendre|connaître|connaitre|savoir(?!\s+\p{L}+(?:er|ir|re|oir)(?!\p{L}))|apprendre(?!\s+à\s)|se\s+sensibiliser|sensibiliser|être\s+(?:conscients?|sensibilisés?|informés?)|(?:avoir|prendre)\s+conscience|découvrir|appréhender|se\s+familiariser|assimiler|réfléchir|sensibilisation|connaissance|compréhension|initiation|présentation|introduction|rappel)(?!\p{L})`,
    'iu',
  ),
  observable: new RegExp(
    String.raw`(?:\s+et|\s+puis|,|\s+pour|\s+afin\s+d[e'’])\s*(?:mieux\s+|bien\s+|l['’]|les?\s+|la\s+|l\s+)?(?:${observable})(?!\p{L})`,
    'iu',
  ),
  subject:
    /^(?:l['’]|le\s|la\s|les\s|un\s|une\s|des\s)(?!.*(?:saur|pourr)(?:a|ez|ont)(?!\p{L}))(?!.*\p{L}(?:er|ir|re)(?!\p{L}))/iu,
  doubleNegatives: [
    /(?<!\p{L})n(?:e\s|['’])[^,.;:!?]{0,40}?(?<!\p{L})(?:pas|jamais|plus)\s(?:[^,.;:!?]{0,40}\s)?sans(?!\p{L})/iu,
    /(?<!\p{L})n(?:e\s|['’])\s?(?:est|sont|était|étaient|serait)\s+(?:pas|jamais|plus)\s+(?:(?:vraiment|toujours|forcément|totalement)\s+)?(?:interdit|inutile|impossible|inexact|incorrect|défendu|prohibé|proscrit|inapproprié|inadapté|anormal|illégal|exclu|faux|fausse)(?:e|s|es)?(?!\p{L})/iu,
    /(?<!\p{L})(?:pas|jamais)\s+ne\s+(?:pas|jamais)(?!\p{L})/iu,
    /(?<!\p{L})n(?:e\s|['’])\s?\p{L}+\s+(?:pas|jamais)\s+(?:de\s+|à\s+)?ne\s+pas(?!\p{L})/iu,
  ],
  negativeQuestion:
    /(?:^|[\s(])(?:que|qu['’][\p{L}'’-]+|quels?|quelles?|lesquels?|lesquelles|laquelle|lequel)(?:\s+(?!quand|lorsqu|si\s|qui\s)[\p{L}'’-]+){0,4}?\s+n(?:e\s|['’])\s?(?:faut|doi|deve|devr|peut|pouv|est|sont|fai|font|convient)[^.!?]*?(?<!\p{L})(?:pas|jamais)(?!\p{L})[^.!?]*\?/iu,
  negativeAnswer:
    /^(?:ne\s+(?:pas|jamais|plus)\s|(?:je|on|il|elle|nous|vous)\s+n(?:e\s|['’])\s?\p{L}+\s+(?:pas|jamais|plus)(?!\p{L}))/iu,
  otherAnswers:
    /^(?:toutes|aucune|les deux|les trois)(?: (?:de ces|des|ces|les)?)?(?: ?(?:deux|trois|quatre))?(?: ?(?:réponses?|propositions?|affirmations?))(?: (?:ci-dessus|précédentes?|ci-dessous|qui précèdent|sont (?:justes|bonnes|correctes|vraies|exactes|fausses)|n['’]est (?:juste|bonne|correcte|vraie|exacte)))?\s*[.!]?$|^(?:tout|rien) (?:ce qui précède|de ce qui précède)\s*[.!]?$|^(?:les )?réponses? [a-f](?:, [a-f])* et [a-f]\s*[.!]?$|^[A-F] et [A-F]\s*[.!]?$/iu,
  promises: [
    new RegExp(
      String.raw`(?<!\p{L})(?:${capsule})\s(?:(?!\s(?:qui|que)\s)[^.;:!?]){0,40}?(habilite|certifie|qualifie|autorise|garantit|remplace|dispense|vaut|délivre|donne droit)(?!\p{L})`,
      'iu',
    ),
    /(?<!\p{L})vous (?:êtes|serez|voilà) (?:désormais |maintenant |à présent |dorénavant |alors )(habilité|certifié|qualifié|autorisé)(?:e|s|es|\(e\))?(?!\p{L})/iu,
    /(?<!\p{L})(habilitation délivrée (?:à la fin|à l['’]issue|par cette|par la capsule|après))(?!\p{L})/iu,
    /(?<!\p{L})((?:garanti[rt]?|assurer?|garantie?s?|atteindre) (?:le |un |du |l['’]objectif |d['’]un )?(?:zéro|0) accidents?)(?!\p{L})/iu,
    /(?<!\p{L})((?:zéro|0) accidents? (?:est |soit )?garanti)(?!\p{L})/iu,
    /^((?:obtenir|décrocher|passer|renouveler) (?:l['’]|une |un |le |la |son |sa |votre )(?:habilitation|certification|CACES|autorisation de conduite)|être (?:habilité|certifié)e?s?|habiliter)(?!\p{L})/iu,
  ],
  negation: /(?<!\p{L})(?:ne|n['’]|ni|non|sans|jamais|aucune?|pas)(?!\p{L})|(?<!\p{L})n['’]/iu,
  former: /remplac|retir|ancien|succéd|avant|précédent|historique|périm|obsol|annul|plus en vigueur/iu,
  acronyms: acronymsFr,
};
