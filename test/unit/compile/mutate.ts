/** Seeded damage to the capsules of the samples: tired hands, broken editors and hostile ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { compileCapsule, type Compiled } from '../../../src/compile/index.ts';
import type { FolderFile } from '../../../src/compile/input.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import { findCapsules } from '../../../src/content/find.ts';
import { readFolderFiles } from '../../../src/content/folder-files.ts';
import { readSettings } from '../../../src/content/index.ts';
import { sha256 } from '../../../src/content/hash.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>';
const found = await findCapsules(`${root}capsules`);
const folders = await Promise.all(found.map((folder) => readFolderFiles(`${root}capsules`, folder)));
/** What stands beside any of the capsules. */
const files: Record<string, FolderFile> = {
  ...Object.fromEntries(folders.flatMap((folder) => Object.entries(folder))),
  'gants.svg': { kind: 'svg', text: svg, sha256: 'a' },
  'Fiche gants.PDF': { kind: 'pdf', sha256: 'b' },
};

/** The settings of the capsules that the project ships, whose words they say. */
const { project: own } = await readSettings(`${root}capsules`);
export const project = { ...own, ...defaultProject, url: 'https://example.org/capsules/', maxMinutes: 30 };

/** A word that stands in every feedback and explanation of {@link everything}, and nowhere else. */
export const secret = 'Zwölfboxkämpfer';

/** One capsule with everything that a capsule may hold. */
export const everything = ['questions', 'inline', 'links', 'blocks', 'scenario']
  .map((name) => readFileSync(`${root}test/samples/parse/${name}/input.mdx`, 'utf8').replaceAll('\r\n', '\n'))
  // Front matter and questions of the first alone: two would have the same id.
  .map((text, index) =>
    index === 0 ? text : text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/:::question[\s\S]*?\n:::\n/, ''),
  )
  .join('\n')
  .replaceAll(/^( *> )(?=Pas encore|Exact|\*\*À retenir)/gm, `$1${secret} `);

/** That capsule, and those that the project ships. */
export const originals = [
  everything,
  ...readdirSync(`${root}capsules`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => readFileSync(`${root}capsules/${file}`, 'utf8').replaceAll('\r\n', '\n')),
];

const snippets =
  `:::|::::|:::question|:::key|:::question{#q-x}|:::scenario{#q-s}|::|{|}|{#|{/*|*/}|<|>|</|<b>|<br>|<script>|<!--|-->|[|](|]|)|![|**|*|_|\`|\`\`\`|~~~|---|===|#|## |### |- |- [x] |- [ ] |- [ x ] |-[x] |1. |> |  |\t|\n|\n\n|\r\n|\u00A0|\u202F|| |:| : | ! |« | »|"|“|'|&|&lt;|&#x3C;|\\|\\\\|import |export |www.example.org|<https://example.org/a_b>|a@example.org|javascript:|data:|../|%2e%2e|{project.name}|{project.x}|{1+1}|<kbd>|</kbd>|<abbr title={x}>|](#la-presse-repart)|[^1]|[^1]: x|[x]: y|!!js/function |&a |*a|: |é|😀|\u0000|\u202E|\u200B|\uFEFF`.split(
    '|',
  );

type Change =
  | { kind: 'insert'; snippet: string }
  | { kind: 'delete' | 'repeat' | 'swap' | 'token'; length: number }
  | { kind: 'byte'; value: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...snippets).map((snippet): Change => ({ kind: 'insert', snippet })),
  fc.integer({ min: 1, max: 30 }).map((length): Change => ({ kind: 'delete', length })),
  fc
    .tuple(
      fc.constantFrom('repeat' as const, 'swap' as const, 'token' as const),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([kind, length]): Change => ({ kind, length })),
  fc.integer({ min: 0, max: 255 }).map((value): Change => ({ kind: 'byte', value })),
);

/** Bytes of an original after one to four changes to its bytes, lines or tokens. */
export const mutant: fc.Arbitrary<Uint8Array> = fc
  .record({
    original: fc.constantFrom(...originals),
    changes: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), change }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ original, changes }) => mutate(original, changes));

function mutate(original: string, changes: readonly { at: number; change: Change }[]): Uint8Array {
  const text = changes.reduce((before, { at, change }) => changeText(before, at, change), original);
  const bytes = new TextEncoder().encode(text);
  for (const { at, change } of changes) {
    if (change.kind === 'byte') bytes[Math.floor(at * bytes.length)] = change.value;
  }
  return bytes;
}

function changeText(text: string, at: number, change: Change): string {
  const offset = Math.floor(at * text.length);
  switch (change.kind) {
    case 'byte':
      return text;
    case 'insert':
      return text.slice(0, offset) + change.snippet + text.slice(offset);
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + change.length);
    case 'repeat':
    case 'swap':
      return changeParts(text.split('\n'), '\n', at, change);
    case 'token':
      return changeParts(text.split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u), '', at, change);
  }
}

/** Repeat some lines, or turn lines or tokens round. */
function changeParts(
  parts: string[],
  glue: string,
  at: number,
  { kind, length }: { kind: string; length: number },
): string {
  const index = Math.floor(at * parts.length);
  const some = parts.slice(index, index + length + (kind === 'token' ? 1 : 0));
  if (kind === 'repeat') parts.splice(index, 0, ...some);
  else parts.splice(index, some.length, ...some.toReversed());
  return parts.join(glue);
}

/** Compile a text as the French capsule `gants`, beside every image that the samples name. */
export function compileMutant(bytes: Uint8Array): Compiled {
  try {
    return compileCapsule({ id: 'gants', lang: 'fr', bytes, files, project, sha256 });
  } catch (error) {
    // The parser's development build, which tests run, asserts where the published one reports:
    // `[x]: y<abbr>` above a line and `---`. That is no crash of ours, and nothing to judge.
    if (error instanceof Error && error.name === 'Assertion') fc.pre(false);
    throw error;
  }
}
