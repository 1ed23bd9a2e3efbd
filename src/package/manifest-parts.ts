/** What the manifests of all editions say in the same words. */
import type { Capsule } from '../model/capsule.ts';
import { capsuleIdentifier } from '../model/identifiers.ts';
import { escapeXml, hrefOf } from './xml.ts';

/** The page that an LMS launches. */
export const launchPath = 'index.html';

interface ManifestIdentifiers {
  manifest: string;
  organization: string;
  item: string;
  resource: string;
}

/**
 * Give the identifiers of a package, each an NCName that no version changes:
 * Moodle re-attaches a learner's tracks by the item's, and deletes the tracks
 * of an item that has gone.
 *
 * The endings have three or four letters, so none is ever read as a language:
 * the item of `near-miss` in French is not the capsule of any other folder.
 */
export function manifestIdentifiers(capsule: Capsule): ManifestIdentifiers {
  const manifest = capsuleIdentifier(capsule);
  return {
    manifest,
    organization: `${manifest}_org`,
    item: `${manifest}_item`,
    resource: `${manifest}_sco`,
  };
}

/** The capsule's title as an element of the manifest's own namespace. */
export function titleElement(capsule: Capsule): string {
  return `<title>${escapeXml(capsule.frontMatter.title)}</title>`;
}

/**
 * List the files of the zip as elements of its one resource.
 *
 * Schema files are listed with the rest: SCORM wants every file of a package
 * in some resource, but the manifest itself, and a second resource is one more
 * thing for an importer to trip over.
 *
 * @param paths
 *   Sorted paths, without the manifest's.
 * @param indent
 *   Spaces before each element.
 */
export function fileElements(paths: readonly string[], indent: string): string {
  return paths.map((path) => `${indent}<file href="${hrefOf(path)}"/>`).join('\n');
}
