// Runs a command of this project on a Node that can, or says what to do. Syntax
// of long ago on purpose: this file must run on the Node that is too old.
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const found = process.versions.node;
  const wanted = needed.join('.');
  console.error(
    'Node ' + found + ' est trop ancien : installez Node ' + wanted + ' ou plus récent, puis relancez.',
  );
  console.error('Node ' + found + ' is too old: install Node ' + wanted + ' or newer, then try again.');
  process.exit(2);
}
// A quarter of a command's start is compiling what the last one has compiled.
if (module.enableCompileCache) {
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
}
// The command reads its arguments as if it had been started itself.
process.argv.splice(1, 1);
await import(pathToFileURL(resolve(process.argv[1])).href);
