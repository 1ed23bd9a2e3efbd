/** What a reader hears of some nodes: headings, labels, everything that is no HTML. */
import type { Nodes } from 'mdast';
import { isComment } from './rules/no-expression.ts';
import { valueOf } from './variables.ts';

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  pairs('0123456789+-−=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
);

/**
 * Text of nodes without their formatting: comments left out, variables
 * replaced, images by their alternative text, `10<sup>3</sup>` as `10³`.
 *
 * @param content
 *   Nodes of one line or one block.
 * @param variables
 *   Values by name; one without value stays as it is written.
 */
export function plainText(
  content: Nodes | readonly Nodes[],
  variables?: ReadonlyMap<string, string>,
): string {
  const nodes: readonly Nodes[] = 'type' in content ? [content] : content;
  return nodes.map((node) => textOf(node, variables)).join('');
}

function textOf(node: Nodes, variables?: ReadonlyMap<string, string>): string {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      if (isComment(node.value)) return '';
      return (variables && valueOf(node.value.trim(), variables)) ?? `{${node.value.trim()}}`;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      if (node.name === 'br') return ' ';
      const text = plainText(node.children, variables);
      if (node.name === 'sup') return moved(text, raised);
      return node.name === 'sub' ? moved(text, lowered) : text;
    }
    default:
      if ('children' in node) return plainText(node.children, variables);
      return 'value' in node && node.type !== 'mdxjsEsm' && node.type !== 'yaml' ? node.value : '';
  }
}

/** Digits as the small ones of Unicode; what has none (`1<sup>er</sup>`) as it is. */
function moved(text: string, small: Readonly<Record<string, string>>): string {
  const letters = [...text].map((letter) => small[letter]);
  return letters.includes(undefined) ? text : letters.join('');
}

function pairs(keys: string, values: string): [string, string][] {
  const letters = [...values];
  return [...keys].map((key, index) => [key, letters[index] ?? '']);
}
