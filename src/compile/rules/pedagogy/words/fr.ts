import { acronymsFr } from './acronyms-fr.ts';
import type { Words } from './words.ts';

/** Verbs that one sees a learner do. */
const observable =
  'adapter|agir|ajuster|alerter|appeler|appliquer|arrêter|baliser|bloquer|calculer|choisir|citer|classer|coder|commander|compléter|compter|condamner|consigner|construire|contenir|contrôler|corriger|couper|déclarer|décider|décrire|démonter|déterminer|dire|distinguer|donner|écarter|effectuer|éliminer|énumérer|enregistrer|entretenir|évacuer|évaluer|éviter|exécuter|expliquer|faire|fermer|identifier|inspecter|interdire|intervenir|isoler|justifier|lister|lire|localiser|manipuler|mesurer|mettre|montrer|nettoyer|nommer|organiser|ouvrir|placer|planifier|porter|préparer|prévenir|protéger|purger|ranger|réagir|réaliser|reconnaître|rédiger|réduire|refuser|régler|remettre|remonter|remplir|réparer|repérer|répondre|respecter|secourir|sécuriser|séparer|signaler|soulever|stocker|supprimer|traiter|transmettre|transporter|trier|trouver|utiliser|vérifier';

/** What may stand before the verb of an objective. */
const lead = String.raw`^(?:(?:à|a) (?:la fin|l['’]issue) de [^,]{3,40},\s*)?(?:(?:vous|l['’]apprenant|le stagiaire|la personne|chacun)\s+(?:saur|pourr|ser)(?:ez|a)\s+(?:capables?\s+d[e'’]\s*)?)?(?:être\s+capables?\s+d[e'’]\s*|pouvoir\s+)?(?:mieux\s+|bien\s+)?`;

/** What speaks, in a text, of the capsule itself. */
const capsule = String.raw`(?:cette|votre|la présente|notre) (?:capsule|formation|leçon|attestation)|la capsule|l['’]attestation de suivi|ce (?:module|quiz|parcours)`;

/** What answers are called in an answer, how many there are, and what is said of them. */
const answers = String.raw`(?:réponses?|propositions?|affirmations?|options?|choix|solutions?|possibilités?)`;
const count = String.raw`(?:deux|trois|quatre|cinq)`;
const standing = String.raw`(?:ci-dessus|ci-dessous|précédente?s?|qui précèdent|à la fois|ensemble|(?:est|sont|n['’]est|ne sont)(?: toutes| tous)? (?:justes?|bon(?:ne)?s?|correcte?s?|vraie?s?|exacte?s?|fausses?|faux|possibles?))`;

/** What stands for one of them by its place, as in « la première ». */
const rank = String.raw`(?:(?:la |le )?(?:premi[eè]re?|deuxième|seconde?|troisième|quatrième|cinquième|dernière?))`;

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
  otherAnswers: [
    new RegExp(
      String.raw`^(?:les ${count}|(?:tou(?:te)?s|aucune?) (?:d['’]entre (?:elles|eux)|(?:(?:de ces|des|de|ces|les) )?(?:${count}|${answers})))(?: (?:premi[eè]re?s?|derni[eè]re?s?))?(?: ${answers})?(?: ${standing})?\s*[.!]?$`,
      'iu',
    ),
    /^(?:tout|rien)(?: de)?(?: tout)? (?:cela|ça|ce qui précède)(?: à la fois)?\s*[.!]?$/iu,
    /^(?:(?:à la fois )?l['’]une? (?:et|ou) l['’]autre|ni l['’]une? ni l['’]autre)\s*[.!]?$/iu,
    new RegExp(
      String.raw`^(?:(?:seulement |uniquement )?les? |la )?${answers} [a-f1-9](?:(?:,| et| ou)(?: (?:la )?${answers})? [a-f1-9])+(?: (?:seulement|uniquement|${standing}))?\s*[.!]?$`,
      'iu',
    ),
    /^(?:ni )?[a-f](?:, [a-f])*(?: et| ou| ni) [a-f](?: seulement| uniquement)?\s*[.!]?$/iu,
    new RegExp(
      String.raw`^(?:ni )?${rank}(?:, ${rank})*,? (?:et|ou|ni) ${rank}(?: seulement| uniquement)?\s*[.!]?$`,
      'iu',
    ),
    /^(?:ni |les? )?[1-9](?:, [1-9])*,? (?:et|ou|ni) [1-9](?: seulement| uniquement)?\s*[.!]?$/iu,
  ],
  bareAnswers: /^(?:aucune|toutes)\s*[.!]?$/iu,
  answersAsked: new RegExp(String.raw`(?<!\p{L})${answers}(?!\p{L})`, 'iu'),
  ordinal: new RegExp(String.raw`^${rank}(?: (?:seulement|uniquement))?\s*[.!]?$`, 'iu'),
  hazard:
    /(?<!\p{L})(?:dangers?|dangereu(?:x|ses?)|risques?|(?:ab[iî]m|endommag|cass|dénud|fissur|us|rouill|perc|déchir|pli|bloqu|obstru|encombr|barr|renvers|périm)ée?s?|tordue?s?|défectueu(?:x|ses?)|manquante?s?|absente?s?|instables?|glissante?s?|sans|non conformes?|mal|trop)(?!\p{L})/iu,
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
