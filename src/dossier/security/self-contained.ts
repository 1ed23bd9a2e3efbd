/**
 * What nothing that is shipped may do: fetch from another host, ask the person
 * for something, set cookies. Authors cannot write any of that, and the policy of
 * the pages would stop the first in a browser; the build stops before, for
 * whoever changes the tool.
 */
import { UserError, type Sentence } from '../../content/user-error.ts';
import type { Scope } from '../compatibility/analyse.ts';
import type { Asking } from '../compatibility/asking.ts';
import type { Foreign } from './links.ts';

/** Something for which a browser would ask, and a script that names it. */
export interface Permission {
  kind: Asking;
  scope: Scope;
  file: string;
}

/**
 * What the site may ask for, and packages may not: that a path which somebody
 * keeps for use without a network is not thrown away. The dossier names it.
 */
const granted: Readonly<Record<Scope, readonly Asking[]>> = { packages: [], site: ['storage'] };

/** How many files are named. */
const named = 5;

/**
 * See to it that nothing shipped fetches from another host.
 *
 * @throws {UserError}
 *   Naming files and addresses.
 */
export function assertNothingForeign(foreign: readonly Foreign[]): void {
  refuse(
    foreign.map(({ page, address }) => `${page}: ${address}`),
    {
      en: 'Something that is shipped would fetch from another host, and nothing may:',
      fr: 'Un fichier livré irait chercher quelque chose sur un autre hôte, et aucun ne le peut :',
    },
    {
      en: 'Ship what is fetched beside it, or take the address out. A script that only links there gives the address to `href`.',
      fr: 'Livrez à côté ce qui est cherché, ou retirez l’adresse. Un script qui ne fait qu’y mener donne l’adresse à `href`.',
    },
  );
}

/**
 * See to it that no script names anything for which a browser asks the person,
 * but for what the site may ask.
 *
 * @throws {UserError}
 *   Naming files and what they would ask for.
 */
export function assertNothingAsked(permissions: readonly Permission[]): void {
  refuse(
    permissions.flatMap(({ kind, scope, file }) =>
      granted[scope].includes(kind) ? [] : [`${file}: ${kind}`],
    ),
    {
      en: 'A script that is shipped names something for which a browser asks the person, and none may:',
      fr: 'Un script livré nomme ce pour quoi un navigateur interroge la personne, et aucun ne le peut :',
    },
    {
      en: 'Take it out. If it is only a name of your own, give it another. The names looked for are on the page “Phones and kiosks” of the last dossier.',
      fr: 'Retirez-le. Si ce n’est qu’un nom à vous, donnez-en un autre. Les noms cherchés sont dans la page « Téléphones et bornes » du dernier dossier.',
    },
  );
}

/**
 * See to it that no script names cookies.
 *
 * @throws {UserError}
 *   Naming the scripts.
 */
export function assertNoCookies(scripts: readonly string[]): void {
  refuse(
    scripts,
    {
      en: 'A script that is shipped names cookies, and none may:',
      fr: 'Un script livré nomme les cookies, et aucun ne le peut :',
    },
    {
      en: 'Take it out. What the site keeps has its key in `src/model/browser-storage-keys.ts`.',
      fr: 'Retirez-le. Ce que le site garde a sa clé dans `src/model/browser-storage-keys.ts`.',
    },
  );
}

function refuse(found: readonly string[], sentence: Sentence, hint: Sentence): void {
  if (found.length === 0) return;
  const more = found.length > named ? ` (+ ${found.length - named})` : '';
  const files = `${found.slice(0, named).join(', ')}${more}`;
  throw new UserError({ en: `${sentence.en} ${files}`, fr: `${sentence.fr} ${files}` }, hint);
}
