/** The one place where Astro's own code is loaded. */
import type * as Astro from 'astro';

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
  return use(await import('astro'));
}
