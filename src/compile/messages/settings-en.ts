/** English sentences about the organisation's settings, its plants, and what capsules take from them. */
import type { Messages } from './message.ts';
import type { SettingsRuleId } from './settings-rule-id.ts';

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
/** Long lists hide the name that was meant: those of the same kind are enough. */
const alike = (name: string, known: readonly string[]): string[] => {
  const kind = known.filter((other) => other.split('.')[0] === name.split('.')[0]);
  return (kind.length > 0 ? kind : known).map((other) => `{${other}}`);
};

/** Forms that settings may be asked to have. */
export const settingsFormats = {
  phone: 'one phone number, such as `"18"` or `"+33 4 72 00 00 00"`',
  'email-address': 'an email address, such as `nurse@example.org`',
  'value-name':
    'lower-case letters, digits and hyphens, with a letter first and after each hyphen, such as `near-miss`',
  'site-url':
    'the address of a folder, such as `https://example.org/capsules/`: between its `/`, letters without accents, digits and `-`, `_`, `.`, `~`; no `?`, no `#`, no name of a page; give the folder a name without accents or spaces',
  accent: 'a colour in hexadecimal between straight quotes, such as `"#7a1f5c"`',
};
export const localTextType = 'a text, or a text for each language, `{ fr: …, en: … }`';

/**
 * A sentence about some plants.
 *
 * @param reason
 *   What is said of them.
 * @param plants
 *   Their ids; the empty id is what is published without naming one.
 */
export function atPlants(reason: string, plants: readonly string[]): string {
  const named = plants.filter((id) => id !== '');
  const where = [
    ...(named.length > 0 ? [`for the ${named.length > 1 ? 'plants' : 'plant'} ${list(named)}`] : []),
    ...(named.length < plants.length ? ['without `--site`'] : []),
  ].join(' and ');
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${goingOn(reason)}`;
}

/** A sentence that goes on behind a colon; one that begins with code stays as it is. */
function goingOn(reason: string): string {
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

export const settingsMessages: Pick<Messages, SettingsRuleId> = {
  'variable-known': ({ name, known, suggestion }) => ({
    reason: `Unknown variable \`{${name}}\`.${suggestion === undefined ? '' : ` Did you mean \`{${suggestion}}\`?`} Known variables: ${list(alike(name, known))}`,
    note: name.startsWith('site.')
      ? 'Add its value to the file of the plant in `_sites`, or below `site:` in `_project.yaml` for all plants; a text that is given by language needs the language of this capsule.'
      : 'A variable takes its value from `_project.yaml`, or from the file of a plant in `_sites`.',
  }),
  'plant-file-name': ({ found }) => ({
    reason: `\`${found}\` cannot be a plant, expected a file such as \`lyon.yaml\`: a name in lower-case letters without accents, digits and hyphens, 40 at most, then \`.yaml\`; rename the file`,
    note: 'The name becomes part of the identifiers in the LMS, for ever.',
  }),
  'logo-exists': ({ path }) => ({
    reason: `There is no file \`${path}\` in the content folder: check its name, capitals and accents included`,
  }),
  'logo-format': ({ path, found }) => ({
    reason: {
      format: `\`${path}\` cannot be the logo, expected an SVG or PNG file: export it as one of the two`,
      'no size': `The drawing \`${path}\` does not say its size: export it again with a width and a height, or a \`viewBox\``,
      'too heavy': `The drawing \`${path}\` weighs more than 30,000 bytes: export a simpler one, or a PNG`,
    }[found],
  }),
  'accent-contrast': ({ colour, ratio, ground, proposal }) => ({
    reason: `The accent \`${colour}\` is hard to read: its contrast with \`${ground}\` is ${ratio.toFixed(2)} to 1, expected 4.5 to 1 at least; write \`"${proposal}"\`, the nearest colour that can be read`,
    note: 'Links and buttons bear this colour. For dark screens a lighter tint is made of it.',
  }),
  'plan-plant-unique': ({ name }) => ({
    reason: `Two plants of the plan are called \`${name}\`, expected one of each name: give this one another name, or make them one`,
    note: '`via` could not tell which of the two is meant.',
  }),
  'plan-via-known': ({ name, via, known, suggestion }) => ({
    reason: `\`${name}\` goes via \`${via}\`, and no plant of the plan has that name: write ${suggestion ? `\`${suggestion}\`` : `${known.map((each) => `\`${each}\``).join(' or ') || 'the name of another plant of the plan'}, or take \`via\` out`}`,
    note: 'The traffic of this plant would count on no other line.',
  }),
  'plan-via-loop': ({ names }) => ({
    reason: `The traffic goes round in a circle: ${names.map((each) => `\`${each}\``).join(' → ')} → \`${names[0] ?? ''}\`; take \`via\` out of the plant whose line leads to the network`,
    note: 'Each of these plants goes via the next: none of their lines leads out.',
  }),
};
