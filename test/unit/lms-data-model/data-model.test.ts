/** Calls of a content, and what a strict LMS refuses of them: each case is a file of `test/samples/data-model`. */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createDataModel, type DataModelEdition } from '../../../src/lms/data-model/index.ts';
import { reasons } from '../../../src/lms/data-model/rules.ts';

interface Case {
  title: string;
  /** What the LMS holds from earlier sessions. */
  known?: Record<string, string>;
  /** What an LMS returns that agrees is the default: `true`, and `false` to what is refused. */
  calls: { call: [verb: string, ...args: string[]]; returned?: string; refused?: string }[];
}

const folder = new URL('../../samples/data-model/', import.meta.url);
const editions: DataModelEdition[] = ['1.2', '2004'];
const seen = new Set<string>();

describe.each(editions)('the data model of SCORM %s', async (edition) => {
  const files = (await readdir(new URL(`${edition}/`, folder))).sort();
  const cases = await Promise.all(
    files.map(
      async (file) => JSON.parse(await readFile(new URL(`${edition}/${file}`, folder), 'utf8')) as Case,
    ),
  );

  it.each(cases)('$title', ({ known, calls }) => {
    const model = createDataModel(edition, known);
    const refused = calls.map(({ call: [verb, ...args], returned, refused: rule }) => {
      const refusals = model.call(verb, args, returned ?? String(!rule));
      for (const { rule: id, reason } of refusals) {
        seen.add(id);
        expect(`${reason.fr} ${reason.en}`).not.toMatch(/\{of\}|undefined/);
      }
      return { call: [verb, ...args], refused: refusals.map(({ rule: id }) => id).join() };
    });
    expect(refused).toEqual(calls.map(({ call, refused: id = '' }) => ({ call, refused: id })));
  });
});

it('every rule has a case', () => {
  expect([...seen].sort()).toEqual(Object.keys(reasons).sort());
});
