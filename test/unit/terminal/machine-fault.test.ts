import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { cacheRoot } from '../../../src/content/cache.ts';
import { serveDev, servePreview } from '../../../src/site/build.ts';
import { sayMachineFault } from '../../../src/terminal/machine-fault.ts';

/** An error as Node gives it. */
function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'mkdtemp' });
}

it.each([
  ['EACCES', 'this account may not', 'ce compte n’en a pas le droit'],
  ['EPERM', 'this account may not', 'ce compte n’en a pas le droit'],
  ['EROFS', 'its disk is read-only', 'son disque est en lecture seule'],
  ['ENOSPC', 'no room is left on its disk', 'son disque est plein'],
  ['EBUSY', 'another program has it open', 'un autre programme l’a ouvert'],
])('%s is a sentence with the path', (code, en, fr) => {
  const said = sayMachineFault(systemError(code, '/srv/capsules'))?.sentence;
  expect(said?.en).toBe(`/srv/capsules cannot be opened or written: ${en} (${code}).`);
  expect(said?.fr).toBe(`Impossible d’ouvrir ou d’écrire /srv/capsules\u00a0: ${fr} (${code}).`);
});

it('what the tool keeps for itself is for whoever installed it; so is what another error was made of', () => {
  const wrapped = new Error('Astro', { cause: systemError('EACCES', join(cacheRoot, 'x')) });
  expect(sayMachineFault(wrapped)?.hint?.en).toContain('whoever installed it');
});

it.each<[string, string, (port: number) => Promise<unknown>]>([
  ['preview', '127.0.0.1', (port) => servePreview({ dir: cacheRoot, base: '/', port })],
  ['dev', 'localhost', (port) => serveDev({ contentDir: cacheRoot, lang: 'en', port })],
])('a port that is taken is named by %s, which looks for no other', async (_name, host, serve) => {
  const other = createServer().listen(0, host);
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const error = await serve(port).catch((reason: unknown) => reason);
  expect(sayMachineFault(error)?.sentence.fr).toBe(`Le port ${port} est pris par un autre programme.`);
});

it('our own mistakes keep their stack', () => {
  expect(sayMachineFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(sayMachineFault(systemError('ENOENT', '/gone'))).toBeUndefined();
});
