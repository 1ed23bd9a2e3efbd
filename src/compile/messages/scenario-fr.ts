/** Phrases françaises sur les scénarios et leurs étapes. */
import type { Messages } from './message.ts';
import type { ScenarioRuleId } from './scenario-rule-id.ts';

const anchors = (slugs: readonly string[]): string => slugs.map((slug) => `\`#${slug}\``).join(', ');
const quoted = (headings: readonly string[]): string => headings.map((text) => `« ${text} »`).join(', ');

export const scenarioMessages: Pick<Messages, ScenarioRuleId> = {
  'scenario-introduction': ({ id, hint }) => ({
    reason: `Le scénario \`${id}\` n’a pas d’introduction : dites où l’on est et ce qui se passe, avant le premier titre \`###\``,
    note: hint
      ? 'Une citation (`> …`) avant la première étape est un indice, pas l’introduction.'
      : 'Imprimé, un scénario montre son introduction et sa première étape.',
  }),
  'scenario-step-count': ({ id, count, minimum, maximum }) => ({
    reason:
      count > maximum
        ? `Le scénario \`${id}\` a ${count} étapes : il en faut ${maximum} au plus`
        : `Le scénario \`${id}\` ${count === 0 ? 'n’a pas d’étape' : 'n’a qu’une étape'} : il en faut ${minimum} au moins, chacune sous un titre, \`### L’alerte\``,
  }),
  'scenario-start': ({ id, heading }) => ({
    reason: `Le scénario \`${id}\` commence par « ${heading} », qui n’a pas de choix, et finit donc aussitôt : donnez-lui des choix, \`- [x] [Je coupe le courant](#la-coupure)\`, ou mettez une autre étape en premier`,
    note: 'Un texte qui précède le premier choix est l’introduction : il va avant le premier titre `###`.',
  }),
  'scenario-end': ({ id }) => ({
    reason: `Le scénario \`${id}\` n’a pas de fin, chaque étape a des choix : ajoutez une étape sans choix, un titre \`###\` et ce qui arrive à la fin`,
  }),
  'step-name': ({ id, heading, other, reason }) => ({
    reason: {
      same: `Deux étapes du scénario \`${id}\` s’appellent « ${heading} » : renommez celle-ci`,
      lms: `Le LMS classerait les étapes « ${other} » et « ${heading} » du scénario \`${id}\` sous le même nom : renommez l’une des deux`,
      retry: `« ${heading} » est le nom sous lequel le LMS classe un autre essai de l’étape « ${other} » du scénario \`${id}\` : renommez l’une des deux`,
      letters: `Le titre d’étape « ${heading} » du scénario \`${id}\` n’a ni lettre ni chiffre dont faire une adresse : donnez-lui un nom`,
    }[reason],
    ...(reason === 'lms' && {
      note: 'Il ne garde que 60 caractères, sans accents ni tirets.',
    }),
  }),
  'step-choice-boxes': ({ id }) => ({
    reason: `Ces choix du scénario \`${id}\` n’ont pas de cases : donnez la sienne à chacun, \`- [x]\` pour un bon choix, \`- [ ]\` pour un autre`,
    note: 'Sans cases, l’étape serait une fin.',
  }),
  'step-choice-right': ({ id, heading }) => ({
    reason: `Aucun bon choix à l’étape « ${heading} » du scénario \`${id}\` : cochez la case d’un choix au moins, \`- [x]\``,
    note: 'Personne ne pourrait réussir en passant par là ; le meilleur choix d’une mauvaise passe est un bon choix.',
  }),
  'step-choice-link': ({ id, found }) => ({
    reason: {
      none: `Ce choix du scénario \`${id}\` ne mène nulle part : faites-en un lien vers une étape, \`- [ ] [J’attends](#attente)\``,
      reference: `L’adresse de ce choix du scénario \`${id}\` est ailleurs dans le fichier : écrivez-la juste derrière, entre parenthèses, \`- [ ] [J’attends](#attente)\``,
      beside: `Ce choix du scénario \`${id}\` dit autre chose que son lien : mettez tout le choix entre les crochets, \`- [ ] [J’attends](#attente)\``,
      elsewhere: `Ce choix du scénario \`${id}\` mène hors du scénario : donnez-lui l’adresse d’une étape, \`[J’attends](#attente)\``,
    }[found],
  }),
  'step-choice-known': ({ id, anchor, known, suggestion }) => ({
    reason: `\`#${anchor}\` n’est pas une étape du scénario \`${id}\`.${suggestion ? ` Vouliez-vous dire \`#${suggestion}\` ?` : ''} Ses étapes : ${anchors(known)}`,
    note: 'L’adresse d’une étape est son titre en minuscules, avec des tirets à la place des espaces et sans apostrophe ni ponctuation ; un titre déjà pris dans la capsule reçoit un numéro.',
  }),
  'step-choices-last': ({ id }) => ({
    reason: `Texte inattendu après les choix d’une étape du scénario \`${id}\`, où seule une citation (\`> …\`) est possible : mettez-le avant les choix, mettez \`>\` devant, ou commencez une étape par \`### …\``,
  }),
  'step-choices-two': ({ id, heading }) => ({
    reason: `L’étape « ${heading} » du scénario \`${id}\` n’a qu’un choix : donnez-en un autre, ou réunissez-la avec l’étape qui suit`,
    note: 'Un seul choix ne demande pas de décider.',
  }),
  'step-reached': ({ id, heading, slug }) => ({
    reason: `Aucun choix ne mène à l’étape « ${heading} » du scénario \`${id}\` : donnez l’adresse \`#${slug}\` à un choix d’une étape que l’on atteint, ou supprimez celle-ci`,
  }),
  'step-leads-on': ({ id, headings, rightly }) => ({
    reason: rightly
      ? `Dans le scénario \`${id}\`, les bons choix ne mènent à aucune fin depuis ${quoted(headings)} : cochez un choix qui mène vers une fin, ou changez l’adresse d’un bon choix`
      : headings.length > 1
        ? `Dans le scénario \`${id}\`, on ne peut plus finir une fois aux étapes ${quoted(headings)} : donnez à l’une d’elles un choix qui mène vers une fin`
        : `Dans le scénario \`${id}\`, on ne peut plus finir une fois à l’étape ${quoted(headings)} : donnez-lui un choix qui mène vers une fin`,
    note: 'Une fin est une étape sans choix.',
  }),
};
