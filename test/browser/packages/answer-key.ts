/** What would give the answers away, and where a learner could see it. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Capsule } from '../../../src/model/capsule.ts';
import { readZip } from '../../unit/package/read-zip.ts';

const dataBlock = /<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g;

interface OwnPage {
  path: string;
  html: string;
}

/** Every page of a finished build, those inside of packages too; not the talk sheets, which are for whoever leads the talk. */
export async function ownPages(out: string): Promise<OwnPage[]> {
  const pages: OwnPage[] = [];
  for (const { name, parentPath } of await readdir(out, { recursive: true, withFileTypes: true })) {
    const path = join(parentPath, name);
    if (name.endsWith('.html') && basename(parentPath) !== 'talk')
      pages.push({ path, html: await readFile(path, 'utf8') });
    if (!name.endsWith('.zip')) continue;
    for (const file of readZip(await readFile(path))) {
      if (file.name.endsWith('.html'))
        pages.push({ path: `${path}/${file.name}`, html: Buffer.from(file.bytes).toString('utf8') });
    }
  }
  return pages;
}

/** Feedback and explanations of a capsule, as text; not those too short to be told from other text. */
export function secretsOf(capsule: Capsule): string[] {
  const secrets = capsule.questions.flatMap((question) => {
    const steps = question.type === 'scenario' ? question.steps : [];
    const choices = [...question.answers, ...steps.flatMap((step) => step.choices)];
    return [
      ...choices.map(({ feedback }) => feedback),
      ...[question, ...steps].map((each) => each.explanation),
    ];
  });
  return secrets.map((html) => textOf(html ?? '')).filter((text) => text.length > 10);
}

/** A page without its block of data: its markup, and its text as a search for it would see it. */
export function shownWithout(html: string): { markup: string; text: string } {
  const markup = html.replaceAll(dataBlock, '');
  return { markup, text: textOf(markup) };
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}
