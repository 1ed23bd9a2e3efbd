/** Phrases françaises des règles qui lisent le texte avant l’analyse (source/). */
import type { Messages } from './message.ts';
import type { SourceRuleId } from './source-rule-id.ts';

const invisibleSpace = /[\u00A0\u202F]/;
/** `[](https://…)`. */
const emptyLink = /\[\]\((?:https?:|mailto:|tel:|www\.|[#./])/i;
/** Rend visible ce qu’un éditeur ne montre pas. */
const visible = (text: string): string => text.replace(/[\u00A0\u202F]/g, '⍽');
const spaceNote = (found: string): { note?: string } =>
  invisibleSpace.test(found)
    ? {
        note: '`⍽` montre une espace insécable : elle ressemble à une espace, mais n’est pas lue comme telle. Effacez-la et tapez une espace ordinaire.',
      }
    : {};
const count = (number: number): string => number.toLocaleString('fr-FR');
const weight = (bytes: number): string =>
  bytes < 1e6 ? `${count(Math.ceil(bytes / 1000))} ko` : `${count(Math.ceil(bytes / 1e5) / 10)} Mo`;
/** Comment alléger un fichier, selon ce qu’il est. */
const lighter = (path: string): string =>
  /\.pdf$/i.test(path)
    ? 'enregistrez-le en qualité « web », ou renvoyez à son adresse'
    : /\.(?:vtt|txt)$/i.test(path)
      ? 'gardez-en seulement ce qui est dit dans cet enregistrement'
      : /\.svg$/i.test(path)
        ? 'exportez un dessin plus simple, ou un PNG'
        : 'enregistrez l’image moins grande, 2 000 pixels de large suffisent';

export const sourceMessages: Pick<Messages, SourceRuleId> = {
  'encoding-utf-8': ({ found }) =>
    found === 'replacement'
      ? {
          reason: 'Un caractère perdu (`\uFFFD`) se trouve ici : remplacez-le par la lettre qui manque',
          note: 'Un autre programme n’a pas su lire cette lettre, souvent un accent ; elle ne peut pas être devinée.',
        }
      : {
          reason:
            found === 'utf-16'
              ? 'Le fichier est enregistré en UTF-16, un encodage qui n’est pas lu ici : enregistrez-le en UTF-8'
              : 'Le fichier n’est plus lisible à partir d’ici, car il n’est pas en UTF-8 : enregistrez-le en UTF-8',
          note: 'Dans le Bloc-notes : Fichier, Enregistrer sous, Encodage : UTF-8. Sans cela, les accents deviendraient illisibles.',
        },
  'no-invisible-character': ({ found }) => ({
    reason: `Un caractère invisible (\`${found}\`) se trouve ici : effacez-le et retapez le texte voisin si nécessaire`,
    note: 'Il vient souvent d’un copier-coller. Il peut faire ignorer une case cochée ou afficher un autre texte que celui que vous relisez.',
  }),
  'no-merge-conflict': () => ({
    reason:
      'Git a laissé ici deux versions du même passage, entre `<<<<<<<` et `>>>>>>>` : gardez l’une, ou réunissez les deux, puis effacez les lignes qui commencent par `<<<<<<<`, `=======` et `>>>>>>>`',
    note: 'Deux personnes ont modifié ce passage, et la fusion de leurs textes n’a pas été terminée.',
  }),
  'file-size-limit': ({ bytes, limit, path }) =>
    path === undefined
      ? {
          reason: `Le fichier pèse ${count(Math.ceil(bytes / 1024))} ko, plus que les ${count(limit / 1024)} ko permis : coupez la capsule en plusieurs`,
          note: 'Une capsule de cinq minutes pèse environ 6 ko. Une image collée dans le texte est souvent la cause : mettez-la dans un fichier à côté.',
        }
      : {
          reason: `\`${path}\` pèse ${weight(bytes)}, plus que les ${weight(limit)} permis : ${lighter(path)}`,
        },
  'line-length-limit': ({ length, limit }) => ({
    reason: `Cette ligne compte ${count(length)} caractères, plus que les ${count(limit)} permis : coupez-la en plusieurs paragraphes`,
    note: 'Une image ou un tableau collé dans le texte est souvent la cause : mettez l’image dans un fichier à côté.',
  }),
  'nesting-limit': ({ depth, limit }) => ({
    reason: `${count(depth)} niveaux de citations, de listes, de blocs ou de balises sont emboîtés ici, plus que les ${count(limit)} permis : ramenez-les à deux ou trois`,
  }),
  'punctuation-run-limit': ({ character, length, limit }) => ({
    reason: `Le signe ${character === '`' ? '« accent grave »' : `\`${character}\``} est répété ${count(length)} fois de suite, plus que les ${count(limit)} permises : raccourcissez cette suite`,
  }),
  'emphasis-limit': ({ count: found, limit }) => ({
    reason: `Ce paragraphe contient ${count(found)} signes \`*\` ou \`_\`, plus que les ${count(limit)} permis : coupez-le en plusieurs paragraphes séparés par une ligne vide`,
    note: 'Chercher quel signe répond à quel autre prendrait trop de temps.',
  }),
  'code-closed': ({ found }) => ({
    reason: `Le bloc de code ouvert ici par \`\` ${found} \`\` n’est fermé nulle part : ajoutez une ligne \`\` ${found} \`\` à la fin du code, ou effacez celle-ci`,
    note: 'Tout le reste de la capsule, questions comprises, deviendrait du code.',
  }),
  'comment-closed': () => ({
    reason:
      'Le commentaire ouvert ici par `{/*` n’est pas fermé : ajoutez `*/}` à la fin du commentaire, avant la prochaine ligne vide',
    note: 'Un commentaire qui contient des lignes vides commence au début d’une ligne.',
  }),
  'directive-fence-form': ({ found, expected, indent }) =>
    indent !== undefined
      ? {
          reason: `${indent === 1 ? 'Une espace est' : `${indent} espaces sont`} devant \`${found}\`, et moins devant ce que ce bloc contient : mettez cette ligne contre la marge`,
          note: 'Autant d’espaces seraient retirées devant chaque ligne du bloc : un commentaire ne tiendrait plus à sa réponse.',
        }
      : {
          reason: `\`${visible(found)}\` n’est pas reconnu comme ${/^:+$/.test(expected) ? 'la fin d’un bloc' : 'le début d’un bloc'} : écrivez \`${expected}\`, seul sur sa ligne${found.startsWith(expected) && /^:+[^:]/.test(expected) ? ', et passez le reste à la ligne suivante' : ''}`,
          note: /=\d+,\d/.test(found)
            ? 'Les points et les essais se comptent entiers, et une virgule ne sépare rien ici : pour qu’une question compte une fois et demie une autre, donnez-leur 3 et 2 points.'
            : invisibleSpace.test(found)
              ? '`⍽` montre une espace insécable. Un bloc mal ouvert devient du texte ordinaire, avec ses cases cochées visibles.'
              : 'Un bloc mal ouvert ou mal fermé devient du texte ordinaire, avec ses cases cochées visibles.',
        },
  'directive-attribute-quotes': ({ found }) => ({
    reason: `\`${visible(found)}\` est entre guillemets typographiques : remplacez-les par des guillemets droits \`"…"\`, ou n’en mettez pas pour un seul mot`,
    note: 'Les guillemets de Word ne sont pas lus comme des guillemets : ils feraient partie de la valeur.',
  }),
  'directive-attribute-unique': ({ name }) => ({
    reason: `\`${name === 'id' ? '#' : name}\` est donné deux fois entre les mêmes accolades : gardez-en un seul`,
    note: 'Sinon le dernier l’emporterait sans rien dire.',
  }),
  'directive-closed': ({ name, fence, before }) => ({
    reason: `Le bloc \`${fence}${name}\` n’est pas fermé${
      {
        end: ' avant la fin du fichier',
        heading: ' avant le titre suivant',
        container: ' avant le bloc suivant',
      }[before]
    } : ajoutez une ligne \`${fence}\` là où il se termine${before === 'heading' ? ', ou écrivez `###` si ce titre est dans le bloc' : ''}`,
    note: 'Un bloc qui n’est pas fermé avale tout ce qui suit.',
  }),
  'directive-fence-orphan': ({ found, opened }) =>
    opened === undefined
      ? {
          reason: `La ligne \`${found}\` ne ferme rien : effacez-la, ou ajoutez le début du bloc au-dessus`,
          note: 'Le bloc qui précède est peut-être déjà fermé par un autre `:::`.',
        }
      : {
          reason: `La ligne \`${found}\` ne ferme pas le bloc ouvert par \`${opened}\` : mettez autant de deux-points au début et à la fin du bloc`,
        },
  'directive-fence-in-code': ({ found }) => ({
    reason: `La ligne \`${found}\` fermerait ici le bloc, bien qu’elle soit dans du code ou un commentaire : sortez ce passage du bloc, ou ouvrez et fermez le bloc par \`${found}:\``,
  }),
  'box-form': ({ found, expected }) => ({
    reason: emptyLink.test(found)
      ? `Le lien \`[](…)\` n’a pas de texte : écrivez entre les crochets où il mène, \`[notre fiche](https://…)\``
      : `\`${visible(found)}\` n’est pas reconnu comme une réponse à cocher : écrivez \`${expected}\`, avec des espaces ordinaires et le texte sur la même ligne`,
    note:
      spaceNote(found).note ??
      (emptyLink.test(found) ? 'Personne ne pourrait voir ni suivre un lien sans texte.' : undefined) ??
      'Une case mal écrite devient du texte ordinaire : la réponse perdrait sa case, et une bonne réponse serait comptée fausse.',
  }),
  'no-html-comment': () => ({
    reason: 'Un commentaire `<!-- … -->` se trouve ici : écrivez-le `{/* … */}`',
  }),
  'no-angle-link': ({ address }) => ({
    reason: `L’adresse \`${address}\` est entre chevrons : écrivez \`[le texte du lien](${link(address)})\`, ou effacez les chevrons`,
  }),
  'less-than-escaped': ({ found }) => ({
    reason: `\`${found}\` est lu comme une balise, à cause du chevron : mettez une espace après \`<\`, écrivez \`\\<\`, ou dites-le en mots (« moins de »)`,
  }),
  'element-closed': ({ found, expected }) =>
    expected === undefined
      ? {
          reason: found.startsWith('</')
            ? `La balise \`${found}\` ne ferme rien dans ce paragraphe : effacez-la, ou écrivez \`<${found.slice(2)}\` avant le texte qu’elle termine`
            : !canBeClosed(found)
              ? `\`${found}\` est lu comme une balise : écrivez \`\\<\` à la place de \`<\`, ou mettez ce texte entre parenthèses`
              : `\`${found}\` est lu comme une balise, et rien ne la ferme dans ce paragraphe : ajoutez \`</${tagName(found)}>\`, ou écrivez \`\\<\` pour un simple chevron`,
        }
      : { reason: `La balise \`${found}\` n’est pas fermée : écrivez \`${expected}\`` },
  'brace-escaped': ({ found }) => ({
    reason: /^\{\s*#/.test(found)
      ? `\`${found}\` n’a pas de sens ici : effacez-le, un identifiant \`{#…}\` ne se met qu’au début d’un bloc, après \`:::question\``
      : `\`${found}\` est lu comme un programme, à cause ${found.length === 1 ? 'de l’accolade' : 'des accolades'} : effacez ${found.length === 1 ? 'cette accolade' : 'les accolades'}, ou mettez une barre \`\\\` devant \`{\``,
    note: 'Seuls une variable comme `{project.name}` et un commentaire `{/* … */}` peuvent être entre accolades.',
  }),
  'mdx-syntax': ({ detail }) => ({
    reason: `Le texte n’est plus lisible à partir d’ici : vérifiez les \`<\`, les \`{\` et les balises de ce paragraphe (\`${detail.replaceAll('`', '’')}\`)`,
    note: 'Devant un `<` ou une `{` qui ne sont que du texte, mettez une barre `\\`.',
  }),
  'parse-time-limit': ({ seconds }) => ({
    reason: `La lecture de ce fichier a été arrêtée après ${count(seconds)} s : cherchez un passage plein de signes \`*\`, \`_\`, \`[\` ou \`|\` et simplifiez-le`,
  }),
};

function link(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return address.includes('@') ? `mailto:${address}` : `https://${address}`;
}

/** Les autres balises ne sont pas acceptées, fermées ou non. */
function canBeClosed(found: string): boolean {
  return /^<(?:sub|sup|kbd|abbr|br)(?![\w-])/.test(found);
}

function tagName(found: string): string {
  return /^<([^\s>/]*)/.exec(found)?.[1] ?? '';
}
