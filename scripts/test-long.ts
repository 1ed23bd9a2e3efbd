/**
 * `npm run test:long`: every test, and of those that draw samples far more or
 * all: each cut in a browser, each tracking case in both editions, mutations by
 * the thousand. Takes the arguments of vitest.
 */
process.env['QHSE_LONG'] = '1';
process.argv.splice(2, 0, 'run');
// Its workers inherit the variable.
await import(new URL('../node_modules/vitest/vitest.mjs', import.meta.url).href);
