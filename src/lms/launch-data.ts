import type { Call } from './call.ts';
import type { Edition, LmsRecord } from './editions.ts';
import type { Rule } from './rule.ts';

/** What the page of an LMS needs to launch content: part of the page, or the answer to a request. */
export interface LaunchData {
  /** Number of the launch, from 1. */
  launch: number;
  edition: Edition;
  /** Data model that content finds. */
  record: LmsRecord;
  /** Address of the outermost frame. */
  address: string;
  /** `sandbox` of the outermost frame, if it has one. */
  sandbox?: string;
  rules: readonly Rule[];
  /** Where content opens: in a frame of the LMS, or in a window of its own when `lms.open()` is called. */
  opens: 'frame' | 'window';
  /** Milliseconds after which the API object is put in place; 0 is at once, negative never. */
  apiAfter: number;
  /** Whether the API object of the other edition is there too. */
  bothApis: boolean;
}

/** What the page sends when content commits or terminates, and between. */
export interface Posted {
  /** Counts up in each launch: what comes late is known by it. */
  sequence: number;
  /** Calls since the last one. */
  calls: readonly Call[];
  /** What was committed; absent when nothing was. */
  committed?: { record: LmsRecord; terminated: boolean };
}
