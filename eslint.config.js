import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const folders = [
  'model',
  'compile',
  'package',
  'player',
  'content',
  'draft',
  'fix',
  'site',
  'publish',
  'lms',
  'terminal',
  'companion',
  'sheets',
  'ledger',
  'dossier',
];

/**
 * A fence: files of a folder may import the named ones and no other. The
 * folders are the pipeline, and imports go one way (docs/architecture.md).
 *
 * @param {string} folder
 *   Folder of `src/`.
 * @param {string[]} allowed
 *   Folders it may know.
 * @param {{ node?: boolean }} [allow]
 *   Whether Node's own modules are allowed.
 */
function fence(folder, allowed, { node = true } = {}) {
  const forbidden = folders.filter((name) => name !== folder && !allowed.includes(name));
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // Only ways that leave the folder: `../package/…`, not `./package/…` within it.
              regex: `^(\\.\\./)+(${[...forbidden, 'scripts'].join('|')})/`,
              message: `src/${folder} must not know this folder: imports go one way.`,
            },
            ...(node ? [] : [{ group: ['node:*'], message: `src/${folder} is pure: no Node modules.` }]),
          ],
        },
      ],
    },
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.astro/', 'src/model/schema-types.ts', 'src/site/env.d.ts']),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Numbers and booleans in messages are what templates are for.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `_name` takes a part out of an object on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // What is spread here are answer letters and code points, never text in a human language.
      '@typescript-eslint/no-misused-spread': 'off',
      // `async` without `await` is how a function promises what an interface asks for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,astro}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  fence('model', [], { node: false }),
  fence('compile', ['model'], { node: false }),
  fence('package', ['model', 'content']),
  fence('player', ['model'], { node: false }),
  fence('content', ['model', 'compile']),
  fence('draft', ['model', 'compile', 'content']),
  fence('fix', ['model', 'compile', 'content']),
  fence('companion', ['model', 'player'], { node: false }),
  fence('sheets', ['model', 'package'], { node: false }),
  fence('site', ['model', 'compile', 'content', 'package', 'player', 'companion', 'sheets']),
  fence('ledger', ['model', 'compile', 'content', 'package', 'publish']),
  fence('dossier', ['model', 'compile', 'content', 'package', 'site']),
  fence('publish', ['model', 'content', 'package', 'site', 'dossier']),
  fence('lms', ['model', 'compile', 'content', 'package']),
  fence('terminal', ['model', 'compile', 'content', 'draft', 'fix', 'ledger']),
);
