import type { Definition, Image, Link, Node, Nodes, Parents, Root } from 'mdast';

/** A node with the nodes around it, outermost first. */
export interface Visited<Type extends Node = Nodes> {
  node: Type;
  ancestors: Parents[];
}

type NodeOfType<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** Every node of a tree in document order, with its ancestors. */
export function walk(root: Root): Visited[] {
  const visited: Visited[] = [];
  const enter = (node: Nodes, ancestors: Parents[]): void => {
    visited.push({ node, ancestors });
    if (!('children' in node)) return;
    const inside = [...ancestors, node];
    for (const child of node.children) enter(child, inside);
  };
  enter(root, []);
  return visited;
}

/** Every node of the given types, in document order. */
export function visitNodes<Type extends Nodes['type']>(root: Root, ...types: Type[]): NodeOfType<Type>[] {
  return walk(root)
    .map(({ node }) => node)
    .filter((node): node is NodeOfType<Type> => (types as string[]).includes(node.type));
}

/** Every node with an address that a page may hold: a definition only where something uses it. */
export function visitAddresses(root: Root): (Link | Image | Definition)[] {
  const used = new Set(visitNodes(root, 'linkReference', 'imageReference').map((node) => node.identifier));
  return visitNodes(root, 'link', 'image', 'definition').filter(
    (node) => node.type !== 'definition' || used.has(node.identifier),
  );
}
