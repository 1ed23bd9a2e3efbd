/** `npm run new`: begin a capsule, or with `--from near-miss` the translation of one. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { toWriteMark } from '../src/compile/rules/text-written.ts';
import { writeNewCapsule, writeTranslation } from '../src/draft/index.ts';
import { askSubject } from '../src/terminal/ask-subject.ts';
import { fromCaller, readOptions } from '../src/terminal/options.ts';
import { exitCodes, run } from '../src/terminal/run.ts';
import { textsOf } from '../src/terminal/texts.ts';

const text = { type: 'string' } as const;

await run(async () => {
  const options = readOptions({ title: text, domain: text, audience: text, id: text, from: text });
  const { contentDir, lang, langGiven, from } = options;
  const file = from === undefined ? await begin() : await writeTranslation(contentDir, from, lang);
  const path = join(contentDir, file);
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.includes(toWriteMark));
  console.log(textsOf(lang).draftWritten(relative(fromCaller('.'), path), lines.length));
  return exitCodes.clean;

  async function begin(): Promise<string> {
    const person = process.stdin.isTTY
      ? createInterface({ input: process.stdin, output: process.stderr })
      : undefined;
    const ask = person && ((question: string) => person.question(`${question} : `));
    try {
      const { id, subject } = await askSubject(options, lang, !langGiven, ask);
      return await writeNewCapsule(contentDir, id, subject);
    } finally {
      person?.close();
    }
  }
});
