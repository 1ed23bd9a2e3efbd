/** Conseils sur la pédagogie d’une capsule, en français. */
import type { AdviceRuleId } from './advice-rule-id.ts';
import type { Messages } from './message.ts';

export const adviceMessages: Pick<Messages, AdviceRuleId> = {
  'objective-observable': ({ reason, found }) => ({
    reason: {
      sentences: 'L’objectif fait plus d’une phrase : gardez-en une, sur une seule chose à faire',
      vague: `L’objectif commence par « ${found} », que personne ne peut voir : écrivez ce que l’on fera, par exemple « déclarer », « choisir », « vérifier », « arrêter »`,
      subject:
        'L’objectif nomme un sujet : commencez par ce que l’on fera, par exemple « déclarer », « choisir », « vérifier », « arrêter »',
    }[reason],
    note: 'Par exemple « Déclarer un presqu’accident avant la fin du poste » : sur le terrain, on voit si c’est fait.',
  }),
  'right-answer-length': ({ count }) => ({
    reason: `Dans les ${count} questions à une bonne réponse, c’est toujours la plus longue : raccourcissez-en, ou rendez de mauvaises réponses aussi précises`,
    note: 'En choisissant toujours la plus longue, on réussirait sans avoir compris.',
  }),
  'right-answer-position': ({ count, letter }) => ({
    reason: `Dans les ${count} questions à une bonne réponse, c’est toujours la même (${letter}) : déplacez-en, ou écrivez \`shuffle\` sur la question`,
    note: 'En choisissant toujours cette place, on réussirait. Dans une capsule déjà publiée, préférez `shuffle` : des réponses déplacées demandent un nouvel identifiant de question.',
  }),
  'no-double-negative': ({ found, reason }) => ({
    reason:
      reason === 'sentence'
        ? `Deux négations dans « ${found} » : dites-le à l’endroit, ce qu’il faut faire ou ce qui est permis`
        : `La question et cette réponse, « ${found} », sont toutes deux négatives : demandez ce qu’il faut faire`,
    note: 'Quand on est pressé, ou dans une langue qui n’est pas la sienne, deux négations se lisent comme une seule.',
  }),
  'question-own-words': ({ id, what }) => ({
    reason:
      what === 'answer'
        ? `Le texte qui précède donne mot pour mot cette bonne réponse de la question \`${id}\` : changez les mots, ou posez une situation`
        : `Le texte qui précède dit mot pour mot ce qu’affirme la question \`${id}\` : changez les mots, ou posez une situation`,
    note: 'On reconnaît la phrase sans l’avoir comprise.',
  }),
  'acronym-spelled-out': ({ acronym, meanings }) => ({
    reason: meanings
      ? `\`${acronym}\` a deux sens (${meanings.join(', ')}) : donnez le vôtre à la première mention, « ${acronym} (${meanings[0] ?? ''}) »`
      : `\`${acronym}\` n’est pas expliqué à la première mention : écrivez son sens entre parenthèses, « ${acronym} (…) », ou les mots seuls`,
    note: 'Une personne nouvelle, intérimaire ou sous-traitante ne connaît pas les sigles de votre site.',
  }),
  'sentence-length': ({ words, limit }) => ({
    reason: `Cette phrase fait ${words} mots, ${limit} au plus se lisent bien sur un téléphone : coupez-la en deux, ou faites-en une liste`,
  }),
  'no-promise': ({ found }) => ({
    reason: `« ${found} » promet ce qu’une capsule ne peut pas donner : dites de quoi elle informe, ou ce que l’on fera`,
    note: 'Habilitations, autorisations et certificats viennent d’une formation et de l’employeur ; personne ne peut promettre un nombre d’accidents.',
  }),
  'no-other-answers': ({ id, found }) => ({
    reason: `« ${found} » parle des autres réponses, et celles de la question \`${id}\` sont mélangées : supprimez cette réponse (en cochant plusieurs cases au besoin), ou supprimez \`shuffle\``,
    note: 'Une fois mélangées, la première peut se trouver à la fin, et ce qui est « ci-dessus », dessous.',
  }),
  'hunt-label-neutral': ({ id, found }) => ({
    reason: `« ${found} » dit déjà qu’il y a un danger, alors qu’aucun endroit sans danger de la question \`${id}\` n’a de tel mot : nommez seulement l’endroit, « Le sol, près de la porte », et le danger dans le commentaire`,
    note: 'La liste se lit avant que l’on ait cherché sur l’image.',
  }),
  'standard-edition-current': ({ found, successor, reason }) => ({
    reason:
      reason === 'withdrawn'
        ? `\`${found}\` est retirée : citez \`${successor}\` ou une édition plus récente, et vérifiez l’article`
        : `\`${found}\` n’existe pas, la première édition est \`${successor}\` : corrigez l’année`,
    note: 'Un auditeur regarde d’abord les éditions.',
  }),
  'standard-edition-present': ({ found }) => ({
    reason: `\`${found}\` n’a pas d’année : ajoutez celle de son édition, par exemple \`ISO 45001:2018\``,
    note: 'Les articles peuvent changer de numéro à l’édition suivante.',
  }),
};
