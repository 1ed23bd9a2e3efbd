import type { SizeTexts } from './keep-list.ts';

/** What is said where a path can be kept; the page of the path carries it as a block of JSON. */
export interface KeepTexts {
  size: SizeTexts;
  /** Name of the button: `{size}`. */
  keep: string;
  /** What that does. */
  about: string;
  /** `{done}` of `{total}` are there. */
  progress: string;
  stop: string;
  stopped: string;
  /** It is kept: `{size}`. */
  kept: string;
  remove: string;
  removed: string;
  /** A part of it is there. */
  begun: string;
  /** Name of the button: `{size}`. */
  resume: string;
  /** It has changed since. */
  outdated: string;
  /** Name of the button: `{size}`. */
  update: string;
  network: string;
  /** A new version of the site came meanwhile. */
  changed: string;
  /** `{size}` are needed. */
  room: string;
  unavailable: string;
  /** Name of the link to all that is kept. */
  all: string;
}

/** What is said of all that is kept. */
export interface OfflineTexts {
  size: SizeTexts;
  /** Another page was asked for. */
  missing: string;
  missingText: string;
  retry: string;
  paths: string;
  /** Of a path of which only a part is there. */
  begun: string;
  capsules: string;
  empty: string;
  emptyText: string;
  /** The browser lets nothing be kept. */
  refused: string;
  refusedText: string;
  home: string;
  remove: string;
  /** Of one path: `{title}`. */
  removed: string;
  removeAll: string;
  removeAllText: string;
  allRemoved: string;
}
