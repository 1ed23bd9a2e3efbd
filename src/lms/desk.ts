/**
 * The LMS on the author's desk: one package in one or two editions, three
 * learners, a record for each, and the page that shows it all.
 */
import {
  deskPaths,
  type DeskData,
  type LaunchAnswer,
  type LaunchRequest,
  type ResetRequest,
} from './desk-data.ts';
import { renderDesk } from './desk-page.ts';
import type { Edition } from './editions.ts';
import type { Serving } from './hosting.ts';
import { ownHeaders, readJson, RequestError, send } from './http.ts';
import type { ScormPackage } from './import/index.ts';
import type { Route } from './listen.ts';
import { openingRecord, type Kept, type Learner } from './record.ts';
import type { SentenceLang } from './sentences/index.ts';
import { startLms, type LmsServer } from './server.ts';

export interface DeskOptions {
  lang: SentenceLang;
  /** What is played: one package, or one for each edition. */
  packages: readonly ScormPackage[];
  /** The edition that is played first; that of the first package unless said. */
  edition?: Edition;
  /** Shown where the package has no title. */
  name: string;
  /** Any free port when absent. */
  port?: number;
  policy?: NonNullable<Serving['policy']>;
}

export interface Desk {
  url: string;
  close: () => Promise<void>;
}

/** Names as SCORM wants them, family name first. */
const learners: readonly Learner[] = [
  { id: 'amina.b', name: 'Benali, Amina' },
  { id: 'bruno.p', name: 'Petit, Bruno' },
  { id: 'chloe.m', name: 'Martin, Chloé' },
];

/** Start the LMS with its desk. Rejects when the port is taken. */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  const [first] = options.packages;
  if (!first) throw new Error('A desk without a package');
  const kept = new Map<string, Kept>();
  const lms = await startLms({
    ...(options.port !== undefined && { port: options.port }),
    onKept: (launch, left) => kept.set(keyOf(launch.edition, launch.learner.id), left),
  });
  const data: DeskData = {
    lang: options.lang,
    title: first.title || options.name,
    edition: options.edition ?? first.edition,
    editions: options.packages.map(({ edition }) => edition),
    learners,
    scos: first.scos,
  };
  lms.page('/', renderDesk(data));
  lms.route(createRoute(lms, data, hostPackages(lms, options), kept));
  return { url: `${lms.origin}/`, close: lms.close };
}

/** Answer what the desk's page asks. */
function createRoute(
  lms: LmsServer,
  data: DeskData,
  addresses: ReadonlyMap<Edition, string>,
  kept: Map<string, Kept>,
): Route {
  const json = ownHeaders('application/json', [lms.origin, lms.otherOrigin]);

  function launch({ edition, learner: id, mode }: LaunchRequest): LaunchAnswer {
    const address = addresses.get(edition);
    const learner = learners.find((each) => each.id === id);
    if (address === undefined || !learner)
      throw new RequestError(400, 'There is no such edition or learner.');
    const left = kept.get(keyOf(edition, id));
    const { number } = lms.launches.begin({ edition, learner, mode, kept: left });
    return {
      launch: number,
      edition,
      record: openingRecord(edition, learner, mode, left),
      ...lms.nest(address, ['same']),
      rules: [],
      opens: 'frame',
      apiAfter: 0,
      bothApis: false,
    };
  }

  return async (path, request, response) => {
    const posted = request.method === 'POST';
    const answer = (value: unknown, headers: Record<string, string> = {}): true => {
      send(response, 200, { ...json, ...headers }, JSON.stringify(value, null, 2));
      return true;
    };
    if (posted && path === deskPaths.launch)
      return answer(launch((await readJson(request)) as LaunchRequest));
    if (posted && path === deskPaths.reset) {
      const { edition, learner } = (await readJson(request)) as ResetRequest;
      return answer(kept.delete(keyOf(edition, learner)));
    }
    if (posted) return false;
    if (path === deskPaths.blocked) return answer([...new Set(lms.violations)]);
    if (path !== deskPaths.log) return false;
    const disposition = { 'content-disposition': 'attachment; filename="scorm-log.json"' };
    return answer({ ...data, launches: lms.launches.log() }, disposition);
  };
}

function keyOf(edition: Edition, learner: string): string {
  return `${edition} ${learner}`;
}

/** Under a name with spaces and accents, as authors' files have them: relative addresses must survive it. */
function hostPackages(lms: LmsServer, { packages, policy = 'strict' }: DeskOptions): Map<Edition, string> {
  return new Map(
    packages.map(({ edition, files, launch }) => [
      edition,
      lms.host(`paquet déposé ${edition}`, files, { policy }) + launch,
    ]),
  );
}
