/** Who may speak to the LMS, and what it serves, without a browser. */
import { request } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLms, type LmsServer } from '../../../src/lms/server.ts';

let lms: LmsServer;
let folder: string;

beforeAll(async () => {
  lms = await startLms();
  folder = await mkdtemp(join(tmpdir(), 'lms content '));
  await writeFile(join(folder, 'index.html'), 'from the disk');
});

afterAll(async () => {
  await lms.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Ask as no browser would: any path, any header. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(lms.origin);
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the LMS', () => {
  it('listens on this machine alone', () => {
    expect(lms.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example'])(
    'answers to no other name: %j',
    async (host) => {
      const { status, body } = await ask('/lms/frame.css', { host });
      expect(status).toBe(421);
      expect(body).not.toContain('iframe');
    },
  );

  it('answers to both of its names', async () => {
    for (const origin of [lms.origin, lms.otherOrigin]) {
      expect((await ask('/lms/frame.css', { host: new URL(origin).host })).status).toBe(200);
    }
  });

  it.each([undefined, 'https://evil.example', 'null'])('takes nothing that %s posts', async (origin) => {
    const host = new URL(lms.origin).host;
    const headers = { host, ...(origin !== undefined && { origin }) };
    expect((await ask('/lms/launches/1', headers, 'POST', '{}')).status).toBe(403);
  });

  it.each([
    ['PUT', '/', 405],
    ['POST', '/lms/launches/99', 404],
    ['POST', '/nowhere', 404],
    ['GET', '/nowhere', 404],
    ['GET', '/%E0%A4%A', 400],
  ])('answers %s %s with %i', async (method, path, status) => {
    const headers = { host: new URL(lms.origin).host, origin: lms.origin };
    const body = method === 'POST' ? '{"sequence":1,"calls":[]}' : '';
    expect((await ask(path, headers, method, body)).status).toBe(status);
  });

  it('takes no post that is no JSON', async () => {
    const headers = { host: new URL(lms.origin).host, origin: lms.origin };
    expect((await ask('/lms/launches/1', headers, 'POST', 'sequence=1')).status).toBe(400);
  });

  it('allows its own pages nothing but itself', async () => {
    const { headers } = await ask('/lms/desk.js', { host: new URL(lms.origin).host });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('hosted content', () => {
  const files = new Map([
    ['index.html', '<!doctype html>'],
    ['données/score.json', '{}'],
    ['police.woff2', 'x'],
    ['inconnu.xyz', 'x'],
  ]);

  async function fetchFrom(address: string, file: string): Promise<Response> {
    return fetch(new URL(file, address));
  }

  it('is served from a path with spaces and accents, with its types and a strict policy', async () => {
    const address = lms.host('paquet reçu n° 1', files);
    expect(decodeURI(address)).toMatch(/\/contenu hébergé\/paquet reçu n° 1\/$/);
    const page = await fetchFrom(address, 'index.html');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    // As many LMSs have it, whatever the browser says it takes.
    expect(page.headers.get('content-encoding')).toBeNull();
    expect((await fetchFrom(address, 'données/score.json')).headers.get('content-type')).toBe(
      'application/json',
    );
    expect((await fetchFrom(address, 'inconnu.xyz')).headers.get('content-type')).toBe(
      'application/octet-stream',
    );
    expect((await fetchFrom(address, 'absent.html')).status).toBe(404);
    expect(await (await fetch(address)).text()).toBe('<!doctype html>');
  });

  it('is served as badly as asked', async () => {
    const address = lms.host('mal servi', files, {
      policy: 'none',
      nosniff: false,
      types: { '.woff2': 'text/html', '.xyz': 'application/x-odd' },
      headers: { 'cache-control': 'max-age=3600' },
    });
    const { headers } = await fetchFrom(address, 'police.woff2');
    expect(headers.get('content-type')).toBe('text/html');
    expect(headers.get('content-security-policy')).toBeNull();
    expect(headers.get('x-content-type-options')).toBeNull();
    expect(headers.get('cache-control')).toBe('max-age=3600');
  });

  it('may be a folder, which nothing climbs out of', async () => {
    const address = lms.host('dossier', folder);
    expect(await (await fetch(address)).text()).toBe('from the disk');
    const { pathname } = new URL(address);
    const host = new URL(lms.origin).host;
    for (const path of ['../../../../etc/passwd', '..%2f..%2f..%2f..%2fetc%2fpasswd', '%2fetc%2fpasswd']) {
      expect((await ask(pathname + path, { host })).status).toBe(404);
    }
  });

  it('is remembered by its requests', async () => {
    const before = lms.requests.length;
    await fetchFrom(lms.host('compté', files), 'index.html');
    expect(lms.requests.slice(before)).toEqual([
      { method: 'GET', path: '/contenu%20h%C3%A9berg%C3%A9/compt%C3%A9/index.html', status: 200 },
    ]);
  });
});
