/** What `release` and `verify` say, in each language of messages. */
import type { MessageLang } from '../compile/messages/index.ts';
import type { Match } from '../ledger/identify.ts';
import type { FileDifference, Verdict } from '../ledger/verify.ts';
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
  /** Versions that were packaged and are not on record. */
  unreleased: (names: readonly string[]) => string;

  matches: Record<Match, (file: string, entry: string) => string>;
  ofPlant: (file: string, entry: string, plant: string) => string;
  /** No revision with the content of the release has such a plant. */
  noPlant: (plant: string) => string;
  /** A revision, or only the folder as it lies here, gives it with the content of the release; these keys differ. */
  otherSettings: (commit: string | undefined, entry: string, keys: string) => string;
  /** The same of a plant's package, with the settings of the release. */
  plantUncommitted: string;
  unknown: (file: string) => string;
  sealBroken: (entry: string) => string;
  history: Record<Exclude<Verdict['history'], 'kept'>, (entry: string) => string>;
  record: Record<Exclude<Verdict['record'], 'kept'>, (record: string) => string>;
  notRebuilt: (commit: string) => string;
  fact: (entry: string, line: number, key: string) => string;
  file: Record<FileDifference['how'], (path: string) => string>;
  identical: (commit: string) => string;
  sameFiles: (commit: string) => string;
  otherTool: (needed: ReleaseTool) => string;
  otherMachine: (needed: ReleaseTool) => string;
  proven: string;
  provenAtPlant: string;
  notProven: string;
}

const howToGet = ({ version, commit }: ReleaseTool): string =>
  commit
    ? `git worktree add ../capsules-${version} ${commit} && cd ../capsules-${version} && npm ci`
    : `git worktree add ../capsules-${version} v${version} && cd ../capsules-${version} && npm ci`;

/** Names as one reads them in a sentence; of many, the first ones. */
const firstOf = (names: readonly string[], shown = 5): string =>
  names.length > shown ? `${names.slice(0, shown).join(', ')}… (${names.length})` : names.join(', ');

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
    `Read the notes and records in ${folder}, commit them, then tag the commit: git add, git commit, git tag. On a branch, merge it before you release again.`,

  unreleased: (names) =>
    `${firstOf(names)} ${names.length === 1 ? 'is' : 'are'} packaged and not in the ledger: nobody could prove later what learners saw. Release before you upload: npm run release.`,

  matches: {
    bytes: (file, entry) => `${file} is, to the byte, a package of ${entry}.`,
    files: (file, entry) => `${file} holds the files of a package of ${entry}, packed anew.`,
    identifier: (file, entry) =>
      `${file} says that it is a package of ${entry}, and is not the one on record.`,
  },
  ofPlant: (file, entry, plant) =>
    `${file} says that it is the package of ${entry} for the plant ${plant}. The ledger holds what is published for all plants; this one is made again from the files.`,
  noPlant: (plant) =>
    `No revision that has this content has a plant ${plant} (_sites/): the package cannot be made again.`,
  otherSettings: (commit, entry, keys) =>
    `${commit ? `Revision ${commit}` : 'The content folder as it is now'} gives exactly this package: text, questions and key are those of ${entry}, but these differ: ${keys}. So it was made with other settings or another approval, and is not what was released.`,
  plantUncommitted:
    'The content folder as it is now gives exactly this package, but no revision does: commit the file of the plant, then verify.',
  unknown: (file) => `No entry of the ledger is about ${file}: this organisation did not release it.`,
  sealBroken: (entry) => `${entry} was changed after the release: its seal no longer fits.`,
  history: {
    changed: (entry) =>
      `${entry}, or its record, was changed after it was committed: npm run check says how to take it back.`,
    gone: (entry) => `The record of ${entry} is gone: npm run check says how to take it back.`,
    uncommitted: (entry) =>
      `${entry}, or its record, is not committed yet: only the history shows that nobody has changed it since. Commit both, then verify.`,
    shallow: (entry) =>
      `The history is not complete here, so nobody can tell whether ${entry} was changed: run git fetch --unshallow.`,
  },
  record: {
    broken: (record) => `${record} is gone, or is not what was written at the release.`,
    other: (record) => `${record} does not say what the released files say.`,
  },
  notRebuilt: (commit) =>
    `The package could not be made again: files as they were at revision ${commit} are not in this repository (try git fetch --unshallow, or name the content with --content), or this version of the tool does not read them.`,
  fact: (entry, line, key) => `${entry}:${line} ${key} is not what the released files give.`,
  file: {
    changed: (path) => `changed  ${path}`,
    missing: (path) => `missing  ${path}`,
    added: (path) => `added    ${path}`,
  },
  identical: (commit) => `Made again from the files of revision ${commit}: the same to the byte.`,
  sameFiles: (commit) => `Made again from the files of revision ${commit}: every file is the same.`,
  otherTool: (needed) =>
    `It was made by another version of the tool, ${needed.version} (Node ${needed.node}, ${needed.machine}), so a difference proves nothing yet. To get that one: ${howToGet(needed)}`,
  otherMachine: (needed) =>
    `It was made on ${needed.machine}: pictures resized here may differ by some bytes. Verify it on such a machine.`,
  proven: 'Proven: this is what was released, its files give it again, and its entry is as it was committed.',
  provenAtPlant:
    'Proven: this is what was released, as that plant reads it; the files give it again, and the entry is as it was committed.',
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
    `Lisez les notes et les fiches dans ${folder}, faites-en un commit, puis marquez-le : git add, git commit, git tag. Sur une branche, fusionnez-la avant de diffuser à nouveau.`,

  unreleased: (names) =>
    `${firstOf(names)} ${names.length < 2 ? 'est empaquetée' : 'sont empaquetées'} sans être au registre : personne ne pourrait prouver plus tard ce qu’ont vu les apprenants. Diffusez avant de déposer : npm run release.`,

  matches: {
    bytes: (file, entry) => `${file} est, à l’octet près, un paquet de ${entry}.`,
    files: (file, entry) => `${file} contient les fichiers d’un paquet de ${entry}, compressés à nouveau.`,
    identifier: (file, entry) => `${file} se dit un paquet de ${entry}, et n’est pas celui du registre.`,
  },
  ofPlant: (file, entry, plant) =>
    `${file} se dit le paquet de ${entry} pour le site ${plant}. Le registre porte ce qui est publié pour tous les sites ; celui-ci est refait depuis les fichiers.`,
  noPlant: (plant) =>
    `Aucune révision qui a ce contenu n’a de site ${plant} (_sites/) : le paquet ne peut pas être refait.`,
  otherSettings: (commit, entry, keys) =>
    `${commit ? `La révision ${commit}` : 'Le dossier des contenus, tel qu’il est à présent,'} donne exactement ce paquet : textes, questions et corrigé sont ceux de ${entry}, mais ceci diffère : ${keys}. Il a donc été fait avec d’autres réglages ou une autre validation, et n’est pas ce qui a été diffusé.`,
  plantUncommitted:
    'Le dossier des contenus, tel qu’il est à présent, donne exactement ce paquet, mais aucune révision : faites un commit du fichier du site, puis vérifiez.',
  unknown: (file) => `Aucune entrée du registre ne parle de ${file} : cette organisation ne l’a pas diffusé.`,
  sealBroken: (entry) => `${entry} a été modifiée après la diffusion : son sceau ne correspond plus.`,
  history: {
    changed: (entry) =>
      `${entry}, ou sa fiche, a été modifiée après son commit : npm run check dit comment la reprendre.`,
    gone: (entry) => `La fiche de ${entry} a disparu : npm run check dit comment la reprendre.`,
    uncommitted: (entry) =>
      `${entry}, ou sa fiche, n’est encore dans aucun commit : seul l’historique montre que personne ne l’a modifiée depuis. Faites un commit des deux, puis vérifiez.`,
    shallow: (entry) =>
      `L’historique n’est pas complet ici, et personne ne peut dire si ${entry} a été modifiée : lancez git fetch --unshallow.`,
  },
  record: {
    broken: (record) => `${record} a disparu, ou n’est plus telle qu’à la diffusion.`,
    other: (record) => `${record} ne dit pas ce que disent les fichiers diffusés.`,
  },
  notRebuilt: (commit) =>
    `Le paquet n’a pas pu être refait : des fichiers, tels qu’ils étaient à la révision ${commit}, ne sont pas dans ce dépôt (essayez git fetch --unshallow, ou nommez les contenus avec --content), ou cette version de l’outil ne les lit pas.`,
  fact: (entry, line, key) => `${entry}:${line} ${key} n’est pas ce que donnent les fichiers diffusés.`,
  file: {
    changed: (path) => `modifié  ${path}`,
    missing: (path) => `absent   ${path}`,
    added: (path) => `ajouté   ${path}`,
  },
  identical: (commit) => `Refait depuis les fichiers de la révision ${commit} : le même, à l’octet près.`,
  sameFiles: (commit) => `Refait depuis les fichiers de la révision ${commit} : chaque fichier est le même.`,
  otherTool: (needed) =>
    `Il a été fait par une autre version de l’outil, ${needed.version} (Node ${needed.node}, ${needed.machine}) : une différence ne prouve encore rien. Pour l’obtenir : ${howToGet(needed)}`,
  otherMachine: (needed) =>
    `Il a été fait sur ${needed.machine} : les images réduites ici peuvent différer de quelques octets. Vérifiez-le sur une telle machine.`,
  proven:
    'Prouvé : c’est ce qui a été diffusé, ses fichiers le redonnent, et son entrée est telle que dans son premier commit.',
  provenAtPlant:
    'Prouvé : c’est ce qui a été diffusé, tel que ce site le lit ; les fichiers le redonnent, et l’entrée est telle que dans son premier commit.',
  notProven: 'Non prouvé : voir ci-dessus.',
};

const sayings: Readonly<Record<MessageLang, LedgerSayings>> = { en, fr };

/** What the commands of the ledger say in a language. */
export function ledgerSayings(lang: MessageLang): LedgerSayings {
  return sayings[lang];
}
