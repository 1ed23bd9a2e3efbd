/** Why Git cannot be asked, in the words of whoever has to mend it. */
import { UserError } from '../content/user-error.ts';

/** Whether a program was not there to run. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Git reads no repository of another owner (containers, network drives) before it is told to. */
export class RepositoryRefused extends UserError {
  /** What somebody has to run once. */
  readonly command: string;

  constructor(root: string) {
    const command = `git config --global --add safe.directory "${root}"`;
    super(
      {
        en: `Git refuses to read ${root}: it belongs to another user (“dubious ownership”).`,
        fr: `Git refuse de lire ${root} : il appartient à un autre utilisateur (« dubious ownership »).`,
      },
      { en: `If you trust it, run: ${command}`, fr: `Si vous lui faites confiance, lancez : ${command}` },
    );
    this.command = command;
  }
}

/** What a failure of Git says, where it is that it refuses the repository. */
export function refusedIn(error: unknown): RepositoryRefused | undefined {
  const said = (error as { stderr?: string }).stderr ?? '';
  const [, root] = /dubious ownership in repository at '(.+)'/.exec(said) ?? [];
  return root === undefined ? undefined : new RepositoryRefused(root);
}

/** Git is not installed. */
export function noGit(): UserError {
  return new UserError(
    { en: 'Git is not installed.', fr: 'Git n’est pas installé.' },
    {
      en: 'Install it from https://git-scm.com, then open the terminal again.',
      fr: 'Installez-le depuis https://git-scm.com, puis rouvrez le terminal.',
    },
  );
}

/** A folder is in no repository, or in one without a commit. */
export function noRepository(dir: string): UserError {
  return new UserError(
    {
      en: `${dir} is in no Git repository with a commit.`,
      fr: `${dir} n’est dans aucun dépôt Git qui ait un commit.`,
    },
    {
      en: 'The ledger names the revision from which a package can be made again: commit the capsules first.',
      fr: 'Le registre nomme la révision d’où un paquet peut être refait : faites d’abord un commit des capsules.',
    },
  );
}
