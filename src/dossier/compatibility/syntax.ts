/** Keys of the compatibility data for the syntax of a script. */
import type { AnyNode, Program } from 'acorn';
import { full } from 'acorn-walk';

const operators: Readonly<Record<string, string>> = {
  '**': 'exponentiation',
  '**=': 'exponentiation_assignment',
  '??': 'nullish_coalescing',
  '??=': 'nullish_coalescing_assignment',
  '||=': 'logical_or_assignment',
  '&&=': 'logical_and_assignment',
};

/** Parts of regular expressions that came after the first, as they are written. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion'],
  [/\(\?<[A-Za-z_$]/, 'javascript.regular_expressions.named_capturing_group'],
  [/\\k</, 'javascript.regular_expressions.named_backreference'],
  [/\\p\{/i, 'javascript.regular_expressions.unicode_character_class_escape'],
  [/\(\?[ims-]+:/, 'javascript.regular_expressions.modifier'],
];

const flags: Readonly<Record<string, string>> = {
  d: 'hasIndices',
  s: 'dotAll',
  u: 'unicode',
  v: 'unicodeSets',
  y: 'sticky',
};

/** Keys of the syntax that a script uses, each once; what every script engine knows is left out. */
export function syntaxKeys(program: Program): string[] {
  const keys = new Set<string>();
  full(program, (node: AnyNode) => {
    for (const key of keysOf(node)) keys.add(`javascript.${key}`);
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags: letters } = node.regex;
      for (const [part, key] of patterns) if (part.test(pattern)) keys.add(key);
      for (const letter of letters) {
        const flag = flags[letter];
        if (flag) keys.add(`javascript.builtins.RegExp.${flag}`);
      }
    }
  });
  return [...keys];
}

function keysOf(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.kind === 'var' ? [] : [`statements.${node.kind.replace('await using', 'await_using')}`];
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return functionKeys(node);
    case 'Property':
      return node.method ? ['functions.method_definitions'] : [];
    case 'AssignmentPattern':
      return ['functions.default_parameters'];
    case 'ObjectPattern':
    case 'ArrayPattern':
      return ['operators.destructuring'];
    case 'SpreadElement':
      return ['operators.spread'];
    case 'ObjectExpression':
      return node.properties.some(({ type }) => type === 'SpreadElement')
        ? ['operators.spread.spread_in_object_literals']
        : [];
    case 'TemplateLiteral':
      return ['grammar.template_literals'];
    case 'ForOfStatement':
      return [node.await ? 'statements.for_await_of' : 'statements.for_of'];
    case 'AwaitExpression':
      return ['operators.await'];
    case 'ChainExpression':
      return ['operators.optional_chaining'];
    case 'ImportExpression':
      return ['operators.import'];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return ['classes'];
    case 'PropertyDefinition':
      return [
        node.key.type === 'PrivateIdentifier'
          ? 'classes.private_class_fields'
          : 'classes.public_class_fields',
      ];
    case 'StaticBlock':
      return ['classes.static.initialization_blocks'];
    case 'CatchClause':
      return node.param ? [] : ['statements.try_catch.optional_catch_binding'];
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      const operator = operators[node.operator];
      return operator ? [`operators.${operator}`] : [];
    }
    case 'Literal':
      return node.bigint ? ['builtins.BigInt'] : [];
    default:
      return [];
  }
}

function functionKeys(node: AnyNode & { async: boolean; generator: boolean }): string[] {
  const keys = node.type === 'ArrowFunctionExpression' ? ['functions.arrow_functions'] : [];
  if (node.async)
    keys.push(node.generator ? 'statements.async_generator_function' : 'statements.async_function');
  else if (node.generator) keys.push('statements.generator_function');
  return keys;
}
