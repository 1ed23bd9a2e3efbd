/** Phrases françaises sur les questions. */
import type { Messages } from './message.ts';
import type { QuestionRuleId } from './question-rule-id.ts';

/** Façons d’écrire des réponses. */
const shapes: Readonly<Record<string, string>> = {
  boxes: 'une liste de cases, `- [x] …`',
  ordered: 'une liste numérotée, `1. …`',
  bullets: 'une liste sans cases, `- …`',
  groups: 'une liste de groupes, chacun avec sa liste en dessous',
  table: 'un tableau',
};

/** Espaces devant un commentaire. */
const numbers: Readonly<Record<number, string>> = { 2: 'deux', 3: 'trois', 4: 'quatre' };

/** Réponses dont les cases ne comptent pas. */
const strayBoxes: Readonly<Record<string, string>> = {
  'table-boxes':
    'un tableau avec des cases, où aucune ne compte : écrivez les réponses en liste, `- [x]` pour une bonne, `- [ ]` pour une mauvaise ; un tableau sans cases, de deux colonnes, sert à associer',
  'table-marks':
    'un tableau de coches, où aucune ne compte : écrivez les réponses en liste, `- [x]` pour une bonne, `- [ ]` pour une mauvaise ; pour faire associer, écrivez dans la colonne de droite les mots à choisir, par exemple « Oui » et « Non »',
  'ordered-marks':
    'une liste numérotée, qui demande de les mettre dans l’ordre, et celle-ci est marquée comme s’il fallait choisir : pour faire choisir, écrivez des cases, `- [x]` pour une bonne réponse, `- [ ]` pour une mauvaise ; pour demander un ordre, effacez la marque ou le gras',
  'ordered-choice':
    'une liste numérotée, qui demande de les mettre dans l’ordre, et la question semble demander laquelle est bonne : pour faire choisir, écrivez des cases, `- [x]` pour une bonne réponse, `- [ ]` pour une mauvaise ; pour demander un ordre, ajoutez `type=order` après l’identifiant',
  'groups-boxes':
    'des groupes avec des cases, où aucune ne compte : mettez chaque réponse avec sa case contre la marge, ou retirez les cases, et chaque réponse appartient à son groupe',
};

/** `7,5 ± 2,5 min`. */
const withSpread = (range: { value: number; tolerance: number; unit: string } | undefined): string =>
  range ? `${decimal(range.value)} ± ${decimal(range.tolerance)} ${range.unit}`.trim() : '85 ± 1 dB(A)';
const decimal = (number: number): string => String(number).replace('.', ',');

const steps = (labels: readonly string[]): string => labels.map((text) => `« ${text} »`).join(', ');

/** Le commentaire a ses espaces : c’est le signe des réponses qui en a de trop. */
const signAtMargin = (id: string, dash: number): string =>
  `Ce commentaire ne tient pas à sa réponse, car ${dash === 1 ? 'une espace est' : `${dash} espaces sont`} devant le signe des réponses de la question \`${id}\` : mettez chaque réponse contre la marge, et gardez les deux espaces devant \`>\``;

export const questionMessages: Pick<Messages, QuestionRuleId> = {
  'question-present': () => ({
    reason: 'Cette capsule n’a pas de question : il en faut au moins une, `:::question{#q-…}`',
    note: 'C’est en répondant que l’on retient ; voir le guide de l’auteur.',
  }),
  'question-count-limit': ({ count, limit }) => ({
    reason: `${count} questions dans une capsule, il en faut ${limit} au plus : partagez-la`,
  }),
  'question-id-present': ({ name }) => ({
    reason: `${name === 'scenario' ? 'Ce scénario' : 'Cette question'} n’a pas d’identifiant : écrivez \`:::${name}{#q-arret}\`, avec un nom court de votre choix`,
    note: 'L’identifiant est permanent : le LMS classe les réponses sous ce nom.',
  }),
  'question-id-unique': ({ id, other, reason }) => ({
    reason: {
      same: `L’identifiant de question \`${id}\` est utilisé deux fois, il en faut un par question : renommez celui-ci`,
      retry: `L’identifiant \`${id}\` est le nom sous lequel le LMS classe un autre essai à \`${other}\` : renommez l’un des deux`,
      confidence: `L’identifiant \`${id}\` est le nom sous lequel le LMS classe « sûr / pas sûr » de \`${other}\` : renommez l’un des deux`,
      step: `L’identifiant \`${id}\` est le nom sous lequel le LMS classe une étape de \`${other}\` : renommez l’un des deux`,
      steps: `Le LMS classerait une étape de \`${id}\` et une étape de \`${other}\` sous le même nom : renommez l’un des deux scénarios`,
    }[reason],
    note: 'Le LMS confondrait les réponses aux deux.',
  }),
  'question-stem-present': ({ id, hint }) => ({
    reason: `La question \`${id}\` ne demande rien : écrivez la question avant les réponses`,
    ...(hint && { note: 'Une citation (`> …`) avant les réponses est un indice, pas la question.' }),
  }),
  'question-answers-present': ({ id }) => ({
    reason: `La question \`${id}\` n’a pas de réponses : il faut une liste de cases, \`- [x] bonne réponse\`, \`- [ ] mauvaise réponse\``,
  }),
  'question-scenario': ({ id, found }) => ({
    reason: `La question \`${id}\` dit \`type=${found}\`, mais un scénario a son propre bloc : écrivez \`:::scenario{#${id || 'q-cas'}}\`, avec chaque étape sous un titre \`###\`, ou supprimez \`type=${found}\``,
  }),
  'question-shape': ({ id, found }) => ({
    reason: strayBoxes[found]
      ? `Les réponses de la question \`${id}\` sont ${strayBoxes[found]}`
      : `Les réponses de la question \`${id}\` sont ${shapes[found] ?? found}, ce qui ne correspond à aucun type de question : il faut des cases, \`- [x]\` pour une bonne réponse, \`- [ ]\` pour une mauvaise, ou \`type=opinion\` pour un avis (voir \`type=\` dans le guide de l’auteur)`,
  }),
  'question-type-shape': ({ id, type, found, expected }) => ({
    reason: `La question \`${id}\` dit \`type=${type}\`, qui s’écrit avec ${shapes[expected] ?? expected}, et ses réponses sont ${shapes[found] ?? found} : changez l’un ou l’autre`,
  }),
  'question-type-agrees': ({ id, type, found }) => ({
    reason:
      found === 'labels'
        ? `La question \`${id}\` dit \`type=true-false\` : il faut exactement deux réponses, Vrai et Faux ; corrigez-les, ou supprimez \`type=true-false\``
        : `La question \`${id}\` dit \`type=${type}\` mais plusieurs cases sont cochées : décochez les autres, ou supprimez \`type=${type}\``,
  }),
  'question-answer-count': ({ id, count, minimum, maximum, number, text }) => ({
    ...(text && {
      note: `Pour faire taper cette réponse, ajoutez \`type=text\` : \`:::question{#${id} type=text}\`.`,
    }),
    ...(number && {
      note: `Pour faire taper un nombre, ajoutez \`type=numeric\` : \`:::question{#${id} type=numeric}\`.`,
    }),
    reason:
      count < minimum
        ? `La question \`${id}\` n’a ${count === 0 ? 'pas de' : 'qu’une'} réponse : il en faut ${minimum} au moins`
        : `La question \`${id}\` a ${count} réponses : il en faut ${maximum} au plus`,
  }),
  'question-target-count': ({ id, type, count, minimum, maximum }) => ({
    reason:
      count >= minimum
        ? `La question \`${id}\` donne le choix entre ${count} possibilités : il en faut ${maximum} au plus`
        : type === 'match'
          ? `La colonne de droite de la question \`${id}\` dit la même chose à chaque ligne : il y faut au moins ${minimum} cellules différentes`
          : `La question \`${id}\` n’a qu’un groupe : il en faut au moins ${minimum}`,
    ...(count < minimum && { note: 'Sans choix, personne ne pourrait se tromper.' }),
  }),
  'targets-distinct': ({ id, label, other }) => ({
    reason:
      label === other
        ? `La question \`${id}\` a deux fois le groupe « ${label} » : réunissez ses éléments, ou renommez l’un des deux`
        : `Dans la question \`${id}\`, « ${label} » se lit comme « ${other} » : écrivez les deux de la même façon si c’est la même chose, ou distinguez-les mieux`,
    ...(label !== other && {
      note: 'Majuscules, accents, mise en forme et ponctuation finale ne suffisent pas à distinguer deux réponses.',
    }),
  }),
  'match-columns': ({ id, columns }) => ({
    reason: `Le tableau de la question \`${id}\` a ${columns} colonne${columns > 1 ? 's' : ''} : il en faut deux, à gauche ce qui est donné, à droite ce qui va avec`,
  }),
  'group-form': ({ id, found, name }) => ({
    reason:
      found === 'no-list'
        ? `« ${name ?? ''} » n’a rien en dessous dans la question \`${id}\`, alors que d’autres lignes ont une liste : mettez ses éléments en dessous, deux espaces devant chacun (\`  - …\`), ou supprimez cette ligne`
        : found === 'no-name'
          ? `Un groupe de la question \`${id}\` n’a pas de nom : écrivez-le derrière \`-\`, au-dessus de ses éléments`
          : found === 'ordered'
            ? `Les éléments de ce groupe de la question \`${id}\` sont numérotés : mettez des tirets, \`  - …\``
            : `Ligne inattendue dans un groupe de la question \`${id}\`, qui a un nom et une seule liste en dessous (\`  - …\`) ; le commentaire d’un élément a quatre espaces devant (\`    > …\`)`,
  }),
  'question-right-answer': ({ id }) => ({
    reason: `Aucune bonne réponse à la question \`${id}\` : cochez sa case, \`- [x]\``,
    note: 'Personne ne pourrait répondre juste.',
  }),
  'question-wrong-answer': ({ id, scenario }) => ({
    reason: scenario
      ? `Tous les choix du scénario \`${id}\` sont bons : il faut au moins une case vide, \`- [ ]\``
      : `Toutes les réponses de la question \`${id}\` sont justes : il faut au moins une case vide, \`- [ ]\``,
  }),
  'question-boxes-all': ({ id }) => ({
    reason: `Dans la question \`${id}\`, des réponses ont une case et d’autres, comme celle-ci, n’en ont pas : donnez à chacune la sienne, \`- [ ]\` ou \`- [x]\``,
    note: 'Si cette ligne n’est pas une réponse mais une liste de l’énoncé, mettez une phrase entre cette liste et les réponses : Markdown réunit deux listes qui se suivent.',
  }),
  'ordered-numbers': ({ id, numbers, lines, numbered }) => ({
    reason:
      numbered.join('\n') === lines.join('\n')
        ? `Les numéros de la question \`${id}\` (${numbers.join(', ')}) ne se suivent pas : écrivez les lignes dans le bon ordre, numérotées \`1.\`, \`2.\`, \`3.\``
        : `Les lignes de la question \`${id}\` disent un ordre, ${steps(lines)}, et leurs numéros un autre, ${steps(numbered)} : écrivez les lignes dans le bon ordre, numérotées \`1.\`, \`2.\`, \`3.\``,
    note: 'Le bon ordre est celui des lignes ; elles sont mélangées pour l’apprenant.',
  }),
  'answer-unique': ({ id, label }) => ({
    reason: `La question \`${id}\` a deux fois la réponse « ${label} » : changez ou supprimez l’une des deux`,
    note: 'Majuscules, accents, mise en forme et ponctuation finale ne suffisent pas à distinguer deux réponses.',
  }),
  'answer-content': ({ id, found }) => ({
    reason:
      found === 'empty'
        ? `Cette réponse de la question \`${id}\` est vide : écrivez son texte, ou supprimez la ligne`
        : found === 'picture'
          ? `Cette image de la question \`${id}\` est à choisir dans une liste, qui ne montre que du texte : écrivez un texte à sa place, ou mettez l’image dans la colonne de gauche d’un tableau`
          : found === 'empty-cell'
            ? `Une cellule de la question \`${id}\` est vide : écrivez ce qui y va, ou supprimez la ligne du tableau`
            : found === 'empty-name'
              ? `Une colonne de la question \`${id}\` n’a pas de nom : écrivez-le sur la première ligne du tableau`
              : `Une réponse de la question \`${id}\` est un seul paragraphe, avec son commentaire dessous (\`  > …\`), et rien d’autre : vérifiez le retrait de cette ligne`,
  }),
  'answers-together': ({ id, found, spaces, dash }) => ({
    reason: dash
      ? signAtMargin(id, dash)
      : found === 'blockquote'
        ? `Ce commentaire est contre la marge et coupe en deux les réponses de la question \`${id}\` : mettez ${numbers[spaces] ?? spaces} espaces avant \`>\``
        : found === 'table'
          ? `Un deuxième tableau de réponses commence ici dans la question \`${id}\` : réunissez toutes les lignes dans un seul tableau, ou mettez une phrase entre les deux si le premier appartient à l’énoncé`
          : found === 'list'
            ? `Une deuxième liste de réponses commence ici dans la question \`${id}\` : commencez chaque réponse par le même signe (\`-\`, ou \`1.\`), dans une seule liste`
            : `Ceci coupe en deux les réponses de la question \`${id}\` : déplacez-le avant la première réponse, ou supprimez-le`,
    note: 'Les réponses d’avant ne compteraient plus.',
  }),
  'answers-one-list': ({ id, found, answers }) => ({
    reason: `${found === 'table' ? 'Ce tableau' : 'Cette liste'} de la question \`${id}\` fait partie de l’énoncé : seules comptent les réponses ${answers === 'table' ? 'du tableau' : 'de la liste'} qui suit ; si ce sont d’autres réponses, réunissez les deux, ou faites-en deux questions`,
    note: 'Si c’est bien l’énoncé, mettez ce texte avant la question, ou donnez votre raison dans `allow`.',
  }),
  'answer-marker': ({ id, found, double }) => ({
    reason: double
      ? `\`${found}\` met deux signes devant une réponse de la question \`${id}\` : gardez-en un, \`- [x]\` ou \`- [ ]\` s’il faut choisir, \`1.\` s’il faut mettre dans l’ordre`
      : `\`${found}\` ne commence pas une réponse, et la question \`${id}\` n’en a pas : commencez chacune par \`- [x]\` ou \`- [ ]\` s’il faut choisir, par \`1.\` s’il faut mettre dans l’ordre`,
  }),
  'answers-last': ({ id, found }) => ({
    reason:
      found === 'list'
        ? `Une liste sans cases suit les réponses de la question \`${id}\` : donnez à chaque réponse sa case, \`- [ ]\` ou \`- [x]\`, dans une seule liste`
        : found === 'ordered'
          ? `Texte inattendu après la liste numérotée de la question \`${id}\`, qui demande un ordre, celui de la liste étant le bon : déplacez ce texte avant la liste, ou commencez-le par \`>\` si c’est l’explication ; pour faire choisir une réponse, écrivez des cases, \`- [x]\` et \`- [ ]\``
          : `Texte inattendu après les réponses de la question \`${id}\`, où seule une explication en citation (\`> …\`) est possible : mettez \`>\` devant, déplacez-le avant les réponses, ou fermez la question au-dessus par \`:::\``,
  }),
  'box-in-answers': ({ container }) => ({
    reason:
      container === 'question'
        ? 'Ces cases ne sont pas les réponses de la question, qui se trouvent contre la marge : retirez les cases, ou le retrait'
        : container === 'checklist'
          ? 'Ces cases sont à l’intérieur d’une ligne de la liste de contrôle : mettez chaque case contre la marge, ou retirez celles de l’intérieur'
          : container === ''
            ? 'Ces cases ne sont dans aucun bloc : mettez-les dans une question (`:::question{#q-…}`, fermée par `:::`) ou dans une liste de contrôle (`:::checklist`)'
            : container === 'scenario'
              ? 'Ces cases ne sont les choix d’aucune étape : mettez-les contre la marge, sous le titre `###` d’une étape, ou retirez-les'
              : `Un bloc \`:::${container}\` ne prend pas de cases : retirez-les, ou mettez la liste dans un bloc \`:::checklist\``,
    note: 'Ailleurs, les cases cochées s’afficheraient et montreraient les bonnes réponses.',
  }),
  'feedback-separate': ({ id, spaces, dash }) => ({
    reason: dash
      ? signAtMargin(id, dash)
      : spaces > 0
        ? `Cette citation touche la dernière réponse de la question \`${id}\` : mettez ${numbers[spaces] ?? spaces} espaces devant si c’est le commentaire de cette réponse, ou laissez une ligne vide avant si c’est l’explication`
        : `Cette citation touche le tableau de la question \`${id}\` : laissez une ligne vide avant ; c’est l’explication, car les lignes d’un tableau n’ont pas de commentaire`,
  }),
  'quote-at-margin': ({ id }) => ({
    reason: `Cette citation de la question \`${id}\` a des espaces devant, mais il n’y a pas de réponse au-dessus : supprimez-la avec sa réponse, ou mettez-la contre la marge si c’est un indice ou l’explication`,
  }),
  'feedback-single': ({ id }) => ({
    reason: `Cette réponse de la question \`${id}\` a déjà un commentaire : mettez celui-ci contre la marge si c’est l’explication, ou réunissez les deux par une ligne \`  >\``,
  }),
  'feedback-line': ({ found }) => ({
    reason:
      found && /[\u00A0\u202F]/.test(found)
        ? `\`${found.replace(/[\u00A0\u202F]/g, '⍽')}\` commence par une espace insécable (\`⍽\`), et ce commentaire serait lu comme la suite de la réponse : effacez ce qui est devant \`>\`, et tapez deux espaces ordinaires`
        : found === undefined
          ? 'Ce qui suit `>` serait lu comme la suite de la réponse : passez le commentaire à la ligne suivante, deux espaces devant (`  > …`)'
          : `Cette ligne commence par \`${found}\` et serait lue comme la suite de la réponse : si c’est un commentaire, commencez-la par deux espaces et un simple \`>\` (\`  > …\`) ; sinon mettez-la à la suite de la ligne du dessus`,
    ...(found === undefined && { note: 'Pour le signe lui-même, écrivez `\\>`.' }),
  }),
  'box-line-start': ({ found, second }) => ({
    reason: second
      ? `\`${found.trim()}\` s’afficherait tel quel, et seule compte la case qui commence la ligne : gardez une seule case, \`- [x]\` si la réponse est bonne, \`- [ ]\` sinon ; mettez une deuxième réponse sur sa ligne`
      : `La case \`${found.trim()}\` est au milieu d’une ligne et s’afficherait telle quelle : mettez chaque réponse sur sa ligne`,
    note: second
      ? 'Pour des crochets qui sont du texte, écrivez `\\[`.'
      : 'Sinon deux réponses n’en feraient qu’une.',
  }),
  'item-line-indented': () => ({
    reason:
      'Cette ligne continue la réponse du dessus mais se trouve contre la marge : commencez-la par `- [ ]` si c’est une réponse, par deux espaces si elle continue celle du dessus, ou laissez une ligne vide avant',
  }),
  'marker-before-number': ({ found, marker }) => ({
    reason:
      marker === '>'
        ? `\`${found}\` au début d’une ligne commence une citation, et le signe disparaîtrait : écrivez « supérieur à » ou \`\\>\` ; si c’est une citation, laissez une ligne vide avant`
        : `\`${found}\` au début d’une ligne commence une liste, et le signe disparaîtrait : écrivez « moins », « plus » ou \`\\${marker}\` ; si c’est une liste, laissez une ligne vide avant`,
  }),
  'quote-line-marked': () => ({
    reason:
      'Cette ligne est lue comme la suite de la citation au-dessus : commencez-la par `>` si elle en fait partie, sinon laissez une ligne vide avant',
  }),
  'option-flag': ({ option, value }) => ({
    reason: `Valeur \`${value}\` inattendue pour \`${option}\`, qui s’écrit seul : écrivez \`${option}\`, ou supprimez-le`,
    note: `\`${option}=false\` l’activerait.`,
  }),
  'option-number': ({ option, value }) => ({
    reason: `\`${option}=${value}\` n’est pas un nombre entier : écrivez par exemple \`${option}=2\``,
    ...(/[.,]/.test(value) && {
      note: 'Les points et les essais se comptent entiers : pour qu’une question compte une fois et demie une autre, donnez-leur 3 et 2 points.',
    }),
  }),
  'option-value': ({ option, example }) => ({
    reason: `\`${option}\` n’a pas de valeur : écrivez-la derrière \`=\`, par exemple \`${option}=${example}\`, ou supprimez \`${option}\``,
  }),
  'option-applies': ({ option, type }) => ({
    reason: `\`${option}\` n’a pas de sens pour une question de type \`${type}\` : supprimez-le`,
    ...(type === 'opinion' && { note: 'Un avis n’est ni juste ni faux.' }),
    ...(type === 'true-false' &&
      option === 'attempts' && {
        note: 'Après une mauvaise réponse à vrai ou faux, on sait que l’autre est la bonne.',
      }),
  }),
  'text-answer-form': ({ id, reason, length, limit }) => ({
    reason: {
      formatting: `Cette réponse de la question \`${id}\` a une mise en forme, un lien ou une image : écrivez-la en texte simple, comme la personne la tapera`,
      length: `Cette réponse de la question \`${id}\` a ${length} caractères, et la personne peut en taper ${limit} : raccourcissez-la, ou faites-en une question à choix`,
      punctuation: `Cette réponse de la question \`${id}\` n’est que de la ponctuation, dont on ne tient pas compte : mettez-y un mot, ou faites-en une question à choix`,
      alternatives: `Cette réponse de la question \`${id}\` en contient plusieurs, et il faudrait les taper toutes telles quelles : écrivez une forme par ligne, chacune avec son \`- [x]\` (\`- [ ]\` pour une erreur)`,
    }[reason],
  }),
  'text-answer-one-form': ({ id, found }) => ({
    reason: `Cette réponse de la question \`${id}\` semble en contenir plusieurs (\`${found}\`) : écrivez une forme par ligne, chacune avec son \`- [x]\` (\`- [ ]\` pour une erreur)`,
    note: 'La personne devrait taper la ligne entière, signes compris. Si c’est bien ce qu’on attend, donnez votre raison dans `allow`.',
  }),
  'answers-not-feedback': ({ id, found }) => ({
    reason:
      found === 'table'
        ? `La colonne de droite de la question \`${id}\` ressemble à des commentaires, et la personne devrait les associer aux réponses : pour faire choisir, écrivez chaque réponse avec sa case, \`- [x]\` ou \`- [ ]\`, et son commentaire dessous, \`  > …\``
        : `La question \`${id}\` demande de classer, et chaque groupe n’a qu’un élément : si ces éléments sont des commentaires, donnez à chaque réponse sa case, \`- [x]\` ou \`- [ ]\`, et remplacez \`  -\` par \`  >\` ; si ce sont des paires à retrouver, écrivez un tableau de deux colonnes`,
  }),
  'numeric-answer-form': ({ id, reason, found, number, whole, decimal, middle }) => ({
    reason: {
      count: `La question \`${id}\` demande un nombre et a plusieurs réponses : gardez une seule ligne, par exemple \`- [x] 85 ± 1 dB(A)\``,
      formatting: `La réponse de la question \`${id}\` a une mise en forme, un lien ou une image : écrivez en texte simple le nombre et son unité`,
      form: `La réponse de la question \`${id}\` ne se lit pas comme un nombre : écrivez le nombre, puis au besoin \`±\` et la tolérance, puis l’unité, par exemple \`- [x] 85 ± 1 dB(A)\``,
      digits: `Le nombre de la question \`${id}\` est trop long à taper : 12 chiffres au plus, dont 6 après la virgule, en comptant la tolérance ; changez d’unité`,
      ambiguous: `\`${number}\` se lit de deux façons dans la question \`${id}\` : écrivez \`${whole}\` ou \`${decimal}\``,
      part: `Dans la réponse de la question \`${id}\`, \`${found}\` suit le nombre et serait pris pour son unité : écrivez le nombre en chiffres, dans une seule unité, puis une espace et l’unité, par exemple \`1000 Pa\` pour 10³ Pa, \`1,5 m\` pour 1½ m, \`14,5 h\` pour 14h30`,
      bound: `La réponse de la question \`${id}\` est un seul nombre, et \`${found}\` s’afficherait avec son unité sans qu’aucun autre nombre soit juste : supprimez-le et dites-le dans l’énoncé, et donnez une tolérance s’il en faut une, par exemple \`- [x] 85 ± 1 dB(A)\``,
      range: `La réponse de la question \`${id}\` est un intervalle, \`${found}\`, et il faut un seul nombre : écrivez le milieu, puis \`±\` et l’écart accepté, par exemple \`- [x] ${withSpread(middle)}\``,
      percent: `Dans la réponse de la question \`${id}\`, \`${found}\` serait pris en entier pour l’unité, car la tolérance a toujours l’unité de la réponse : calculez-la dans cette unité, par exemple \`85 ± 2 dB(A)\``,
      aside: `Dans la réponse de la question \`${id}\`, \`${found}\` s’afficherait à côté du champ et pourrait donner la réponse : gardez le nombre, la tolérance et l’unité, et mettez le reste dans l’explication`,
      ordinal: `La réponse de la question \`${id}\` est un rang, et \`${found}\` serait pris pour son unité : écrivez le nombre seul et dites dans l’énoncé ce qu’il compte (« À quel étage ? »), ou faites-en une question à choix`,
    }[reason],
    ...(reason === 'form' && {
      note: 'Les milliers se séparent par une espace, jamais par un point ni par une virgule. La tolérance est dans l’unité qui suit : `20,9 ± 2 %` accepte de 18,9 à 22,9 %.',
    }),
  }),
  'place-hotspots': ({ found, image }) => ({
    reason: image
      ? `Cette réponse commence par un endroit sur une image, \`${found}\`, mais la question ne dit pas qu’elle porte sur son image : ajoutez \`type=hotspots\` après l’identifiant, ou supprimez l’endroit`
      : `Cette réponse commence par un endroit sur une image, \`${found}\`, mais la question ne porte pas sur une image : supprimez l’endroit`,
  }),
  'hotspots-image': ({ id, count }) => ({
    reason:
      count === 0
        ? `La question \`${id}\` dit \`type=hotspots\` et n’a pas d’image : mettez-en une dans l’énoncé, avant les réponses, \`![description](atelier.png)\``
        : `La question \`${id}\` dit \`type=hotspots\` et a ${count} images : gardez dans l’énoncé la seule sur laquelle on cherche`,
  }),
  'place-present': ({ id, found }) => ({
    reason: found
      ? `L’endroit de cette réponse de la question \`${id}\` n’est pas entre accents graves : écrivez \`${found}\` devant le nom de l’endroit`
      : `Cette réponse de la question \`${id}\` ne commence pas par son endroit sur l’image : écrivez, avec les accents graves, \`x,y,rayon\` pour un cercle ou \`x,y,largeur,hauteur\` pour un rectangle, puis le nom de l’endroit`,
    note: 'Dans l’aperçu (`npm run dev`), la page de la capsule montre l’image : cliquez dessus, et copiez l’endroit.',
  }),
  'place-form': ({ found, problem, expected }) => ({
    reason: {
      comma: `L’endroit \`${found}\` a des virgules décimales : écrivez les décimales avec un point, ${expected ? `\`${expected}\`` : 'par exemple `12.5,34,5`'}`,
      form: `\`${found}\` n’est pas un endroit de l’image : il faut trois nombres pour un cercle, \`x,y,rayon\`, ou quatre pour un rectangle, \`x,y,largeur,hauteur\``,
      size: `L’endroit \`${found}\` n’a pas de taille : donnez-lui un rayon, ou une largeur et une hauteur, plus grands que zéro`,
      second: `\`${found}\` est un deuxième endroit sur cette ligne, et chaque réponse n’en a qu’un : donnez-lui sa propre ligne, ou supprimez-le`,
    }[problem],
    note: 'Les nombres sont en pour cent de l’image, de 0 à 100, sans unité, séparés par des virgules. Un rectangle est donné par son coin en haut à gauche, un cercle par son centre.',
  }),
  'place-inside': ({ found }) => ({
    reason: `L’endroit \`${found}\` sort de l’image : les nombres sont en pour cent de l’image, de 0 à 100, et non en pixels ; déplacez-le ou réduisez-le`,
    note: 'Un rectangle va du coin en haut à gauche (`x,y`) à `x` plus la largeur et `y` plus la hauteur. Le rayon d’un cercle est en pour cent de la largeur de l’image.',
  }),
  'places-apart': ({ id, other, same }) => ({
    reason: same
      ? `Dans la question \`${id}\`, cet endroit est déjà celui de « ${other} » : changez ou supprimez l’un des deux`
      : `Dans la question \`${id}\`, cet endroit recouvre en partie celui de « ${other} », et l’un est juste et l’autre non : écartez-les ou réduisez-les`,
    note: 'Qui touche l’image doit savoir ce qu’il désigne.',
  }),
  'decoy-present': ({ id }) => ({
    reason: `Tous les endroits de la question \`${id}\` sont justes : ajoutez un endroit où tout va bien, avec une case vide, \`- [ ]\``,
    note: 'Sinon, il suffit de tout cocher dans la liste.',
  }),
  'pool-known': ({ pool, known, suggestion }) => ({
    reason: suggestion
      ? `La réserve \`${pool}\` n’est pas déclarée : vouliez-vous dire \`${suggestion}\` ?`
      : `La réserve \`${pool}\` n’est pas déclarée en tête du fichier : ajoutez-y \`pools: { ${pool}: 2 }\`, le nombre de questions à tirer`,
    ...(known.length > 0 && { note: `Réserves déclarées : ${known.join(', ')}.` }),
  }),
  'pool-size': ({ pool, drawn, count }) => ({
    reason: `\`pools\` tire ${drawn} question${drawn > 1 ? 's' : ''} de la réserve \`${pool}\`, qui en a ${count} : il en faut plus qu’on n’en tire`,
    note: `Une question entre dans la réserve par \`pool=${pool}\` sur sa première ligne.`,
  }),
  'pool-scored': ({ id, pool }) => ({
    reason: `La question \`${id}\` demande un avis, qui n’est pas noté, et se trouve dans la réserve \`${pool}\` : supprimez \`pool=${pool}\`, et l’avis est demandé à chacun`,
    note: 'Qui ne tirerait que des avis n’aurait pas de note, et ne terminerait jamais la capsule.',
  }),
  'pool-points': ({ id, pool, points, other }) => ({
    reason: `La question \`${id}\` compte pour ${points} point${points > 1 ? 's' : ''} et une autre de la réserve \`${pool}\` pour ${other} : donnez-leur les mêmes \`points\`, ou sortez \`${id}\` de la réserve`,
    note: 'Le total dépendrait du tirage : à erreurs égales, l’un pourrait réussir et l’autre non.',
  }),
  'pool-critical': ({ id, pool }) => ({
    reason: `La question \`${id}\` est \`critical\`, et la réserve \`${pool}\` peut ne pas la tirer : supprimez \`critical\` ou \`pool\``,
    note: 'Une question indispensable doit être posée à chacun.',
  }),
  'suspend-data-limit': ({ length, limit }) => ({
    reason: `Les réponses à cette capsule peuvent prendre ${length} caractères dans le LMS, qui en garde ${limit} : il faut moins de questions ou moins de réponses`,
    note: 'Au-delà, l’apprenant ne pourrait pas reprendre là où il en était.',
  }),
  'feedback-present': ({ id, letter }) => ({
    reason: `Cette réponse (${letter}) de la question \`${id}\` n’a pas de commentaire : dites pourquoi sur une ligne en dessous, \`  > …\``,
    note: 'Une raison aide à retenir, que l’on ait répondu juste ou non.',
  }),
};
