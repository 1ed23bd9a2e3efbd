import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { UserError } from '../../../src/content/user-error.ts';
import { commandLine, commands, type CommandName } from '../../../src/terminal/commands.ts';
import { toHelp } from '../../../src/terminal/help.ts';
import { langOf, readOptions } from '../../../src/terminal/options.ts';
import { shownPath } from '../../../src/terminal/shown-path.ts';
import { textsOf } from '../../../src/terminal/texts.ts';

/** What the author is told of a command line; `npm` is what npm leaves in the environment. */
function refusal(name: CommandName, args: string[], npm: Record<string, string> = {}) {
  try {
    readOptions(name, { args, env: npm });
  } catch (error) {
    if (error instanceof UserError) return { ...error.sentence, hint: error.hint };
    throw error;
  }
  return undefined;
}

const en = { LC_ALL: 'en_GB.UTF-8' };

describe('options', () => {
  it('are read by the table, usual values and choices among them', () => {
    const release = readOptions('release', { args: ['near-miss', '--dry-run', '--reason=-5 °C'], env: en });
    expect(release).toMatchObject({
      'dry-run': true,
      reason: '-5 °C',
      approver: undefined,
      positionals: ['near-miss'],
      lang: 'en',
      langGiven: false,
    });
    const check = readOptions('check', { args: ['--lang', 'fr', '--content', '/c'], env: en });
    expect(check).toMatchObject({
      format: 'pretty',
      fix: false,
      contentDir: '/c',
      lang: 'fr',
      langGiven: true,
    });
  });

  it.each<[CommandName, string[], Record<string, string>, string, string]>([
    ['release', [], { npm_config_dry_run: 'true' }, '--dry-run', 'npm run release -- --dry-run'],
    ['build', [], { npm_config_site: 'lyon' }, '--site', 'npm run build -- --site lyon'],
    ['build', ['lyon'], { npm_config_site: 'true' }, '--site', 'npm run build -- --site PLANT'],
    ['build', [], { npm_config_drafts: '' }, '--drafts', 'npm run build -- --drafts'],
    ['new', [], { npm_config_title: 'My gloves' }, '--title', 'npm run new -- --title "My gloves"'],
    [
      'build',
      [],
      { npm_config_drafts: 'true', npm_config_out: '/my/out', npm_config_content: '/my' },
      '--content, --out, --drafts',
      'npm run build -- --content /my --out /my/out --drafts',
    ],
  ])('that npm has taken from %s %j stop the command: %j', (name, args, npm, taken, remedy) => {
    const said = refusal(name, args, npm);
    expect(said?.en).toContain(`npm has kept ${taken} for itself: nothing was done`);
    expect(said?.fr).toContain(`npm a gardé ${taken} pour lui`);
    expect(said?.hint?.en).toMatch(new RegExp(`: ${remedy}$`));
  });

  it('reach the command behind `--`, whatever npm has for itself', () => {
    const env = { ...en, npm_config_dry_run: 'true', npm_config_loglevel: 'silent' };
    expect(readOptions('release', { args: ['--dry-run'], env })['dry-run']).toBe(true);
    expect(refusal('check', [], env)).toBeUndefined();
  });

  it.each<[string[], string, string]>([
    [
      ['--formt', 'json'],
      'There is no option --formt. Did you mean --format?',
      'Il n’y a pas d’option --formt.',
    ],
    [['-x'], 'There is no option -x.', 'Il n’y a pas d’option -x.'],
    [['--content'], '--content has no value.', '--content n’a pas de valeur.'],
    [['--content', '--fix'], '--content has no value: --fix follows it.', '--fix le suit.'],
    [['--site', ''], '--site has no value.', '--site n’a pas de valeur.'],
    [['--fix=yes'], '--fix takes no value.', '--fix ne prend pas de valeur.'],
    [['--format', 'xml'], '--format xml does not exist.', '--format xml n’existe pas.'],
    [['--lang', 'de'], '--lang de does not exist.', '--lang de n’existe pas.'],
    [['fr'], 'does not know what to do with fr.', 'ne sait que faire de fr.'],
  ])('%j are refused in one language, the one that is asked', (args, english, french) => {
    const said = refusal('check', args);
    expect(said?.en).toContain(english);
    expect(said?.fr).toContain(french);
    expect(said?.hint?.fr).not.toMatch(/\b(?:the|options? of|write)\b/i);
  });

  it('say of a stray word what npm needs', () => {
    expect(refusal('check', ['fr'])?.hint?.en).toContain('write `--` between the command and its options');
  });

  it('give a language even where they cannot be read', () => {
    expect(langOf({ args: ['--formt', 'x', '--lang', 'fr'], env: en })).toBe('fr');
    expect(langOf({ args: ['--lang', 'de'], env: en })).toBe('en');
  });
});

describe('what is said to be typed or opened', () => {
  it('names the folder that was named, in quotes where it has spaces', () => {
    expect(commandLine('dev', {})).toBe('npm run dev');
    expect(commandLine('dev', { content: '../mes capsules' })).toBe(
      'npm run dev -- --content "../mes capsules"',
    );
    const command = commandLine('dev', { content: '/c' });
    expect(textsOf('fr').draftWritten('gants/fr.mdx', 2, command)).toMatch(
      /avec npm run dev -- --content \/c\.$/,
    );
  });

  it.each([
    ['/home/amina/capsules/gants/fr.mdx', 'capsules/gants/fr.mdx'],
    ['/home/amina', '.'],
    ['/elsewhere/fr.mdx', '/elsewhere/fr.mdx'],
    ['/home/amina..old/fr.mdx', '/home/amina..old/fr.mdx'],
    ['/home/amina/..kept/fr.mdx', '..kept/fr.mdx'],
  ])('is %s from where the author stands: %s', (path, shown) => {
    vi.stubEnv('INIT_CWD', '/home/amina');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(shownPath(path)).toBe(shown);
  });
});

describe('--help', () => {
  const names = Object.keys(commands) as CommandName[];

  it('is there for commands of package.json', async () => {
    const { scripts } = JSON.parse(
      await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
  });

  it.each(names)('of %s names each option in both languages, with an example that can be read', (name) => {
    for (const lang of ['fr', 'en'] as const) {
      const help = toHelp(name, lang);
      expect(help.startsWith(`npm run ${name} --`)).toBe(true);
      for (const option of [...Object.keys(commands[name].options), 'lang', 'help'])
        expect(help).toMatch(new RegExp(`^ +(?:-h, )?--${option}\\b.*  \\S`, 'm'));
      const example = commands[name].example[lang];
      expect(help).toContain(`npm run ${example}`);
      expect(help).not.toMatch(/ [:;?!]/);
      const args = (example.split(' -- ')[1] ?? '').match(/"[^"]*"|\S+/g) ?? [];
      expect(
        refusal(
          name,
          args.map((word) => word.replaceAll('"', '')),
        ),
      ).toBeUndefined();
    }
  });

  it('keeps to the width of the terminal', () => {
    for (const line of toHelp('build', 'fr', 72).split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  });
});
