/** scorm-again, which the page loads as a script of its own: a data model that follows the specification. */
import { namesOf, type Edition, type LmsRecord } from '../editions.ts';

type EngineFunction = (...args: readonly unknown[]) => unknown;

/** Of either edition: functions under their names. */
export interface Engine {
  call: (name: string, args: readonly unknown[]) => unknown;
  record: () => LmsRecord;
}

interface ScormAgain {
  loadFromFlattenedJSON: (record: LmsRecord, element: string) => void;
  renderCMIToJSONObject: () => { cmi?: Rendered } & { [name: string]: Rendered };
}

type Constructor = new (settings: Readonly<Record<string, unknown>>) => ScormAgain;

/**
 * Start a data model.
 *
 * @param edition
 *   Edition; its script must have been loaded.
 * @param record
 *   What it begins with.
 */
export function startEngine(edition: Edition, record: LmsRecord): Engine {
  const scope = globalThis as unknown as Record<string, Constructor | undefined>;
  const Api = scope[edition === '1.2' ? 'Scorm12API' : 'Scorm2004API'];
  if (!Api) throw new Error(`The script of scorm-again for SCORM ${edition} was not loaded.`);
  // Log level 5: none. Reading what was never set is an error to scorm-again and a habit of all content.
  const api = new Api({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
  api.loadFromFlattenedJSON({ ...record }, '');
  const functions = api as unknown as Record<string, EngineFunction | undefined>;
  return {
    call: (name, args) => functions[name]?.apply(api, [...args]),
    record() {
      const rendered = api.renderCMIToJSONObject();
      return { ...flatten(rendered.cmi ?? rendered, 'cmi'), ...readBack(edition, record) };
    },
  };
}

/** Elements that scorm-again keeps to itself, though content may read them. */
function readBack(edition: Edition, record: LmsRecord): LmsRecord {
  const { learner, learnerName, entry, mode, credit, totalTime } = namesOf[edition].elements;
  return Object.fromEntries(
    [learner, learnerName, entry, mode, credit, totalTime].flatMap((element) => {
      const value = record[element];
      return value === undefined || value === '' ? [] : [[element, value]];
    }),
  );
}

/** What scorm-again renders: elements within elements, their values at the ends. */
type Rendered = string | number | boolean | null | undefined | { [name: string]: Rendered };

/** `{ core: { exit: 'suspend' } }` → `cmi.core.exit`; empty values are left out. */
function flatten(value: Rendered, path: string): Record<string, string> {
  if (value === undefined || value === null || value === '') return {};
  if (typeof value !== 'object') return { [path]: String(value) };
  const flat: Record<string, string> = {};
  for (const [key, inner] of Object.entries(value)) Object.assign(flat, flatten(inner, `${path}.${key}`));
  return flat;
}
