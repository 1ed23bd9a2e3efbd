/**
 * What is repaired. A case is a folder, `test/samples/fix/<case>/`: a capsule
 * (`fr.mdx`), what becomes of it (`fixed.mdx`, with the no-break spaces shown)
 * and what is said to have been changed (`changes.txt`). `UPDATE=1` rewrites both.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixCapsule } from '../../../src/fix/index.ts';

const samples = fileURLToPath(new URL('../../samples/fix/', import.meta.url));
const cases = readdirSync(samples).toSorted();

describe('repairs', () => {
  it.each(cases)('%s', async (name) => {
    const file = readdirSync(`${samples}${name}`).find((each) => /^[a-z]{2}\.mdx$/.test(each)) ?? '';
    const text = (await readFile(`${samples}${name}/${file}`, 'utf8')).replaceAll('\r\n', '\n');
    const { bytes, changes } = fixCapsule(encode(text), file.slice(0, 2));
    await expectFile(`${name}/fixed.mdx.txt`, shown(decode(bytes)));
    await expectFile(`${name}/changes.txt`, changes.map(({ kind, line }) => `${line} ${kind}\n`).join(''));
    expect(changes.length > 0).toBe(decode(bytes) !== text);
    expect(decode(fixCapsule(bytes, file.slice(0, 2)).bytes)).toBe(decode(bytes));
  });

  it('keep the byte order mark and each line ending', () => {
    const text = '\uFEFFUn\r\nAttention !\r\n<!-- a\r\nb --> oui ?\nfin !\r\n';
    const fixed = decode(fixCapsule(encode(text), 'fr').bytes);
    expect(fixed).toBe('\uFEFFUn\r\nAttention\u202F!\r\n{/* a\r\nb */} oui\u202F?\nfin\u202F!\r\n');
  });

  it('add lines that end like the others', () => {
    const text = ':::question{#q}\nQui ?\n\n- [x] A\n  > Oui\n- [ ] B\n  > Non\n> Voilà\n:::\n';
    const fixed = decode(fixCapsule(encode(text.replaceAll('\n', '\r\n')), 'en').bytes);
    expect(fixed).toBe(text.replace('> Voilà', '\n> Voilà').replaceAll('\n', '\r\n'));
  });

  it('leave alone what is no UTF-8', () => {
    const bytes = new Uint8Array([...encode('- [ x ] <!-- a --> '), 0xe9]);
    expect(fixCapsule(bytes, 'fr')).toEqual({ bytes, changes: [] });
  });
});

/** A reviewer sees no difference between spaces. */
function shown(text: string): string {
  return text.replaceAll('\u00A0', '⍽').replaceAll('\u202F', '⎵');
}

async function expectFile(path: string, actual: string): Promise<void> {
  if (process.env['UPDATE']) await writeFile(samples + path, actual);
  expect(actual, path).toBe((await readFile(samples + path, 'utf8')).replaceAll('\r\n', '\n'));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
