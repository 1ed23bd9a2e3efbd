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
 * Un texte, ou un texte par langue. — A text, or a text for each language.
 */
export type LocalText =
  | string
  | {
      [k: string]: string;
    };
/**
 * Un numéro de téléphone, entre guillemets. — A phone number, in quotes.
 */
export type Phone = string;
/**
 * L'adresse d'un formulaire, ou une adresse par langue. — The address of a form, or an address for each language.
 */
export type LocalAddress =
  | string
  | {
      [k: string]: string;
    };

/**
 * Un site de l'organisation, dans _sites/<nom>.yaml : son nom, son numéro d'urgence ({site.emergency} dans les capsules), son point de rassemblement ({site.assembly}). — A plant of the organisation, in _sites/<name>.yaml: its name, its emergency number ({site.emergency} in capsules), its assembly point ({site.assembly}).
 */
export interface Plant {
  name: LocalText;
  /**
   * Adresse publique des capsules de ce site, si ce n'est pas celle de l'organisation. — Public address of this plant's capsules, where it is not the organisation's.
   */
  url?: string;
  emergency?: Phone;
  assembly?: LocalText;
  forms?: Forms;
  contacts?: Contacts;
  words?: Words;
}
/**
 * Formulaires, par nom. Les capsules écrivent {site.forms.near-miss}. — Forms by name. Capsules say {site.forms.near-miss}.
 */
export interface Forms {
  [k: string]: LocalAddress;
}
/**
 * Personnes ou services à joindre, par nom. Les capsules écrivent {site.contacts.nurse.phone}. — Whom to reach, by name. Capsules say {site.contacts.nurse.phone}.
 */
export interface Contacts {
  [k: string]: Contact;
}
/**
 * Une personne ou un service, et comment le joindre. — A person or a service, and how to reach it.
 */
export interface Contact {
  label: LocalText;
  phone?: Phone;
  /**
   * Adresse de courriel. — Email address.
   */
  email?: string;
}
/**
 * Autres mots propres au site, par nom. Les capsules écrivent {site.words.defibrillator}. — Other words of the plant, by name. Capsules say {site.words.defibrillator}.
 */
export interface Words {
  [k: string]: LocalText;
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
   * À qui signaler une faille du site : adresse mailto:, tel: ou https. Le site publie alors un fichier security.txt. — Whom to tell of a weakness of the site: a mailto:, tel: or https address. The site then publishes a security.txt.
   */
  securityContact?: string;
  /**
   * Logo de l'organisation, sur le site, les affiches et les paquets : un fichier SVG ou PNG du dossier des contenus. — The organisation's logo, on the site, posters and packages: an SVG or PNG file of the content folder.
   */
  logo?: string;
  /**
   * Couleur des liens et des boutons, en hexadécimal ; elle doit se lire sur fond blanc. — Colour of links and buttons, in hexadecimal; it must be readable on white.
   */
  accent?: string;
  forms?: Forms;
  contacts?: Contacts;
  /**
   * Ce qui vaut pour les sites qui n'ont pas de fichier dans _sites, ou dont le fichier ne le dit pas. — What holds for plants that have no file in _sites, or whose file does not say.
   */
  site?: {
    name?: LocalText;
    emergency?: Phone;
    assembly?: LocalText;
    words?: Words;
  };
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
  /**
   * Navigateurs du parc, en mots de browserslist ; publier ce que l'un d'eux ne peut pas exécuter est une erreur. — Browsers of the fleet, in browserslist's words; publishing what one of them cannot run is an error.
   *
   * @minItems 1
   */
  fleet?: string[];
  /**
   * Sites, salariés et lignes, pour l'étude de débit du dossier. — Plants, learners and lines, for the dossier's bandwidth study.
   */
  plan?: {
    /**
     * Pourcentage d'appareils qui ont déjà les fichiers communs. — Percent of the devices that have the shared files already.
     */
    cache?: number;
    /**
     * Pourcentage des salariés qui ouvrent la capsule dans les cinq premières minutes. — Percent of the learners who open the capsule in the first five minutes.
     */
    rush?: number;
    /**
     * Les sites, avec leurs salariés et leur ligne. — The plants, with their learners and their line.
     *
     * @minItems 1
     */
    plants: {
      /**
       * Nom du site. — Name of the plant.
       */
      name: string;
      /**
       * Siège, région ou atelier. — Head office, region or shop.
       */
      type: 'head-office' | 'region' | 'shop';
      /**
       * Salariés du site. — Learners of the plant.
       */
      learners: number;
      /**
       * Débit de la ligne, en Mbit/s. — Capacity of the line, in Mbit/s.
       */
      line: number;
      /**
       * Pourcentage de la ligne que les capsules peuvent prendre. — Percent of the line that the capsules may take.
       */
      share?: number;
      /**
       * Quand les capsules sont ouvertes. — When capsules are opened.
       */
      window: string;
      /**
       * Site dont la ligne porte aussi ce trafic. — Plant whose line carries this traffic too.
       */
      via?: string;
    }[];
  };
}

/**
 * Un parcours : des capsules dans un ordre, avec un calendrier si l'on veut, dans _paths/<identifiant>.yaml. — A path: capsules in an order, with a calendar if one wants, in _paths/<id>.yaml.
 */
export interface LearningPath {
  /**
   * Titre, par langue. — Title, by language.
   */
  title: {
    [k: string]: string;
  };
  /**
   * Une ou deux phrases, par langue : à quoi sert ce parcours. — A sentence or two, by language: what this path is for.
   */
  lead: {
    [k: string]: string;
  };
  /**
   * À qui il s'adresse, par langue. — Whom it is for, by language.
   */
  role?: {
    [k: string]: string;
  };
  /**
   * L'événement qu'il prépare, par langue. — The event it prepares for, by language.
   */
  event?: {
    [k: string]: string;
  };
  /**
   * Identifiants des capsules, dans l'ordre. — Ids of the capsules, in order.
   *
   * @minItems 1
   * @maxItems 60
   */
  capsules: string[];
  /**
   * Jour de la première capsule, année-mois-jour ; demande `rhythm`. — Day of the first capsule, year-month-day; needs `rhythm`.
   */
  start?: string;
  /**
   * Ce qui sépare deux capsules : daily, working days, weekly, every 3 days, every 2 weeks. — What lies between two capsules: daily, working days, weekly, every 3 days, every 2 weeks.
   */
  rhythm?: string;
  /**
   * Jour de la semaine de la première capsule, à partir de `start`. — Weekday of the first capsule, from `start` on.
   */
  weekday?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  /**
   * Langues dans lesquelles il est publié. Sans cette ligne : celles de `title`. — Languages in which it is published. Without this line: those of `title`.
   *
   * @minItems 1
   */
  languages?: string[];
}

/**
 * What a build published, in report.json of the output folder; every path is relative to that folder.
 */
export interface Report {
  /**
   * Version of the tool that built it.
   */
  version: string;
  /**
   * Id of the plant that was published for.
   */
  site?: string;
  /**
   * Path that the site is served below, with a slash at both ends; absent when it is served at the root.
   */
  base?: string;
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

export type Sha256 = string;
export type Digest = string;

/**
 * One released version of a capsule in one language: an entry of the ledger, _releases/<id>.<lang>-<version>.json of the content folder. Written by `npm run release`, never changed afterwards.
 */
export interface Release {
  /**
   * Version of this format.
   */
  format: 1;
  capsule: string;
  lang: string;
  version: string;
  title: string;
  /**
   * Identifier of its packages in an LMS.
   */
  identifier: string;
  /**
   * Who approved it, as its page says.
   */
  approvedBy: string;
  approvedOn: string;
  reviewBy: string;
  /**
   * Who let the release out: --approver, else approvedBy.
   */
  approver: string;
  releasedOn: string;
  /**
   * Why it was changed; every version but the first has one.
   */
  reason?: string;
  former?: FormerRelease;
  /**
   * Digest of the capsule exactly as this version of the tool compiled it: while it is the same, nothing has changed.
   */
  compiled: string;
  /**
   * Digest of what a learner sees and what is graded, whatever the tool and the kinds of space.
   */
  content: string;
  parts: ReleasedParts;
  mastery: number;
  questions: ReleasedQuestion[];
  /**
   * @minItems 1
   */
  packages: ReleasedPackage[];
  /**
   * Revision of the content's Git repository from which it was released. A squash or a rebase may leave it out of the history.
   */
  commit: string;
  /**
   * The files from which it was made, each with the name that Git gives its content: whatever becomes of the revision, Git has these as long as any revision has them.
   */
  madeFrom: {
    [k: string]: string;
  };
  tool: ReleaseTool;
  record: ReleaseRecord;
  /**
   * SHA-256 of all of the above: it shows an accident or a careless edit, and is no signature.
   */
  seal: string;
}
/**
 * The version released before, and the seal of its entry: one taken out or rewritten by itself is noticed without any history.
 */
export interface FormerRelease {
  version: string;
  seal: Sha256;
}
/**
 * Digests of what the content is made of, beside the questions.
 */
export interface ReleasedParts {
  title: Digest;
  objective: Digest;
  /**
   * Screens, in their order.
   */
  text: string;
  /**
   * Images, video, audio and documents, by their bytes.
   */
  media: string;
  /**
   * Authors, references and credits.
   */
  sources: string;
  action: Digest;
  /**
   * Pools and how many are drawn of each.
   */
  rules: string;
}
export interface ReleasedQuestion {
  id: string;
  type: string;
  /**
   * Under which learners' answers are kept; another one asks the question again.
   */
  digest: string;
  /**
   * Digest of stem, hint, explanation and feedback.
   */
  text: string;
  points: number;
  critical: boolean;
  /**
   * Attempts, partial credit, confidence, pool and order, as one line.
   */
  options: string;
  answers: ReleasedAnswer[];
}
export interface ReleasedAnswer {
  /**
   * Its letter; in a scenario, the step and the letter.
   */
  id: string;
  /**
   * Digest of its text.
   */
  text: string;
  /**
   * right or wrong, in a hazard hunt with its place on the image; the place in an order; the target; what a choice leads to; `none` for an opinion.
   */
  key: string;
}
export interface ReleasedPackage {
  file: string;
  edition: '1.2' | '2004-3rd' | '2004-4th';
  bytes: number;
  /**
   * Of the zip.
   */
  sha256: string;
  /**
   * Of the names and bytes of its files, however they are packed.
   */
  files: string;
}
/**
 * What made the packages.
 */
export interface ReleaseTool {
  version: string;
  /**
   * Of its code and lockfile.
   */
  digest: string;
  /**
   * Revision of its Git repository, where it is one without changes.
   */
  commit?: string;
  node: string;
  /**
   * Operating system and processor: resized pictures may differ between them.
   */
  machine: string;
}
/**
 * The printable record beside the entry.
 */
export interface ReleaseRecord {
  file: string;
  sha256: Sha256;
}
