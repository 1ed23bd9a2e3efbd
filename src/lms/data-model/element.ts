import type { Format } from './formats.ts';

/** An element of the data model. */
export interface Element {
  /** Who may do what: content reads, writes, or both. */
  access: 'read' | 'write' | 'both';
  /** What a value must look like; absent where content never writes. */
  format?: Format;
}

/** Elements by name; `n` stands for an index. */
export type Elements = Readonly<Record<string, Element>>;

/** An element that belongs to the LMS. */
export const read: Element = { access: 'read' };

/** An element that content keeps there. */
export function both(format: Format): Element {
  return { access: 'both', format };
}

/** An element that content tells and cannot ask for. */
export function write(format: Format): Element {
  return { access: 'write', format };
}

/** Put a prefix before the names of elements. */
export function under(prefix: string, elements: Elements): Elements {
  return Object.fromEntries(Object.entries(elements).map(([name, element]) => [prefix + name, element]));
}
