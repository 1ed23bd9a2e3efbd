/**
 * For `astro check` and editors only: the site is built and served from code
 * (src/site/build.ts, src/site/dev.ts), which makes the same settings per run.
 */
import { fileURLToPath } from 'node:url';
import { siteConfig } from './src/site/config.ts';

const { configFile: _configFile, ...config } = siteConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  url: undefined,
  source: undefined,
});

export default config;
