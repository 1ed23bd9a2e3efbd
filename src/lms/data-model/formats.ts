/**
 * What values look like. A format says what is wrong with a value, or nothing.
 *
 * The expressions are those that LMSs in the field enforce, the strictest of
 * each kind: Moodle's (`mod/scorm/datamodels/scorm_12.js`, `scorm_13.js`), and
 * where ADL's test suite refuses more, ADL's.
 */
import type { Fault, RuleId } from './rules.ts';

export type Format = (value: string) => Fault | undefined;

/** The first thing that is wrong. */
export function all(...formats: Format[]): Format {
  return (value) => {
    for (const format of formats) {
      const fault = format(value);
      if (fault) return fault;
    }
    return undefined;
  };
}

function matches(pattern: RegExp, rule: RuleId, of?: string): Format {
  return (value) => (pattern.test(value) ? undefined : { rule, ...(of !== undefined && { of }) });
}

/** One of some words. */
export function words(...allowed: string[]): Format {
  const of = allowed.map((word) => word || '""').join(', ');
  return (value) => (allowed.includes(value) ? undefined : { rule: 'value-vocabulary', of });
}

/** Any text of a length in characters, no character cut in two. */
export function text(most: number): Format {
  return all(
    (value) => (value.length <= most ? undefined : { rule: 'value-length', of: String(most) }),
    // A high surrogate without its low one, or the other way round.
    matches(/^(?:[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/, 'value-whole'),
  );
}

/** A length in bytes of UTF-8: LMSs that use PHP's `strlen` count those. */
export function bytes(most: number): Format {
  return (value) => (byteLength(value) <= most ? undefined : { rule: 'value-bytes', of: String(most) });
}

function byteLength(value: string): number {
  let length = 0;
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** What survives LMSs that cut, that count bytes, and that match `^.{0,4096}$`. */
export const suspendData = all(matches(/^[\x20-\x7e]*$/, 'value-one-line'), bytes(4000));

/** A decimal number within bounds, both of which belong to it. */
export function decimal(pattern: RegExp, least = -Infinity, most = Infinity): Format {
  return all(matches(/^[^,]*$/, 'decimal-point'), matches(pattern, 'decimal-form'), (value) =>
    value === '' || (Number(value) >= least && Number(value) <= most)
      ? undefined
      : { rule: 'value-range', of: `${least}…${most}` },
  );
}

/** Moodle's own pattern takes `85,5` (its dot is not escaped) and computes NaN: this one is escaped. */
export const decimal12 = /^-?\d{1,3}(?:\.\d+)?$/;
/** SCORM 2004's real(10,7). */
export const decimal2004 = /^-?\d{1,5}(?:\.\d{1,7})?$/;

export const time12 = matches(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/, 'time-form');
export const timespan12 = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/, 'timespan-form');

/** Moodle's CMITimespan, and not the bare `P` and `PT` that it takes. */
export const duration2004 = all(
  matches(
    /^P(\d+Y)?(\d+M)?(\d+D)?(T(((\d+H)(\d+M)?(\d+(\.\d{1,2})?S)?)|((\d+M)(\d+(\.\d{1,2})?S)?)|((\d+(\.\d{1,2})?S))))?$/,
    'duration-form',
  ),
  matches(/\d/, 'duration-form'),
);

/** Moodle's CMITime: a zone only after a fraction of seconds, two digits of it at most. */
export const timestamp2004 = matches(
  /^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}((Z)|([+-]([01]\d|2[0-3])(:[0-5]\d)?))?)?)?)?)?)?)?$/,
  'timestamp-form',
);

/** 1.2's CMIIdentifier: letters, digits, hyphens and underscores. */
export const identifier12 = matches(/^[A-Za-z0-9_-]{1,255}$/, 'identifier-form', 'A-Z a-z 0-9 _ -');

/** An identifier of a question or objective in 2004: a URI or any word; ADL refuses a bare `urn:`. */
export const longIdentifier = all(
  matches(
    /^(?:(?!urn:)[\x21-\x7e]+|urn:[A-Za-z0-9-]{1,31}:[\x21-\x7e]+)$/,
    'identifier-form',
    'A-Z a-z 0-9 _',
  ),
  text(4000),
);

/** Moodle's CMIShortIdentifier, for answers: no hyphen, no accent, no URN. */
export const shortIdentifier = /^[\w.]{1,250}$/;
