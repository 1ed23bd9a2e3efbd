/** What `release` and `verify` say, in each language of messages. */
import type { MessageLang } from '../compile/messages/index.ts';
import type { FileDifference, Match } from '../ledger/verify.ts';
import type { ReleaseTool } from '../model/schema-types.ts';

export interface LedgerSayings {
  /** Asked where a person is there to answer. */
  askReason: (capsules: string) => string;
  notReleased: string;
  nothingDue: (already: number) => string;
  released: (name: string, former: string | undefined) => string;
  wouldRelease: (name: string, former: string | undefined) => string;
  already: (count: number) => string;
  nextSteps: (folder: string) => string;

  matches: Record<Match, (file: string, entry: string) => string>;
  unknown: (file: string) => string;
  sealBroken: (entry: string) => string;
  recordBroken: (record: string) => string;
  notRebuilt: (commit: string) => string;
  fact: (entry: string, line: number, key: string) => string;
  file: Record<FileDifference['how'], (path: string) => string>;
  identical: (commit: string) => string;
  sameFiles: (commit: string) => string;
  otherTool: (needed: ReleaseTool) => string;
  otherMachine: (needed: ReleaseTool) => string;
  proven: string;
  notProven: string;
}

const howToGet = ({ version, commit }: ReleaseTool): string =>
  commit
    ? `git worktree add ../capsules-${version} ${commit} && cd ../capsules-${version} && npm ci`
    : `git worktree add ../capsules-${version} v${version} && cd ../capsules-${version} && npm ci`;

const en: LedgerSayings = {
  askReason: (capsules) => `Why have these changed since they were released (${capsules})?`,
  notReleased: 'Nothing was released; the ledger is untouched.',
  nothingDue: (already) =>
    already > 0
      ? `Nothing to release: ${already} ${already === 1 ? 'version is' : 'versions are'} in the ledger already.`
      : 'Nothing to release: no capsule is approved.',
  released: (name, former) => `Released ${name}${former ? `, after ${former}` : ''}`,
  wouldRelease: (name, former) => `Would release ${name}${former ? `, after ${former}` : ''}`,
  already: (n) => `${n} ${n === 1 ? 'was' : 'were'} released before.`,
  nextSteps: (folder) =>
    `Read the notes and records in ${folder}, commit them, then tag the commit: git add, git commit, git tag.`,

  matches: {
    bytes: (file, entry) => `${file} is, to the byte, a package of ${entry}.`,
    files: (file, entry) => `${file} holds the files of a package of ${entry}, packed anew.`,
    identifier: (file, entry) =>
      `${file} says that it is a package of ${entry}, and is not the one on record.`,
  },
  unknown: (file) => `No entry of the ledger is about ${file}: this organisation did not release it.`,
  sealBroken: (entry) => `${entry} was changed after the release: its seal no longer fits.`,
  recordBroken: (record) => `${record} is gone, or is not what was written at the release.`,
  notRebuilt: (commit) =>
    `The package could not be made again from revision ${commit}: it is not in this repository (try git fetch --unshallow, or name the content with --content), or this version of the tool does not read it.`,
  fact: (entry, line, key) => `${entry}:${line} ${key} is not what the revision gives.`,
  file: {
    changed: (path) => `changed  ${path}`,
    missing: (path) => `missing  ${path}`,
    added: (path) => `added    ${path}`,
  },
  identical: (commit) => `Made again from revision ${commit}: the same to the byte.`,
  sameFiles: (commit) => `Made again from revision ${commit}: every file is the same.`,
  otherTool: (needed) =>
    `It was made by another version of the tool, ${needed.version} (Node ${needed.node}, ${needed.machine}), so a difference proves nothing yet. To get that one: ${howToGet(needed)}`,
  otherMachine: (needed) =>
    `It was made on ${needed.machine}: pictures resized here may differ by some bytes. Verify it on such a machine.`,
  proven: 'Proven: this is what was released, and the revision gives it again.',
  notProven: 'Not proven: see above.',
};

const fr: LedgerSayings = {
  askReason: (capsules) => `Pourquoi ont-elles changé depuis leur diffusion (${capsules}) ?`,
  notReleased: 'Rien n’a été diffusé ; le registre est intact.',
  nothingDue: (already) =>
    already > 0
      ? `Rien à diffuser : ${already} ${already < 2 ? 'version est' : 'versions sont'} déjà au registre.`
      : 'Rien à diffuser : aucune capsule n’est validée.',
  released: (name, former) => `Diffusée : ${name}${former ? `, après ${former}` : ''}`,
  wouldRelease: (name, former) => `Serait diffusée : ${name}${former ? `, après ${former}` : ''}`,
  already: (n) => `${n} ${n < 2 ? 'l’était' : 'l’étaient'} déjà.`,
  nextSteps: (folder) =>
    `Lisez les notes et les fiches dans ${folder}, faites-en un commit, puis marquez-le : git add, git commit, git tag.`,

  matches: {
    bytes: (file, entry) => `${file} est, à l’octet près, un paquet de ${entry}.`,
    files: (file, entry) => `${file} contient les fichiers d’un paquet de ${entry}, compressés à nouveau.`,
    identifier: (file, entry) => `${file} se dit un paquet de ${entry}, et n’est pas celui du registre.`,
  },
  unknown: (file) => `Aucune entrée du registre ne parle de ${file} : cette organisation ne l’a pas diffusé.`,
  sealBroken: (entry) => `${entry} a été modifiée après la diffusion : son sceau ne correspond plus.`,
  recordBroken: (record) => `${record} a disparu, ou n’est plus telle qu’à la diffusion.`,
  notRebuilt: (commit) =>
    `Le paquet n’a pas pu être refait depuis la révision ${commit} : elle n’est pas dans ce dépôt (essayez git fetch --unshallow, ou nommez les contenus avec --content), ou cette version de l’outil ne la lit pas.`,
  fact: (entry, line, key) => `${entry}:${line} ${key} n’est pas ce que donne la révision.`,
  file: {
    changed: (path) => `modifié  ${path}`,
    missing: (path) => `absent   ${path}`,
    added: (path) => `ajouté   ${path}`,
  },
  identical: (commit) => `Refait depuis la révision ${commit} : le même, à l’octet près.`,
  sameFiles: (commit) => `Refait depuis la révision ${commit} : chaque fichier est le même.`,
  otherTool: (needed) =>
    `Il a été fait par une autre version de l’outil, ${needed.version} (Node ${needed.node}, ${needed.machine}) : une différence ne prouve encore rien. Pour l’obtenir : ${howToGet(needed)}`,
  otherMachine: (needed) =>
    `Il a été fait sur ${needed.machine} : les images réduites ici peuvent différer de quelques octets. Vérifiez-le sur une telle machine.`,
  proven: 'Prouvé : c’est ce qui a été diffusé, et la révision le redonne.',
  notProven: 'Non prouvé : voir ci-dessus.',
};

const sayings: Readonly<Record<MessageLang, LedgerSayings>> = { en, fr };

/** What the commands of the ledger say in a language. */
export function ledgerSayings(lang: MessageLang): LedgerSayings {
  return sayings[lang];
}
