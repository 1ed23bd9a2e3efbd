/** Phrases françaises sur les versions diffusées et leur registre. */
import type { LedgerRuleId } from './ledger-rule-id.ts';
import type { Messages } from './message.ts';

const recordsNote =
  'Cette question est posée à nouveau à ceux qui ont commencé, et les rapports du LMS rangent leurs anciennes lettres et les nouvelles sous une même question : on ne saurait plus ce qui a été répondu.';

const sealsNote =
  'Les sceaux seuls montrent les accidents : qui modifie une entrée peut la sceller à nouveau.';

export const ledgerMessages: Pick<Messages, LedgerRuleId> = {
  'release-entry-form': ({ problem, place }) => ({
    reason: {
      conflict:
        'Deux branches ont diffusé cette version, et cette entrée contient les deux textes : gardez celui de la branche principale, et donnez un nouveau numéro à l’autre contenu',
      json: 'Cette entrée du registre n’est plus lisible : reprenez sa dernière bonne version dans Git',
      shape: `Cette entrée du registre n’est pas telle que \`npm run release\` l’a écrite (${place}) : reprenez-la dans Git`,
      name: `Cette entrée du registre est celle d’une autre version que ne le dit son nom : elle s’appelle \`${place}\``,
    }[problem],
    note: 'Seul `npm run release` écrit ces entrées, et rien ne les modifie ensuite : elles prouvent ce qui a été enseigné.',
  }),
  'release-entry-intact': ({ problem, former }) => ({
    reason: {
      seal: 'Cette entrée du registre a été modifiée après la diffusion, son sceau ne correspond plus : reprenez-la dans Git',
      'former-missing': `L’entrée de la version ${former}, diffusée avant celle-ci, a disparu : reprenez \`_releases/\` dans Git`,
      'former-other': `L’entrée de la version ${former} n’est pas celle que cette diffusion a suivie : reprenez-la dans Git`,
    }[problem],
    note: 'Chaque entrée prouve ce qu’une version a enseigné. Pour corriger, diffusez une nouvelle version et donnez-en la raison.',
  }),
  'release-entry-kept': ({ problem, path, files, commit }) => ({
    reason: {
      changed: `\`${path}\` n’est pas ce que dit son premier commit ${commit} : reprenez-le, \`git checkout ${commit} -- ${files}\` dans le dossier des contenus`,
      gone: `\`${path}\` est au registre depuis le commit ${commit}, et a disparu : reprenez-le, \`git checkout ${commit} -- ${files}\` dans le dossier des contenus`,
    }[problem],
    note: 'Ce qui a été diffusé reste au registre tel quel. Pour corriger, diffusez une nouvelle version et donnez-en la raison.',
  }),
  'release-history-whole': ({ reason, command }) => ({
    reason: `${
      {
        shallow: 'L’historique du registre n’est pas complet ici',
        refused: 'Git refuse de lire ce dépôt, qui appartient à un autre utilisateur',
      }[reason]
    }, et personne ne peut dire si une entrée a été modifiée ou retirée : lancez \`${command}\`${
      reason === 'shallow'
        ? ' (dans un service d’intégration : `fetch-depth: 0` pour GitHub, `GIT_DEPTH: 0` pour GitLab)'
        : ''
    }`,
    note: sealsNote,
  }),
  'release-history-present': () => ({
    reason:
      'Il n’y a pas d’historique Git ici, et personne ne peut dire si une entrée du registre a été modifiée ou retirée : vérifiez dans un clone du dépôt',
    note: sealsNote,
  }),
  'release-files-kept': ({ name, path, commit }) => ({
    reason: `Ce dépôt n’a plus \`${path}\` tel qu’il a été diffusé dans ${name} : si un clone a encore le commit ${commit}, envoyez-le avec une étiquette, \`git tag ${name} ${commit}\``,
    note: 'Sans lui, `npm run verify` ne peut plus refaire les paquets. Une fusion « squash » ne garde que le dernier état d’une branche : fusionnez après chaque diffusion.',
  }),
  'release-capsule-kept': ({ id, lang, version }) => ({
    reason: `\`${id}/${lang}.mdx\` a été diffusée en version ${version}, et a disparu : remettez-la, avec \`status: retired\` si plus personne ne doit la suivre`,
    note: 'Sous un autre nom, c’est un autre cours pour le LMS : ceux qui ont commencé repartent de zéro, et les résultats restent à l’ancien.',
  }),
  'release-version-new': ({ version, next }) => ({
    reason: `La version ${version} a été diffusée avec un autre contenu : donnez un nouveau numéro à celui-ci, \`version: ${next}\` ou plus`,
    note: 'Deux contenus sous un numéro, et plus personne ne peut prouver ce qui a été vu. La validation et la date de relecture peuvent changer sans nouveau numéro.',
  }),
  'release-settings-kept': ({ key, example, others }) => ({
    reason: `\`${key}\` n’est plus ce qu’il était à la diffusion de ${example}${others === 0 ? '' : ` et de ${others} ${others < 2 ? 'autre' : 'autres'}`} : remettez l’ancienne valeur, ou donnez un nouveau numéro de version à ce que vous redéposez dans le LMS, et diffusez-le`,
    note: 'Refaits maintenant, ces paquets seraient autres sous le même numéro, et `npm run verify` ne les prouverait pas. Ceux qui sont déjà dans le LMS restent prouvés.',
  }),
  'release-version-higher': ({ version, released, next }) => ({
    reason: `La version ${version} est inférieure à ${released}, déjà diffusée : écrivez \`version: ${next}\` ou plus`,
    note: 'Pour revenir à un ancien texte, diffusez-le à nouveau sous un nouveau numéro.',
  }),
  'release-answers-kept': ({ id, what, letter, released, next }) => ({
    reason: `${
      {
        removed: `La réponse ${letter} que la question \`${id}\` avait dans la version ${released} n’y est plus`,
        moved: `La réponse ${letter} de la question \`${id}\` dans la version ${released} a changé de place`,
        key: `La réponse ${letter} de la question \`${id}\` n’est plus corrigée comme dans la version ${released}`,
        replaced: `Toutes les réponses de la question \`${id}\` sont autres que dans la version ${released}`,
        type: `On ne répond plus à la question \`${id}\` de la même façon que dans la version ${released}`,
      }[what]
    } : donnez un nouvel identifiant à la question, ou écrivez \`version: ${next}\``,
    note: recordsNote,
  }),
  'release-question-kept': ({ id, released, next }) => ({
    reason: `La question \`${id}\` de la version ${released} a disparu : remettez-la, ou écrivez \`version: ${next}\``,
    note: 'Ses réponses sortent de la note de ceux qui ont commencé, et sa colonne des rapports du LMS ne se remplit plus. Une nouvelle version majeure repart de zéro et garde les réussites.',
  }),
  'release-change-minor': ({ what, id, released, next }) => ({
    reason: `${
      {
        'answer-added': `La question \`${id}\` a une réponse de plus depuis la version ${released}`,
        points: `La question \`${id}\` n’a plus les mêmes \`points\` que dans la version ${released}`,
        critical: `La question \`${id}\` est devenue \`critical\`, ou ne l’est plus, depuis la version ${released}`,
        options: `La question \`${id}\` a d’autres options (attempts, partial, confidence, shuffle, pool) que dans la version ${released}`,
        mastery: `Le seuil \`mastery\` n’est plus celui de la version ${released}`,
        pools: `Les réserves \`pools\` ne sont plus celles de la version ${released}`,
        'question-added': `La question \`${id}\` est nouvelle depuis la version ${released}`,
        'question-renamed': `La question \`${id}\` a pris la place d’une autre depuis la version ${released}`,
      }[what]
    } : écrivez \`version: ${next}\` ou plus`,
    note: 'Les mêmes réponses peuvent donner une autre note : le numéro doit le dire à qui compare des résultats.',
  }),
  'release-approved': ({ status }) => ({
    reason: `Le \`status\` de cette capsule est \`${status}\`, et seules les capsules validées se diffusent : faites-la valider, puis écrivez \`status: approved\`, \`approvedBy\` et \`approvedOn\``,
  }),
  'release-review-ahead': ({ date }) => ({
    reason: `La date de relecture du ${date} est passée, la capsule ne peut pas être diffusée : faites-la relire, puis donnez un nouveau \`reviewBy\``,
    note: 'Ce conseil peut être écarté ; une diffusion, elle, certifierait la capsule.',
  }),
  'release-approval-past': ({ date }) => ({
    reason: `La validation du ${date} est encore à venir, la capsule ne peut pas être diffusée : corrigez \`approvedOn\`, ou diffusez-la ce jour-là`,
    note: 'Le registre prouverait une validation que personne n’a donnée.',
  }),
  'release-approval-new': ({ date, released }) => ({
    reason: `La validation du ${date} est celle de la version ${released}, ou plus ancienne : la capsule ne peut pas être diffusée ; faites valider la nouvelle version, puis écrivez son \`approvedOn\``,
    note: 'Le registre prouverait une validation que personne n’a donnée.',
  }),
  'release-committed': ({ path }) => ({
    reason: `\`${path}\` n’est dans aucun commit tel qu’il est : faites un commit, puis diffusez`,
    note: 'Le registre nomme la révision Git d’où chacun peut refaire les mêmes paquets.',
  }),
};
