/** What files ask of browsers, read from small ones whose answer is known. */
import { describe, expect, it } from 'vitest';
import { analyse, type LookedUp } from '../../../src/dossier/compatibility/analyse.ts';
import { cssUses } from '../../../src/dossier/compatibility/css.ts';
import { readFleet, unfitFor } from '../../../src/dossier/compatibility/fleet.ts';
import { htmlUses } from '../../../src/dossier/compatibility/html.ts';
import { manifestUses } from '../../../src/dossier/compatibility/manifest.ts';
import { scriptUses } from '../../../src/dossier/compatibility/script.ts';
import { supportOf } from '../../../src/dossier/compatibility/support.ts';
import { compareVersions } from '../../../src/model/versions.ts';
import { asWorker, settle, type Found } from '../../../src/dossier/compatibility/use.ts';

const howOf = ({ uses }: Found, key: string): string[] =>
  uses.filter((use) => use.key === key).map(({ how }) => how);
const script = (text: string, dataNames: readonly string[] = []): Found =>
  settle(scriptUses(text), new Set(dataNames));
const style = (text: string): LookedUp => ({ path: 'site/fire.css', scope: 'site', found: cssUses(text) });

describe('a style sheet', () => {
  it.each([
    ['a:has(b){color:red}', 'css.selectors.has'],
    ['@media (width <= 22rem){a{color:red}}', 'css.at-rules.media.range_syntax'],
    ['a{width:10dvh}', 'css.types.length.viewport_percentage_units_dynamic'],
    ['a{color:color-mix(in srgb,red,blue)}', 'css.types.color.color-mix'],
    ['a{display:flex;gap:1rem}', 'css.properties.gap.flex_context'],
    ['a{& b{color:red}}', 'css.selectors.nesting'],
    ['@container (width > 1px){a{color:red}}', 'css.at-rules.container'],
  ])('needs what it says: %s', (text, key) => {
    expect(howOf(cssUses(text), key)).toContain('needed');
  });

  it('may do without what stands inside @supports, or after an older value', () => {
    const guarded = cssUses('@supports (width:10dvh){a{width:10dvh}}');
    expect(howOf(guarded, 'css.types.length.viewport_percentage_units_dynamic')).toEqual(['supports']);
    const fallback = cssUses('a{width:10vh;width:10dvh}');
    expect(howOf(fallback, 'css.types.length.viewport_percentage_units_dynamic')).toEqual(['fallback']);
  });

  it('may do without what is for paper alone', () => {
    const found = cssUses('@media print{a{width:10dvh}}@page{size:A4}');
    expect(howOf(found, 'css.types.length.viewport_percentage_units_dynamic')).toEqual(['print']);
    expect(howOf(found, 'css.at-rules.page.size')).toEqual(['print']);
    const both = cssUses('@media print,screen{a{width:10dvh}}');
    expect(howOf(both, 'css.types.length.viewport_percentage_units_dynamic')).toEqual(['needed']);
  });

  it('with a gap in a grid asks for no gap in flex', () => {
    expect(howOf(cssUses('a{display:grid;gap:1rem}'), 'css.properties.gap.flex_context')).toEqual([]);
  });
});

describe('a script', () => {
  it.each([
    ['a?.b', 'javascript.operators.optional_chaining'],
    ['structuredClone({})', 'api.structuredClone'],
    ['Object.fromEntries([])', 'javascript.builtins.Object.fromEntries'],
    ['new BroadcastChannel("fire")', 'api.BroadcastChannel.BroadcastChannel'],
    ['document.startViewTransition()', 'api.Document.startViewTransition'],
    ['var a=[];a.flatMap(String)', 'javascript.builtins.Array.flatMap'],
    ['/(?<=a)b/', 'javascript.regular_expressions.lookbehind_assertion'],
    ['class A{#b=1}', 'javascript.classes.private_class_fields'],
    ['(function(){let n=1n})()', 'javascript.builtins.BigInt'],
  ])('needs what it says: %s', (text, key) => {
    expect(howOf(script(text), key)).toContain('needed');
  });

  it('that looks first may do without', () => {
    const found = script('"share" in navigator && navigator.share(); typeof IdleDetector');
    expect(howOf(found, 'api.IdleDetector')).toEqual(['tested']);
    expect(
      howOf(script('var a=b;if(a.flatMap)a.flatMap(String);var b'), 'javascript.builtins.Array.flatMap'),
    ).toEqual(['tested']);
  });

  it('meets caches only where it says so', () => {
    expect(howOf(script('var a=b;a.add(1);var b'), 'api.Cache.add')).toEqual([]);
    expect(howOf(script('caches.open("a").then(function(a){a.add("b")})'), 'api.Cache.add')).toEqual([
      'needed',
    ]);
  });

  it('that is a worker asks nothing of a browser that cannot run it', () => {
    const found = asWorker(scriptUses('self.skipWaiting();var a=b?.c;var b'));
    expect(howOf(found, 'javascript.operators.optional_chaining')).toEqual(['worker']);
    expect(new Set(found.uses.map(({ how }) => how))).toEqual(new Set(['worker']));
  });

  it('keeps its own names apart from the platform’s', () => {
    expect(howOf(script('(function(fetch){fetch()})(1)'), 'api.fetch')).toEqual([]);
    expect(howOf(script('fetch()'), 'api.fetch')).toEqual(['needed']);
    const own = script('var a={replaceAll:1};b.replaceAll();var b');
    expect(howOf(own, 'javascript.builtins.String.replaceAll')).toEqual([]);
    expect(own.undecided.join()).toContain('.replaceAll');
    expect(script('var a=b;a.part;var b', ['part']).undecided.join()).toContain('.part');
  });
});

it('a page needs its elements, attributes and types of input, and not what its scripts say', () => {
  const found = htmlUses('<dialog popover><input type="date"><script>var a="<search>"</script></dialog>');
  for (const key of [
    'html.elements.dialog',
    'html.global_attributes.popover',
    'html.elements.input.type_date',
  ])
    expect(howOf(found, key)).toEqual(['needed']);
  expect(howOf(found, 'html.elements.search')).toEqual([]);
});

it('a manifest has its members looked up, and a browser may do without any', () => {
  const found = manifestUses('{"name":"Fonderie","shortcuts":[],"dir":"ltr"}');
  expect(found.uses.map(({ key }) => key)).toEqual(['manifests.webapp.name', 'manifests.webapp.shortcuts']);
  const { features } = analyse([{ path: 'site/app.webmanifest', scope: 'site', found }], new Set());
  expect(features.map(({ without }) => without)).toEqual(['install', 'install']);
});

describe('versions', () => {
  it('are compared as numbers', () => {
    expect(compareVersions('9.2', '12')).toBeLessThan(0);
    expect(compareVersions('15.4', '15.4')).toBe(0);
    expect(compareVersions('100', '99')).toBeGreaterThan(0);
  });

  it('are those of the public data, prefixes only where the file has them', () => {
    expect(supportOf('css.selectors.has', new Set()).safari_ios).toEqual({ version: '15.4', partly: false });
    const both = [new Set<string>(), new Set(['-webkit-'])].map(
      (prefixes) => supportOf('css.properties.user-select', prefixes).safari_ios?.version,
    );
    expect(both[0]).not.toBe(both[1]);
  });
});

describe('a fleet', () => {
  const compatibility = analyse([style('main:has(img){color:red}a{accent-color:red}')], new Set());

  it('that lacks a feature is told file, feature, browser and version', () => {
    expect(unfitFor(readFleet(['ios_saf >= 14', 'and_chr >= 110']), compatibility)).toEqual([
      {
        file: 'site/fire.css',
        feature: 'css.selectors.has',
        browser: 'safari_ios',
        version: '14.0',
        needs: '15.4',
      },
    ]);
  });

  it('that has all fits, and what browsers may do without counts for nothing', () => {
    expect(unfitFor(readFleet(['ios_saf >= 16', 'and_chr >= 105']), compatibility)).toEqual([]);
  });

  it.each(['extends fire-fleet', 'browserslist config', '> 5% in my stats', 'netscape >= 4'])(
    'written as %s is refused',
    (words) => {
      expect(() => readFleet([words])).toThrow(/not understood/);
    },
  );
});
