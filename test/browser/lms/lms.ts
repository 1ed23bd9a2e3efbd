/**
 * An LMS for the tests: scorm-again as the API object of the top window, the
 * content three frames below it.
 *
 * It remembers what content wrote, as an LMS does: launch again with the record
 * of the first launch and the learner comes back.
 */
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { createDataModel } from '../../../src/lms/data-model/index.ts';
import { startServer, type Content, type Server } from './server.ts';

export type Edition = '1.2' | '2004';

/** Data model elements with their values: `cmi.core.lesson_status` → `passed`. */
export type LmsRecord = Readonly<Record<string, string>>;

/** One call of the content: function, arguments, return value, error code after it. */
interface Call {
  verb: string;
  values: string[];
  returned: string;
  error: string;
}

interface Launch {
  page: Page;
  /** The capsule. */
  content: FrameLocator;
  /** What the LMS holds now. */
  record: () => Promise<LmsRecord>;
  calls: () => Promise<Call[]>;
  /** Messages of the console that a learner's IT department would ask about. */
  errors: string[];
  /** Leave the page, as closing the tab does, and give what the LMS then holds. */
  leave: () => Promise<LmsRecord>;
}

interface LaunchOptions {
  /** What the LMS holds from earlier launches. */
  record?: LmsRecord;
  /** Script of the LMS's page that runs after the API object is there: breaks it, or hides it. */
  tamper?: string;
  /** Frames between the LMS and the content. */
  depth?: number;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Rules of the strict validator that the launch is expected to break; any other fails the test. */
  refusals?: readonly string[];
  /** Context to launch in, to share the browser's storage between launches. */
  context?: BrowserContext;
}

export interface Lms {
  server: Server;
  launch: (edition: Edition, content: Content, options?: LaunchOptions) => Promise<Launch>;
  close: () => Promise<void>;
}

const objects = { '1.2': 'API', '2004': 'API_1484_11' } as const;
const elements = {
  '1.2': { learner: 'cmi.core.student_id', entry: 'cmi.core.entry', exit: 'cmi.core.exit' },
  '2004': { learner: 'cmi.learner_id', entry: 'cmi.entry', exit: 'cmi.exit' },
} as const;

/** Start the LMS. */
export async function startLms(browser: Browser): Promise<Lms> {
  const server = await startServer();
  const contexts: BrowserContext[] = [];
  /** What was refused by the strict validator, and not expected. */
  const refused: string[] = [];
  let launches = 0;

  /** Let the strict validator listen to a page. */
  async function validate(page: Page, edition: Edition, options: LaunchOptions): Promise<void> {
    const model = createDataModel(edition, startingRecord(edition, options));
    await page.exposeFunction('heard', (verb: string, values: string[], returned: string) => {
      for (const { rule } of model.call(verb, values, returned)) {
        if (!options.refusals?.includes(rule)) refused.push(`${verb}(${values.join(', ')}): ${rule}`);
      }
    });
  }

  return {
    server,
    async launch(edition, content, options = {}) {
      launches += 1;
      // A folder with a space in its name: relative addresses must survive it.
      const address = server.host(`package ${launches}`, content);
      const frame = server.page(
        `/lms/${launches}`,
        lmsPage(
          edition,
          nest(server, launches, address, options.depth ?? 2),
          startingRecord(edition, options),
          options.tamper,
        ),
      );
      const context =
        options.context ??
        (await browser.newContext({
          viewport: options.viewport ?? { width: 360, height: 640 },
          colorScheme: options.colorScheme ?? 'light',
          reducedMotion: 'reduce',
        }));
      if (!options.context) contexts.push(context);
      const page = await context.newPage();
      await validate(page, edition, options);
      return watch(page, edition, frame, options.depth ?? 2, refused);
    },
    async close() {
      for (const context of contexts) await context.close();
      await server.close();
      allow(refused);
    },
  };
}

function allow(refused: readonly string[]): void {
  if (refused.length) throw new Error(`A strict LMS refuses this:\n${refused.join('\n')}`);
}

async function watch(
  page: Page,
  edition: Edition,
  address: string,
  depth: number,
  refused: readonly string[],
): Promise<Launch> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);

  let content: FrameLocator = page.frameLocator('iframe');
  for (let level = 0; level < depth; level++) content = content.frameLocator('iframe');
  const object = objects[edition];
  const record = () => page.evaluate<LmsRecord>(`flatRecord(${object})`);
  return {
    page,
    content,
    errors,
    record,
    calls: () => page.evaluate<Call[]>('calls'),
    async leave() {
      // The LMS's window stays, its frame goes: what a player's « close » does.
      await page.evaluate(`document.querySelector('iframe').remove()`);
      const kept = await record();
      await page.close();
      allow(refused);
      return kept;
    },
  };
}

function startingRecord(edition: Edition, { record = {} }: LaunchOptions): LmsRecord {
  const { learner, entry, exit } = elements[edition];
  const kept = Object.fromEntries(Object.entries(record).filter(([element]) => element !== exit));
  return {
    [learner]: 'amina.b',
    ...kept,
    [entry]: record[exit] === 'suspend' ? 'resume' : 'ab-initio',
  };
}

/** Pages of frames, each holding the next; gives the address of the outermost. */
function nest(server: Server, launch: number, address: string, depth: number): string {
  let inner = address;
  for (let level = 1; level <= depth; level++) {
    inner = server.page(`/frame/${launch}/${level}`, frameset(inner));
  }
  return inner;
}

function frameset(address: string): string {
  return `<!doctype html><title>Frame</title><style>body{margin:0}iframe{border:0;width:100%;height:100vh;display:block}</style><iframe title="Content" src="${address}"></iframe>`;
}

function lmsPage(edition: Edition, address: string, record: LmsRecord, tamper = ''): string {
  const object = objects[edition];
  const file = edition === '1.2' ? 'scorm12' : 'scorm2004';
  const constructor = edition === '1.2' ? 'Scorm12API' : 'Scorm2004API';
  return `<!doctype html><html lang="en"><title>LMS</title>
<script src="/scorm-again/${file}.js"></script>
<script>
  const calls = [];
  // Log level 5: none. Reading what was never set is an error to scorm-again and a habit of all content.
  const api = new ${constructor}({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
  const record = ${JSON.stringify(record).replaceAll('<', '\\u003c')};
  api.loadFromFlattenedJSON(record, '');
  const prefix = ${edition === '1.2' ? "'LMS'" : "''"};
  const verbs = ['Initialize', ${edition === '1.2' ? "'Finish'" : "'Terminate'"}, 'GetValue', 'SetValue', 'Commit'];
  var ${object} = {};
  for (const name of ['GetLastError', 'GetErrorString', 'GetDiagnostic']) ${object}[prefix + name] = (...values) => api[prefix + name](...values);
  for (const name of verbs) {
    ${object}[prefix + name] = (...values) => {
      const returned = api[prefix + name](...values);
      calls.push({ verb: prefix + name, values: values.map(String), returned: String(returned), error: String(api[prefix + 'GetLastError']()) });
      heard(prefix + name, values.map(String), String(returned));
      return returned;
    };
  }
  function flatRecord() {
    const flat = {};
    const walk = (value, path) => {
      if (value && typeof value === 'object') for (const key of Object.keys(value)) walk(value[key], path ? path + '.' + key : key);
      else if (value !== undefined && value !== null && value !== '') flat[path] = String(value);
    };
    const { cmi, ...rest } = api.renderCMIToJSONObject();
    walk(cmi ?? rest, 'cmi');
    return flat;
  }
  ${tamper}
</script>
<style>body{margin:0}iframe{border:0;width:100%;height:100vh;display:block}</style>
<iframe title="Capsule" src="${address}"></iframe></html>`;
}
