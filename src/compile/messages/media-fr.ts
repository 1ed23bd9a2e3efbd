/** Phrases françaises sur les composants, la vidéo et le son qu’ils jouent. */
import type { CaptionsProblem } from '../captions.ts';
import { playerOf, type ComponentName, type FileKind } from '../components.ts';
import type { MediaRuleId } from './media-rule-id.ts';
import type { Messages } from './message.ts';

/** Comment chaque composant s’écrit. */
export const componentExamples: Readonly<Record<ComponentName, string>> = {
  Video: '<Video src="gants.mp4" captions="gants.vtt" />',
  Audio: '<Audio src="entretien.mp3" transcript="entretien.txt" />',
};

/** Ce qu’il faut écrire pour une vidéo ou un son dont on a fait un lien ou une image. */
export function playerNote(path: string): { note?: string } {
  const component = playerOf(path);
  return component ? { note: `Pour la vidéo et le son : \`${componentExamples[component]}\`.` } : {};
}

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const meant = (suggestion?: string): string => (suggestion ? ` Vouliez-vous dire \`${suggestion}\` ?` : '');
const size = (bytes: number): string =>
  bytes < 1e6
    ? `${(Math.ceil(bytes / 100) / 10).toLocaleString('fr')} ko`
    : `${(Math.ceil(bytes / 1e5) / 10).toLocaleString('fr')} Mo`;
const theFile: Readonly<Record<FileKind, string>> = {
  video: 'La vidéo',
  audio: 'Le son',
  captions: 'Le fichier de sous-titres',
  transcript: 'La transcription',
  poster: 'L’image',
};
const formats: Readonly<Record<FileKind, string>> = {
  video: 'une vidéo MP4 (H.264) ou WebM',
  audio: 'un son MP3, M4A, Ogg ou WAV',
  captions: 'des sous-titres dans un fichier `.vtt` (WebVTT)',
  transcript: 'un texte `.txt` ou `.vtt`, en UTF-8',
  poster: 'une image PNG, JPEG ou WebP',
};
const purposes: Readonly<Record<string, string>> = {
  src: 'le fichier à jouer',
  captions: 'les sous-titres, un fichier `.vtt` du dossier de la capsule',
  transcript: 'le texte de ce qui est dit, un fichier `.txt` ou `.vtt` du dossier de la capsule',
  poster: 'une image, ou supprimez-le',
  title: 'un titre, ou supprimez-le',
};
const captionsProblems: Readonly<Record<CaptionsProblem['problem'], (found: string) => string>> = {
  header: () => 'écrivez `WEBVTT` seul sur la première ligne, puis une ligne vide',
  time: (found) =>
    `\`${found}\` n’est pas un temps, écrivez \`00:01.500 --> 00:04.000\` au-dessus de ce qui est dit`,
  order: (found) => `\`${found}\` se termine avant d’avoir commencé, corrigez les temps`,
  'blank-line': (found) => `mettez une ligne vide avant \`${found}\``,
  empty: () => 'rien n’y est dit, écrivez ce que l’on entend',
};
const renamed = 'Changer l’extension du nom d’un fichier ne change pas son format.';
const exportNotes: Readonly<Record<string, string>> = {
  'H.265':
    'Les téléphones filment en H.265, que beaucoup d’ordinateurs ne lisent pas. Dans les réglages du téléphone, choisissez « le plus compatible », ou exportez la vidéo en MP4 avec H.264.',
  MOV: 'Un iPhone filme en MOV : dans l’application qui montre la vidéo, exportez-la en MP4.',
  SRT: 'Un éditeur de sous-titres enregistre aussi en WebVTT.',
  'not UTF-8': 'Dans le Bloc-notes : Enregistrer sous, encodage UTF-8.',
};
const kindOf = (found: string): string =>
  found
    .replace(/^(.+) without picture$/, '$1 sans image')
    .replace(/^not UTF-8$/, 'pas en UTF-8')
    .replace(/^no extension$/, 'sans extension')
    .replace(/^not a PDF$/, 'ce n’est pas un PDF');

export const mediaMessages: Pick<Messages, MediaRuleId> = {
  'component-known': ({ name, known, suggestion }) => ({
    reason: `Composant inconnu \`<${name}>\`.${meant(suggestion && `<${suggestion}>`)} Composants connus : ${list(known.map((word) => `<${word}>`))} ; sinon, écrivez en Markdown ou avec un bloc comme \`:::key\``,
  }),
  'component-attribute-known': ({ component, attribute, known, suggestion }) => ({
    reason: `L’attribut \`${attribute}\` de \`<${component}>\` n’est pas accepté.${meant(suggestion)} Attributs connus : ${list(known)} ; supprimez tout autre`,
  }),
  'component-attribute-unique': ({ component, attribute }) => ({
    reason: `L’attribut \`${attribute}\` est deux fois sur \`<${component}>\` : supprimez l’un des deux`,
  }),
  'component-attribute-required': ({ component, attribute }) => ({
    reason: `Il manque \`${attribute}\` à \`<${component}>\` : écrivez \`${attribute}="…"\` avec ${purposes[attribute] ?? 'sa valeur'}`,
    note:
      attribute === 'captions' || attribute === 'transcript'
        ? 'Dans un atelier, personne n’entend un téléphone ; certains n’entendent jamais. Ce qui est dit doit pouvoir se lire.'
        : `Par exemple \`${componentExamples[component]}\`.`,
  }),
  'component-own-line': ({ component, inside }) => ({
    reason: {
      text: `\`<${component}>\` est dans une ligne de texte : mettez-le seul sur sa ligne, avec une ligne vide au-dessus et au-dessous`,
      list: `\`<${component}>\` est dans une liste : mettez-le contre la marge, au-dessus ou au-dessous de la liste, entre deux lignes vides`,
      quote: `\`<${component}>\` est dans une citation : mettez-le contre la marge, hors de la citation, entre deux lignes vides`,
      tag: `\`<${component}>\` est dans une autre balise : sortez-le, entre deux lignes vides`,
    }[inside],
  }),
  'component-empty': ({ component }) => ({
    reason: `Il y a du texte dans \`<${component}>\`, qui n’en contient pas : terminez sa balise par \`/>\`, supprimez \`</${component}>\` et mettez le texte au-dessous`,
  }),
  'image-light': ({ path, bytes, found }) => ({
    reason:
      found === 'photo'
        ? `La photo \`${path}\` (${size(bytes)}) est en PNG, et reste lourde une fois réduite à la largeur de la page : enregistrez-la en JPEG`
        : `Le dessin \`${path}\` pèse ${size(bytes)} sur la page : exportez-le plus simple, ou en PNG`,
    note: 'Une image lourde se fait attendre sur une connexion faible. Le format PNG va aux captures d’écran et aux dessins, le JPEG aux photos.',
  }),
  'media-in-folder': ({ kind, address }) => ({
    reason: `\`${address}\` n’est pas dans le dossier de la capsule : copiez-y ${theFile[kind].replace(/^L/, 'l')}, et écrivez seulement le nom du fichier`,
    note: 'Pour ce qui est sur un autre site, écrivez un lien : `[Voir la vidéo](https://…)`. Rien n’est chargé d’ailleurs sans que l’apprenant le demande.',
  }),
  'media-exists': ({ kind, path, suggestion }) => ({
    reason: `${theFile[kind]} \`${path}\` n’est pas dans le dossier de la capsule.${meant(suggestion)} Vérifiez son nom, majuscules et accents compris`,
  }),
  'media-format': ({ kind, path, found, named }) => {
    if (found.startsWith('unreadable'))
      return {
        reason: `\`${path}\` ne peut pas être lu : le fichier est coupé, ou d’un autre format ; copiez-le ou exportez-le à nouveau, il faut ${formats[kind]}`,
        note: renamed,
      };
    if (named !== undefined)
      return {
        reason: `\`${path}\` porte le nom d’un fichier ${named}, mais c’est un fichier ${found} : exportez-le à nouveau, il faut ${formats[kind]}`,
        note: renamed,
      };
    const note = exportNotes[found];
    return {
      reason: `\`${path}\` (${kindOf(found)}) ne convient pas ici : il faut ${formats[kind]} ; choisissez ou exportez un autre fichier`,
      ...(note !== undefined && { note }),
    };
  },
  'media-size-limit': ({ path, bytes, total, limit }) => ({
    reason:
      total === bytes
        ? `\`${path}\` pèse ${size(bytes)}, pour ${size(limit)} au plus : raccourcissez-le, ou exportez-le plus léger (720p pour une vidéo, mono pour une voix)`
        : `Avec \`${path}\` (${size(bytes)}), cette capsule joue ${size(total)} en tout, pour ${size(limit)} au plus : raccourcissez un fichier, ou retirez-en un`,
    note: 'Sur le terrain, un téléphone charge tout cela avec une mauvaise connexion. `maxMediaBytes` dans `_project.yaml` règle la limite.',
  }),
  'captions-form': ({ path, line, problem, found }) => ({
    reason: `Sous-titres \`${path}\`, ligne ${line} : ${captionsProblems[problem](found)}`,
    note: 'Un navigateur laisse de côté, sans un mot, ce qu’il ne sait pas lire.',
  }),
  'transcript-text': ({ path }) => ({
    reason: `La transcription \`${path}\` est vide : écrivez ce qui est dit dans l’enregistrement`,
  }),
};
