/** The icon under which the site is installed: the organisation's logo, else the mark of the pages. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Content } from '../../content/index.ts';
import { assetPath } from '../asset-path.ts';

export interface Icon {
  /** Path below the base path; named by its content. */
  path: string;
  bytes: Uint8Array;
  size: number;
  /** `maskable` fills its square, of which a phone cuts a circle or a drop. */
  purpose: 'any' | 'maskable';
}

/** What W3C's manifest has phones show of a maskable icon, whatever its form: a circle, four fifths across. */
const safe = 0.8;

/**
 * Draw the icons.
 *
 * @param logo
 *   As the content folder has it: drawn for white paper.
 */
export async function drawIcons(logo: Content['logo']): Promise<Icon[]> {
  const mark = await readFile(new URL('../public/favicon.svg', import.meta.url));
  const wanted = [
    { size: 192, purpose: 'any' },
    { size: 512, purpose: 'any' },
    { size: 512, purpose: 'maskable' },
  ] as const;
  return Promise.all(
    wanted.map(async ({ size, purpose }) => {
      const isMaskable = purpose === 'maskable';
      // The square that fits into the circle; the mark is a disc on its own colour and may be as wide as the circle.
      const share = isMaskable ? (logo ? safe * Math.SQRT1_2 : safe) : logo ? 0.86 : 1;
      const ground = logo ? '#ffffff' : isMaskable ? groundOf(mark.toString('utf8')) : transparent;
      const bytes = await draw(logo ? logo.bytes : mark, size, Math.round(size * share), ground);
      const name = isMaskable ? 'icon-maskable' : `icon-${size}`;
      return { path: assetPath(name, bytes, 'png'), bytes, size, purpose };
    }),
  );
}

const transparent = { r: 0, g: 0, b: 0, alpha: 0 };

/** The colour of the mark's disc. */
function groundOf(svg: string): string {
  const [, colour] = /<circle\b[^>]*\bfill="(#[\da-f]{6})"/i.exec(svg) ?? [];
  if (!colour) throw new Error('favicon.svg has no disc with a colour');
  return colour;
}

async function draw(
  image: Uint8Array,
  size: number,
  inner: number,
  background: string | typeof transparent,
): Promise<Buffer> {
  // Drawings have a size of their own, small as a rule: drawn at this density they are sharp.
  const drawing = await sharp(image, { density: 600 })
    .resize(inner, inner, { fit: 'contain', background: transparent })
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: drawing, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
