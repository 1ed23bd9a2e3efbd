/** The one place where Astro's own code is loaded. */
import type * as Astro from 'astro';
import { projectRoot } from '../content/cache.ts';

/**
 * Load Astro, and see to it that it talks to nobody.
 *
 * @param use
 *   What to do with Astro.
 */
export async function withAstro<Result>(use: (astro: typeof Astro) => Promise<Result>): Promise<Result> {
  // Astro reads both when it starts: usage data to its makers, and the registry asked for a newer version.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  // It takes an output folder outside the working folder for one that it cannot run pages from.
  const workingFolder = process.cwd();
  process.chdir(projectRoot);
  try {
    return await use(await import('astro'));
  } finally {
    process.chdir(workingFolder);
  }
}
