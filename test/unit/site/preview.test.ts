/** `preview` serves the site's files, the way plain hosts do, and nothing else of the disk. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview } from '../../../src/site/preview.ts';

let folder: string;
let server: { url: string; close(): Promise<void> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qhse-preview-'));
  await mkdir(join(folder, 'site/fr/ladder/media'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not published');
  await writeFile(join(folder, 'site/404.html'), 'nothing here');
  await writeFile(join(folder, 'site/index.html'), 'root');
  await writeFile(join(folder, 'site/fr/ladder/index.html'), 'ladder');
  await writeFile(join(folder, 'site/fr/ladder/media/foot.svg'), '<svg/>');
  server = await servePreview({ dir: join(folder, 'site'), base: '/learn/' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Ask for a path exactly as written: `fetch` would tidy `..` away. */
function get(path: string): Promise<{ status: number; type: string; location: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ port, host: '127.0.0.1', path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

it('serves pages and files with their types', async () => {
  expect(await get('/learn/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'root' });
  expect(await get('/learn/fr/ladder/?q=1')).toMatchObject({ status: 200, body: 'ladder' });
  expect(await get('/learn/fr/ladder/media/foot.svg')).toMatchObject({ status: 200, type: 'image/svg+xml' });
});

it('leads to the base path, and folders to their slash', async () => {
  expect(await get('/')).toMatchObject({ status: 301, location: '/learn/' });
  expect(await get('/learn/fr/ladder')).toMatchObject({ status: 301, location: '/learn/fr/ladder/' });
});

it.each([
  '/learn/no-such-page/',
  '/learn/fr/',
  '/elsewhere/',
  '/learn/../secret.txt',
  '/learn/%2e%2e/secret.txt',
  '/learn/..%2fsecret.txt',
  '/learn/%00',
  '/learn/%zz',
])('answers %s with the page of missing pages', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'nothing here' });
});

it('serves the part of a file that is asked for', async () => {
  const response = await fetch(`${server.url}fr/ladder/media/foot.svg`, { headers: { range: 'bytes=1-3' } });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe('bytes 1-3/6');
  expect(await response.text()).toBe('svg');
  const beyond = await fetch(`${server.url}fr/ladder/media/foot.svg`, { headers: { range: 'bytes=6-' } });
  expect(beyond.status).toBe(416);
});
