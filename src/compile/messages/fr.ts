/** Phrases françaises de chaque règle. */
import { languageCodes } from '../../model/languages/index.ts';
import { capsuleIdLimit, meantLanguage } from '../capsule-id.ts';
import { isComponentName } from '../components.ts';
import { adviceMessages } from './advice-fr.ts';
import { frontMatterMessages } from './front-matter-fr.ts';
import { ledgerMessages } from './ledger-fr.ts';
import { componentExamples, mediaMessages, playerNote } from './media-fr.ts';
import type { Messages } from './message.ts';
import { questionMessages } from './questions-fr.ts';
import { scenarioMessages } from './scenario-fr.ts';
import { settingsMessages } from './settings-fr.ts';
import { sourceMessages } from './source-fr.ts';

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const either = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ou ');
const meant = (suggestion?: string): string => (suggestion ? ` Vouliez-vous dire \`${suggestion}\` ?` : '');

const quotes = {
  hint: 'un indice est une citation (`> …`) dans la question, avant les réponses',
  feedback: 'un commentaire est une citation sous sa réponse, deux espaces avant (`  > …`)',
  explanation:
    'l’explication est une citation (`> …`) dans la question, après les réponses et une ligne vide',
};
/** Ce qu’est un fichier, dans les mots de qui l’a lu (src/content). */
const kindOf = (found: string): string =>
  found
    .replace(/^not a PDF$/, 'ce n’est pas un PDF')
    .replace(/^no extension$/, 'sans extension')
    .replace(/^unreadable (.+)$/, '$1 illisible');
const fileAdvice = (path: string, suggestion?: string): string =>
  suggestion?.normalize() === path.normalize()
    ? 'Les accents de son nom sont enregistrés d’une autre façon : renommez le fichier sans accents'
    : 'Vérifiez son nom, majuscules et accents compris';
/** Ce qui ne va pas dans une adresse, quand cela se voit. */
function addressNote(address: string): string | undefined {
  if (/^file:|^[a-z]:/i.test(address))
    return 'Ce fichier n’existe que sur votre ordinateur : copiez-le dans le dossier de la capsule.';
  if (address.includes('\\')) return 'Entre deux dossiers, une adresse a une barre `/`.';
  if (/\.mdx#/.test(address))
    return 'Un lien mène au début d’une autre capsule : retirez ce qui commence par `#`.';
  if (/\s/.test(address))
    return 'Une adresse n’a pas d’espace : retirez-les du nom du fichier, ou écrivez `%20`.';
  return undefined;
}
const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

export const fr: Messages = {
  ...sourceMessages,

  ...frontMatterMessages,

  'capsule-id-form': ({ id, reason }) => ({
    reason: {
      form: `Le nom de dossier \`${id}\` ne peut pas identifier une capsule : il faut des minuscules sans accent, des chiffres et des tirets, en commençant par une lettre ; renommez le dossier`,
      length: `Le nom de dossier \`${id}\` est trop long, il faut ${capsuleIdLimit} caractères au plus : renommez le dossier`,
      reserved: `Le nom de dossier \`${id}\` est réservé (une page du site, ou un périphérique sous Windows) : renommez le dossier`,
    }[reason],
    note: 'Le nom du dossier est l’identifiant permanent de la capsule : son adresse sur le site et son nom dans le LMS en dérivent.',
  }),
  'language-file-name': ({ found }) => {
    const [, name = ''] = /^([a-z]{2}(?:[-_][a-z0-9]{2,8})?)\.mdx?(?:\.txt)?$/i.exec(found) ?? [];
    const lang = meantLanguage(name);
    return {
      reason:
        lang === undefined
          ? `\`${found}\` ne nomme pas une langue, il faut ${either(languageCodes.map((code) => `${code}.mdx`))} : renommez le fichier`
          : `\`${found}\` n’est pas lu comme une capsule, il faut \`${lang}.mdx\` : renommez le fichier`,
      note: /\.txt$/i.test(found)
        ? 'Windows cache la fin des noms : dans l’Explorateur, cochez Affichage, Extensions de noms de fichiers.'
        : 'Si ce n’est pas une capsule, commencez le nom du fichier par `_`.',
    };
  },
  'capsule-place': ({ found }) => ({
    reason: `\`${found}\` n’est pas là où l’on cherche une capsule, soit \`dossier/langue.mdx\` : déplacez-le dans un dossier à lui, directement dans le dossier des contenus`,
    note: 'Le dossier donne son nom à la capsule : `presqu-accident/fr.mdx`. Un texte qui n’est pas une capsule commence par `_`.',
  }),
  'project-file-name': ({ found, expected }) => ({
    reason:
      expected === undefined
        ? `\`${found}\` n’est pas lu, il faut \`_project.yaml\` : renommez le fichier`
        : `Le dossier \`${found}\` n’est pas lu, il faut \`${expected}\` : renommez le dossier`,
  }),
  'path-file-name': ({ found }) => ({
    reason: `\`${found}\` ne peut pas être un parcours, il faut un fichier \`nouveau-chef.yaml\` : un nom en minuscules sans accent, avec des chiffres et des tirets, puis \`.yaml\` ; renommez le fichier`,
    note: 'Le nom devient l’adresse de la page du parcours, pour toujours.',
  }),
  'path-capsule-known': ({ id, suggestion }) => ({
    reason: `Il n’y a pas de capsule \`${id}\`.${meant(suggestion)} Écrivez le nom de son dossier`,
  }),
  'path-capsule-approved': ({ id, status }) => ({
    reason:
      status === 'draft'
        ? `La capsule \`${id}\` est encore un brouillon : faites-la valider, ou retirez-la du parcours`
        : `La capsule \`${id}\` est retirée : retirez-la du parcours, ou remplacez-la`,
    note: 'Un parcours ne mène qu’à des capsules validées.',
  }),
  'path-weekday-kept': ({ weekday, rhythm }) => ({
    reason: `La première capsule tomberait un jour (\`${weekday}\`) que le rythme \`${rhythm}\` laisse de côté : choisissez un jour de \`monday\` à \`friday\`, ou un autre rythme`,
  }),
  'path-language-published': ({ lang, languages, instead }) => ({
    reason: instead
      ? `Rien ne peut être publié en \`${lang}\`, il faut ${either(instead)} : corrigez la langue, ou retirez-la d’ici`
      : `La langue \`${lang}\` n’est pas de celles que le projet publie (${list(languages)}) : retirez-la d’ici, ou ajoutez-la à \`languages\` dans \`_project.yaml\``,
  }),
  'language-published': ({ lang, languages, instead }) =>
    instead
      ? {
          reason: `Rien ne peut être publié en \`${lang}\`, il faut ${either(instead.map((code) => `${code}.mdx`))} : renommez le fichier, ou mettez \`_\` devant son nom pour le garder de côté`,
          note: 'Les pages n’ont leurs textes que dans les langues de ce programme. Qui le développe peut en ajouter une : `docs/architecture.md`.',
        }
      : {
          reason: `La langue \`${lang}\` n’est pas de celles que le projet publie (${list(languages)}) : ajoutez-la à \`languages\` dans \`_project.yaml\`, ou renommez le fichier`,
        },
  'file-inside-content': ({ path }) => ({
    reason: `\`${path}\` est un lien vers un fichier hors du dossier des contenus : copiez le fichier lui-même dans le dossier de la capsule`,
    note: 'Rien n’est jamais lu ni publié hors du dossier des contenus.',
  }),

  'no-import-export': ({ found }) => ({
    reason: `\`${found}\` est lu comme du code, et une capsule n’en contient pas : supprimez la ligne, ou commencez-la par un autre mot que \`import\` ou \`export\``,
  }),
  'no-expression': ({ found, attribute }) =>
    attribute
      ? {
          reason: `\`${found}\` est lu comme du code, et une capsule n’en contient pas : supprimez-le de la balise, ou mettez sa valeur entre guillemets droits`,
        }
      : {
          reason: `\`${found}\` est lu comme du code, et une capsule n’en contient pas : écrivez \`\\{\` et \`\\}\` pour des accolades dans le texte`,
          note: 'Entre accolades, il n’y a que des commentaires, `{/* comme ceci */}`, et des variables comme `{project.name}`.',
        },
  'element-known': ({ name, known, suggestion }) =>
    suggestion !== undefined && isComponentName(suggestion)
      ? {
          reason: `La balise \`<${name}>\` n’est pas acceptée.${meant(`<${suggestion}>`)} Écrivez \`${componentExamples[suggestion]}\``,
        }
      : {
          reason:
            name === ''
              ? 'Balise vide `<>` : supprimez-la'
              : `La balise \`<${name}>\` n’est pas acceptée : écrivez en Markdown, ou avec ${list(known.map((tag) => `<${tag}>`))}`,
          note: 'Pour du gras, écrivez `**texte**` ; pour une image, `![ce qu’elle montre](fichier.png)` ; pour un lien, `[texte](https://…)`. Pour le signe lui-même, écrivez `&lt;`.',
        },
  'element-attribute-known': ({ element, attribute }) => ({
    reason: `L’attribut \`${attribute}\` de \`<${element}>\` n’est pas accepté : supprimez-le`,
    note: 'Le seul attribut accepté est `title`, sur `<abbr>` : `<abbr title="équipement de protection individuelle">EPI</abbr>`.',
  }),
  'directive-known': ({ name, known, suggestion, quote }) => {
    if (quote) return { reason: `Bloc inconnu \`${name}\` : ${quotes[quote]}` };
    return {
      reason: name.startsWith(':::')
        ? `Bloc inconnu \`${name}\`.${meant(suggestion && `:::${suggestion}`)} Blocs connus : ${list(known.map((word) => `:::${word}`))}`
        : `\`${name}\` n’a que deux fois deux-points : il en faut trois, et une ligne \`:::\` pour fermer`,
    };
  },
  'directive-attribute-known': ({ name, attribute, known, suggestion }) => ({
    reason:
      known.length === 0
        ? `\`:::${name}\` ne prend pas d’attribut : supprimez \`${attribute}\` et ses accolades`
        : `Attribut inconnu \`${attribute}\` sur \`:::${name}\`.${meant(suggestion)} Attributs connus : ${list(known.map((word) => (word === 'id' ? '#id' : word)))}`,
  }),
  'directive-top-level': ({ name }) => ({
    reason: `\`:::${name}\` se trouve dans une liste, une citation ou un autre bloc : il doit être seul, contre la marge ; fermez ce qui précède et laissez une ligne vide`,
  }),
  'directive-empty': ({ name }) => ({
    reason: `\`:::${name}\` est vide : écrivez son texte, ou supprimez-le`,
  }),
  'directive-label': ({ name }) => ({
    reason: `\`:::${name}[…]\` ne prend pas de texte entre crochets : écrivez-le à la ligne suivante`,
  }),
  'heading-level': ({ text }) => ({
    reason: `Titre \`# ${text}\` inattendu, il faut \`##\` : le titre de la capsule vient de \`title\`, dans l’en-tête`,
  }),
  'heading-top-level': ({ text }) => ({
    reason: `\`## ${text}\` commence un écran, mais se trouve dans un bloc, une liste ou une citation : fermez par \`:::\` le bloc au-dessus, ou écrivez \`###\``,
  }),
  'heading-text': () => ({ reason: 'Ce titre est vide : écrivez son texte, il nomme l’écran' }),
  'heading-content': ({ text }) => ({
    reason: `Rien ne suit le titre \`${text}\`, qui ne serait affiché nulle part : écrivez dessous, ou supprimez-le`,
    note: 'Un titre est celui d’un écran, ou de la question qui le suit.',
  }),
  'heading-form': ({ found, expected }) => ({
    reason: `\`${found}\` n’est pas lu comme un titre : mettez une espace ordinaire après les \`#\`, \`${expected}\``,
    note: 'Sans elle, l’écran que ce titre devrait commencer manquerait.',
  }),
  'heading-underline': ({ text }) => ({
    reason: `Cette ligne fait un titre du texte au-dessus (« ${shorten(text)} ») : laissez une ligne vide avant si c’est un trait de séparation ; si c’est un titre, effacez-la et écrivez \`## \` devant le texte`,
  }),
  'heading-plain': ({ found }) => ({
    reason: `Un titre d’écran n’est que du texte : ${{ link: 'mettez ce lien', image: 'mettez cette image', delete: 'mettez ce texte barré' }[found]} en dessous`,
    note: 'Un titre d’écran est aussi affiché là où il n’y a que du texte.',
  }),
  'checklist-boxes': () => ({
    reason:
      'Une liste de contrôle (`:::checklist`) est une liste de cases : commencez chaque ligne par `- [ ]`',
  }),
  'list-form': ({ found, expected }) => ({
    reason: `\`${found}\` ne commence pas une ligne de liste, et ces lignes s’afficheraient bout à bout : commencez chacune par \`${expected.trim()}\` et une espace, avec une ligne vide avant la première`,
  }),
  'no-alert': ({ found, block }) => ({
    reason:
      block === undefined
        ? `\`${found}\` s’afficherait tel quel : effacez-le`
        : `\`${found}\` s’afficherait tel quel : mettez ce texte dans un bloc, \`:::${block}\` au-dessus et \`:::\` en dessous, sans les \`>\``,
  }),
  'table-form': ({ columns, cells }) => ({
    reason:
      cells === undefined
        ? `Ces barres ne font pas un tableau : laissez une ligne vide avant la première, et mettez sous elle une ligne \`|${' --- |'.repeat(Math.min(columns, 8))}\``
        : `Cette ligne du tableau a ${cells} ${cells === 1 ? 'cellule' : 'cellules'}, son en-tête ${columns} : mettez autant de barres \`|\` dans les deux, ou une ligne vide avant si elle n’est pas du tableau`,
    ...(cells !== undefined && { note: 'Pour une barre qui est du texte, écrivez `\\|`.' }),
  }),
  'emphasis-form': ({ found }) => ({
    reason: `\`${found}\` s’afficherait tel quel : pour du gras, collez-le aux mots, \`**Attention :** portez\`, avec une espace à l’extérieur ; pour de simples astérisques, écrivez \`\\*\\*\``,
  }),
  'sub-sup-form': ({ found, expected }) => ({
    reason: `\`${found}\` s’afficherait tel quel : écrivez \`${expected}\``,
  }),
  'multiplication-sign': ({ found }) => ({
    reason: `Dans \`${shorten(found)}\`, les astérisques sont lus comme de l’italique et disparaîtraient : écrivez \`×\`, ou \`\\*\``,
    note: '`10*20*30` s’afficherait 102030.',
  }),
  'backslash-shown': ({ found }) => ({
    reason: `\`${found}\` perdrait sa première barre : mettez ce chemin entre accents graves, \`\` \`${found}\` \`\``,
  }),
  'no-footnote': () => ({
    reason:
      'Une note de bas de page n’a pas sa place sur un écran : écrivez-la dans le texte, ou dans `references`, dans l’en-tête',
  }),
  'address-allowed': ({ address, image }) => {
    const note = addressNote(address);
    const expected = image
      ? 'une image est un fichier du dossier de cette capsule, par exemple `quai.jpg` ; copiez-la dans ce dossier'
      : 'il faut `https://…`, `mailto:…`, `tel:…`, `#titre`, une autre capsule (`../son-id/fr.mdx`) ou un fichier du dossier de cette capsule';
    const reason =
      address === ''
        ? `Ce lien n’a pas d’adresse : ${expected}`
        : `L’adresse \`${address}\` n’est pas acceptée : ${expected}`;
    return { reason, ...(note && { note }) };
  },
  'link-form': ({ found, reason }) => ({
    reason: `\`${found}\` n’est pas lu comme un lien ou une image et s’afficherait tel quel : ${
      {
        address: 'retirez les espaces du nom du fichier ou de l’adresse (renommez aussi le fichier)',
        'space-before': 'retirez l’espace entre `]` et `(`',
        definition: 'écrivez l’adresse ici, `[texte](adresse)`',
      }[reason]
    }`,
  }),
  'definition-used': ({ label }) => ({
    reason: `Cette ligne disparaîtrait de la page : elle donne une adresse à \`[${label}]\`, et aucun lien ne s’en sert ; supprimez-la, ou écrivez-la sans crochets si c’est du texte`,
  }),
  'no-link-title': ({ title }) => ({
    reason: `Le texte entre guillemets \`${title}\` ne serait montré nulle part : retirez-le, ou écrivez-le dans le texte`,
    note: 'Une légende s’écrit sous l’image, un crédit dans `credits`, dans l’en-tête.',
  }),
  'anchor-exists': ({ anchor, known }) => ({
    reason: `Aucun titre de cette capsule n’a l’adresse \`#${anchor}\`. ${known.length > 0 ? `Ses titres : ${list(known.map((word) => `#${word}`))}` : 'Elle n’a pas de titre'}`,
  }),
  'link-file-exists': ({ path, suggestion }) => ({
    reason: suggestion?.endsWith('.mdx')
      ? `Le lien \`${path}\` mène à cette capsule dans une autre langue : écrivez \`${suggestion}\``
      : path.startsWith('www.')
        ? `L’adresse \`${path}\` est lue comme le nom d’un fichier : écrivez \`https://${path}\``
        : `Le fichier \`${path}\` n’est pas dans le dossier de la capsule.${meant(suggestion)} ${fileAdvice(path, suggestion)}`,
  }),
  'link-file-format': ({ path, found }) => ({
    ...playerNote(path),
    reason: `\`${path}\` (${kindOf(found)}) ne peut pas être publié : une capsule renvoie à des images et à des fichiers PDF, ou à une adresse sur le web`,
  }),
  'link-capsule-exists': ({ address, suggestion }) => ({
    reason: `Le lien \`${address}\` ne mène à aucune capsule.${meant(suggestion)} Vérifiez le nom du dossier et la langue`,
  }),
  'image-exists': ({ path, suggestion }) => ({
    reason: `L’image \`${path}\` n’est pas dans le dossier de la capsule.${meant(suggestion)} ${fileAdvice(path, suggestion)}`,
  }),
  'image-alternative': ({ path, found }) => ({
    reason: found
      ? `\`${found}\` ne dit pas ce que l’image \`${path}\` montre : écrivez entre les crochets ce qu’on y apprend, \`![Une palette bloque la sortie](${path})\``
      : `L’image \`${path}\` n’a pas de texte de remplacement : écrivez entre les crochets ce qu’elle montre, \`![Une palette bloque la sortie](${path})\``,
    note: 'Les personnes qui ne voient pas l’image, ou dont la connexion est trop faible pour la charger, lisent ce texte à la place.',
  }),
  'image-alternative-plain': ({ found }) => ({
    reason: `Accolades dans le texte de remplacement \`${found}\` : écrivez-le sans \`{\` ni \`}\``,
    note: 'Ce qui est entre accolades disparaîtrait du texte sans un mot.',
  }),
  'image-inline': ({ label }) => ({
    reason: `Cette image prend son fichier dans \`[${label}]\`, plus loin : écrivez le nom du fichier ici, \`![ce qu’elle montre](fichier.png)\``,
  }),
  'image-format': ({ path, found }) => ({
    reason: `\`${path}\` (${kindOf(found)}) ne peut pas être affiché : il faut une image PNG, JPEG, WebP ou SVG ; enregistrez-la dans l’un de ces formats`,
    ...playerNote(path),
    ...(/^unreadable/.test(found) && {
      note: 'Changer l’extension du nom d’un fichier ne change pas son format.',
    }),
  }),
  'svg-safe': ({ path, found, broken }) =>
    broken
      ? {
          reason: `Le dessin \`${path}\` ne peut pas être lu (vers \`${found}\`) : exportez-le à nouveau en SVG, ou en PNG`,
          note: 'Un navigateur n’afficherait rien à sa place.',
        }
      : {
          reason: `Le dessin \`${path}\` contient \`${found}\`, qui n’est pas accepté : exportez-le en SVG simple (formes et texte, sans feuille de style, script ni lien), ou en PNG`,
          note: 'Un dessin peut cacher des programmes ou des requêtes vers d’autres serveurs ; seul ce que l’on sait inoffensif est publié.',
        },

  ...questionMessages,

  'minutes-limit': ({ minutes, limit, words, questions }) => ({
    reason: `Cette capsule prend ${minutes} minutes (${words} mots, ${questions} question${questions > 1 ? 's' : ''}), il en faut ${limit} au plus : raccourcissez-la ou partagez-la`,
    note: 'Calcul : mots ÷ 200, plus 0,4 minute par question, arrondi au-dessus.',
  }),
  'questions-three': ({ count }) => ({
    reason: `${count === 1 ? 'Une seule question' : `Seulement ${count} questions`} : trois au moins seraient mieux`,
    note: 'Une question peut se deviner ; trois montrent ce qui a été compris.',
  }),
  'review-date-ahead': ({ date }) => ({
    reason: `La date de relecture du ${date} est passée : faites relire la capsule, puis donnez un nouveau \`reviewBy\``,
  }),
  'approved-by-another': ({ found, reason }) => ({
    reason:
      reason === 'author'
        ? `\`${found}\` valide ce qu’il est seul à avoir écrit : faites relire la capsule par une autre personne, et nommez-la dans \`approvedBy\``
        : `\`${found}\` ne nomme personne : écrivez dans \`approvedBy\` qui a validé la capsule, ou \`status: draft\` d’ici là`,
    note: 'Ce nom est publié, et entre au registre des versions diffusées.',
  }),
  'review-date-near': ({ date, years }) => ({
    reason: `La relecture est prévue le ${date}, plus de ${years} ans après la validation : vérifiez l’année de \`reviewBy\``,
    note: 'D’ici là, personne ne serait invité à relire la capsule. Lois, normes et ateliers changent plus vite.',
  }),
  'approval-date-past': ({ date }) => ({
    reason: `\`approvedOn\` (${date}) est une date à venir : donnez le jour où la capsule a été validée, ou écrivez \`status: draft\` d’ici là`,
    note: 'Un auditeur lit cette date comme celle d’une validation qui a eu lieu.',
  }),
  'approved-before-review': ({ approvedOn, reviewBy }) => ({
    reason: `\`reviewBy\` (${reviewBy}) est avant \`approvedOn\` (${approvedOn}) : corrigez l’une des dates`,
  }),
  'languages-agree': ({ what, id, other, attributes = [] }) => ({
    reason: {
      questions: `Les questions diffèrent de celles de \`${other}\` (${id}) : il faut les mêmes identifiants, dans le même ordre, dans chaque langue`,
      key: `La question \`${id}\` n’a pas les mêmes réponses, ou pas les mêmes cases cochées, que dans \`${other}\` : donnez les mêmes réponses dans le même ordre, et cochez les mêmes cases`,
      ways: `Le scénario \`${id}\` n’a pas les mêmes étapes, pas les mêmes cases cochées, ou ses choix ne mènent pas aux mêmes étapes que dans \`${other}\` : donnez les mêmes étapes et les mêmes choix, dans le même ordre`,
      mistakes: `La question \`${id}\` n’attend pas les mêmes erreurs que dans \`${other}\` : donnez autant de cases vides, \`- [ ]\`, à la même place parmi les réponses acceptées, dont le nombre peut différer`,
      type: `La question \`${id}\` n’a pas les mêmes réglages que dans \`${other}\` : ${attributes.map((name) => `\`${name}\``).join(', ')} ${attributes.length > 1 ? 'diffèrent' : 'diffère'} ; mettez la même chose dans les deux langues`,
      unit: `La question \`${id}\` n’a pas la même unité que dans \`${other}\`, pour le même nombre : donnez la même unité dans chaque langue`,
      domain: `Le \`domain\` diffère de celui de \`${other}\` : donnez le même dans chaque langue`,
      mastery: `Le seuil de réussite \`mastery\` diffère de celui de \`${other}\` : donnez le même dans chaque langue`,
      pools: `Les réserves \`pools\` diffèrent de celles de \`${other}\` : donnez les mêmes, avec les mêmes nombres, dans chaque langue`,
    }[what],
    note: 'Le LMS compare les réponses des personnes de toutes les langues.',
  }),
  'language-translated': ({ other }) => ({
    reason: `Ce texte est le même que dans \`${other}\` : traduisez-le, ou supprimez ce fichier en attendant`,
    note: 'Sans ce fichier, la page dit dans quelle langue la capsule existe.',
  }),
  'language-version-current': ({ version, other, otherVersion }) => ({
    reason: `Cette traduction est en version ${version}, alors que \`${other}\` est en ${otherVersion} : mettez-la à jour`,
  }),
  'text-written': () => ({
    reason: 'Ceci reste à écrire ou à traduire : mettez votre texte ici, et effacez le signe `✎`',
  }),
  'approved-text-written': () => ({
    reason:
      'La capsule est validée, mais ce texte, marqué `✎`, reste à écrire ou à traduire : mettez votre texte ici, et effacez le signe',
    note: '`npm run new` met ce signe devant ce qui reste à écrire ou à traduire.',
  }),
  'allow-warnings-only': ({ rule, suggestion }) => ({
    reason: Object.hasOwn(fr, rule)
      ? `\`${rule}\` est une erreur, et seuls les avertissements peuvent être écartés : corrigez ce qu’elle signale, puis supprimez cette ligne`
      : `Aucun avertissement ne s’appelle \`${rule}\`.${meant(suggestion)} Recopiez le nom qui se trouve derrière l’avertissement`,
  }),
  'allow-needed': ({ rule }) => ({
    reason: `Rien dans cette capsule n’appelle l’avertissement \`${rule}\` : supprimez sa ligne sous \`allow\``,
    note: 'En restant là, elle cacherait le prochain.',
  }),

  ...scenarioMessages,
  ...mediaMessages,
  ...settingsMessages,
  ...ledgerMessages,
  ...adviceMessages,
};
