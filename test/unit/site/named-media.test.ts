/** Addresses of pictures, recordings and documents: another content is another address. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { loadContent, renderMedia } from '../../../src/content/index.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { renderMain } from '../../../src/package/page.ts';
import { nameMedia, withDigests } from '../../../src/site/named-media.ts';

const sample = fileURLToPath(new URL('../paths/content/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'qhse-media-'));
afterAll(() => rm(folder, { recursive: true }));

/** By capsule, what its page asks for, as the site names it. */
async function addresses(dir: string): Promise<Record<string, string[]>> {
  const { entries, project } = await nameMedia(await loadContent(dir));
  return Object.fromEntries(
    entries.map(({ id, lang, capsule }) => {
      const html = capsule ? renderMain(capsule, project) : '';
      return [`${lang}/${id}`, [...new Set(html.match(/media\/[\w.-]+/g))].sort()];
    }),
  );
}

describe('media of the site', () => {
  it('are asked for under the names under which they are written', async () => {
    const { dir, entries } = await nameMedia(await loadContent(sample));
    const asked = await addresses(sample);
    for (const { id, lang, capsule } of entries) {
      const written = capsule ? [...(await renderMedia(dir, capsule)).keys()] : [];
      expect(written.sort(), id).toEqual(asked[`${lang}/${id}`]);
    }
    expect(asked['fr/ladder']).toEqual([
      expect.stringMatching(/^media\/foot\.[0-9a-f]{8}-480\.png$/),
      expect.stringMatching(/^media\/foot\.[0-9a-f]{8}-960\.png$/),
    ]);
    const recording = asked['fr/noise']?.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.'));
    expect(recording?.sort()).toEqual(['media/casque.vtt', 'media/casque.webm']);
  });

  it('have another name in the next version where they have changed, and there alone', async () => {
    await cp(sample, folder, { recursive: true });
    const before = await addresses(folder);
    const picture = join(folder, 'ladder/foot.png');
    // The hazard to find is now on the other side.
    await writeFile(
      picture,
      await sharp(await readFile(picture))
        .flop()
        .png()
        .toBuffer(),
    );
    const after = await addresses(folder);
    for (const name of before['fr/ladder'] ?? []) expect(after['fr/ladder']).not.toContain(name);
    expect(after['fr/noise']).toEqual(before['fr/noise']);
  });

  it('are named wherever an address of theirs stands, and nowhere else', () => {
    const html =
      '<img src="media/rack-960.png" srcset="media/rack-480.png 480w, media/rack-960.png 960w">' +
      '<a href="media/plan.pdf">media/other.png</a><a href="https://example.org/media/plan.pdf">';
    const media = [
      { path: 'media/plan.pdf', source: 'Plan.pdf' },
      { path: 'media/rack-480.png', source: 'rack.png', width: 480 },
      { path: 'media/rack-960.png', source: 'rack.png', width: 960 },
    ];
    const digests = new Map(media.map(({ path, source }) => [path, source === 'rack.png' ? 'aaaa' : 'bbbb']));
    const capsule = { screens: [{ html }], media } as unknown as Capsule;
    expect(withDigests(capsule, digests)).toEqual({
      screens: [
        {
          html:
            '<img src="media/rack.aaaa-960.png" srcset="media/rack.aaaa-480.png 480w, media/rack.aaaa-960.png 960w">' +
            '<a href="media/plan.bbbb.pdf">media/other.png</a><a href="https://example.org/media/plan.pdf">',
        },
      ],
      media: [
        { path: 'media/plan.bbbb.pdf', source: 'Plan.pdf' },
        { path: 'media/rack.aaaa-480.png', source: 'rack.png', width: 480 },
        { path: 'media/rack.aaaa-960.png', source: 'rack.png', width: 960 },
      ],
    });
  });
});
