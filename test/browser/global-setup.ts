import { unpackBrowser } from './browser.ts';

/** Before any test: the browser is there, unpacked once. */
export default async function setup(): Promise<void> {
  await unpackBrowser();
}
