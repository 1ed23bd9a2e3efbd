/** Which fence closes which container, as the author means it and as the parser does it. */
import type { Fence } from './fence.ts';
import type { Line } from './source.ts';

/** A fence and the line it stands on. */
export interface FenceLine {
  index: number;
  fence: Fence;
}

/** What opened before a container was closed. */
interface Boundary {
  index: number;
  before: 'heading' | 'container';
}

/** A container from its fence on. */
export interface Container {
  open: FenceLine;
  /** Its closing fence. */
  close?: FenceLine;
  /** What shows that its closing fence is missing or late; none at the end of the file. */
  boundary?: Boundary;
  /** Fences inside it with too few colons to close it. */
  short: FenceLine[];
  /** First container inside it. */
  child?: Boundary;
  /** Containers inside it whose fence is as long as its own, or longer: theirs would close it. */
  equals: Container[];
}

export interface Pairs {
  containers: Container[];
  /** Closing fences that close nothing. */
  orphans: FenceLine[];
}

/**
 * Pair the fences of a text the way an author counts: a fence closes the
 * container opened last. (remark-directive closes the outermost container whose
 * fence is not longer.)
 */
export function pairFences(lines: readonly Line[]): Pairs {
  const pairs: Pairs = { containers: [], orphans: [] };
  const stack: Container[] = [];
  lines.forEach((line, index) => {
    if (line.kind === 'text' && /^#{1,2}[ \t]/.test(line.text)) {
      for (const container of stack) container.boundary ??= { index, before: 'heading' };
    } else if (line.fence?.kind === 'open') openContainer(pairs, stack, { index, fence: line.fence });
    else if (line.fence) closeContainer(pairs, stack, { index, fence: line.fence });
  });
  stack.forEach(endUnclosed);
  return pairs;
}

function openContainer(pairs: Pairs, stack: Container[], open: FenceLine): void {
  // After a heading, or at the end of its item, nobody means to be inside any more.
  for (let top = stack.at(-1); top && (top.boundary || top.open.fence.embedded); top = stack.at(-1)) {
    stack.pop();
    endUnclosed(top);
  }
  const container: Container = { open, short: [], equals: [] };
  const parent = stack.at(-1);
  if (parent) {
    parent.child ??= { index: open.index, before: 'container' };
    if (parent.open.fence.colons <= open.fence.colons) parent.equals.push(container);
  }
  pairs.containers.push(container);
  stack.push(container);
}

function closeContainer(pairs: Pairs, stack: Container[], close: FenceLine): void {
  const { colons, embedded } = close.fence;
  const index = stack.findLastIndex(
    (container) => container.open.fence.embedded || (!embedded && container.open.fence.colons <= colons),
  );
  const container = stack[index];
  if (!container) {
    const top = stack.at(-1);
    if (top && !embedded) top.short.push(close);
    else pairs.orphans.push(close);
    return;
  }
  for (const left of stack.splice(index).slice(1)) endUnclosed(left);
  container.close = close;
  pairs.orphans.push(...container.short);
  container.short = [];
}

/** A container without closing fence ends where something shows it. */
function endUnclosed(container: Container): void {
  const boundary = container.boundary ?? container.child;
  if (boundary) container.boundary = boundary;
}
