import { isComponentName } from '../../components.ts';
import { finding, type Finding } from '../../finding.ts';
import { unknownElement } from '../../rules/element-known.ts';
import { tokensOf, type Problem, type Source, type TokenOf } from '../source.ts';

/** Elements of HTML that a capsule has no use for, closed or not; « <nom du responsable> » is none. */
const foreignElements =
  /^(?:a|area|b|base|button|center|col|details|div|em|embed|figure|font|form|h[1-6]|hr|i|iframe|img|input|li|link|mark|meta|object|ol|p|s|script|section|small|source|span|strike|strong|style|table|tbody|td|th|thead|tr|track|u|ul|video|wbr)$/;
const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * `element-closed`: every tag has its other half in the same paragraph, or ends in `/>`.
 *
 * MDX stops at the first one that has not, and says so at the end of something else.
 *
 * - bad: `<br>`, `H<sub>2S`, `Prévenez <nom du responsable>`
 * - good: `<br />`, `H<sub>2</sub>S`, `Prévenez \<nom du responsable>`
 */
export function elementClosed(source: Source): Problem[] {
  const problems: Problem[] = [];
  const open: { token: TokenOf<'tag'>; block: number }[] = [];
  const report = (token: TokenOf<'tag'>, expected?: string) => {
    const found = source.text.slice(token.start, token.end);
    const place = source.place(token.start, token.end);
    const unclosed: Finding = finding('element-closed', place, {
      found: found.replace(/\s+/g, ' '),
      ...(expected !== undefined && { expected }),
    });
    // Closing it would only have the next message say that it is not accepted.
    const foreign = token.kind === 'open' && foreignElements.test(token.name);
    problems.push({
      finding: foreign ? unknownElement(token.name, place) : unclosed,
      repairs: [
        {
          start: token.start,
          text: found.replace(/^<|[{}]/g, (character) => (character === '<' ? '‹' : ' ')),
        },
      ],
    });
  };
  const tags = tokensOf(source, 'tag');
  const blocks = blockNumbers(source, tags);
  tags.forEach((token, index) => {
    // A tag alone on its line may be closed blocks later.
    const block = token.flow ? 0 : (blocks[index] ?? 0);
    if (token.kind === 'self') return;
    if (token.kind === 'open') {
      if (voidElements.test(token.name)) report(token, selfClosed(source.text.slice(token.start, token.end)));
      else open.push({ token, block });
      return;
    }
    while (open.length > 0 && open.at(-1)?.block !== block && open.at(-1)?.block !== 0) {
      const left = open.pop();
      if (left) report(left.token);
    }
    const match = open.findLastIndex((entry) => entry.token.name === token.name && entry.block === block);
    if (match < 0) report(token);
    else for (const entry of open.splice(match).slice(1)) report(entry.token);
  });
  // A component holds nothing: its tag is meant to end where it stands.
  for (const { token } of open) {
    const found = source.text.slice(token.start, token.end);
    report(token, isComponentName(token.name) ? selfClosed(found) : undefined);
  }
  return problems;
}

/** Number of the block (from 1) that each tag stands in. */
function blockNumbers(source: Source, tags: readonly TokenOf<'tag'>[]): number[] {
  let block = 1;
  let line = 0;
  return tags.map((tag) => {
    for (let next = source.lines[line + 1]; next && next.start <= tag.start; next = source.lines[line + 1]) {
      line++;
      if (
        source.lines[line]?.text.trim() === '' ||
        /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|#{1,6} |\|)/.test(next.text)
      )
        block++;
    }
    return block;
  });
}

function selfClosed(found: string): string {
  return found.replace(/\s*>$/, ' />');
}
