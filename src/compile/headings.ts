import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitNodes } from './visit.ts';

/** Anchor of every heading, made the way Git forges make them, so that a link works in both. */
export function headingSlugs(root: Root): Map<Heading, string> {
  const slugger = new GithubSlugger();
  return new Map(visitNodes(root, 'heading').map((heading) => [heading, slugger.slug(toString(heading))]));
}
