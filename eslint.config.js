import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * A fence: files of a folder may not import the others. The folders are the
 * pipeline, and imports go one way (docs/architecture.md).
 *
 * @param {string} folder
 *   Folder of `src/`.
 * @param {string[]} forbidden
 *   Folders it must not know.
 * @param {{ node?: boolean }} [allow]
 *   Whether Node's own modules are allowed.
 */
function fence(folder, forbidden, { node = true } = {}) {
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...forbidden.map((name) => `**/${name}/**`), '**/scripts/**'],
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
  fence('model', ['compile', 'package', 'player', 'site', 'content', 'publish', 'terminal'], { node: false }),
  fence('compile', ['package', 'player', 'site', 'content', 'publish', 'terminal'], { node: false }),
  fence('package', ['compile', 'site', 'content', 'publish', 'terminal']),
  fence('player', ['compile', 'package', 'site', 'content', 'publish', 'terminal'], { node: false }),
  fence('content', ['package', 'player', 'site', 'publish', 'terminal']),
  fence('site', ['publish', 'terminal']),
  fence('publish', ['player', 'terminal']),
  fence('terminal', ['player', 'package', 'site', 'publish']),
);
