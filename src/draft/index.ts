/**
 * Drafts: the file with which an author begins. In: what the capsule is about,
 * or the capsule to translate. Out: one new file in the content folder; what is
 * there is never overwritten.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capsuleIdLimit, capsuleIdProblem } from '../compile/capsule-id.ts';
import { isMessageLang, type MessageLang } from '../compile/messages/index.ts';
import { projectFile, readSettings } from '../content/index.ts';
import { UserError } from '../content/user-error.ts';
import { newCapsule, type Subject } from './new-capsule.ts';
import { startTranslation } from './translation.ts';

/**
 * Write a new capsule.
 *
 * @param dir
 *   Content folder.
 * @param id
 *   The capsule's id, for ever.
 * @returns
 *   The file, relative to the content folder.
 * @throws {UserError}
 *   When the id is taken or cannot be one, or the project does not publish the language.
 */
export async function writeNewCapsule(dir: string, id: string, subject: Subject): Promise<string> {
  const problem = capsuleIdProblem(id);
  if (problem === 'form') {
    throw new UserError(
      { en: `\`${id}\` cannot be the id of a capsule.`, fr: `\`${id}\` ne peut pas être un identifiant.` },
      {
        en: 'Give one with --id: small letters, digits and hyphens, a letter first.',
        fr: 'Donnez-en un avec --id : des minuscules sans accent, des chiffres et des tirets, une lettre au début.',
      },
    );
  }
  if (problem === 'length') {
    throw new UserError(
      {
        en: `\`${id}\` is too long for the id of a capsule.`,
        fr: `\`${id}\` est trop long pour un identifiant.`,
      },
      {
        en: `Give one of ${capsuleIdLimit} characters at most with --id.`,
        fr: `Donnez-en un de ${capsuleIdLimit} caractères au plus avec --id.`,
      },
    );
  }
  if (problem === 'reserved') {
    throw new UserError(
      { en: `\`${id}\` is a name that the site or Windows needs.`, fr: `\`${id}\` est un nom réservé.` },
      { en: 'Give another one with --id.', fr: 'Donnez-en un autre avec --id.' },
    );
  }
  const names = await foldersOf(dir);
  // Windows and macOS take `EPI` and `epi` for one folder.
  if (names.some((name) => name.toLowerCase() === id)) {
    throw new UserError(
      { en: `There is a capsule ${id} already.`, fr: `Il y a déjà une capsule ${id}.` },
      {
        en: `Give another id with --id, or translate it with --lang … --from ${id}.`,
        fr: `Donnez un autre identifiant avec --id, ou traduisez-la avec --lang … --from ${id}.`,
      },
    );
  }
  await expectPublished(dir, subject.lang);
  return write(dir, id, subject.lang, await newCapsule(subject));
}

/**
 * Start the translation of a capsule.
 *
 * @param dir
 *   Content folder.
 * @param id
 *   Capsule to translate; from the project's first language when it is there in several.
 * @param lang
 *   Language to translate it to.
 * @returns
 *   The file, relative to the content folder.
 */
export async function writeTranslation(dir: string, id: string, lang: MessageLang): Promise<string> {
  if (!(await foldersOf(dir)).includes(id)) {
    throw new UserError({ en: `There is no capsule ${id}.`, fr: `Il n’y a pas de capsule ${id}.` });
  }
  const { languages } = await expectPublished(dir, lang);
  const there = (await readdir(join(dir, id)))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .filter(isMessageLang);
  if (there.includes(lang)) throw alreadyThere(`${id}/${lang}.mdx`);
  const from = languages.filter(isMessageLang).find((language) => there.includes(language)) ?? there[0];
  const text = from && startTranslation(await readFile(join(dir, id, `${from}.mdx`)), from, lang);
  if (!text) {
    throw new UserError(
      { en: `There is no text of ${id} to translate.`, fr: `Il n’y a pas de texte de ${id} à traduire.` },
      { en: 'See what is wrong with npm run check.', fr: 'Voyez ce qui ne va pas avec npm run check.' },
    );
  }
  return write(dir, id, lang, text);
}

async function foldersOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => {
    throw new UserError(
      { en: `There is no folder ${dir}.`, fr: `Il n’y a pas de dossier ${dir}.` },
      {
        en: 'Make it, or name another with --content.',
        fr: 'Créez-le, ou nommez-en un autre avec --content.',
      },
    );
  });
  return entries.map(({ name }) => name);
}

/** The project's settings; a language that it does not publish would be refused by `check`. */
async function expectPublished(dir: string, lang: string): Promise<{ languages: readonly string[] }> {
  const { languages } = (await readSettings(dir)).project;
  if ((languages as readonly string[]).includes(lang)) return { languages };
  const list = languages.join(', ');
  throw new UserError(
    {
      en: `${projectFile} publishes ${list}, not ${lang}.`,
      fr: `${projectFile} publie ${list}, mais pas ${lang}.`,
    },
    {
      en: `Add ${lang} to languages, or choose another with --lang.`,
      fr: `Ajoutez ${lang} à languages, ou choisissez une autre langue avec --lang.`,
    },
  );
}

async function write(dir: string, id: string, lang: string, text: string): Promise<string> {
  const file = `${id}/${lang}.mdx`;
  await mkdir(join(dir, id), { recursive: true });
  await writeFile(join(dir, file), text, { flag: 'wx' }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? alreadyThere(file) : error;
  });
  return file;
}

function alreadyThere(file: string): UserError {
  return new UserError({ en: `${file} is there already.`, fr: `${file} existe déjà.` });
}
