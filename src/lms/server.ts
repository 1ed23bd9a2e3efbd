/**
 * A small LMS on this machine: content in nested frames, scorm-again as its
 * API, records in memory. Two use it: a person at `npm run play`, through
 * `desk.ts`, and tests, which script how it misbehaves.
 *
 * ```ts
 * const lms = await startLms();
 * const address = lms.host('paquet à lire', files);
 * const { address: page, launch } = lms.launch({
 *   edition: '1.2',
 *   content: address,
 *   frames: ['same', 'other-origin'],
 *   rules: [{ verb: 'Commit', times: 2, refuse: '101' }],
 *   script: (lms) => lms.hide(),
 * });
 * await browserPage.goto(page); // `lms` in that page is the handle of `page/launch.ts`
 * launch.calls(), launch.kept(), launch.refusals(), lms.requests, lms.violations
 * ```
 *
 * It listens on 127.0.0.1 alone and answers to its own names alone.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Edition, LmsRecord } from './editions.ts';
import {
  headersOf,
  readHosted,
  violationsPath,
  type Hosted,
  type HostedFiles,
  type Serving,
} from './hosting.ts';
import { assertOurs, ownHeaders, pathOf, readJson, RequestError, send } from './http.ts';
import type { LaunchData, Posted } from './launch-data.ts';
import { createLaunches, type Launch, type Launches } from './launches.ts';
import { buildPageFiles } from './page-files.ts';
import type { LmsHandle } from './page/launch.ts';
import { assetPaths, renderFramePage, renderLaunchPage } from './pages.ts';
import { openingRecord, type Kept, type Learner, type Mode } from './record.ts';
import type { Rule } from './rule.ts';

/** A frame between LMS and content: of the LMS's origin, of another one, or sandboxed. */
export type Frame = 'same' | 'other-origin' | { sandbox: string };

export interface LaunchOptions {
  edition: Edition;
  /** Address of the content. */
  content: string;
  learner?: Learner;
  mode?: Mode;
  /** What is on record; a record alone is one of a session that was terminated. */
  kept?: Kept | LmsRecord;
  /** Frames between the LMS and the content, from outside to inside; one of the LMS's origin unless said. */
  frames?: readonly Frame[];
  /** Ways in which the LMS misbehaves. */
  rules?: readonly Rule[];
  /** Runs in the LMS's page before the content; knows nothing of what is around it here. */
  script?: string | ((lms: LmsHandle) => void);
  /** Milliseconds after which the API object is there; never when negative. */
  apiAfter?: number;
  /** Whether the API object of the other edition is there too. */
  bothApis?: boolean;
  /** Whether content opens in a window of its own, once `lms.open()` is called. */
  opens?: 'frame' | 'window';
}

/** A request that was answered, for tests that count them. */
export interface SeenRequest {
  method: string;
  path: string;
  status: number;
}

/** Something that answers some paths; gives whether it has. */
export type Route = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean> | boolean;

export interface LmsServer {
  /** `http://127.0.0.1:4323`. */
  origin: string;
  /** The same server under another name, which is another origin to browsers. */
  otherOrigin: string;
  requests: SeenRequest[];
  /** What policies kept content from doing: directives with what was blocked. */
  violations: string[];
  launches: Launches;
  /** Host content under a name, which may have spaces and accents, and give the address of its folder. */
  host: (name: string, files: HostedFiles, serving?: Serving) => string;
  /** Serve one more page of the LMS and give its address. */
  page: (path: string, html: string) => string;
  /** Prepare the page of a scripted launch. */
  launch: (options: LaunchOptions) => { address: string; launch: Launch };
  /** Nest frames around an address and give the outermost, for a launch of one's own. */
  nest: (address: string, frames: readonly Frame[]) => Pick<LaunchData, 'address' | 'sandbox'>;
  /** Answer more paths. */
  route: (route: Route) => void;
  close: () => Promise<void>;
}

export interface LmsServerOptions {
  /** Any free port when absent. */
  port?: number;
  /** Told of what a launch has left on record. */
  onKept?: (launch: Launch, kept: Kept) => void;
}

const someone: Learner = { id: 'amina.b', name: 'Benali, Amina' };

/** Where content is hosted: a path that takes relative addresses to survive. */
const contentRoot = '/contenu hébergé/';

/** Start the LMS. Rejects when the port is taken. */
export async function startLms({ port = 0, onKept }: LmsServerOptions = {}): Promise<LmsServer> {
  const files = await buildPageFiles();
  const hosted = new Map<string, Hosted>();
  const pages = new Map<string, { type: string; body: string | Uint8Array }>();
  const routes: Route[] = [];
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const launches = createLaunches(onKept);
  let frameCount = 0;

  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  pages.set(assetPaths.deskScript, { type: script, body: files.deskScript });
  pages.set(assetPaths.deskStyle, { type: style, body: files.deskStyle });
  pages.set(assetPaths.launchScript, { type: script, body: files.launchScript });
  pages.set(assetPaths.frameStyle, { type: style, body: files.frameStyle });
  pages.set(assetPaths.engine12, { type: script, body: files.engines['1.2'] });
  pages.set(assetPaths.engine2004, { type: script, body: files.engines['2004'] });

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown) => {
        const status = error instanceof RequestError ? error.status : 500;
        send(response, status, { 'content-type': 'text/plain; charset=utf-8' }, String(error));
      })
      .finally(() => {
        requests.push({ method: request.method ?? '', path: request.url ?? '', status: response.statusCode });
      });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: taken } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${taken}`;
  const otherOrigin = `http://localhost:${taken}`;
  const origins = [origin, otherOrigin];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    assertOurs(request, origins);
    const path = pathOf(request);
    const page = pages.get(path);
    if (page) send(response, 200, ownHeaders(page.type, origins), page.body);
    else if (path.startsWith(contentRoot)) await answerContent(path.slice(contentRoot.length), response);
    else if (request.method === 'POST' && path === violationsPath) await answerViolation(request, response);
    else if (request.method === 'POST' && path.startsWith('/lms/launches/'))
      await answerLaunch(path, request, response);
    else {
      for (const route of routes) if (await route(path, request, response)) return;
      send(response, 404, ownHeaders('text/plain; charset=utf-8', origins), 'Not found');
    }
  }

  async function answerContent(path: string, response: ServerResponse): Promise<void> {
    const [name = '', ...rest] = path.split('/');
    const content = hosted.get(name);
    const file = rest.join('/') || 'index.html';
    const body = content && (await readHosted(content.files, file));
    if (content && body !== undefined) send(response, 200, headersOf(file, content.serving, origins), body);
    else send(response, 404, ownHeaders('text/plain; charset=utf-8', origins), 'Not found');
  }

  async function answerViolation(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { 'csp-report': report = {} } = (await readJson(request)) as {
      'csp-report'?: Record<string, unknown>;
    };
    violations.push(`${String(report['violated-directive'])} ${String(report['blocked-uri'])}`);
    send(response, 204, {});
  }

  async function answerLaunch(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const number = Number(path.slice('/lms/launches/'.length));
    const known = launches.receive(number, (await readJson(request)) as Posted);
    send(response, known ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' });
  }

  function addPage(path: string, body: string, type = 'text/html; charset=utf-8'): string {
    pages.set(path, { type, body });
    return path;
  }

  function nest(address: string, frames: readonly Frame[]): Pick<LaunchData, 'address' | 'sandbox'> {
    let inner = address;
    let fence: string | undefined;
    for (const frame of frames.toReversed()) {
      frameCount += 1;
      const path = addPage(`/lms/frames/${frameCount}`, renderFramePage(inner, fence));
      inner = (frame === 'other-origin' ? otherOrigin : origin) + path;
      fence = typeof frame === 'object' ? frame.sandbox : undefined;
    }
    return { address: inner, ...(fence !== undefined && { sandbox: fence }) };
  }

  function launch(options: LaunchOptions): { address: string; launch: Launch } {
    const { edition, content, learner = someone, mode = 'normal', frames = ['same'], rules = [] } = options;
    const kept = toKept(options.kept);
    const begun = launches.begin({ edition, learner, mode, kept });
    const data: LaunchData = {
      launch: begun.number,
      edition,
      record: openingRecord(edition, learner, mode, kept),
      ...nest(content, frames),
      rules,
      opens: options.opens ?? 'frame',
      apiAfter: options.apiAfter ?? 0,
      bothApis: options.bothApis ?? false,
    };
    const path = `/lms/launched/${begun.number}`;
    const own =
      options.script === undefined ? undefined : addPage(`${path}.js`, sourceOf(options.script), script);
    return { address: origin + addPage(path, renderLaunchPage(data, own)), launch: begun };
  }

  return {
    origin,
    otherOrigin,
    requests,
    violations,
    launches,
    host(name, content, serving = {}) {
      hosted.set(name, { files: content, serving });
      return `${origin}${encodeURI(contentRoot)}${encodeURIComponent(name)}/`;
    },
    page: (path, html) => origin + addPage(path, html),
    launch,
    nest,
    route: (route) => routes.push(route),
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function toKept(given: Kept | LmsRecord | undefined): Kept | undefined {
  if (given === undefined) return undefined;
  return typeof given['record'] === 'object'
    ? (given as Kept)
    : { record: given as LmsRecord, terminated: true };
}

function sourceOf(script: string | ((lms: LmsHandle) => void)): string {
  return typeof script === 'string' ? script : `(${script.toString()})(globalThis.lms)`;
}
