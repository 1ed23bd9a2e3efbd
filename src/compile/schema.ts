/**
 * Shapes, checked by ajv against `schemas/`. An ajv error becomes a finding at
 * the place of the key or node it concerns, to be said in our own words.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import frontMatterSchema from '../../schemas/front-matter.schema.json' with { type: 'json' };
import pathSchema from '../../schemas/path.schema.json' with { type: 'json' };
import plantSchema from '../../schemas/plant.schema.json' with { type: 'json' };
import projectSchema from '../../schemas/project.schema.json' with { type: 'json' };
import questionSchema from '../../schemas/question.schema.json' with { type: 'json' };
import { isRhythm } from '../model/learning-path.ts';
import type { FrontMatter, LearningPath, Plant, Project, Question } from '../model/schema-types.ts';
import { finding, type Finding, type Place } from './finding.ts';
import { isAddress, isDate, isSiteUrl } from './formats.ts';
import { nearest } from './nearest.ts';
import { isPhone } from './phone.ts';
import { synonyms } from './synonyms.ts';

/** A value with the place in a file of each of its parts. */
export interface Placed {
  value: unknown;
  /** Place of the part at a path such as `['answers', 1, 'label']`, or of the nearest part around it. */
  placeOf: (path: (string | number)[]) => Place;
  /** A plain value as it is written, where the source keeps it. */
  writtenAt?: (path: (string | number)[]) => string | undefined;
}

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  useDefaults: true,
  discriminator: true,
  // A text, or a text for each language.
  allowUnionTypes: true,
});
ajv.addFormat('date', isDate);
ajv.addFormat('rhythm', isRhythm);
ajv.addFormat('web-address', (text) => isAddress(text, ['https:', 'http:']));
ajv.addFormat('site-url', isSiteUrl);
ajv.addFormat('phone', isPhone);
ajv.addFormat('email-address', (text) => /^[^\s@<>"\\]+@[^\s@<>"\\]+\.[^\s@<>"\\]+$/.test(text));
ajv.addFormat('action-address', (text) => isAddress(text, ['https:', 'http:', 'mailto:', 'tel:']));

const validators = {
  'front-matter': ajv.compile<FrontMatter>(frontMatterSchema),
  // First: the settings of the organisation take shapes from it.
  plant: ajv.compile<Plant>(plantSchema),
  project: ajv.compile<Project>(projectSchema),
  path: ajv.compile<LearningPath>(pathSchema),
  question: ajv.compile<Question>(questionSchema),
};

interface Shapes {
  'front-matter': FrontMatter;
  plant: Plant;
  project: Project;
  path: LearningPath;
  question: Question;
}

/**
 * Check a value against one of our schemas, and fill in the schema's defaults.
 *
 * @param name
 *   Schema to check against.
 * @param placed
 *   Value and its places; defaults are written into the value.
 * @returns
 *   The value in its type when it has no finding.
 */
export function checkShape<Name extends keyof Shapes>(
  name: Name,
  placed: Placed,
): { value?: Shapes[Name]; findings: Finding[] } {
  const validate = validators[name] as ValidateFunction<Shapes[Name]>;
  if (validate(placed.value)) return { value: placed.value, findings: [] };
  // `if` only says that its `then` failed, which `required` has said better; so with the names of keys.
  const errors = (validate.errors ?? []).filter(
    (error) => error.keyword !== 'if' && error.keyword !== 'propertyNames',
  );
  return { findings: withoutRenamed(errors.map((error) => toFinding(error, placed, name))) };
}

/** `titre:` is one mistake, not an unknown key and a missing one. */
function withoutRenamed(findings: Finding[]): Finding[] {
  const renamed = findings.flatMap(({ ruleId, values }) =>
    ruleId === 'schema-unknown-key' ? [`${values.subject}.${values.suggestion ?? ''}`] : [],
  );
  return findings.filter(({ ruleId, values }) => {
    return ruleId !== 'schema-required' || !renamed.includes(`${values.subject}.${values.key}`);
  });
}

/** The known word that an author most likely meant. */
function suggest(word: string, known: readonly string[]): { suggestion?: string } {
  const meant = synonyms[word.toLowerCase().replaceAll(' ', '-')];
  const suggestion = meant !== undefined && known.includes(meant) ? meant : nearest(word, known);
  return suggestion === undefined ? {} : { suggestion };
}

/** Keywords that a schema of ours may use: those that say something have a sentence in {@link toFinding}. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  ...[
    '$schema',
    '$id',
    'title',
    'description',
    'examples',
    'default',
    'properties',
    'items',
    'if',
    'then',
    'const',
    '$ref',
    '$defs',
    'oneOf',
    'discriminator',
    'propertyNames',
  ],
  ...[
    'required',
    'dependentRequired',
    'additionalProperties',
    'type',
    'enum',
    'pattern',
    'format',
    'minLength',
  ],
  ...['maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'minProperties', 'uniqueItems'],
]);

/** What a whole file is called. */
const wholes: Partial<Record<keyof Shapes, string>> = { project: '_project.yaml', plant: '_sites' };

function toFinding(error: ErrorObject, placed: Placed, name: keyof Shapes): Finding {
  // What is wrong with the name of a key is told by the key.
  const key = error.propertyName === undefined ? [] : [error.propertyName];
  const path = [...toPath(error.instancePath, placed.value), ...key];
  const place = placed.placeOf(path);
  const subject = path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
  const data: unknown = error.data;
  const params = error.params as Record<string, unknown>;

  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return finding('schema-required', place, { subject, key: String(params['missingProperty']) });
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const place = placed.placeOf([...path, key]);
      return finding('schema-unknown-key', place, { subject, key, known, ...suggest(key, known) });
    }
    case 'type':
      // `version: 1.0` is a number for YAML; what is missing is its third part.
      if (subject === 'version' && typeof data === 'number') {
        return finding('schema-form', place, {
          subject,
          found: placed.writtenAt?.(path) ?? show(data),
          format: 'version',
        });
      }
      return finding('schema-type', place, {
        // A whole that is a list has no key to name; front matter is named by its sentence.
        subject: subject === '' ? (wholes[name] ?? '') : subject,
        // What a path says, it says in each of its languages.
        expected: name === 'path' && params['type'] === 'object' ? 'texts' : String(params['type']),
        found: typeOf(data),
      });
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return finding('schema-enum', place, {
        subject,
        found: show(data),
        allowed,
        ...suggest(show(data), allowed),
      });
    }
    case 'pattern':
    case 'format':
      return finding('schema-form', place, {
        subject,
        found: show(data),
        format: error.keyword === 'format' ? String(params['format']) : patternName(path),
      });
    case 'minLength':
      return finding('schema-length', place, {
        subject,
        found: sizeOf(data),
        minimum: Number(params['limit']),
      });
    case 'maxLength':
      return finding('schema-length', place, {
        subject,
        found: sizeOf(data),
        maximum: Number(params['limit']),
      });
    case 'minimum':
      return finding('schema-range', place, {
        subject,
        found: Number(data),
        minimum: Number(params['limit']),
      });
    case 'maximum':
      return finding('schema-range', place, {
        subject,
        found: Number(data),
        maximum: Number(params['limit']),
      });
    case 'minItems':
      return finding('schema-items', place, {
        subject,
        found: sizeOf(data),
        minimum: Number(params['limit']),
      });
    case 'maxItems':
      return finding('schema-items', place, {
        subject,
        found: sizeOf(data),
        maximum: Number(params['limit']),
      });
    case 'minProperties':
      return finding('schema-length', place, { subject, found: 0, minimum: 1 });
    case 'uniqueItems': {
      const index = Math.max(Number(params['i']), Number(params['j']));
      const found = show((data as unknown[])[index]);
      return finding('schema-unique', placed.placeOf([...path, index]), { subject, found });
    }
    default:
      throw new Error(`No sentence for the schema keyword ${error.keyword}`);
  }
}

/** Turn `/answers/1/label` into a path whose numbers are indices where the value is a list. */
function toPath(pointer: string, value: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let here: unknown = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(here)) {
      path.push(Number(key));
      here = here[Number(key)];
    } else {
      path.push(key);
      here = (here as Record<string, unknown> | null)?.[key];
    }
  }
  return path;
}

/** What a pattern of ours is for, so that no author has to read a regular expression. */
function patternName(path: (string | number)[]): string {
  const last = path.at(-1);
  // Names of pools have the form of ids.
  if (last === 'pool' || path[0] === 'pools') return 'id';
  // Texts of a path, by language.
  if (path.length === 2 && ['title', 'lead', 'role', 'event'].includes(String(path[0]))) return 'language';
  if (path.some((part) => part === 'forms' || part === 'contacts' || part === 'words'))
    return valueGroups.has(String(path.at(-2))) ? 'value-name' : 'language';
  if (path.length > 1 && (path.at(-2) === 'name' || path.at(-2) === 'assembly')) return 'language';
  return last === 'version' || last === 'clause' || last === 'id' || last === 'accent' ? last : 'pattern';
}

/** Keys of a plant and of the organisation below which authors choose the names. */
const valueGroups: ReadonlySet<string> = new Set(['forms', 'contacts', 'words']);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
