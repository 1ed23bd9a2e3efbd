/** The attributes of a `:::question`, as options. */
import type { ContainerDirective } from 'mdast-util-directive';
import { attributePlace } from '../fence.ts';
import { finding, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { flags } from './type.ts';
import { isQuestionTypeName, questionTypes, type QuestionTypeName } from './types.ts';

export interface Options {
  type?: QuestionTypeName;
  points?: number;
  attempts?: number;
  critical?: boolean;
  shuffle?: boolean;
  partial?: boolean;
  confidence?: boolean;
  pool?: string;
}

/** What a French author may type, and what it is called here. */
const frenchTypes: Readonly<Record<string, QuestionTypeName>> = {
  unique: 'single',
  qcu: 'single',
  qcm: 'multiple',
  plusieurs: 'multiple',
  'vrai-faux': 'true-false',
  vrai_faux: 'true-false',
  vf: 'true-false',
  ordre: 'order',
  ordonner: 'order',
  classement: 'order',
  association: 'match',
  associer: 'match',
  relier: 'match',
  appariement: 'match',
  classer: 'categorise',
  trier: 'categorise',
  groupes: 'categorise',
  catégoriser: 'categorise',
  texte: 'text',
  mot: 'text',
  numerique: 'numeric',
  numérique: 'numeric',
  nombre: 'numeric',
  'chasse-aux-risques': 'hotspots',
  zones: 'hotspots',
  avis: 'opinion',
  sondage: 'opinion',
};

/** Options that have a value, with one that is right. */
const examples = { type: 'order', points: '2', attempts: '2', pool: 'reflexes' } as const;
type ValueOption = keyof typeof examples;

/**
 * Read the options of a question. `critical` and its like are bare flags:
 * `critical=false` would otherwise mean the contrary of what it says.
 *
 * @param container
 *   A `:::question`; attributes it does not know are another rule's business.
 * @param text
 *   Text that was parsed.
 */
export function readOptions(
  container: ContainerDirective,
  text: string,
): { values: Options; findings: Finding[] } {
  const values: Options = {};
  const findings: Finding[] = [];
  const attributes = container.attributes ?? {};

  const type = attributes['type'];
  const missing = (option: ValueOption): void => {
    const place = attributePlace(container, option, text);
    findings.push(finding('option-value', place, { option, example: examples[option] }));
  };
  // A scenario has no type to state, and says so itself.
  if (typeof type === 'string' && container.name !== 'scenario') {
    if (isQuestionTypeName(type)) values.type = type;
    else if (type === '') missing('type');
    else if (/^sc[ée]nario$/i.test(type)) {
      const place = attributePlace(container, 'type', text);
      findings.push(finding('question-scenario', place, { id: attributes['id'] ?? '', found: type }));
    } else {
      const allowed = Object.keys(questionTypes);
      const suggestion = frenchTypes[type.toLowerCase()] ?? nearest(type, allowed);
      const found = { subject: 'type', found: type, allowed, ...(suggestion && { suggestion }) };
      findings.push(finding('schema-enum', attributePlace(container, 'type', text), found));
    }
  }
  for (const option of flags) {
    const value = attributes[option];
    const place = attributePlace(container, option, text);
    if (value === '') values[option] = true;
    else if (typeof value === 'string') findings.push(finding('option-flag', place, { option, value }));
  }
  for (const option of ['points', 'attempts'] as const) {
    const value = attributes[option];
    if (typeof value !== 'string') continue;
    const place = attributePlace(container, option, text);
    if (value === '') missing(option);
    else if (/^\d{1,3}$/.test(value)) values[option] = Number(value);
    else findings.push(finding('option-number', place, { option, value }));
  }
  const { pool } = attributes;
  if (pool === '') missing('pool');
  else if (typeof pool === 'string') values.pool = pool;
  return { values, findings };
}
