/** Phrases françaises sur l'en-tête, et sur la forme de tout ce qui s'écrit en YAML. */
import type { YamlProblem } from '../yaml-problem.ts';
import type { FrontMatterRuleId } from './front-matter-rule-id.ts';
import type { Message, Messages } from './message.ts';
import { exampleOf, unknownKeyCause } from './front-matter-keys.ts';
import { localTextType, settingsFormats } from './settings-fr.ts';

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const meant = (suggestion?: string): string => (suggestion ? ` Vouliez-vous dire \`${suggestion}\` ?` : '');
/** Rend visible ce qu’un éditeur ne montre pas. */
const visible = (text: string): string => text.replace(/[\u00A0\u202F]/g, '⍽');
const of = (subject: string): string => (subject === '' ? '' : ` dans \`${subject}\``);

const formats: Readonly<Record<string, string>> = {
  ...settingsFormats,
  date: 'une date sous la forme année-mois-jour, par exemple `2027-09-15`',
  'web-address': 'une adresse qui commence par `https://`',
  'action-address': 'une adresse qui commence par `https://`, `mailto:` ou `tel:`',
  version: 'trois nombres séparés par des points, par exemple `1.2.0`',
  clause: 'un numéro d’article comme `10.2`',
  rhythm: '`daily`, `working days`, `weekly`, `every 3 days` ou `every 2 weeks`',
  language: 'une langue en deux lettres, par exemple `fr`',
  id: 'des minuscules sans accent, des chiffres et des tirets, en commençant par une lettre, par exemple `q-arret`',
};
const types: Readonly<Record<string, string>> = {
  'string,object': localTextType,
  string: 'du texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: '`true` ou `false`',
  array: 'une liste',
  object: 'un groupe de clés',
  texts: 'un texte par langue, par exemple `{ fr: …, en: … }`',
  null: 'rien',
};
/** Un exemple pour chaque clé qui prend une liste ou un groupe. */
const examples: Readonly<Record<string, string>> = {
  audience: '[chefs d’équipe, caristes]',
  authors: '[Marie Dupont]',
  keywords: '[incendie, extincteur]',
  languages: '[fr, en]',
  capsules: '[near-miss, lockout]',
  references: '[{ standard: "ISO 45001:2018", clause: "10.2" }]',
  'references.n': '{ standard: "ISO 45001:2018", clause: "10.2" }',
  action: '{ label: Déclarer, url: "https://…" }',
  allow: '{ sentence-length: La phrase est citée de la loi }',
  pools: '{ reflexes: 3 }',
  forms: '{ near-miss: "https://…" }',
  contacts: '{ nurse: { label: Infirmerie, phone: "5555" } }',
  'contacts.n': '{ label: Infirmerie, phone: "5555" }',
  words: '{ defibrillator: à l’accueil }',
  site: '{ emergency: "112" }',
};
/** Ce qu'il faut, avec un exemple de la clé elle-même. */
const wanted = (subject: string, expected: string): string => {
  const kind = types[expected] ?? expected;
  const example = expected === 'array' || expected === 'object' ? exampleOf(examples, subject) : undefined;
  return example === undefined ? kind : `${kind}, par exemple \`${example}\``;
};
/** Ce que d'autres outils écrivent dans un en-tête, et qui est ailleurs ici. */
function unknownKeyNote(key: string, known: readonly string[]): string | undefined {
  const cause = unknownKeyCause(key, known);
  return (
    cause &&
    {
      'no-break-space':
        'Une espace insécable se trouve avant les deux-points : effacez-la, un logiciel l’a ajoutée.',
      language: 'La langue est le nom du fichier : `fr.mdx`.',
      id: 'L’identifiant de la capsule est le nom de son dossier.',
      'below-site': `Cette clé se met sous \`site\` : \`site: { ${key}: … }\`.`,
    }[cause]
  );
}
const yamlProblems: Readonly<Partial<Record<YamlProblem['problem'], Message>>> = {
  colon: {
    reason:
      'Cette valeur contient deux-points suivis d’une espace : mettez-la entière entre guillemets droits `"…"`',
    note: 'Par exemple `title: "Consignation : trois étapes"`.',
  },
  'no-colon': {
    reason: 'Il manque à cette ligne deux-points suivis d’une espace ordinaire : écrivez `clé: valeur`',
  },
  indent: {
    reason:
      'Le début de cette ligne n’est pas aligné avec celui des autres : mettez chaque clé contre la marge',
    note: 'Les clés d’un groupe, comme `label` et `url` sous `action`, ont deux espaces devant.',
  },
  tab: { reason: 'Une tabulation se trouve ici : remplacez-la par deux espaces' },
  quote: {
    reason:
      'Il y a du texte après le guillemet ou l’apostrophe qui termine cette valeur : entourez-la de guillemets droits `"…"`, et n’en mettez pas d’autres dedans',
    note: "Dans le texte, écrivez des guillemets « … ». Entre apostrophes, `'L'atelier'` s’arrête après le L.",
  },
  'quote-open': {
    reason: 'Cette valeur commence par un guillemet que rien ne ferme : ajoutez le même à la fin de la ligne',
  },
  bracket: {
    reason: 'Ce crochet ou cette accolade n’est pas fermé : ajoutez `]` ou `}` à la fin de la liste',
    note: 'Par exemple `audience: [chefs d’équipe, caristes]`.',
  },
  start: {
    reason: 'Cette valeur commence par un signe réservé : mettez-la entière entre guillemets droits `"…"`',
  },
};
const limits = (minimum: number | undefined, maximum: number | undefined): string =>
  minimum === undefined ? `${maximum} au plus` : `${minimum} au moins`;

export const frontMatterMessages: Pick<Messages, FrontMatterRuleId> = {
  'front-matter-present': (values) => ({
    reason: {
      missing:
        'L’en-tête manque : la capsule doit commencer par une ligne `---`, les clés (`title`, `objective`…) et une ligne `---`',
      late: 'L’en-tête n’est pas reconnu : son premier `---`, de trois tirets, doit être la toute première ligne du fichier, sans ligne vide au-dessus',
      open: 'L’en-tête n’est pas fermé : ajoutez une ligne `---` après sa dernière clé',
      dashes: `\`${'found' in values ? visible(values.found) : ''}\` n’ouvre ni ne ferme l’en-tête : écrivez \`---\`, trois tirets ordinaires contre la marge, seuls sur leur ligne`,
    }[values.problem],
  }),
  'yaml-syntax': ({ problem, detail }) =>
    yamlProblems[problem] ?? {
      reason: `Cette ligne de l’en-tête est illisible : vérifiez les deux-points, les guillemets et le retrait (en anglais : ${detail})`,
    },
  'yaml-comment-apart': ({ found }) => ({
    reason: `\`${found}\` serait pris pour un commentaire et ne s’afficherait pas : mettez toute la valeur entre guillemets droits \`"…"\``,
    note: 'Un vrai commentaire a une espace après son `#`.',
  }),
  'yaml-plain': ({ found }) =>
    found.startsWith('**')
      ? {
          reason: `\`${found}\` ne met rien en gras ici, l’en-tête n’a pas de mise en forme : effacez les étoiles`,
        }
      : {
          reason: `\`${found}\` a un sens particulier en YAML, qui n’est pas accepté ici : si c’est du texte, mettez toute la valeur entre guillemets droits \`"…"\` ; sinon supprimez-le`,
          note: 'L’en-tête ne contient que des clés et des valeurs : ni étiquette (`!`), ni ancre (`&`), ni alias (`*`), ni fusion (`<<`).',
        },
  'yaml-key-unique': ({ key }) => ({
    reason: `La clé \`${key}\` figure deux fois : supprimez l’une des deux`,
  }),

  'schema-required': ({ subject, key }) => ({
    reason: `\`${key}\` manque${of(subject)} : ajoutez ${subject === '' ? 'une ligne ' : ''}\`${key}: …\``,
    ...(['approvedBy', 'approvedOn', 'reviewBy'].includes(key) && {
      note: 'Une capsule dont le `status` est `approved` dit qui l’a validée, quand, et quand la relire. D’ici là, écrivez `status: draft`.',
    }),
  }),
  'schema-unknown-key': ({ subject, key, known, suggestion }) => {
    const note = unknownKeyNote(key, known);
    return {
      reason: `Clé inconnue \`${visible(key)}\`${of(subject)}.${meant(suggestion)} Clés connues : ${list(known)}`,
      ...(note !== undefined && { note }),
    };
  },
  'schema-type': ({ subject, expected, found }) => ({
    reason:
      found === 'null'
        ? `\`${subject}\` est vide : écrivez ${wanted(subject, expected)}`
        : `${subject === '' ? 'L’en-tête' : `\`${subject}\``} contient ${(types[found] ?? found).split(',')[0]}, il faut ${subject === '' ? 'une clé par ligne, `title: …`' : wanted(subject, expected)}`,
    ...(subject === 'mastery' && { note: '`mastery` est un pourcentage, sans le signe : `mastery: 80`.' }),
    ...(expected === 'string' &&
      ['number', 'boolean'].includes(found) && { note: 'Mettez la valeur entre guillemets droits.' }),
  }),
  'schema-enum': ({ subject, found, allowed, suggestion }) => ({
    reason:
      found === 'null'
        ? `\`${subject}\` est vide : choisissez parmi ${list(allowed)}`
        : `\`${found}\` n’est pas une valeur de \`${subject}\`.${meant(suggestion)} Choisissez parmi ${list(allowed)}`,
  }),
  'schema-form': ({ subject, found, format }) => ({
    reason:
      format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(found)
        ? `\`${found}\` n’est pas un jour du calendrier : vérifiez le jour et le mois de \`${subject}\``
        : format.endsWith('-address') &&
            /^(?:https?:\/\/|mailto:|tel:)./.test(found) &&
            /[\s"<>\\]/.test(found)
          ? `\`${found}\` ne convient pas à \`${subject}\` : une adresse ne contient ni espace, ni guillemet, ni \`<\`, \`>\` ou \`\\\` ; copiez-la depuis la barre d’adresse du navigateur, ou écrivez \`%20\` pour une espace`
          : `\`${found}\` ne convient pas à \`${subject}\`, il faut ${formats[format] ?? 'une autre forme'}`,
  }),
  'schema-length': ({ subject, found, minimum, maximum }) => ({
    reason:
      found === 0
        ? `\`${subject}\` est vide : écrivez son texte`
        : `\`${subject}\` compte ${found} caractères, il en faut ${limits(minimum, maximum)}`,
  }),
  'schema-range': ({ subject, found, minimum, maximum }) => ({
    reason: `\`${subject}\` vaut ${found.toLocaleString('fr-FR')}, il faut ${limits(minimum, maximum)}`,
    ...(subject === 'mastery' && { note: '`mastery` est un pourcentage : `mastery: 80`.' }),
  }),
  'schema-items': ({ subject, found, minimum, maximum }) => ({
    reason:
      found === 0
        ? `La liste \`${subject}\` est vide : écrivez au moins un élément, par exemple \`${exampleOf(examples, subject) ?? '[…]'}\``
        : `\`${subject}\` compte ${found} éléments, il en faut ${limits(minimum, maximum)}`,
  }),
  'schema-unique': ({ subject, found }) => ({
    reason: `\`${found}\` figure deux fois dans \`${subject}\` : supprimez l’un des deux`,
  }),
  'variable-place': ({ subject, found }) => ({
    reason: `La variable \`${found}\` ne serait pas remplacée dans \`${subject}\` : écrivez le texte lui-même`,
    note: 'Les variables se mettent dans le texte de la capsule, les adresses de ses liens et `action`.',
  }),
};
