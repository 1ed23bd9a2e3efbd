import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../src/compile/parse.ts';
import { fileSizeLimit, readSource } from '../../../../src/compile/source/index.ts';
import { lineLengthLimit } from '../../../../src/compile/source/rules/line-length-limit.ts';
import { scan } from '../../../../src/compile/source/scan.ts';

// The same texts on every run and machine; another number looks further.
fc.configureGlobal({ seed: 2026 });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rules = (text: string): string[] => readSource(bytes(text)).findings.map((finding) => finding.ruleId);

/** What capsules are made of, right and wrong, in any order. */
const fragment = fc.constantFrom(
  ...['Couper le courant', ' ', '\n', '\n\n', '- ', '> ', '  ', '1. ', '## ', '| a | b |\n', '\t', '\r\n'],
  ...[
    ':::',
    '::::',
    ':::question{#a}',
    '::: question {#a',
    ':::key',
    '\u00A0',
    '{#a}',
    '“x”',
    '[x]',
    '[ ]',
    '[ x ]',
    '- [x] ',
  ],
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '{',
    '}',
    '{/*',
    '*/}',
    '<!--',
    '-->',
    '<',
    '>',
    '<5',
    '<sub>',
    '</sub>',
    '<br>',
    '</',
    '<br />',
  ],
  ...[
    '<https://example.org>',
    '](',
    ')',
    '[',
    ']',
    '![',
    '\\',
    '"',
    '{project.name}',
    'import ',
    'export ',
    '---',
    '*',
    '_',
    '\u200B',
    '\u0000',
  ],
);
const document = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

/** The paragraphs of capsules whose authors had a bad evening. */
const block = fc.constantFrom(
  ...[
    'Couper le courant.',
    'Si T <5 °C ou {80 %} puis {#a}',
    'Voir <https://example.org> et <nom du chef>',
    'H<sub>2</sub>O<br>fin',
  ],
  ...[
    ':::question{#a}\nQue faire ?\n\n- [ ] Attendre\n- [ x ] Couper\n:::',
    '::: question {#b',
    ':::key\nCouper {80 %}',
    ':::',
  ],
  ...[
    '::::case\nSamedi <5 h\n:::',
    ':::question{#c type=« single »} Que faire ?',
    '-[x] Couper\n* [ ] Attendre',
    '## Suite {#suite}',
  ],
  ...[
    '<!-- à relire {80 %} -->',
    '<!--\n\n- [ x ] <br>\n\n-->',
    '{/* à relire */}',
    'Couper {/* jamais',
    '```\n{80 %} <5\n```',
    '```',
  ],
  ...[
    '> Note <5 {x}\nsuite',
    '![Plan de {project.name}](plan.png)',
    'export des registres {80 %}',
    '| a |\n| - |\n| <5 {x} |',
    'Fin </sub>',
  ],
);

describe('readSource, whatever it is given', () => {
  test('keeps length and lines, and points into the text', () => {
    fc.assert(
      fc.property(fc.oneof(document.map(bytes), fc.uint8Array({ maxLength: 60 })), (input) => {
        const { text, masked, findings, parse: mayParse } = readSource(input);
        expect(masked.length).toBe(text.length);
        expect(masked.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''));
        if (findings.length === 0) expect(masked).toBe(text);
        if (!mayParse) expect(findings).not.toEqual([]);
        const lines = text.split('\n');
        for (const { place, ruleId } of findings) {
          if (ruleId === 'encoding-utf-8' && !mayParse) continue;
          const { start, end } = place;
          expect(start.column).toBeGreaterThanOrEqual(1);
          expect(end.line > start.line || (end.line === start.line && end.column > start.column)).toBe(true);
          expect(end.column).toBeLessThanOrEqual((lines[end.line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('leaves a text that parses, whatever mistakes meet in a capsule', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 10 }), (blocks) => {
        const { masked } = readSource(bytes(blocks.join('\n\n')));
        expect(parse(masked)).toMatchObject({ type: 'root' });
      }),
      { numRuns: 400 },
    );
  });
});

describe('the scanner', () => {
  /** A parser that never throws, for texts without MDX. */
  const markdown = unified()
    .data('micromarkExtensions', [
      { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink', 'definition'] } },
    ])
    .use(remarkParse)
    .use(remarkGfm)
    .freeze();

  test('agrees with remark about what is a block of code', () => {
    const part = fc.constantFrom(
      'Couper',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '  ',
      '```\n',
      '```',
      '~~~\n',
      '~~~~',
      '1. ',
      '## ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
        const text = `\n${parts.join('')}\nFin\n`;
        const source = scan(text);
        // An unclosed block is an error that ends the comparison.
        fc.pre(source.tokens.every((token) => token.type !== 'codeFence' || token.closed));
        const expected = new Set<number>();
        visit(markdown.parse(text), (node) => {
          if (node.type !== 'code' || !node.position) return;
          // Code that ends with its list item or quote ends at the beginning of the next line.
          const { start, end } = node.position;
          const last = end.column === 1 ? end.line - 1 : end.line;
          for (let line = start.line; line <= last; line++) expected.add(line);
        });
        const actual = source.lines.flatMap((line, index) => (line.kind === 'code' ? [index + 1] : []));
        expect(actual.filter((line) => source.lines[line - 1]?.text.trim())).toEqual(
          [...expected].filter((line) => source.lines[line - 1]?.text.trim()),
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('limits', () => {
  test('a file of exactly the limit is read, one byte more is not', () => {
    const line = `${'a'.repeat(1023)}\n`;
    const full = line.repeat(fileSizeLimit / 1024);
    expect(readSource(bytes(full))).toMatchObject({ findings: [], parse: true });
    const { findings, parse: mayParse } = readSource(bytes(`${full}a`));
    expect(mayParse).toBe(false);
    expect(findings).toMatchObject([
      { ruleId: 'file-size-limit', values: { bytes: fileSizeLimit + 1, limit: fileSizeLimit } },
    ]);
  });

  test('only the limits are reported where the text may not be parsed', () => {
    expect(rules(`Si T <5 °C {80 %}\n${'a'.repeat(lineLengthLimit + 1)}`)).toEqual(['line-length-limit']);
    expect(rules('a'.repeat(lineLengthLimit))).toEqual([]);
  });
});

test('what is left of a broken question is the question', () => {
  const { masked } = readSource(
    bytes(
      '::: question{#arret type=“single”}\nQue faire {80 %} ?\n\n- [ x ] Couper\n-\u00A0[ ] Attendre\n  > Non.\n:::\n',
    ),
  );
  expect(parse(masked)).toMatchObject({
    children: [
      {
        type: 'containerDirective',
        name: 'question',
        attributes: { id: 'arret', type: 'single' },
        children: [
          { type: 'paragraph' },
          { type: 'list', children: [{ checked: true }, { checked: false }] },
        ],
      },
    ],
  });
});

function visit(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node);
  if ('children' in node) for (const child of node.children) visit(child, visitor);
}
