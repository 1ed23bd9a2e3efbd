import { componentsOf, fileAttributes, type FileAttribute, type FileKind } from '../components.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { FolderFile } from '../input.ts';
import { nearest } from '../nearest.ts';
import { attributePlace } from './element-place.ts';
import { formatName, type Rule } from './rule.ts';

/**
 * What a component names is a file of the capsule's folder, and of the kind
 * that its attribute takes. A video of another site would tell that site who
 * learns what.
 */
export const mediaFiles: Rule = (root, { files, text }) =>
  componentsOf(root).flatMap((component) =>
    fileAttributes(component).flatMap((named) =>
      problemsOf(named, attributePlace(named.attribute, component, text), files),
    ),
  );

function problemsOf(
  { kind, address, path }: FileAttribute,
  place: Place,
  files: Readonly<Record<string, FolderFile>>,
): Finding[] {
  if (path === undefined) return [finding('media-in-folder', place, { kind, address })];
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!file) {
    const fitting = Object.entries(files).flatMap(([other, each]) =>
      fits(kind, each, other) ? [other] : [],
    );
    const suggestion = nearest(path, fitting);
    return [finding('media-exists', place, { kind, path, ...(suggestion && { suggestion }) })];
  }
  if (file.kind === 'outside') return [finding('file-inside-content', place, { path })];
  if (file.kind === 'heavy')
    return [finding('file-size-limit', place, { path, bytes: file.bytes, limit: file.limit })];
  if (fits(kind, file, path)) return [];
  const named = file.kind === 'other' && file.named !== undefined ? { named: file.named } : {};
  return [finding('media-format', place, { kind, path, found: formatName(file, path), ...named })];
}

function fits(kind: FileKind, file: FolderFile, path: string): boolean {
  switch (kind) {
    case 'video':
    case 'audio':
      return file.kind === kind;
    case 'captions':
      return file.kind === 'text' && /\.vtt$/i.test(path);
    case 'transcript':
      return file.kind === 'text';
    case 'poster':
      return file.kind === 'image';
  }
}
