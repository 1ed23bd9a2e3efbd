/** What the rules of this folder share: a text seen as lines and tokens, findings and repairs. */
import type { Finding, Place } from '../finding.ts';
import type { Fence } from './fence.ts';

/** What a line is, at its start. */
type LineKind = 'text' | 'fence' | 'code' | 'comment' | 'front-matter';

/** One line, without its line ending. */
export interface Line {
  /** Offset of its first character. */
  start: number;
  text: string;
  kind: LineKind;
  /** What it says, when it is the fence of a directive. */
  fence?: Fence;
}

/** Something in the text that a rule may have an opinion on. Offsets; `end` is exclusive. */
export type Token = { start: number; end: number } & (
  | { type: 'codeFence'; closed: boolean }
  | { type: 'comment'; closed: boolean }
  | { type: 'htmlComment' }
  | { type: 'angleLink'; address: string }
  | { type: 'lessThan' }
  | { type: 'brace' }
  | { type: 'alternative' }
  | { type: 'esm' }
  | { type: 'tag'; kind: 'open' | 'close' | 'self'; name: string; flow: boolean }
);

export type TokenOf<Type extends Token['type']> = Extract<Token, { type: Type }>;

/** A text, cut up once for all rules. */
export interface Source {
  text: string;
  lines: readonly Line[];
  tokens: readonly Token[];
  /** Line and column of a stretch of text. */
  place: (start: number, end: number) => Place;
}

/** Text to put in the place of as many characters, line endings included. */
export interface Repair {
  start: number;
  text: string;
}

/** A finding, and what lets parsing go on as if the author had heeded it. */
export interface Problem {
  /** Absent where another rule reports what is repaired here. */
  finding?: Finding;
  repairs: readonly Repair[];
}

/** Looks at a source; knows nothing of the other rules. */
export type SourceRule = (source: Source) => Problem[];

/** Tokens of one type. */
export function tokensOf<Type extends Token['type']>(source: Source, type: Type): TokenOf<Type>[] {
  return source.tokens.filter((token): token is TokenOf<Type> => token.type === type);
}

/**
 * Repair that leaves nothing but line endings of a stretch of text.
 *
 * @param text
 *   Text to blank.
 * @param start
 *   Its offset.
 */
export function blank(text: string, start: number): Repair {
  return { start, text: text.replace(/[^\n]/g, ' ') };
}

/** Put repairs into a text; they may overlap, the last one wins. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  if (repairs.length === 0) return text;
  const units = text.split('');
  for (const { start, text: replacement } of repairs) {
    for (let index = 0; index < replacement.length; index++) units[start + index] = replacement.charAt(index);
  }
  return units.join('');
}
