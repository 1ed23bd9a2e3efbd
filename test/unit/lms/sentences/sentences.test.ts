/**
 * Calls in sentences. A case is a folder of `cases/`: `calls.json` with an
 * edition and calls, `sentences.txt` with what a person reads in each language.
 * A call is `[milliseconds, function, …arguments]`, and as objects after these
 * what came back when it was not `"true"`. `UPDATE=1` rewrites `sentences.txt`:
 * read the difference.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../src/lms/call.ts';
import type { Edition } from '../../../../src/lms/editions.ts';
import { nameOf, tell } from '../../../../src/lms/sentences/index.ts';

const folder = fileURLToPath(new URL('cases/', import.meta.url));

type Written = [at: number, verb: string, ...rest: (string | { returned?: string; error?: string })[]];

async function readCase(name: string): Promise<{ edition: Edition; calls: Call[] }> {
  const text = await readFile(join(folder, name, 'calls.json'), 'utf8');
  const { edition, calls } = JSON.parse(text) as { edition: Edition; calls: Written[] };
  return { edition, calls: calls.map(toCall) };
}

function toCall([at, verb, ...rest]: Written): Call {
  const args = rest.filter((part) => typeof part === 'string');
  const { returned = 'true', error = '0' } = rest.find((part) => typeof part === 'object') ?? {};
  return { at, verb, args, returned, error, refusals: [] };
}

describe.each(readdirSync(folder))('%s', (name) => {
  it('reads as expected in both languages', async () => {
    const { edition, calls } = await readCase(name);
    const french = tell(edition, calls, 'fr');
    const english = tell(edition, calls, 'en');
    const text = french
      .map(({ text, topic, refused, calls }, at) => {
        const facts = [
          topic,
          ...(refused ? ['refused'] : []),
          ...(calls.length > 1 ? [`${calls.length} calls`] : []),
        ];
        return `[${facts.join(', ')}]\n${text}\n${english[at]?.text ?? ''}\n`;
      })
      .join('\n');
    const file = join(folder, name, 'sentences.txt');
    if (process.env['UPDATE']) await writeFile(file, text);
    expect(text).toBe(await readFile(file, 'utf8'));
  });

  it('loses no call and invents none', async () => {
    const { edition, calls } = await readCase(name);
    const told = tell(edition, calls, 'fr').flatMap((sentence) => sentence.calls);
    expect(told.toSorted((a, b) => a.at - b.at)).toEqual(calls);
  });
});

describe('names of elements', () => {
  it.each([
    ['cmi.core.lesson_status', 'État', 'Status'],
    ['cmi.success_status', 'Résultat', 'Result'],
    [
      'cmi.interactions.2.student_response',
      'Réponse 3\u202f: ce qui a été répondu',
      'Answer 3: what was answered',
    ],
    [
      'cmi.interactions.0.correct_responses.1.pattern',
      'Réponse 1\u202f: ce qu’il fallait répondre',
      'Answer 1: what was to be answered',
    ],
    ['cmi.objectives.0.id', 'Objectif 1', 'Objective 1'],
    ['cmi.comments_from_learner.1.comment', 'Commentaire 2', 'Comment 2'],
    ['cmi.invented', '', ''],
    ['toString', '', ''],
  ])('%s', (element, french, english) => {
    expect(nameOf(element, 'fr')).toBe(french);
    expect(nameOf(element, 'en')).toBe(english);
  });
});
