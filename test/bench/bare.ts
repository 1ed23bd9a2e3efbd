/** The yardstick: the same texts through a bare MDX compile, with the syntax that capsules use and nothing else. */
import { compile } from '@mdx-js/mdx';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

const dir = process.argv[2] ?? '';

function flowOnly(this: Processor): void {
  delete this.data().micromarkExtensions?.at(-1)?.text;
}

const texts = readdirSync(dir)
  .filter((name) => !name.startsWith('_'))
  .map((name) => readFileSync(join(dir, name, 'fr.mdx'), 'utf8'));
const started = performance.now();
for (const text of texts) {
  await compile(text, { remarkPlugins: [remarkFrontmatter, remarkGfm, remarkDirective, flowOnly] });
}
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({ phases: { compile: seconds }, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }),
);
