/** The containers that a capsule may use. Adding one starts here. */
import type { ContainerDirective } from 'mdast-util-directive';

/** Containers that frame text; a question is the one that asks. */
const blockNames = ['key', 'danger', 'case', 'checklist'] as const;
export type BlockName = (typeof blockNames)[number];

export const directiveNames = ['question', ...blockNames] as const;
export type DirectiveName = (typeof directiveNames)[number];

/** What a French author may type, and what it is called here. */
export const frenchSynonyms: Readonly<Record<string, DirectiveName>> = {
  quiz: 'question',
  qcm: 'question',
  retenir: 'key',
  'a-retenir': 'key',
  'à-retenir': 'key',
  cle: 'key',
  clé: 'key',
  important: 'danger',
  attention: 'danger',
  cas: 'case',
  situation: 'case',
  exemple: 'case',
  liste: 'checklist',
  controle: 'checklist',
  contrôle: 'checklist',
  verifier: 'checklist',
  vérifier: 'checklist',
};

/** Containers of other tools for what is a quote here. */
export const quoteNames: Readonly<Record<string, 'hint' | 'feedback' | 'explanation'>> = {
  indice: 'hint',
  hint: 'hint',
  aide: 'hint',
  feedback: 'feedback',
  commentaire: 'feedback',
  explication: 'explanation',
  explanation: 'explanation',
  correction: 'explanation',
};

/** Attributes each container takes; `id` is written `#id`. */
export const directiveAttributes: Readonly<Record<DirectiveName, readonly string[]>> = {
  question: ['id', 'type', 'points', 'attempts', 'shuffle', 'critical'],
  key: [],
  danger: [],
  case: [],
  checklist: [],
};

export function isDirectiveName(name: string): name is DirectiveName {
  return (directiveNames as readonly string[]).includes(name);
}

export function isBlock(node: ContainerDirective): node is ContainerDirective & { name: BlockName } {
  return (blockNames as readonly string[]).includes(node.name);
}
