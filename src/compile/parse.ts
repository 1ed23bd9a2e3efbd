/** The one parser configuration: check, site and packages all read a capsule through it. */
import type { Root } from 'mdast';
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
  .use(remarkGfm)
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
    return processor.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return finding('mdx-syntax', placeOfError(error), { detail: error.reason });
  }
}

function placeOfError(error: VFileMessage): Place {
  const start = { line: error.line ?? 1, column: error.column ?? 1 };
  const end =
    error.place && 'end' in error.place
      ? { line: error.place.end.line, column: error.place.end.column }
      : { line: start.line, column: start.column + 1 };
  return { start, end };
}
