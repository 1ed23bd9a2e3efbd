/**
 * The commands and their options: one table that reads the command line
 * (`options.ts`) and writes what `--help` says (`help.ts`).
 */
import type { MessageLang } from '../compile/messages/index.ts';
import type { Sentence } from '../content/user-error.ts';

/** An option as `util.parseArgs` takes it, and what a person reads of it. */
export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  default?: string;
  /** The only values that it takes. */
  choices?: readonly string[];
  /** Stands for its value in the help, where there are no choices. */
  value?: Sentence;
  says: Sentence;
}

export interface Command {
  says: Sentence;
  /** What it takes beside its options; absent when it takes nothing. */
  argument?: Sentence;
  options: Readonly<Record<string, Option>>;
  /** What follows `npm run` in the example. */
  example: Sentence;
}

const messageLangs: readonly MessageLang[] = ['fr', 'en'];
const folder = { en: 'DIR', fr: 'DOSSIER' };

/** Taken by every command, and shown in the help of each. */
export const commonOptions = {
  lang: {
    type: 'string',
    choices: messageLangs,
    says: { en: 'the language of messages', fr: 'la langue des messages' },
  },
  help: { type: 'boolean', short: 'h', says: { en: 'show this help', fr: 'afficher cette aide' } },
} as const satisfies Record<string, Option>;

/** Taken by every command, so that one line of options does for all; shown where they change something. */
export const folderOptions = {
  content: {
    type: 'string',
    value: folder,
    says: { en: 'the content folder, capsules otherwise', fr: 'le dossier des contenus, sinon capsules' },
  },
  out: {
    type: 'string',
    value: folder,
    says: { en: 'the output folder, dist otherwise', fr: 'le dossier de sortie, sinon dist' },
  },
} as const satisfies Record<string, Option>;

const { content, out } = folderOptions;
const plant = { en: 'PLANT', fr: 'SITE' };
const port = { type: 'string', value: { en: 'NUMBER', fr: 'NOMBRE' } } as const;

export const commands = {
  build: {
    says: {
      en: 'Check every capsule, then publish the site, the SCORM packages, the dossier for IT and report.json.',
      fr: 'Vérifie toutes les capsules, puis publie le site, les paquets SCORM, le dossier pour l’informatique et report.json.',
    },
    options: {
      site: {
        type: 'string',
        value: plant,
        says: {
          en: 'publish for one plant: the words of _sites/PLANT.yaml',
          fr: 'publier pour un site\u00a0: les mots de _sites/SITE.yaml',
        },
      },
      drafts: {
        type: 'boolean',
        says: { en: 'package drafts too', fr: 'empaqueter aussi les brouillons' },
      },
      content,
      out,
    },
    example: {
      en: 'build -- --site lyon --out dist/lyon',
      fr: 'build -- --site lyon --out dist/lyon',
    },
  },
  check: {
    says: {
      en: 'Check the content only: every mistake of every file, with its line and its remedy.',
      fr: 'Vérifie le contenu seul\u00a0: chaque faute de chaque fichier, avec sa ligne et son remède.',
    },
    options: {
      site: {
        type: 'string',
        value: plant,
        says: { en: 'check for one plant, not for every one', fr: 'vérifier pour un site, et non pour tous' },
      },
      fix: { type: 'boolean', says: { en: 'repair what is certain', fr: 'réparer ce qui est certain' } },
      format: {
        type: 'string',
        default: 'pretty',
        choices: ['pretty', 'json', 'github', 'gitlab'],
        says: { en: 'for a person or for a program', fr: 'pour une personne ou pour un programme' },
      },
      content,
    },
    example: { en: 'check -- --fix', fr: 'check -- --fix' },
  },
  new: {
    says: {
      en: 'Begin a capsule, or the translation of one; asks for what is not said.',
      fr: 'Commence une capsule, ou la traduction d’une autre\u00a0; demande ce qui n’est pas dit.',
    },
    options: {
      title: {
        type: 'string',
        value: { en: 'TITLE', fr: 'TITRE' },
        says: { en: 'its title', fr: 'son titre' },
      },
      domain: {
        type: 'string',
        value: { en: 'DOMAIN', fr: 'DOMAINE' },
        says: {
          en: 'quality, health, safety or environment',
          fr: 'qualité, santé, sécurité ou environnement',
        },
      },
      audience: {
        type: 'string',
        value: { en: 'AUDIENCE', fr: 'PUBLIC' },
        says: {
          en: 'whom it is for; several: a comma between two',
          fr: 'pour qui\u00a0; plusieurs publics\u00a0: une virgule entre deux',
        },
      },
      id: {
        type: 'string',
        value: { en: 'ID', fr: 'IDENTIFIANT' },
        says: {
          en: 'the name of its folder, that of its title otherwise',
          fr: 'le nom de son dossier, sinon celui que donne le titre',
        },
      },
      from: {
        type: 'string',
        value: { en: 'CAPSULE', fr: 'CAPSULE' },
        says: {
          en: 'the capsule to translate into the language of --lang',
          fr: 'la capsule à traduire dans la langue de --lang',
        },
      },
      content,
    },
    example: {
      en: 'new -- --title "Wear your gloves" --domain safety --audience "team leaders"',
      fr: 'new -- --title "Porter ses gants" --domain sécurité --audience "chefs d’équipe"',
    },
  },
  dev: {
    says: {
      en: 'Live preview: saving a capsule refreshes its page, and mistakes are shown in it.',
      fr: 'Aperçu en direct\u00a0: enregistrer une capsule rafraîchit sa page, et les fautes s’y lisent.',
    },
    options: {
      site: {
        type: 'string',
        value: plant,
        says: { en: 'show it as one plant reads it', fr: 'la montrer comme un site la lit' },
      },
      port: {
        ...port,
        says: {
          en: 'the port, 4321 or the next free one otherwise',
          fr: 'le port, sinon 4321 ou le suivant qui est libre',
        },
      },
      content,
    },
    example: { en: 'dev -- --site lyon', fr: 'dev -- --site lyon' },
  },
  preview: {
    says: {
      en: 'Serve what was built, as a web host would.',
      fr: 'Sert ce qui a été publié, comme un hébergeur le ferait.',
    },
    options: {
      site: {
        type: 'string',
        value: plant,
        says: {
          en: 'make sure that it was built for this plant',
          fr: 'vérifier que c’est bien la publication de ce site',
        },
      },
      port: { ...port, default: '4322', says: { en: 'the port', fr: 'le port' } },
      out,
    },
    example: { en: 'preview -- --out dist/lyon', fr: 'preview -- --out dist/lyon' },
  },
  play: {
    says: {
      en: 'Play a capsule or a SCORM zip in a small LMS on this machine.',
      fr: 'Joue une capsule ou un zip SCORM dans un petit LMS sur cette machine.',
    },
    argument: { en: 'CAPSULE or FILE.zip', fr: 'CAPSULE ou FICHIER.zip' },
    options: {
      site: {
        type: 'string',
        value: plant,
        says: { en: 'the capsule as one plant reads it', fr: 'la capsule comme un site la lit' },
      },
      edition: {
        type: 'string',
        choices: ['1.2', '2004'],
        says: { en: 'the edition of SCORM', fr: 'l’édition de SCORM' },
      },
      policy: {
        type: 'string',
        default: 'strict',
        choices: ['strict', 'lenient'],
        says: { en: 'how much the LMS puts up with', fr: 'ce que le LMS tolère' },
      },
      port: { ...port, default: '4323', says: { en: 'the port', fr: 'le port' } },
      content,
    },
    example: { en: 'play -- near-miss/en --edition 1.2', fr: 'play -- near-miss/fr --edition 1.2' },
  },
  release: {
    says: {
      en: 'Record approved versions in the ledger, with a record to print: those that are named, or all that are due.',
      fr: 'Inscrit les versions validées au registre, avec une fiche à imprimer\u00a0: celles qui sont nommées, ou toutes celles qui sont à diffuser.',
    },
    argument: { en: '[CAPSULE…]', fr: '[CAPSULE…]' },
    options: {
      reason: {
        type: 'string',
        value: { en: 'SENTENCE', fr: 'PHRASE' },
        says: {
          en: 'why capsules that were released before have changed',
          fr: 'pourquoi des capsules déjà diffusées ont changé',
        },
      },
      approver: {
        type: 'string',
        value: { en: 'NAME', fr: 'NOM' },
        says: { en: 'who releases, approvedBy otherwise', fr: 'qui diffuse, sinon approvedBy' },
      },
      'dry-run': {
        type: 'boolean',
        says: { en: 'say what would be released, and write nothing', fr: 'le dire sans rien écrire' },
      },
      content,
    },
    example: {
      en: 'release -- near-miss --reason "New reporting form since 1 March"',
      fr: 'release -- near-miss --reason "Nouvelle fiche de déclaration depuis le 1er mars"',
    },
  },
  verify: {
    says: {
      en: 'Say which release a package is, and whether it is made of what was approved.',
      fr: 'Dit de quelle version diffusée vient un paquet, et s’il est fait de ce qui a été validé.',
    },
    argument: { en: 'FILE.zip', fr: 'FICHIER.zip' },
    options: { content },
    example: {
      en: 'verify -- dist/scorm/near-miss.en-1.0.0.scorm12.zip',
      fr: 'verify -- dist/scorm/near-miss.fr-1.0.0.scorm12.zip',
    },
  },
  review: {
    says: {
      en: 'Say what is to be reviewed, which capsules cite a text, what is covered.',
      fr: 'Dit ce qui est à relire, quelles capsules citent un texte, ce qui est couvert.',
    },
    options: {
      days: {
        type: 'string',
        value: { en: 'NUMBER', fr: 'NOMBRE' },
        says: { en: 'how far ahead, 90 days otherwise', fr: 'combien de jours à venir, sinon 90' },
      },
      cites: {
        type: 'string',
        value: { en: 'TEXT', fr: 'TEXTE' },
        says: { en: 'capsules that cite this article or clause', fr: 'les capsules qui citent cet article' },
      },
      coverage: {
        type: 'boolean',
        says: { en: 'what is covered, and for whom', fr: 'ce qui est couvert, et pour qui' },
      },
      format: {
        type: 'string',
        default: 'table',
        choices: ['table', 'csv', 'json', 'ics'],
        says: {
          en: 'a table, a file for a spreadsheet, data, or a calendar',
          fr: 'un tableau, un fichier pour tableur, des données ou un calendrier',
        },
      },
      content,
    },
    example: { en: 'review -- --cites "ISO 45001 8"', fr: 'review -- --cites "R. 4323-58"' },
  },
  pictures: {
    says: {
      en: 'Take pictures of every kind of page, to be looked at; --lang names the language of the pages.',
      fr: 'Prend une image de chaque sorte de page, pour la regarder\u00a0; --lang donne la langue des pages.',
    },
    argument: { en: '[KIND…]', fr: '[SORTE…]' },
    options: { content },
    example: { en: 'pictures -- home path', fr: 'pictures -- home path' },
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

/** How an option is typed: `--out DIR`, `--lang fr|en`. */
export function spell(name: string, option: Option, lang: MessageLang): string {
  const value = option.choices?.join('|') ?? option.value?.[lang];
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** An option with its value, as it is to be typed. */
export function typeOption(name: string, value: string): string {
  return `--${name} ${/^[\w./:\\-]+$/.test(value) ? value : JSON.stringify(value)}`;
}

/** A command to be typed; options without a value are left out. */
export function commandLine(
  name: CommandName,
  options: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(options).flatMap(([option, value]) =>
    value === undefined ? [] : [typeOption(option, value)],
  );
  return ['npm run', name, ...(given.length > 0 ? ['--', ...given] : [])].join(' ');
}
