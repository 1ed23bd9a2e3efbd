/** The one parser configuration: check, site and packages all read a capsule through it. */
import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { VFileMessage } from 'vfile-message';
import { finding, type Finding, type Place } from './finding.ts';

/**
 * Leave only the flow part (containers and leaves) of the directive syntax that
 * remark-directive has just registered.
 *
 * Text directives would eat the digits of `14:30` and `ISO 45001:2018` without
 * a word (remarkjs/remark-directive#19, #24).
 */
function remarkDirectiveFlowOnly(this: Processor): void {
  const extension = this.data().micromarkExtensions?.at(-1);
  if (!extension?.flow) throw new Error('remark-directive no longer registers a flow extension');
  delete extension.text;
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  // A single tilde is "about": `10~15 et 20~25` must not be struck through.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkDirectiveFlowOnly)
  .freeze();

/**
 * Parse the text of a capsule.
 *
 * @param text
 *   Text whose known traps have been masked, so that what stops the parser
 *   here is something no rule of `source/` knows.
 * @returns
 *   The tree, or one finding where the parser stopped.
 */
export function parse(text: string): Root | Finding {
  try {
    return withPositions(processor.parse(text));
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return finding('mdx-syntax', placeOfError(error), { detail: error.reason });
  }
}

/** Links that the GFM extension finds after parsing (`a@b.c` in odd places) have no position: give them their parent's. */
function withPositions<Tree extends Nodes>(node: Tree): Tree {
  if (!('children' in node)) return node;
  for (const child of node.children) {
    if (!child.position && node.position) child.position = node.position;
    withPositions(child);
  }
  return node;
}

function placeOfError(error: VFileMessage): Place {
  const start = { line: error.line ?? 1, column: error.column ?? 1 };
  const end =
    error.place && 'end' in error.place
      ? { line: error.place.end.line, column: error.place.end.column }
      : { line: start.line, column: start.column + 1 };
  return { start, end };
}
