/** `npm run new`: begin a capsule, or with `--from near-miss` the translation of one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { toWriteMark } from '../src/compile/rules/text-written.ts';
import { writeNewCapsule, writeTranslation } from '../src/draft/index.ts';
import { askSubject } from '../src/terminal/ask-subject.ts';
import { commandLine } from '../src/terminal/commands.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { shownPath } from '../src/terminal/shown-path.ts';
import { textsOf } from '../src/terminal/texts.ts';

await runCommand('new', async (options) => {
  const { contentDir, lang, langGiven, from } = options;
  const file = from === undefined ? await begin() : await writeTranslation(contentDir, from, lang);
  const path = join(contentDir, file);
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.includes(toWriteMark));
  console.log(
    textsOf(lang).draftWritten(
      shownPath(path),
      lines.length,
      commandLine('dev', { content: options.content }),
    ),
  );
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
