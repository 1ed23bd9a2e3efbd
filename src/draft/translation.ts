/** The start of a translation: the same capsule with every text marked, so that none is forgotten. */
import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { componentsOf } from '../compile/components.ts';
import type { MessageLang } from '../compile/messages/index.ts';
import { parse } from '../compile/parse.ts';
import { toWriteMark } from '../compile/rules/text-written.ts';
import { readSource } from '../compile/source/index.ts';
import { visitNodes } from '../compile/visit.ts';
import { editFrontMatter } from './front-matter-text.ts';

/**
 * Start a translation.
 *
 * Question ids, ticks, options, files and all that no language changes stay.
 * The translation is a draft: somebody has to approve it for itself.
 *
 * @param bytes
 *   The capsule to translate.
 * @param from
 *   Its language.
 * @param to
 *   Language of the translation.
 * @returns
 *   Text of the translation; nothing when the capsule cannot be parsed.
 */
export function startTranslation(bytes: Uint8Array, from: MessageLang, to: MessageLang): string | undefined {
  const source = readSource(bytes);
  const root = source.parse ? parse(source.masked) : undefined;
  if (!root || 'ruleId' in root) return undefined;

  let text = source.text;
  // From the end, so that the offsets before stay true.
  for (const { at, length, insert } of insertions(root, from, to).toSorted((a, b) => b.at - a.at)) {
    text = text.slice(0, at) + insert + text.slice(at + length);
  }
  return editFrontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), markFrontMatter);
}

interface Insertion {
  at: number;
  /** How much is replaced. */
  length: number;
  insert: string;
}

function insertions(root: Root, from: MessageLang, to: MessageLang): Insertion[] {
  const numbers = visitNodes(root, 'containerDirective')
    .filter(({ attributes }) => attributes?.['type'] === 'numeric')
    .flatMap(numberedAnswers);
  const texts = visitNodes(root, 'paragraph', 'tableCell').flatMap((node): Insertion[] => {
    const text = toString(node, { includeImageAlt: false });
    const [first, second] = node.children;
    // Into a link: the choice of a scenario is nothing but one.
    const at = startOf(first?.type === 'link' ? first.children[0] : first);
    if (at === undefined || !/\p{L}/u.test(text) || numbers.includes(node)) return [];
    // Behind the place of an answer on an image.
    const behind =
      first?.type === 'inlineCode' && /^[\d., ]+$/.test(first.value) ? startOf(second) : undefined;
    if (behind !== undefined) return [{ at: behind, length: 0, insert: ` ${toWriteMark}` }];
    const truth = truthLabels[from].findIndex((label) => isOnly(text, label));
    const [was, becomes] = [truthLabels[from][truth], truthLabels[to][truth]];
    if (was && becomes) return [{ at, length: was.length, insert: becomes }];
    return [{ at, length: 0, insert: `${toWriteMark} ` }];
  });
  // Without a space: links lead to a heading by its letters and spaces.
  const headings = visitNodes(root, 'heading').flatMap((node): Insertion[] => {
    const at = startOf(node.children[0]);
    return at === undefined ? [] : [{ at, length: 0, insert: toWriteMark }];
  });
  const images = visitNodes(root, 'image').flatMap((node): Insertion[] => {
    const at = startOf(node);
    // `![`
    return at === undefined || !node.alt ? [] : [{ at: at + 2, length: 0, insert: `${toWriteMark} ` }];
  });
  const titles = componentsOf(root).flatMap(({ attributes }) =>
    attributes.flatMap((attribute): Insertion[] => {
      const start = attribute.position?.start.offset;
      const isTitle = attribute.type === 'mdxJsxAttribute' && attribute.name === 'title' && attribute.value;
      // `title="`
      return isTitle && start !== undefined ? [{ at: start + 7, length: 0, insert: `${toWriteMark} ` }] : [];
    }),
  );
  return [...texts, ...headings, ...images, ...titles];
}

/** Numbers to type, which no language changes: the sign would make another answer of them. */
function numberedAnswers({ children }: ContainerDirective): Nodes[] {
  return children
    .filter((node) => node.type === 'list')
    .flatMap((list) => list.children.flatMap((item) => item.children.slice(0, 1)));
}

function startOf(node: Nodes | undefined): number | undefined {
  return node?.position?.start.offset;
}

/** `Vrai` in French is `True` in English: under another word the question would no longer be true or false. */
const truthLabels: Readonly<Record<MessageLang, readonly [string, string]>> = {
  fr: ['Vrai', 'Faux'],
  en: ['True', 'False'],
};

function isOnly(text: string, label: string): boolean {
  return new RegExp(`^${label}\\s*[.!?…]?$`, 'iu').test(text.trim());
}

function markFrontMatter(document: Document): void {
  document.set('status', 'draft');
  for (const key of ['approvedBy', 'approvedOn', 'reviewBy', 'allow']) document.delete(key);
  for (const key of ['title', 'objective', 'reviseWhen', 'credits']) mark(document.get(key, true));
  for (const key of ['audience', 'keywords']) {
    const list = document.get(key, true);
    if (isSeq(list)) list.items.forEach(mark);
  }
  const action = document.get('action', true);
  if (isMap(action)) mark(action.get('label', true));
}

function mark(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string') node.value = `${toWriteMark} ${node.value}`;
}
