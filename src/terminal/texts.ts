/** What commands say beside messages, in each language of messages. */
import type { MessageLang } from '../compile/messages/index.ts';

export interface Texts {
  error: string;
  warning: string;
  seeAlso(file: string, line: number, column: number): string;
  /** What a cut list leaves out. */
  andOthers(count: number): string;
  /** Where a sentence holds that was just said several times. */
  sameAt(lines: readonly number[]): string;
  moreIn(page: string): string;
  summary(files: number, errors: number, warnings: number): string;
  compiling(done: number, total: number): string;
  packaging(done: number, total: number): string;
  steps: Readonly<Record<'site' | 'weigh' | 'dossier', string>>;
  notPublished: string;
  drafts(count: number): string;
  /** A page that is too heavy; `own` is what the page itself has of it, the rest being style and script. */
  overBudget(
    page: string,
    bytes: number,
    limit: number,
    kind: 'gzip' | 'raw' | 'requests' | 'settings',
    own?: number,
  ): string;
  /** A feature that a browser of the stated fleet lacks; `needs` is the first version that has it, if any has. */
  unfit(file: string, feature: string, browser: string, version: string, needs?: string): string;
  columns: readonly [
    capsule: string,
    version: string,
    minutes: string,
    questions: string,
    opens: string,
    scorm12: string,
    scorm2004: string,
  ];
  published(out: string, pages: number, packages: number, seconds: string): string;
  /** The output folder held the site of another plant; none is named where it was built without `--site`. */
  replaced(out: string, former: string | undefined, plant: string | undefined): string;
  /** A new draft, how many places of it are left to write, and the command that shows it. */
  draftWritten(file: string, places: number, command: string): string;
  serving(url: string): string;
  stopHint: string;
  help: { options: string; example: string; otherwise(value: string): string };
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
/** French takes the singular for nought and one. */
const compte = (n: number, un: string, plusieurs: string): string => `${n} ${n < 2 ? un : plusieurs}`;

const en: Texts = {
  error: 'error',
  warning: 'warning',
  seeAlso: (file, line, column) => `See also ${file ? `${file}:` : 'line '}${line}:${column}`,
  andOthers: (n) => `and ${count(n, 'other', 'others')}`,
  sameAt: (lines) => `the same ${lines.length === 1 ? 'on line' : 'on lines'} ${lines.join(', ')}`,
  moreIn: (page) => `More in ${page}`,
  summary: (files, errors, warnings) =>
    `${count(files, 'capsule', 'capsules')} checked: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
  compiling: (done, total) => `Reading capsules ${done}/${total}`,
  packaging: (done, total) => `SCORM packages ${done}/${total}`,
  steps: {
    site: 'Building the site',
    weigh: 'Weighing the pages',
    dossier: 'Writing the dossier for IT',
  },
  notPublished: 'Nothing was published; what was published before is untouched.',
  drafts: (n) =>
    `${count(n, 'draft is', 'drafts are')} on the site but not packaged (add --drafts to package them).`,
  overBudget: (page, bytes, limit, kind, own) =>
    kind === 'settings'
      ? `${page} carries ${bytes} bytes (gzipped) of your organisation’s settings (name, plant, accent, logo), and has room for ${limit}: ${bytes - limit} too many. Nothing is wrong with the capsule: shorten the name in _project.yaml or that of the plant.`
      : kind === 'requests'
        ? `${page} needs ${bytes} requests to open, ${limit} at most: ${bytes - limit} too many.`
        : `${page} needs ${bytes} bytes (${kind === 'gzip' ? 'gzipped' : 'uncompressed'}) to open, ${limit} at most: ${bytes - limit} too many.${own === undefined ? '' : ` Its text has ${own} of them; the rest is the player, which has a part for each kind of question.`} Shorten the capsule, ask in fewer ways, or split it.`,
  unfit: (file, feature, browser, version, needs) =>
    `${file} uses ${feature}, which ${browser} ${version} of the stated fleet cannot run: ${needs === undefined ? 'no version of it can' : `it needs ${needs}`}. Raise the fleet in _project.yaml, or have the feature taken out or guarded.`,
  columns: ['Capsule', 'Version', 'Minutes', 'Questions', 'Opens with', 'SCORM 1.2', 'SCORM 2004'],
  published: (out, pages, packages, seconds) =>
    `Published ${count(pages, 'page', 'pages')} and ${count(packages, 'package', 'packages')} in ${out} (${seconds} s)`,
  replaced: (out, former, plant) =>
    `${out} held what was built ${former === undefined ? 'without --site' : `for ${former}`}; that is gone. To keep both, give a plant a folder of its own: npm run build -- --site ${plant ?? former} --out ${out}/${plant ?? former}`,
  draftWritten: (file, places, command) =>
    `${file} is there. ${count(places, 'text is', 'texts are')} left to write: look for the sign ✎. See it with ${command}.`,
  serving: (url) => `Open ${url}`,
  stopHint: 'Ctrl+C to stop',
  help: { options: 'options', example: 'Example:', otherwise: (value) => `, ${value} otherwise` },
};

const fr: Texts = {
  error: 'erreur',
  warning: 'conseil',
  seeAlso: (file, line, column) => `Voir aussi ${file ? `${file}:` : 'ligne '}${line}:${column}`,
  andOthers: (n) => `et ${compte(n, 'autre', 'autres')}`,
  sameAt: (lines) => `de même ${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')}`,
  moreIn: (page) => `Voir ${page}`,
  summary: (files, errors, warnings) =>
    `${compte(files, 'capsule vérifiée', 'capsules vérifiées')} : ${compte(errors, 'erreur', 'erreurs')}, ${compte(warnings, 'conseil', 'conseils')}`,
  compiling: (done, total) => `Lecture des capsules ${done}/${total}`,
  packaging: (done, total) => `Paquets SCORM ${done}/${total}`,
  steps: {
    site: 'Construction du site',
    weigh: 'Pesée des pages',
    dossier: 'Dossier pour l’informatique',
  },
  notPublished: 'Rien n’a été publié ; ce qui l’était déjà est intact.',
  drafts: (n) =>
    `${compte(n, 'brouillon est', 'brouillons sont')} sur le site mais sans paquet SCORM (ajoutez --drafts pour les empaqueter).`,
  overBudget: (page, bytes, limit, kind, own) =>
    kind === 'settings'
      ? `${page} porte ${bytes} octets (compressés) de réglages de votre organisation (nom, site, couleur, logo), et a de la place pour ${limit} : ${bytes - limit} de trop. La capsule n’y est pour rien : raccourcissez le nom dans _project.yaml, ou celui du site.`
      : kind === 'requests'
        ? `${page} demande ${bytes} requêtes pour s’ouvrir, ${limit} au plus : ${bytes - limit} de trop.`
        : `${page} demande ${bytes} octets (${kind === 'gzip' ? 'compressés' : 'non compressés'}) pour s’ouvrir, ${limit} au plus : ${bytes - limit} de trop.${own === undefined ? '' : ` Son texte en prend ${own} ; le reste est le lecteur, qui a une partie pour chaque sorte de question.`} Raccourcissez la capsule, variez moins les questions, ou partagez-la.`,
  unfit: (file, feature, browser, version, needs) =>
    `${file} emploie ${feature}, que ${browser} ${version} du parc déclaré ne peut pas exécuter : ${needs === undefined ? 'aucune de ses versions ne le peut' : `il faut la version ${needs}`}. Relevez le parc dans _project.yaml, ou faites retirer ou protéger cette fonction.`,
  columns: ['Capsule', 'Version', 'Minutes', 'Questions', 'S’ouvre avec', 'SCORM 1.2', 'SCORM 2004'],
  published: (out, pages, packages, seconds) =>
    `${compte(pages, 'page', 'pages')} et ${compte(packages, 'paquet', 'paquets')} dans ${out} (${seconds} s)`,
  replaced: (out, former, plant) =>
    `${out} contenait ce qui avait été publié ${former === undefined ? 'sans --site' : `pour ${former}`}\u00a0; ce n’y est plus. Pour garder les deux, donnez à un site son propre dossier\u00a0: npm run build -- --site ${plant ?? former} --out ${out}/${plant ?? former}`,
  draftWritten: (file, places, command) =>
    `${file} est prêt. ${compte(places, 'texte reste', 'textes restent')} à écrire\u00a0: cherchez le signe ✎. Regardez-le avec ${command}.`,
  serving: (url) => `Ouvrez ${url}`,
  stopHint: 'Ctrl+C pour arrêter',
  help: { options: 'options', example: 'Exemple\u00a0:', otherwise: (value) => `, sinon ${value}` },
};

const texts: Readonly<Record<MessageLang, Texts>> = { en, fr };

export function textsOf(lang: MessageLang): Texts {
  return texts[lang];
}
