/** The containers that a capsule may use. Adding one starts here. */
import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** Containers that ask. */
const questionNames = ['question', 'scenario'] as const;

/** Containers that frame text. */
const blockNames = ['key', 'danger', 'case', 'checklist'] as const;
export type BlockName = (typeof blockNames)[number];

export const directiveNames = [...questionNames, ...blockNames] as const;
export type DirectiveName = (typeof directiveNames)[number];

/** What a French author may type, and what it is called here. */
export const frenchSynonyms: Readonly<Record<string, DirectiveName>> = {
  quiz: 'question',
  qcm: 'question',
  scénario: 'scenario',
  branches: 'scenario',
  embranchement: 'scenario',
  'cas-pratique': 'scenario',
  note: 'key',
  tip: 'key',
  info: 'key',
  astuce: 'key',
  conseil: 'key',
  retenir: 'key',
  'a-retenir': 'key',
  'à-retenir': 'key',
  cle: 'key',
  clé: 'key',
  important: 'danger',
  attention: 'danger',
  avertissement: 'danger',
  warning: 'danger',
  caution: 'danger',
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

/** What an author may call attributes of a question. */
export const attributeSynonyms: Readonly<Record<string, string>> = {
  identifiant: 'id',
  essais: 'attempts',
  tentatives: 'attempts',
  tries: 'attempts',
  bareme: 'points',
  barème: 'points',
  poids: 'points',
  score: 'points',
  weight: 'points',
  melange: 'shuffle',
  mélange: 'shuffle',
  mélanger: 'shuffle',
  aleatoire: 'shuffle',
  aléatoire: 'shuffle',
  random: 'shuffle',
  partiel: 'partial',
  critique: 'critical',
  eliminatoire: 'critical',
  éliminatoire: 'critical',
  obligatoire: 'critical',
  required: 'critical',
  confiance: 'confidence',
  certitude: 'confidence',
  banque: 'pool',
  reserve: 'pool',
  réserve: 'pool',
  bank: 'pool',
};

/** Attributes each container takes; `id` is written `#id`. */
export const directiveAttributes: Readonly<Record<DirectiveName, readonly string[]>> = {
  question: ['id', 'type', 'points', 'attempts', 'shuffle', 'partial', 'critical', 'confidence', 'pool'],
  // Those that have no meaning here are said to have none.
  scenario: ['id', 'type', 'points', 'attempts', 'shuffle', 'partial', 'critical', 'confidence', 'pool'],
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

/** Whether a node is a container that asks: a question or a scenario. */
export function isQuestion(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && (questionNames as readonly string[]).includes(node.name);
}
