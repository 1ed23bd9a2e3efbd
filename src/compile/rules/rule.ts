/** What a rule over the syntax tree is. One rule, one file; rules don't know of each other. */
import type { Nodes, Root } from 'mdast';
import type { CapsuleInput, FolderFile } from '../input.ts';
import type { Finding, Place, Point } from '../finding.ts';

interface RuleContext extends Pick<CapsuleInput, 'id' | 'lang' | 'files' | 'project'> {
  /** Text that was parsed; same lines and columns as the file. */
  text: string;
}

/** Look at a tree, and say what is wrong. Never changes the tree. */
export type Rule = (root: Root, context: RuleContext) => Finding[];

/** Place of a node; every node that the parser makes has one. */
export function placeOf(node: Nodes): Place {
  if (!node.position) throw new Error(`A ${node.type} node without a position`);
  const { start, end } = node.position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** Text of a node as it is written; nothing for one that has no position. */
export function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Place between two offsets of a text. */
export function placeBetween(text: string, from: number, to: number): Place {
  return { start: pointAt(text, from), end: pointAt(text, to) };
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A place on one line. */
export function placeOnLine(line: number, from: number, to: number): Place {
  return { start: { line, column: from }, end: { line, column: to } };
}

/** What a file is, for a message: what was found out about it, else its ending. */
export function formatName(file: FolderFile, path: string): string {
  return file.kind === 'other' ? file.found : path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}
