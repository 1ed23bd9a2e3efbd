/** One build, timed phase by phase; memory is that of the whole process, its threads included. */
import { loadContent } from '../../src/content/index.ts';
import { publish } from '../../src/publish/index.ts';

const [contentDir = '', outDir = ''] = process.argv.slice(2);
const started = performance.now();
let last = started;
const lap = (): number => {
  const now = performance.now();
  const seconds = (now - last) / 1000;
  last = now;
  return seconds;
};
const megabytes = (): number => process.resourceUsage().maxRSS / 1024;

const content = await loadContent(contentDir);
const compile = lap();
let siteAndPackages = 0;
let weigh = 0;
let beforeDossier = 0;
await publish(content, {
  outDir,
  drafts: false,
  onPackage: () => undefined,
  onStep: (step) => {
    if (step === 'weigh') siteAndPackages = lap();
    if (step !== 'dossier') return;
    weigh = lap();
    beforeDossier = megabytes();
  },
});
const dossier = lap();
const seconds = (performance.now() - started) / 1000;
const phases = { compile, 'site and packages': siteAndPackages, weigh, 'dossier and publish': dossier };
console.log(JSON.stringify({ phases, seconds, megabytes: megabytes(), beforeDossier }));
