/**
 * Whatever becomes of a capsule under tired hands: compiling never throws, its
 * messages point into the text, and what compiles gives no answer away.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import type { FolderFile } from '../../../src/compile/input.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import { sha256 } from '../../../src/content/hash.ts';

const samples = new URL('../../samples/parse/', import.meta.url);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>';
const files: Record<string, FolderFile> = {
  'gants.svg': { kind: 'svg', text: svg, sha256: 'a' },
  'Fiche gants.PDF': { kind: 'pdf', sha256: 'b' },
};
const project = { ...defaultProject, url: 'https://example.org/capsules/', maxMinutes: 30 };
/** A word that stands in every feedback and explanation, and nowhere else. */
const secret = 'Zwölfboxkämpfer';
const original = ['questions', 'inline', 'links', 'blocks']
  .map((name) => readFileSync(new URL(`${name}/input.mdx`, samples), 'utf8').replaceAll('\r\n', '\n'))
  // Front matter and questions of the first alone: two would have the same id.
  .map((text, index) =>
    index === 0 ? text : text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/:::question[\s\S]*?\n:::\n/, ''),
  )
  .join('\n')
  .replaceAll(/^( *> )(?=Pas encore|Exact|\*\*À retenir)/gm, `$1${secret} `);

const snippets =
  `:::|::::|:::question|:::key|:::question{#q-x}|::|{|}|{#|{/*|*/}|<|>|</|<b>|<br>|<script>|<!--|-->|[|](|]|)|![|**|*|_|\`|\`\`\`|~~~|---|===|#|## |- |- [x] |- [ ] |1. |> |  |\t|\n|\n\n|\u00A0|\u202F|| |:|"|'|&|&lt;|\\|\\\\|import |export |www.example.org|a@example.org|javascript:|data:|../|%2e%2e|{project.name}|{project.x}|{1+1}|<kbd>|</kbd>|<abbr title={x}>|[^1]|[^1]: x|[x]: y|é|😀|\u0000|\u202E|\uFEFF`.split(
    '|',
  );

type Mutation = { kind: 'insert'; snippet: string } | { kind: 'delete' | 'repeat' | 'swap'; length: number };

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  change: fc.oneof<[fc.Arbitrary<Mutation>, fc.Arbitrary<Mutation>, fc.Arbitrary<Mutation>]>(
    fc.constantFrom(...snippets).map((snippet): Mutation => ({ kind: 'insert', snippet })),
    fc.integer({ min: 1, max: 30 }).map((length): Mutation => ({ kind: 'delete', length })),
    fc
      .tuple(fc.constantFrom('repeat' as const, 'swap' as const), fc.integer({ min: 1, max: 3 }))
      .map(([kind, length]): Mutation => ({ kind, length })),
  ),
});

function mutate(text: string, mutations: readonly { at: number; change: Mutation }[]): string {
  return mutations.reduce((before, { at, change }) => {
    const offset = Math.floor(at * before.length);
    if (change.kind === 'insert') return before.slice(0, offset) + change.snippet + before.slice(offset);
    if (change.kind === 'delete') return before.slice(0, offset) + before.slice(offset + change.length);
    const lines = before.split('\n');
    const line = Math.floor(at * lines.length);
    const some = lines.slice(line, line + change.length);
    if (change.kind === 'repeat') lines.splice(line, 0, ...some);
    else lines.splice(line, some.length, ...some.toReversed());
    return lines.join('\n');
  }, text);
}

function compile(text: string) {
  return compileCapsule({
    id: 'gants',
    lang: 'fr',
    bytes: new TextEncoder().encode(text),
    files,
    project,
    sha256,
  });
}

describe('a capsule under mutation', () => {
  it('is legal to begin with', () => {
    const { capsule, findings } = compile(original);
    expect(findings.filter(({ ruleId }) => severityOf(ruleId) === 'error')).toEqual([]);
    expect(capsule?.questions[0]?.answers[0]?.feedback).toContain(secret);
  });

  it('never throws, points into the text and gives nothing away', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutate(original, mutations);
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
        const { capsule, findings } = compile(text);
        for (const found of findings) {
          const { start, end } = found.place;
          const inside = (line: number, column: number) =>
            line >= 1 &&
            line <= lines.length &&
            column >= 1 &&
            column <= Math.max(2, (lines[line - 1]?.length ?? 0) + 2);
          expect([found, inside(start.line, start.column), inside(end.line, end.column)]).toEqual([
            found,
            true,
            true,
          ]);
          expect([
            found,
            start.line < end.line || (start.line === end.line && start.column < end.column),
          ]).toEqual([found, true]);
          for (const lang of ['fr', 'en'] as const)
            expect(toMessage(found, 'fr.mdx', lang).reason).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
        }
        const errors = findings.some(({ ruleId }) => severityOf(ruleId) === 'error');
        expect(capsule === undefined).toBe(errors);
        if (!capsule) return;
        const screens = JSON.stringify(capsule.screens);
        const labels = capsule.questions
          .flatMap(({ stem, hint, answers }) => [stem, hint ?? '', ...answers.map(({ label }) => label)])
          .join('');
        for (const html of [screens, labels])
          expect(html).not.toMatch(/checked|<input|<script|\son\w+=|javascript:|data:text|\[x\]/i);
        expect(screens + labels).not.toContain(secret);
      }),
      { seed: 20261001, numRuns: 300 },
    );
  });
});
