/**
 * A small LMS on this machine: content in nested frames, scorm-again as its
 * API, records in memory. Two use it: a person at `npm run play`, through
 * `desk.ts`, and tests, which script how it misbehaves.
 *
 * ```ts
 * const lms = await startLms();
 * const content = lms.host('paquet à lire', files);
 * const { address, launch } = lms.launch({
 *   edition: '1.2',
 *   content,
 *   frames: ['same', 'other-origin'],
 *   rules: [{ verb: 'Commit', times: 2, refuse: '101' }],
 *   script: (lms) => lms.hide(),
 * });
 * await page.goto(address); // `lms` in that page is the handle of `page/launch.ts`
 * launch.calls(), launch.kept(), launch.refusals(), lms.requests, lms.violations
 * ```
 *
 * It listens on 127.0.0.1 alone and answers to its own names alone.
 */
import { createHosting, violationsPath, type HostedFiles, type Serving } from './hosting.ts';
import { ownHeaders, readJson, send } from './http.ts';
import type { LaunchData, Posted } from './launch-data.ts';
import { createLaunches, type Launch, type Launches } from './launches.ts';
import { listen, type Listener, type Route } from './listen.ts';
import { buildPageFiles, type PageFiles } from './page-files.ts';
import { assetPaths } from './pages.ts';
import type { Kept } from './record.ts';
import { createNest, prepareLaunch, type Frame, type LaunchOptions } from './scripted.ts';

export type { Frame, LaunchOptions } from './scripted.ts';

export interface LmsServer extends Listener {
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
}

export interface LmsServerOptions {
  /** Any free port when absent. */
  port?: number;
  /** Told of what a launch has left on record. */
  onKept?: (launch: Launch, kept: Kept) => void;
}

/** Start the LMS. Rejects when the port is taken. */
export async function startLms({ port = 0, onKept }: LmsServerOptions = {}): Promise<LmsServer> {
  const pages = pagesOf(await buildPageFiles());
  const violations: string[] = [];
  const launches = createLaunches(onKept);
  const routes: Route[] = [];
  const listener = await listen(port, routes);
  const { origin, otherOrigin } = listener;
  const hosting = createHosting(origin, [origin, otherOrigin]);

  const addPage = (path: string, body: string, type = 'text/html; charset=utf-8'): string => {
    pages.set(path, { type, body });
    return path;
  };
  const nest = createNest(listener, addPage);

  routes.push(
    (path, _request, response) => {
      const page = pages.get(path);
      if (page) send(response, 200, ownHeaders(page.type, [origin, otherOrigin]), page.body);
      return page !== undefined;
    },
    hosting.answer,
    async (path, request, response) => {
      if (request.method !== 'POST' || path !== violationsPath) return false;
      violations.push(describeViolation(await readJson(request)));
      send(response, 204, {});
      return true;
    },
    async (path, request, response) => {
      const number = /^\/lms\/launches\/(\d+)$/.exec(path)?.[1];
      if (request.method !== 'POST' || number === undefined) return false;
      const known = launches.receive(Number(number), (await readJson(request)) as Posted);
      send(response, known ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      return true;
    },
  );

  return {
    ...listener,
    violations,
    launches,
    host: hosting.host,
    page: (path, html) => origin + addPage(path, html),
    launch(options) {
      const { path, launch } = prepareLaunch(options, launches, nest, addPage);
      return { address: origin + path, launch };
    },
    nest,
    route: (route) => routes.push(route),
  };
}

/** What every page of the LMS may load. */
function pagesOf(files: PageFiles): Map<string, { type: string; body: string | Uint8Array }> {
  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  return new Map<string, { type: string; body: string | Uint8Array }>([
    [assetPaths.deskScript, { type: script, body: files.deskScript }],
    [assetPaths.deskStyle, { type: style, body: files.deskStyle }],
    [assetPaths.launchScript, { type: script, body: files.launchScript }],
    [assetPaths.frameStyle, { type: style, body: files.frameStyle }],
    [assetPaths.engine12, { type: script, body: files.engines['1.2'] }],
    [assetPaths.engine2004, { type: script, body: files.engines['2004'] }],
  ]);
}

/** A report of a browser, as Content Security Policy 2 shapes it. */
function describeViolation(report: unknown): string {
  const { 'csp-report': blocked = {} } = report as { 'csp-report'?: Record<string, unknown> };
  return `${String(blocked['effective-directive'] ?? blocked['violated-directive'])} ${String(blocked['blocked-uri'])}`;
}
