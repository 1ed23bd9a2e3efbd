/** The little HTTP that the server needs, and what keeps other pages of the browser out of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A refusal of a request, with its status. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Refuse what a page of another site could make the browser ask.
 *
 * A site may point a name of its own at this machine (DNS rebinding): its
 * requests carry that name. And it may post to us without reading the answer:
 * its requests carry its origin.
 *
 * @param request
 *   The request.
 * @param origins
 *   Our own origins.
 * @throws {RequestError}
 *   When it comes from elsewhere.
 */
export function assertOurs(request: IncomingMessage, origins: readonly string[]): void {
  const hosts = origins.map((origin) => new URL(origin).host);
  if (!hosts.includes(request.headers.host ?? ''))
    throw new RequestError(421, 'This LMS answers to its own address only.');
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (request.method !== 'POST') throw new RequestError(405, 'GET or POST.');
  if (!origins.includes(request.headers.origin ?? ''))
    throw new RequestError(403, 'Only pages of this LMS may write to it.');
}

/** Path of a request, decoded. */
export function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    throw new RequestError(400, 'This is no path.');
  }
}

/** More than a session of an hour ever posts. */
const maxBody = 10_000_000;

/** Read a body of JSON; the shape is that of our own pages, since nobody else may post. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBody) throw new RequestError(413, 'Too much.');
    chunks.push(chunk);
  }
  const body = parseJson(Buffer.concat(chunks).toString('utf8'));
  if (typeof body !== 'object' || body === null) throw new RequestError(400, 'This is no JSON object.');
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** Headers of the LMS's own pages and scripts, of which nothing comes from outside. */
export function ownHeaders(type: string, origins: readonly string[]): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${origins.join(' ')}`,
    `frame-ancestors ${origins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
