/** The components that a capsule may use, and what each takes. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { classifyAddress } from './addresses.ts';
import type { FolderFile } from './input.ts';
import { readTranscript } from './transcript.ts';
import { visitNodes } from './visit.ts';

/** What an attribute names a file of; the others hold plain words. */
export type FileKind = 'video' | 'audio' | 'captions' | 'transcript' | 'poster';
type AttributeKind = FileKind | 'words';

interface AttributeShape {
  kind: AttributeKind;
  required: boolean;
}

/** Every component, with its attributes in the order in which they are shown to authors. */
export const components = {
  Video: {
    src: { kind: 'video', required: true },
    captions: { kind: 'captions', required: true },
    poster: { kind: 'poster', required: false },
    title: { kind: 'words', required: false },
  },
  Audio: {
    src: { kind: 'audio', required: true },
    transcript: { kind: 'transcript', required: true },
    title: { kind: 'words', required: false },
  },
} as const satisfies Record<string, Readonly<Record<string, AttributeShape>>>;

export type ComponentName = keyof typeof components;

/** A use of a component. */
export type Component = (MdxJsxFlowElement | MdxJsxTextElement) & { name: ComponentName };

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

export function isComponent(node: Nodes): node is Component {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement && isComponentName(node.name ?? '');
}

/** Every use of a component in a capsule. */
export function componentsOf(root: Root): Component[] {
  return visitNodes(root, 'mdxJsxFlowElement', 'mdxJsxTextElement').filter(isComponent);
}

/** The component that plays files of this name. */
export function playerOf(path: string): ComponentName | undefined {
  if (/\.(?:mp4|m4v|mov|webm|avi)$/i.test(path)) return 'Video';
  return /\.(?:mp3|m4a|ogg|wav|aac)$/i.test(path) ? 'Audio' : undefined;
}

/** What the attributes of a component are. */
export function shapesOf(name: ComponentName): Readonly<Record<string, AttributeShape>> {
  return components[name];
}

/** An attribute that names a file. */
export interface FileAttribute {
  name: string;
  kind: FileKind;
  /** As it is written. */
  address: string;
  /** Path in the capsule's folder; absent for an address that leads elsewhere. */
  path?: string;
  attribute: MdxJsxAttribute;
}

/** The files that a component names; what has no value is another rule's. */
export function fileAttributes(component: Component): FileAttribute[] {
  const shapes = shapesOf(component.name);
  return component.attributes.flatMap((attribute): FileAttribute[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const kind = Object.hasOwn(shapes, attribute.name) ? shapes[attribute.name]?.kind : undefined;
    if (!kind || kind === 'words' || attribute.value === '') return [];
    const address = classifyAddress(attribute.value);
    const path = address.kind === 'file' ? { path: address.path } : {};
    return [{ name: attribute.name, kind, address: attribute.value, attribute, ...path }];
  });
}

/** What is said in all that a capsule plays. */
export function spokenIn(root: Root, files: Readonly<Record<string, FolderFile>>): string {
  return componentsOf(root)
    .flatMap((component) => fileAttributes(component))
    .filter(({ kind }) => kind === 'captions' || kind === 'transcript')
    .flatMap(({ path = '' }) => transcriptIn(path, files).flat())
    .join(' ');
}

/** Paragraphs of a transcript of the folder, each as lines; none when there is no such text. */
export function transcriptIn(path: string, files: Readonly<Record<string, FolderFile>>): string[][] {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  return file?.kind === 'text' ? readTranscript(path, file.text) : [];
}
