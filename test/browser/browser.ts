/**
 * The browser of the tests: the one that `QHSE_BROWSER` names, else the
 * Chromium that comes as a package on Linux x64, else an installed Chrome or
 * Edge.
 *
 * It is launched with our own arguments: the package's switch web security off
 * and run everything in one process.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const packageFolder = new URL('../../node_modules/@sparticuz/chromium/', import.meta.url);
const cacheFolder = new URL('../../node_modules/.cache/qhse-capsules/', import.meta.url);

const comesAsPackage = process.platform === 'linux' && process.arch === 'x64';

/** Unpack the packaged browser, once for each of its versions. */
export async function unpackBrowser(): Promise<void> {
  if (process.env['QHSE_BROWSER'] || !comesAsPackage) return;
  const folder = await unpackedFolder();
  if (existsSync(folder)) return;

  await mkdir(dirname(folder), { recursive: true });
  const unpacking = await mkdtemp(`${folder}-`);
  const { inflate } = await import('@sparticuz/chromium');
  // The package unpacks to the temporary folder of the system, and nowhere else.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = unpacking;
  try {
    const bin = fileURLToPath(new URL('bin/', packageFolder));
    for (const file of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(bin, file));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  try {
    await rename(unpacking, folder);
  } catch (error) {
    // Another run was faster.
    await rm(unpacking, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Launch the browser; {@link unpackBrowser} must have run.
 *
 * @param more
 *   Arguments of its own that a measurement needs.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is who runs in containers.
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...more];
  const named = process.env['QHSE_BROWSER'];
  if (named) return chromium.launch({ executablePath: named, args });
  if (comesAsPackage) return launchPackaged(args);
  return chromium
    .launch({ channel: 'chrome', args })
    .catch(() => chromium.launch({ channel: 'msedge', args }))
    .catch((cause: unknown) => {
      throw new Error('No browser for the tests: install Chrome or Edge, or name one in QHSE_BROWSER.', {
        cause,
      });
    });
}

async function launchPackaged(args: string[]): Promise<Browser> {
  const folder = await unpackedFolder();
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry) => entry[1] !== undefined),
  ) as Record<string, string>;
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  const options: LaunchOptions = { executablePath: join(folder, 'chromium'), args, env };
  try {
    return await chromium.launch(options);
  } catch {
    // A bare system lacks libraries that the package brings along (NSS); one that has them keeps its own.
    const libraries = join(folder, 'al2023', 'lib');
    return chromium.launch({ ...options, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}

async function unpackedFolder(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('package.json', packageFolder), 'utf8')) as {
    version: string;
  };
  return fileURLToPath(new URL(`chromium-${version}`, cacheFolder));
}
