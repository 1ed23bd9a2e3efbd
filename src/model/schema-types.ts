// Written by `npm run types` from schemas/*.schema.json: change those, not this file.

/**
 * En-tête d'une capsule (entre les deux lignes ---). — Front matter of a capsule (between the two --- lines).
 */
export interface FrontMatter {
  /**
   * Titre affiché au-dessus de la capsule et dans le LMS, 200 caractères au plus. — Title shown above the capsule and in the LMS, at most 200 characters.
   */
  title: string;
  /**
   * Ce que la personne saura faire après la capsule : une phrase, un verbe d'action. — What the learner will be able to do: one sentence, one observable verb.
   */
  objective: string;
  /**
   * Domaine : quality (qualité), health (santé), safety (sécurité) ou environment (environnement). — Domain of the capsule.
   */
  domain: 'quality' | 'health' | 'safety' | 'environment';
  /**
   * À qui s'adresse la capsule, en mots libres. — Whom the capsule is for, in free words.
   *
   * @minItems 1
   */
  audience: string[];
  /**
   * Version en trois nombres, par exemple 1.2.0. — Version in three numbers, for example 1.2.0.
   */
  version: string;
  /**
   * draft (brouillon), approved (validée) ou retired (retirée). — State of the capsule.
   */
  status: 'draft' | 'approved' | 'retired';
  /**
   * Personnes ou services qui ont écrit la capsule. — People or departments that wrote the capsule.
   *
   * @minItems 1
   */
  authors?: string[];
  /**
   * Qui a validé la capsule ; obligatoire quand status vaut approved. — Who approved the capsule; required once approved.
   */
  approvedBy?: string;
  /**
   * Date de validation, année-mois-jour. — Date of approval, year-month-day.
   */
  approvedOn?: string;
  /**
   * Date à laquelle la capsule doit être relue, année-mois-jour. — Date by which the capsule must be reviewed, year-month-day.
   */
  reviewBy?: string;
  /**
   * Événement qui impose de relire la capsule avant sa date. — Event that calls for an earlier review.
   */
  reviseWhen?: string;
  /**
   * Sources : article de norme, texte de loi ou document. — Sources: clause of a standard, law or document.
   */
  references?: Reference[];
  /**
   * Pourcentage de bonnes réponses pour réussir, 80 par défaut. — Percentage of right answers needed to pass, 80 by default.
   */
  mastery?: number;
  /**
   * Nombre d'essais par question, 2 par défaut ; seul le premier compte pour la note. — Attempts per question, 2 by default; only the first one counts for the score.
   */
  attempts?: number;
  /**
   * Réserves de questions : pour chacune, combien sont tirées au sort ; une question y entre par pool=nom. — Pools of questions: how many are drawn from each; a question enters one by pool=name.
   */
  pools?: {
    [k: string]: number;
  };
  /**
   * Ce que la capsule invite à faire à la fin : libellé du bouton et adresse du formulaire. — What the capsule leads to: label and address of the form.
   */
  action?: {
    /**
     * Texte du bouton. — Text of the button.
     */
    label: string;
    /**
     * Adresse : https, mailto ou tel. — Address: https, mailto or tel.
     */
    url: string;
  };
  /**
   * Mots que l'on tapera pour trouver la capsule. — Words people will type to find the capsule.
   */
  keywords?: string[];
  /**
   * Avertissements écartés pour cette capsule : l'identifiant de chacun et la raison ; une erreur ne peut pas être écartée. — Warnings switched off for this capsule: the id of each and the reason; errors cannot be.
   */
  allow?: {
    [k: string]: string;
  };
  /**
   * Crédits des images et licence. — Image credits and licence.
   */
  credits?: string;
}
export interface Reference {
  /**
   * Norme et année. — Standard and year.
   */
  standard?: string;
  /**
   * Numéro d'article de la norme. — Clause number.
   */
  clause?: string;
  /**
   * Texte de loi. — Law.
   */
  law?: string;
  /**
   * Titre d'un document. — Title of a document.
   */
  title?: string;
  /**
   * Adresse du document, en https. — Address of the document.
   */
  url?: string;
}

/**
 * A question as the compiler reads it from a :::question or :::scenario container.
 */
export type Question =
  | ChoiceQuestion
  | OrderQuestion
  | PairsQuestion
  | TextQuestion
  | NumericQuestion
  | HotspotsQuestion
  | OpinionQuestion
  | ScenarioQuestion;
/**
 * Permanent id, unique in its capsule; its LMS form has underscores for hyphens.
 */
export type Id = string;
/**
 * What is asked, as HTML.
 */
export type Stem = string;
/**
 * Help the learner may open before answering, as HTML.
 */
export type Hint = string;
/**
 * What every learner reads once the question is over, as HTML.
 */
export type Explanation = string;
/**
 * Weight in the score.
 */
export type Points = number;
/**
 * How often it may be tried; the first try is the score.
 */
export type Attempts = number;
/**
 * Must be right to pass, whatever the score.
 */
export type Critical = boolean;
/**
 * Answers are shown out of order, the same on resume.
 */
export type Shuffle = boolean;
/**
 * What is right of an answer scores its share of the points.
 */
export type PartialCredit = boolean;
/**
 * The learner is asked whether they are sure; recorded, never scored.
 */
export type Confidence = boolean;
/**
 * Pool that it is drawn from.
 */
export type Pool = string;

/**
 * One or several answers to choose.
 */
export interface ChoiceQuestion {
  type: 'single' | 'true-false' | 'multiple';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * Answers in authored order; the first is a, the next b, and so on.
   *
   * @minItems 2
   * @maxItems 36
   */
  answers: MarkedAnswer[];
}
/**
 * An answer with a box.
 */
export interface MarkedAnswer {
  /**
   * a to z, then 0 to 9.
   */
  letter: string;
  /**
   * The answer, as HTML.
   */
  label: string;
  /**
   * What the learner reads about it afterwards, as HTML.
   */
  feedback?: string;
  /**
   * Whether its box is ticked.
   */
  right: boolean;
}
/**
 * Answers to put in order; the authored order is right.
 */
export interface OrderQuestion {
  type: 'order';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * Answers in authored order; the first is a, the next b, and so on.
   *
   * @minItems 2
   * @maxItems 36
   */
  answers: PlainAnswer[];
}
/**
 * An answer without a box.
 */
export interface PlainAnswer {
  /**
   * a to z, then 0 to 9.
   */
  letter: string;
  /**
   * The answer, as HTML.
   */
  label: string;
  /**
   * What the learner reads about it afterwards, as HTML.
   */
  feedback?: string;
}
/**
 * Answers to put to targets: the two sides of a table, or lines in groups.
 */
export interface PairsQuestion {
  type: 'match' | 'categorise';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * Answers in authored order; the first is a, the next b, and so on.
   *
   * @minItems 2
   * @maxItems 36
   */
  answers: PlacedAnswer[];
  /**
   * What the answers go to; their symbols are 1 to 9, then a to z.
   *
   * @minItems 2
   * @maxItems 35
   */
  targets: Target[];
  /**
   * What the sides of the table are called, as plain text.
   *
   * @minItems 2
   * @maxItems 2
   */
  columns?: string[];
}
/**
 * An answer that belongs to a target.
 */
export interface PlacedAnswer {
  /**
   * a to z, then 0 to 9.
   */
  letter: string;
  /**
   * The answer, as HTML.
   */
  label: string;
  /**
   * What the learner reads about it afterwards, as HTML.
   */
  feedback?: string;
  /**
   * Symbol of the target it belongs to.
   */
  target: string;
}
export interface Target {
  /**
   * 1 to 9, then a to z.
   */
  symbol: string;
  /**
   * What it is called, as plain text.
   */
  label: string;
}
/**
 * A word to type; answers are what is accepted, and expected mistakes.
 */
export interface TextQuestion {
  type: 'text';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * Answers in authored order; the first is a, the next b, and so on.
   *
   * @minItems 1
   * @maxItems 36
   */
  answers: TypedAnswer[];
}
/**
 * An answer with a box, to be typed.
 */
export interface TypedAnswer {
  /**
   * a to z, then 0 to 9.
   */
  letter: string;
  /**
   * The answer, as HTML.
   */
  label: string;
  /**
   * The answer as plain text, as it is written.
   */
  form: string;
  /**
   * What the learner reads about it afterwards, as HTML.
   */
  feedback?: string;
  /**
   * Whether its box is ticked.
   */
  right: boolean;
}
/**
 * A number to type.
 */
export interface NumericQuestion {
  type: 'numeric';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * The one answer, as it is written.
   *
   * @minItems 1
   * @maxItems 1
   */
  answers: TypedAnswer[];
  value: number;
  /**
   * Distance that is accepted, in the unit.
   */
  tolerance: number;
  /**
   * As it is written; empty for none.
   */
  unit: string;
}
/**
 * Places to find on an image.
 */
export interface HotspotsQuestion {
  type: 'hotspots';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * Answers in authored order; the first is a, the next b, and so on.
   *
   * @minItems 2
   * @maxItems 36
   */
  answers: SpotAnswer[];
  /**
   * The image, as HTML; the stem is without it.
   */
  image: string;
}
/**
 * A place of an image, with a box.
 */
export interface SpotAnswer {
  /**
   * a to z, then 0 to 9.
   */
  letter: string;
  /**
   * The answer, as HTML.
   */
  label: string;
  /**
   * What the learner reads about it afterwards, as HTML.
   */
  feedback?: string;
  /**
   * Whether its box is ticked.
   */
  right: boolean;
  spot: Spot;
}
/**
 * A rectangle by its top-left corner, width and height, or a circle by its centre and radius (of the width), in percent of the image.
 */
export interface Spot {
  x: number;
  y: number;
  width?: number;
  height?: number;
  radius?: number;
}
/**
 * Never scored.
 */
export interface OpinionQuestion {
  type: 'opinion';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * Answers in authored order; the first is a, the next b, and so on.
   *
   * @minItems 2
   * @maxItems 36
   */
  answers: PlainAnswer[];
}
/**
 * A branching case, scored as one question.
 */
export interface ScenarioQuestion {
  type: 'scenario';
  id: Id;
  stem: Stem;
  hint?: Hint;
  explanation?: Explanation;
  points: Points;
  attempts: Attempts;
  critical: Critical;
  shuffle: Shuffle;
  partial: PartialCredit;
  confidence: Confidence;
  pool?: Pool;
  /**
   * None: its steps have the choices.
   *
   * @minItems 0
   * @maxItems 0
   */
  answers: MarkedAnswer[];
  /**
   * In authored order; the first is where it begins.
   *
   * @minItems 2
   * @maxItems 35
   */
  steps: Step[];
}
/**
 * A step of a scenario.
 */
export interface Step {
  /**
   * Anchor of its heading, by which choices name it.
   */
  slug: string;
  /**
   * Its heading, as plain text.
   */
  heading: string;
  /**
   * What is told, as HTML; may be empty.
   */
  html: string;
  hint?: Hint;
  /**
   * What is read whatever was chosen here, as HTML.
   */
  explanation?: string;
  /**
   * What can be done; an end has none.
   *
   * @minItems 0
   * @maxItems 36
   */
  choices: Choice[];
}
/**
 * A choice of a step.
 */
export interface Choice {
  /**
   * a to z, then 0 to 9.
   */
  letter: string;
  /**
   * The answer, as HTML.
   */
  label: string;
  /**
   * What the learner reads about it afterwards, as HTML.
   */
  feedback?: string;
  /**
   * Whether its box is ticked.
   */
  right: boolean;
  /**
   * Slug of the step it leads to.
   */
  to: string;
}

/**
 * Réglages de l'organisation, dans _project.yaml. — Settings of the organisation, in _project.yaml.
 */
export interface Project {
  /**
   * Nom de l'organisation, affiché sur le site. — Name of the organisation, shown on the site.
   */
  name: string;
  /**
   * Adresse publique du site ; son chemin est le chemin de base. Sans cette ligne : la racine d'un hébergement. — Public address of the site; its path is the base path. Without this line: the root of a host.
   */
  url?: string;
  /**
   * Langues publiées ; la première est celle par défaut. Sans cette ligne : celles qui ont des capsules. — Published languages; the first is the default. Without this line: those that have capsules.
   *
   * @minItems 1
   */
  languages?: ('fr' | 'en')[];
  /**
   * Durée maximale d'une capsule, en minutes. — Longest capsule allowed, in minutes.
   */
  maxMinutes?: number;
  /**
   * Poids maximal de la vidéo et du son d'une capsule, en octets, tous fichiers ensemble. — Largest weight of a capsule's video and audio in bytes, all files together.
   */
  maxMediaBytes?: number;
  /**
   * Statut envoyé au LMS après un échec : failed, ou incomplete pour les LMS qui verrouillent après un échec. — Status sent after a failure: failed, or incomplete for LMSs that lock after a failure.
   */
  onFail?: 'failed' | 'incomplete';
  /**
   * Si la session est enregistrée quand la page passe à l'arrière-plan ; false pour les LMS dont l'enregistrement bloque la page. — Whether the session is committed when the page is hidden; false for LMSs whose commit blocks the page.
   */
  commitOnHidden?: boolean;
  /**
   * Caractères que le LMS garde pour reprendre une capsule, 4000 par défaut ; moins pour un LMS qui en garde moins. Une capsule qui pourrait en demander plus est une erreur. — Characters that the LMS keeps for going on with a capsule, 4000 by default; fewer for an LMS that keeps fewer. A capsule that could need more is an error.
   */
  suspendDataLimit?: number;
  /**
   * Édition des paquets SCORM 2004 : 3rd ou 4th, à demander seulement pour un LMS qui l'exige. — Edition of the SCORM 2004 packages: 3rd, or 4th for an LMS that asks for it.
   */
  scorm2004Edition?: '3rd' | '4th';
  /**
   * Si la page d'un paquet porte sa propre politique de sécurité (meta CSP) ; false pour les LMS qui injectent des scripts. — Whether a package's page carries its own content security policy; false for LMSs that inject scripts.
   */
  packagePolicy?: boolean;
}

/**
 * What a build published, in report.json of the output folder; every path is relative to that folder.
 */
export interface Report {
  /**
   * Version of the tool that built it.
   */
  version: string;
  capsules: ReportCapsule[];
  packages: ReportPackage[];
  pages: ReportPage[];
}
export interface ReportCapsule {
  id: string;
  lang: string;
  version: string;
  status: 'draft' | 'approved' | 'retired';
  minutes: number;
  questions: number;
}
export interface ReportPackage {
  file: string;
  bytes: number;
  sha256: string;
  edition: '1.2' | '2004-3rd' | '2004-4th';
  identifier: string;
  capsule: string;
  lang: string;
}
export interface ReportPage {
  path: string;
  /**
   * Files fetched to open the page: itself, styles, scripts and icon.
   */
  requests: number;
  /**
   * Bytes of those files as stored.
   */
  raw: number;
  /**
   * Bytes of those files, each gzipped at level 9.
   */
  gzip: number;
  /**
   * Bytes of the video and audio of the page, which are fetched when they are played; absent without any.
   */
  media?: number;
}
