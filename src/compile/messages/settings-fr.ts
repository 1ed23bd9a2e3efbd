/** Phrases françaises sur les réglages de l'organisation, ses sites, et ce que les capsules en reprennent. */
import type { Messages } from './message.ts';
import type { SettingsRuleId } from './settings-rule-id.ts';

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
/** Une longue liste cache le nom cherché : ceux de la même famille suffisent. */
const alike = (name: string, known: readonly string[]): string[] => {
  const kind = known.filter((other) => other.split('.')[0] === name.split('.')[0]);
  return (kind.length > 0 ? kind : known).map((other) => `{${other}}`);
};

/** Formes que des réglages doivent avoir. */
export const settingsFormats = {
  phone: 'un seul numéro de téléphone, par exemple `"18"` ou `"+33 4 72 00 00 00"`',
  'email-address': 'une adresse de courriel, par exemple `infirmerie@example.org`',
  'value-name':
    'des minuscules sans accent, des chiffres et des tirets, une lettre au début et après chaque tiret, par exemple `near-miss`',
  'site-url':
    'l’adresse d’un dossier, comme `https://example.org/capsules/` : entre les `/`, des lettres sans accent, des chiffres et `-`, `_`, `.`, `~` ; ni `?`, ni `#`, ni nom de page ; donnez au dossier un nom sans accent ni espace',
  accent: 'une couleur en hexadécimal entre guillemets droits, par exemple `"#7a1f5c"`',
};
export const localTextType = 'du texte, ou un texte par langue, `{ fr: …, en: … }`';

/**
 * Une phrase à propos de certains sites.
 *
 * @param reason
 *   Ce qu'on en dit.
 * @param plants
 *   Leurs identifiants ; l'identifiant vide est ce qui est publié sans en nommer.
 */
export function atPlants(reason: string, plants: readonly string[]): string {
  const named = plants.filter((id) => id !== '');
  const where = [
    ...(named.length > 0 ? [`pour ${named.length > 1 ? 'les sites' : 'le site'} ${list(named)}`] : []),
    ...(named.length < plants.length ? ['sans `--site`'] : []),
  ].join(' et ');
  return `${where.charAt(0).toUpperCase()}${where.slice(1)} : ${goingOn(reason)}`;
}

/** Une phrase qui continue après deux-points ; celle qui commence par du code reste telle quelle. */
function goingOn(reason: string): string {
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

export const settingsMessages: Pick<Messages, SettingsRuleId> = {
  'variable-known': ({ name, known, suggestion }) => ({
    reason: `Variable inconnue \`{${name}}\`.${suggestion === undefined ? '' : ` Vouliez-vous dire \`{${suggestion}}\` ?`} Variables connues : ${list(alike(name, known))}`,
    note: name.startsWith('site.')
      ? 'Donnez-lui une valeur dans le fichier du site, dans `_sites`, ou sous `site:` dans `_project.yaml` pour tous les sites ; un texte donné par langue doit l’être dans celle de cette capsule.'
      : 'Une variable prend sa valeur dans `_project.yaml`, ou dans le fichier d’un site, dans `_sites`.',
  }),
  'plant-file-name': ({ found }) => ({
    reason: `\`${found}\` ne peut pas être un site, il faut un fichier comme \`lyon.yaml\` : un nom en minuscules sans accent, chiffres et tirets, 40 au plus, puis \`.yaml\` ; renommez le fichier`,
    note: 'Ce nom entre dans les identifiants du LMS, pour toujours.',
  }),
  'logo-exists': ({ path }) => ({
    reason: `Il n’y a pas de fichier \`${path}\` dans le dossier des contenus : vérifiez son nom, majuscules et accents compris`,
  }),
  'logo-format': ({ path, found }) => ({
    reason: {
      format: `\`${path}\` ne peut pas être le logo, il faut un fichier SVG ou PNG : exportez-le dans l’un des deux formats`,
      'no size': `Le dessin \`${path}\` ne dit pas sa taille : exportez-le à nouveau avec une largeur et une hauteur, ou une \`viewBox\``,
      'too heavy': `Le dessin \`${path}\` pèse plus de 30 000 octets : exportez-en un plus simple, ou un PNG`,
    }[found],
  }),
  'accent-contrast': ({ colour, ratio, ground, proposal }) => ({
    reason: `La couleur \`${colour}\` se lit mal : son contraste avec \`${ground}\` est de ${ratio.toFixed(2).replace('.', ',')} pour 1, il en faut 4,5 au moins ; écrivez \`"${proposal}"\`, la couleur lisible la plus proche`,
    note: 'Les liens et les boutons portent cette couleur. Pour les écrans sombres, une teinte plus claire en est tirée.',
  }),
  'plan-plant-unique': ({ name }) => ({
    reason: `Deux sites du plan s’appellent \`${name}\`, il en faut un par nom : donnez un autre nom à celui-ci, ou réunissez-les`,
    note: '`via` ne saurait pas lequel des deux est nommé.',
  }),
  'plan-via-known': ({ name, via, known, suggestion }) => ({
    reason: `\`${name}\` passe par \`${via}\`, et aucun site du plan ne s’appelle ainsi : ${suggestion ? `écrivez \`${suggestion}\`` : `écrivez ${known.map((each) => `\`${each}\``).join(' ou ') || 'le nom d’un autre site du plan'}, ou retirez \`via\``}`,
    note: 'Le trafic de ce site ne compterait sur aucune autre ligne.',
  }),
  'plan-via-loop': ({ names }) => ({
    reason: `Le trafic tourne en rond : ${names.map((each) => `\`${each}\``).join(' → ')} → \`${names[0] ?? ''}\` ; retirez \`via\` du site dont la ligne mène au réseau`,
    note: 'Chacun de ces sites passe par le suivant : aucune de leurs lignes n’en sort.',
  }),
};
