/** What the machine refuses (a folder, a disk, a port), in a sentence instead of a stack. */
import { sep } from 'node:path';
import { projectRoot } from '../content/cache.ts';
import { UserError, type Sentence } from '../content/user-error.ts';

const mayNot = { en: 'this account may not', fr: 'ce compte n’en a pas le droit' };
const diskFull = { en: 'no room is left on its disk', fr: 'son disque est plein' };

/** Why a file or a folder is refused, by the code of the system. */
const refusals: Readonly<Record<string, Sentence>> = {
  EACCES: mayNot,
  EPERM: mayNot,
  EROFS: { en: 'its disk is read-only', fr: 'son disque est en lecture seule' },
  EBUSY: { en: 'another program has it open', fr: 'un autre programme l’a ouvert' },
  ENOSPC: diskFull,
  EDQUOT: diskFull,
};

/**
 * Say what the machine has refused.
 *
 * @param error
 *   What was thrown; the cause of an error counts too.
 * @returns
 *   The sentence and a hint; nothing for any other mistake.
 */
export function sayMachineFault(error: unknown): UserError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest, port } = error as NodeJS.ErrnoException & { dest?: string; port?: number };
  if (code === 'EADDRINUSE' && port !== undefined) return portTaken(port);
  const why = refusals[code];
  const where = dest ?? path;
  if (why && where !== undefined) {
    return new UserError(
      {
        en: `${where} cannot be opened or written: ${why.en} (${code}).`,
        fr: `Impossible d’ouvrir ou d’écrire ${where}\u00a0: ${why.fr} (${code}).`,
      },
      where.startsWith(`${projectRoot}node_modules${sep}`) ? ownFolder : anotherFolder,
    );
  }
  return sayMachineFault(error.cause);
}

const anotherFolder = {
  en: 'Have it opened to you, or name another folder: --content DIR, --out DIR.',
  fr: 'Faites-vous en donner l’accès, ou nommez un autre dossier\u00a0: --content DOSSIER, --out DOSSIER.',
};

const ownFolder = {
  en: `The tool keeps its caches in node_modules/.cache of its own folder, ${projectRoot}: whoever installed it must let you write there.`,
  fr: `L’outil garde ses caches dans node_modules/.cache de son dossier, ${projectRoot}\u00a0: qui l’a installé doit vous laisser y écrire.`,
};

function portTaken(port: number): UserError {
  return new UserError(
    {
      en: `Port ${port} is in use by another program.`,
      fr: `Le port ${port} est pris par un autre programme.`,
    },
    {
      en: `Choose another one: --port ${port + 1}.`,
      fr: `Choisissez-en un autre\u00a0: --port ${port + 1}.`,
    },
  );
}
