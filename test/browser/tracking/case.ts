/** A case of `test/samples/tracking`: what an LMS does, what a learner does, and what is on record afterwards. */
import { readdir, readFile } from 'node:fs/promises';
import type { Capsule } from '../../../src/model/capsule.ts';
import type { Project } from '../../../src/model/schema-types.ts';
import type { Edition, LmsRecord } from '../../../src/lms/editions.ts';
import type { Mode } from '../../../src/lms/record.ts';
import type { Rule } from '../../../src/lms/rule.ts';
import type { Frame } from '../../../src/lms/server.ts';

/** What an LMS holds, in words of both editions. */
export interface Outcome {
  status?: string;
  /** Raw score; null for none. */
  score?: string | null;
  /** Suspend data; its seed is written as SEED. */
  suspendData?: string;
  /** `<id> <response> <right or wrong>`, in order. */
  interactions?: string[];
  /** Times that each function was called in this launch: `{"SetValue": 0}`. */
  calls?: Record<string, number>;
  /** Calls to the API object of the other edition. */
  otherCalls?: number;
  /** Rules of the strict validator that were broken; none unless said. */
  refusals?: string[];
}

/** How the capsule differs from the one before. */
export interface Change {
  id?: string;
  version?: string;
  without?: string;
  reversed?: true;
  /** A question that gets other answers, and so another digest. */
  rewritten?: string;
}

export interface CaseLaunch {
  learner?: string;
  mode?: Mode;
  /** What the LMS holds before, by element in words of 1.2 and 2004; else what the learner's last launch left. */
  record?: Record<Edition, LmsRecord> | null;
  /** Signs cut off the end of the suspend data on record. */
  cut?: number;
  /** Another device: its browser keeps nothing from earlier launches. */
  otherDevice?: true;
  /** The page of the launch before stays open beside this one. */
  beside?: true;
  frames?: Frame[];
  rules?: Rule[];
  apiAfter?: number;
  bothApis?: true;
  opens?: 'window';
  /** Types of the web server, by extension. */
  types?: Record<string, string>;
  change?: Change;
  /** Settings of the organisation. */
  project?: Partial<Project>;
  /** What the learner does and sees; see `steps.ts`. */
  play: string[];
  expect?: Outcome;
}

export interface TrackingCase {
  name: string;
  title: string;
  editions?: Edition[];
  /** Where the case is tested, if not in a browser. */
  testedBy?: string;
  /** Script that runs in each frame of the content before its own. */
  inContent?: string;
  launches: CaseLaunch[];
  /** Script of the LMS's page: `lms.js`. */
  script?: string;
}

const folder = new URL('../../samples/tracking/', import.meta.url);

/** Read all cases. */
export async function readCases(): Promise<TrackingCase[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(`${name}/case.json`, folder), 'utf8');
      const script = await readFile(new URL(`${name}/lms.js`, folder), 'utf8').catch(() => undefined);
      return {
        name,
        ...(JSON.parse(text) as Omit<TrackingCase, 'name'>),
        ...(script !== undefined && { script }),
      };
    }),
  );
}

/** The capsule as another author, or the same one later, would have it. */
export function changed(capsule: Capsule, change: Change = {}): Capsule {
  const { id = capsule.id, version = capsule.frontMatter.version, without, reversed, rewritten } = change;
  const screens = capsule.screens.filter(
    (screen) => screen.kind !== 'question' || screen.question !== without,
  );
  const questions = capsule.questions
    .filter((question) => question.id !== without)
    .map((question) => (question.id === rewritten ? { ...question, digest: 'newone' } : question));
  return {
    ...capsule,
    id,
    frontMatter: { ...capsule.frontMatter, version },
    screens: reversed ? screens.toReversed() : screens,
    questions: reversed ? questions.toReversed() : questions,
  };
}
