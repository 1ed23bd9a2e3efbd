/** What is wrong with a package, in words. */
import { UserError, type Sentence } from '../../content/user-error.ts';
import type { Problem } from './problem.ts';

/** What is the matter, and what to do about it. */
interface Said {
  sentence: Sentence;
  hint: Sentence;
}

type Kind = Problem['kind'];
type Say = { readonly [K in Kind]: (problem: Extract<Problem, { kind: K }>) => Said };

/** What nobody meets by accident. */
const distrust: Sentence = {
  fr: 'Ce paquet n’a pas été ouvert. Demandez-le à nouveau à qui vous l’a donné, et méfiez-vous de celui-ci.',
  en: 'This package was not opened. Ask for it again where you got it, and do not trust this one.',
};

const again: Sentence = {
  fr: 'Téléchargez-le ou copiez-le à nouveau.',
  en: 'Download or copy it again.',
};

const exportAgain: Sentence = {
  fr: 'Exportez-le à nouveau depuis l’outil qui l’a produit, au format SCORM.',
  en: 'Export it again from the tool that made it, as SCORM.',
};

const zipAgain: Sentence = {
  fr: 'Refaites le zip, sans mot de passe, avec la compression habituelle (deflate).',
  en: 'Make the zip again, without a password, with the usual compression (deflate).',
};

const words: Say = {
  'not-a-zip': () => ({
    sentence: { fr: 'Ce fichier n’est pas un zip.', en: 'This file is not a zip.' },
    hint: exportAgain,
  }),
  'cut-short': () => ({
    sentence: {
      fr: 'Ce zip est abîmé ou incomplet\u202f: sa table des matières manque ou ne se lit pas.',
      en: 'This zip is damaged or incomplete: its table of contents is missing or cannot be read.',
    },
    hint: again,
  }),
  damaged: ({ file }) => ({
    sentence: {
      fr: `Le fichier ${quote(file)} de ce zip est abîmé\u202f: il ne se décompresse pas comme annoncé.`,
      en: `The file ${quote(file)} of this zip is damaged: it does not unpack as announced.`,
    },
    hint: again,
  }),
  'climbing-path': ({ file }) => ({
    sentence: {
      fr: `Ce zip veut écrire hors de son dossier\u202f: ${quote(file)}.`,
      en: `This zip wants to write outside its folder: ${quote(file)}.`,
    },
    hint: distrust,
  }),
  'absolute-path': ({ file }) => ({
    sentence: {
      fr: `Ce zip veut écrire à une place fixe du disque\u202f: ${quote(file)}.`,
      en: `This zip wants to write to a fixed place of the disk: ${quote(file)}.`,
    },
    hint: distrust,
  }),
  'backslash-path': ({ file }) => ({
    sentence: {
      fr: `Un nom de fichier de ce zip contient une barre oblique inversée\u202f: ${quote(file)}.`,
      en: `A file name of this zip has a backslash in it: ${quote(file)}.`,
    },
    hint: {
      fr: 'Certains LMS n’y retrouvent pas leurs dossiers. Refaites le zip avec un autre outil.',
      en: 'Some LMSs do not find their folders in it. Make the zip again with another tool.',
    },
  }),
  'unprintable-path': ({ file }) => ({
    sentence: {
      fr: `Un nom de fichier de ce zip n’en est pas un\u202f: ${quote(file)}.`,
      en: `A file name of this zip is none: ${quote(file)}.`,
    },
    hint: distrust,
  }),
  'symbolic-link': ({ file }) => ({
    sentence: {
      fr: `Le fichier ${quote(file)} de ce zip est un lien vers une autre place du disque.`,
      en: `The file ${quote(file)} of this zip is a link to another place of the disk.`,
    },
    hint: {
      fr: 'Un paquet ne contient que des fichiers. Refaites le zip avec les fichiers eux-mêmes.',
      en: 'A package holds nothing but files. Make the zip again with the files themselves.',
    },
  }),
  encrypted: ({ file }) => ({
    sentence: {
      fr: `Le fichier ${quote(file)} de ce zip est protégé par un mot de passe.`,
      en: `The file ${quote(file)} of this zip is protected by a password.`,
    },
    hint: zipAgain,
  }),
  'compression-unknown': ({ file, method }) => ({
    sentence: {
      fr: `Le fichier ${quote(file)} de ce zip est compressé d’une façon que les LMS ne lisent pas (méthode ${method}).`,
      en: `The file ${quote(file)} of this zip is compressed in a way that LMSs do not read (method ${method}).`,
    },
    hint: zipAgain,
  }),
  twice: ({ file }) => ({
    sentence: {
      fr: `Ce zip contient deux fois ${quote(file)}, à la casse près.`,
      en: `This zip holds ${quote(file)} twice, case aside.`,
    },
    hint: {
      fr: 'L’un écraserait l’autre. Refaites le zip.',
      en: 'One would overwrite the other. Make the zip again.',
    },
  }),
  'too-many-files': ({ count, limit }) => ({
    sentence: {
      fr: `Ce zip annonce ${count} fichiers, ${limit} au plus.`,
      en: `This zip announces ${count} files, ${limit} at most.`,
    },
    hint: distrust,
  }),
  'too-large': ({ bytes, limit }) => ({
    sentence: {
      fr: `Ce zip pèse ${megabytes(bytes)}\u00a0Mo une fois décompressé, ${megabytes(limit)} au plus.`,
      en: `This zip weighs ${megabytes(bytes)} MB unpacked, ${megabytes(limit)} at most.`,
    },
    hint: {
      fr: 'Réduisez ses images et ses vidéos\u202f: les LMS ont des limites, eux aussi.',
      en: 'Reduce its images and videos: LMSs have limits too.',
    },
  }),
  'zip-bomb': ({ ratio, limit }) => ({
    sentence: {
      fr: `Ce zip grossirait ${ratio} fois en se décompressant, ${limit} au plus\u202f: c’est la marque d’une bombe.`,
      en: `This zip would grow ${ratio} times when unpacked, ${limit} at most: the mark of a bomb.`,
    },
    hint: distrust,
  }),
  'no-manifest': () => ({
    sentence: {
      fr: 'Ce zip n’est pas un paquet SCORM\u202f: il n’a pas de fichier imsmanifest.xml.',
      en: 'This zip is no SCORM package: it has no file imsmanifest.xml.',
    },
    hint: exportAgain,
  }),
  'manifest-in-folder': ({ folder }) => ({
    sentence: {
      fr: `Le fichier imsmanifest.xml est dans le dossier ${quote(folder)}, au lieu d’être à la racine du zip.`,
      en: `The file imsmanifest.xml is in the folder ${quote(folder)} instead of the root of the zip.`,
    },
    hint: {
      fr: 'Les LMS le cherchent à la racine. Zippez ce que contient le dossier, pas le dossier.',
      en: 'LMSs look for it at the root. Zip what is in the folder, not the folder.',
    },
  }),
  'manifest-encoding': () => ({
    sentence: {
      fr: 'Le fichier imsmanifest.xml n’est pas dans le codage qu’il annonce.',
      en: 'The file imsmanifest.xml is not in the encoding that it announces.',
    },
    hint: { fr: 'Enregistrez-le en UTF-8.', en: 'Save it as UTF-8.' },
  }),
  'manifest-malformed': ({ line, column }) => ({
    sentence: {
      fr: `Le fichier imsmanifest.xml n’est pas du XML bien formé\u202f: ligne ${line}, colonne ${column}.`,
      en: `The file imsmanifest.xml is not well-formed XML: line ${line}, column ${column}.`,
    },
    hint: exportAgain,
  }),
  'manifest-foreign': ({ root }) => ({
    sentence: {
      fr: `Le fichier imsmanifest.xml n’est pas un manifeste\u202f: il commence par ${quote(root)}.`,
      en: `The file imsmanifest.xml is no manifest: it begins with ${quote(root)}.`,
    },
    hint: exportAgain,
  }),
  'no-launch': () => ({
    sentence: {
      fr: 'Le manifeste ne nomme aucune page à ouvrir.',
      en: 'The manifest names no page to open.',
    },
    hint: exportAgain,
  }),
  'launch-outside': ({ href }) => ({
    sentence: {
      fr: `Le manifeste fait ouvrir une page hors du paquet, ou par un chemin que des LMS refusent\u202f: ${quote(href)}.`,
      en: `The manifest opens a page outside the package, or by a path that some LMSs refuse: ${quote(href)}.`,
    },
    hint: {
      fr: 'Ce LMS n’ouvre que ce qui est dans le zip\u202f: rien ne vient d’ailleurs.',
      en: 'This LMS opens only what is in the zip: nothing comes from elsewhere.',
    },
  }),
  'launch-missing': ({ href }) => ({
    sentence: {
      fr: `La page à ouvrir n’est pas dans le zip\u202f: ${quote(href)}.`,
      en: `The page to open is not in the zip: ${quote(href)}.`,
    },
    hint: {
      fr: 'Vérifiez les majuscules\u202f: les serveurs des LMS en tiennent compte.',
      en: 'Check the capitals: servers of LMSs heed them.',
    },
  }),
};

/**
 * Put a problem into words.
 *
 * @param problem
 *   What was found.
 * @param zip
 *   Path of the zip, as the author wrote it.
 * @returns
 *   An error that a command says in one sentence.
 */
export function toUserError(problem: Problem, zip: string): UserError {
  // The union of kinds cannot be followed through the table; a problem always carries its own kind's values.
  const say = words[problem.kind] as (problem: Problem) => Said;
  const { sentence, hint } = say(problem);
  return new UserError({ fr: `${zip}\u202f: ${sentence.fr}`, en: `${zip}: ${sentence.en}` }, hint);
}

/** Names come from whoever made the zip: shown so that a terminal obeys none of them, and cut. */
function quote(text: string): string {
  const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000));
}
