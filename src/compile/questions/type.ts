/** What one type of question asks of its author. One file per type implements this. */
import type { List, Table } from 'mdast';
import type { Finding, Place } from '../finding.ts';
import type { ToHtml } from '../html.ts';
import type { FolderFile } from '../input.ts';
import type { QuestionParts } from './parts.ts';
import type { ReadItem } from './read-answers.ts';

/**
 * The answers as they are written. `boxes`: bullets with boxes; `ordered`: a
 * numbered list; `groups`: bullets of which some have bullets below them; `bullets`:
 * others.
 */
export type Shape =
  | { kind: 'boxes' | 'ordered' | 'groups' | 'bullets'; node: List; items: ReadItem[] }
  | { kind: 'table'; node: Table; items: [] };

type ShapeKind = Shape['kind'];

/** Options that are bare flags. */
export const flags = ['critical', 'shuffle', 'partial', 'confidence'] as const;
type Flag = (typeof flags)[number];

/** A question taken apart, of a type and in a shape that go together. */
export interface RawQuestion {
  id: string;
  type: string;
  /** Whether the author states the type, which settles what the answers may be taken for. */
  stated: boolean;
  shape: Shape;
  parts: QuestionParts;
  /** Place of `type=` where it is stated, else of the opening fence. */
  place: Place;
  toHtml: ToHtml;
  variables: ReadonlyMap<string, string>;
  /** Files of the capsule's folder. */
  files: Readonly<Record<string, FolderFile>>;
  /** Text that was parsed. */
  text: string;
}

export interface ReadBody {
  /**
   * What the type adds to the question, in the shape of its schema: `answers`
   * at least. It is left out where there is an error.
   */
  body?: { answers: unknown[] } & Record<string, unknown>;
  /** Everything that a learner's answer depends on; the digest of the question is made from it. */
  key: readonly string[];
  findings: Finding[];
}

export interface QuestionType {
  /** Shapes that it is written in. */
  shapes: readonly ShapeKind[];
  /** Flags that have a meaning for this type. */
  flags: readonly Flag[];
  /** Whether the type follows from the answers when nothing states it. */
  fits: (shape: Shape) => boolean;
  /** Attempts, where it cannot be the author's choice. */
  attempts?: number;
  read: (question: RawQuestion) => ReadBody;
}
