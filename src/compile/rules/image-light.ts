import { classifyAddress } from '../addresses.ts';
import { finding, type Finding } from '../finding.ts';
import type { FolderFile } from '../input.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** What a screenshot or a drawing in PNG stays under, in bytes a pixel; a photo has one and more. */
const photoDensity = 1;
/** Below, a page is hardly slower for it. */
const lightPhoto = 300_000;
/** A drawing is published as it is. */
const lightDrawing = 150_000;

/**
 * An image is in the format that makes it light. Pages show it at their own
 * width, so that the size of a JPEG does not matter; but a photo stays ten
 * times as heavy in PNG, and nothing can make a drawing of many shapes lighter.
 */
export const imageLight: Rule = (root, { files }) => {
  const told = new Set<string>();
  return visitNodes(root, 'image').flatMap((node): Finding[] => {
    const address = classifyAddress(node.url);
    if (address.kind !== 'file' || told.has(address.path)) return [];
    const { path } = address;
    const heavy = Object.hasOwn(files, path) ? heaviness(files[path]) : undefined;
    if (!heavy) return [];
    told.add(path);
    return [finding('image-light', placeOf(node), { path, ...heavy })];
  });
};

function heaviness(file: FolderFile | undefined): { bytes: number; found: 'photo' | 'drawing' } | undefined {
  if (file?.kind === 'svg')
    return file.text.length > lightDrawing ? { bytes: file.text.length, found: 'drawing' } : undefined;
  if (file?.kind !== 'image' || file.format !== 'png' || file.bytes <= lightPhoto) return undefined;
  return file.bytes > photoDensity * file.width * file.height
    ? { bytes: file.bytes, found: 'photo' }
    : undefined;
}
