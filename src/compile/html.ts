/**
 * From mdast to HTML. What comes out is all that a page ever holds of an
 * author's text, so everything not handled here by name is dropped or escaped
 * by the libraries: no raw HTML passes.
 */
import type { ElementContent, Nodes as HastNodes, Properties } from 'hast';
import { toHtml as hastToHtml } from 'hast-util-to-html';
import type { Definition, Heading, Image, Link, LinkReference, PhrasingContent, RootContent } from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Language } from '../model/languages/language.ts';
import { classifyAddress } from './addresses.ts';
import { componentHtml } from './component-html.ts';
import { isComponent } from './components.ts';
import { isBlock } from './directives.ts';
import type { FolderFile } from './input.ts';
import type { MediaPlan } from './media.ts';
import { fillAddress, valueOf } from './variables.ts';

/** Turn nodes of a capsule into HTML: blocks, or the content of one line, which gets no element around it. */
export interface ToHtml {
  blocks(nodes: readonly RootContent[]): string;
  inline(nodes: readonly PhrasingContent[]): string;
}

export interface HtmlContext {
  media: MediaPlan;
  slugs: ReadonlyMap<Heading, string>;
  /** `[1]: https://…`, by identifier. */
  definitions: ReadonlyMap<string, Definition>;
  variables: ReadonlyMap<string, string>;
  language: Pick<Language, 'blocks' | 'name' | 'media'>;
  lang: string;
  files: Readonly<Record<string, FolderFile>>;
}

/**
 * Prepare the conversion of one capsule.
 *
 * Expects a tree in which the rules found no error: an address that they would
 * have refused is a bug here, so it throws.
 */
export function createToHtml(context: HtmlContext): ToHtml {
  const handlers = createHandlers(context);
  const write = (nodes: HastNodes): string =>
    hastToHtml(nodes, {
      // Names such as `class` and quotes stay canonical: `withoutCapsuleLinks` and tests rely on it.
      closeSelfClosing: false,
      characterReferences: { useNamedReferences: false },
    }).trim();
  const blocks = (nodes: readonly RootContent[]): HastNodes =>
    toHast({ type: 'root', children: [...nodes] }, { handlers, allowDangerousHtml: false });
  return {
    blocks: (nodes) => write(blocks(nodes)),
    // As a paragraph, then without it: between the children of a root, line breaks would be added (`CO` `2`).
    inline: (nodes) => {
      const tree = blocks([{ type: 'paragraph', children: [...nodes] }]);
      const [paragraph] = tree.type === 'root' ? tree.children : [tree];
      return write({ type: 'root', children: paragraph?.type === 'element' ? paragraph.children : [] });
    },
  };
}

function createHandlers(context: HtmlContext): Handlers {
  const { media, slugs, definitions, variables, language } = context;
  const expression = (_: State, node: MdxTextExpression | MdxFlowExpression): ElementContent | undefined => {
    const value = valueOf(node.value.trim(), variables);
    return value === undefined ? undefined : { type: 'text', value };
  };
  return {
    mdxTextExpression: expression,
    mdxFlowExpression: (state: State, node: MdxFlowExpression) => {
      const text = expression(state, node);
      return text && element('p', {}, [text]);
    },
    mdxJsxTextElement: inlineElement,
    mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) =>
      isComponent(node) ? componentHtml(node, context) : element('p', {}, [inlineElement(state, node)]),
    containerDirective: (state: State, node: ContainerDirective) => block(state, node, language),
    heading: (state: State, node: Heading) =>
      element(`h${node.depth}`, { ...(slugs.has(node) && { id: slugs.get(node) }) }, state.all(node)),
    image: (_: State, node: Image) => element('img', media.image(node), []),
    link: (state: State, node: Link) => link(state, node, node.url, media, variables),
    linkReference: (state: State, node: LinkReference) => {
      const definition = definitions.get(node.identifier);
      if (!definition) throw new Error(`No definition of [${node.identifier}]`);
      return link(state, node, definition.url, media, variables);
    },
  } as Handlers;
}

function element(tagName: string, properties: Properties, children: ElementContent[]) {
  return { type: 'element' as const, tagName, properties, children };
}

function inlineElement(state: State, node: MdxJsxTextElement | MdxJsxFlowElement) {
  const title = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'title',
  );
  const properties = title && typeof title.value === 'string' ? { title: title.value } : {};
  return element(node.name ?? 'span', properties, inlineChildren(state, node));
}

/** In flow position MDX wraps the text of `<kbd>…</kbd>` in a paragraph of its own. */
function inlineChildren(state: State, node: MdxJsxTextElement | MdxJsxFlowElement): ElementContent[] {
  const children = state.all(node);
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
}

function block(state: State, node: ContainerDirective, language: Pick<Language, 'blocks'>) {
  if (!isBlock(node)) throw new Error(`No HTML for :::${node.name}`);
  const name = element('p', { className: ['block-name'] }, [
    { type: 'text', value: language.blocks[node.name] },
  ]);
  const children = node.name === 'checklist' ? checklist(state, node) : state.all(node);
  return element('section', { className: ['block', node.name] }, [name, ...children]);
}

/** The boxes of a checklist are for the learner to tick: the page never shows the author's own. */
function checklist(state: State, node: ContainerDirective): ElementContent[] {
  const withoutBoxes = node.children.map((child) =>
    child.type === 'list'
      ? { ...child, children: child.children.map((item) => ({ ...item, checked: null })) }
      : child,
  );
  return state.all({ ...node, children: withoutBoxes });
}

function link(
  state: State,
  node: Link | LinkReference,
  url: string,
  media: MediaPlan,
  variables: ReadonlyMap<string, string>,
) {
  const href = fillAddress(url, variables);
  const address = classifyAddress(href);
  const children = state.all(node);
  switch (address.kind) {
    case 'outside':
      return element('a', { href, rel: ['noopener'] }, children);
    case 'anchor':
      return element('a', { href: `#${address.anchor}` }, children);
    case 'capsule':
      // Works on the site, where `/fr/<id>/` stands beside its like; a package keeps the text alone.
      return element(
        'a',
        { dataCapsule: `${address.id}/${address.lang}`, href: media.capsule(address) },
        children,
      );
    case 'file':
      return element('a', { href: media.file(address.path) }, children);
    case 'refused':
      throw new Error(`A refused address reached the page: ${url}`);
  }
}
