import type { Kept } from '../../../src/lms/record.ts';
import type { Launch } from '../../../src/lms/launches.ts';

/**
 * What is on record once the last word of a page has arrived: what it says as
 * it is left travels on its own, and content that was cut off says nothing.
 */
export async function settled(launch: Launch): Promise<Kept | undefined> {
  for (let wait = 0; wait < 20 && !launch.kept()?.terminated; wait++)
    await new Promise((done) => setTimeout(done, 20));
  return launch.kept();
}
