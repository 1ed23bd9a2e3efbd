import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isCommentNode } from './rules/no-expression.ts';
import { visitNodes } from './visit.ts';

/** Anchor of every heading, made the way Git forges make them, so that a link works in both; comments stay out of it. */
export function headingSlugs(root: Root): Map<Heading, string> {
  const slugger = new GithubSlugger();
  return new Map(visitNodes(root, 'heading').map((heading) => [heading, slugger.slug(visibleText(heading))]));
}

function visibleText(heading: Heading): string {
  // As addresses are compared: what macOS copies has its accents apart.
  return toString(heading.children.filter((node) => !isCommentNode(node)))
    .trim()
    .normalize('NFC');
}
