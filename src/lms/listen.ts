import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assertOurs, pathOf, RequestError, send } from './http.ts';

/** A request that was answered, for tests that count them. */
interface SeenRequest {
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

export interface Listener {
  /** `http://127.0.0.1:4323`. */
  origin: string;
  /** The same server under another name, which is another origin to browsers. */
  otherOrigin: string;
  requests: SeenRequest[];
  close: () => Promise<void>;
}

/**
 * Listen on this machine only, and answer only what our own pages may ask.
 *
 * @param port
 *   Any free port when 0. Rejects when it is taken.
 * @param routes
 *   Tried one after the other; may grow later.
 */
export async function listen(port: number, routes: readonly Route[]): Promise<Listener> {
  const requests: SeenRequest[] = [];
  let origins: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    assertOurs(request, origins);
    const path = pathOf(request);
    for (const route of routes) if (await route(path, request, response)) return;
    throw new RequestError(404, 'There is nothing here.');
  }

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown) => {
        const status = error instanceof RequestError ? error.status : 500;
        if (status === 500) console.error(error);
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
  const [origin, otherOrigin] = [`http://127.0.0.1:${taken}`, `http://localhost:${taken}`];
  origins = [origin, otherOrigin];
  return {
    origin,
    otherOrigin,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
