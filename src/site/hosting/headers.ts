/** What a host should send with the site's files: the policy, and the rest of what browsers listen to. */
import { sitePolicy } from '../../package/policy.ts';
import { workerPath } from '../offline/worker-path.ts';

/** One header of a response. */
export type Header = readonly [name: string, value: string];

/** The policy as a header: with who may frame the site, which a page cannot say of itself. */
export const policyHeader = [...sitePolicy, "frame-ancestors 'self'"].join('; ');

/** With every file. */
export const headers: readonly Header[] = [
  ['Content-Security-Policy', policyHeader],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Files whose names change with what is in them. */
export const immutable = '_assets/';

/** With those: kept for a year, never asked for again. */
export const immutableCache: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** The worker, under the same name for ever: browsers must see at once that it is another one. */
const workerCache: Header = ['Cache-Control', 'no-cache'];

/**
 * Write `_headers`, which Netlify and Cloudflare Pages read.
 *
 * @param base
 *   Path under which the site is served, with a slash at both ends.
 */
export function writeHeaders(base: string): string {
  const block = (path: string, lines: readonly string[]) => [path, ...lines.map((line) => `  ${line}`)];
  const line = ([name, value]: Header) => `${name}: ${value}`;
  return [
    ...block(`${base}*`, headers.map(line)),
    // Of other files both hosts say by themselves that they are to be asked for again.
    ...block(`${base}${immutable}*`, [line(immutableCache)]),
    ...block(base + workerPath, [line(workerCache)]),
    '',
  ].join('\n');
}
