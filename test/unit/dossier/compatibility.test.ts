/** What files ask of browsers, read from small ones whose answer is known. */
import { describe, expect, it } from 'vitest';
import { analyse, type LookedUp } from '../../../src/dossier/compatibility/analyse.ts';
import { cssUses } from '../../../src/dossier/compatibility/css.ts';
import { readFleet, unfitFor } from '../../../src/dossier/compatibility/fleet.ts';
import { htmlUses, sheetsOf } from '../../../src/dossier/compatibility/html.ts';
import { forPaper } from '../../../src/dossier/facts.ts';
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
    ['a{.b{color:red}}', 'css.selectors.nesting'],
    ['a{@media (width > 1px){color:red}}', 'css.selectors.nesting'],
    ['a{.b{width:10dvh}}', 'css.types.length.viewport_percentage_units_dynamic'],
    ['a{color:rgb(from red r g b)}', 'css.types.color.rgb.relative_syntax'],
    ['a:nth-child(2 of .x){color:red}', 'css.selectors.nth-child.of_syntax'],
    ['a:not(.b,.c){color:red}', 'css.selectors.not.selector_list'],
    ['a{width:if(style(--a: 1): 1px)}', 'css.types.if'],
    ['@import url(x.css) layer(a);', 'css.at-rules.import.layer'],
    ['a{text-decoration-thickness:from-font}', 'css.properties.text-decoration-thickness.from-font'],
    ['@supports not (display:grid){a{width:10dvh}}', 'css.types.length.viewport_percentage_units_dynamic'],
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

  it('says what it could not read', () => {
    expect(cssUses('a{b c}').undecided).toEqual(['b c']);
  });

  it('may lack what only looks otherwise, and nothing whose name is like it', () => {
    const without = (text: string): (string | undefined)[] =>
      analyse([style(text)], new Set())
        .features.filter(({ key }) => /thickness|visibility/.test(key))
        .map((feature) => feature.without);
    expect(without('a{text-decoration-thickness:from-font}')).toEqual([undefined, undefined]);
    expect(without('a{content-visibility:auto}')).toEqual(['drawing', 'drawing']);
    expect(without('a{content-visibility:hidden}')).toEqual(['drawing', undefined]);
  });

  it('that pages name for paper alone asks nothing of a screen', () => {
    const sheet = { path: 'site/fire.css', scope: 'site' as const, found: cssUses('a{width:10dvh}') };
    const page = (media: string) => ({
      path: 'site/index.html',
      scope: 'site' as const,
      found: { uses: [], undecided: [] },
      page: {
        policy: '',
        dataNames: [],
        gzip: 0,
        sheets: sheetsOf(`<link rel="stylesheet" href="../fire.css"${media}>`),
      },
    });
    const key = 'css.types.length.viewport_percentage_units_dynamic';
    const howIn = (...pages: LookedUp[]): string[] =>
      forPaper([sheet, ...pages]).flatMap(({ found }) => howOf(found, key));
    expect(howIn(page(' media="print"'))).toEqual(['print']);
    expect(howIn(page(' media="print"'), page(''))).toEqual(['needed']);
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
    ['new Set([1]).values().map(String)', 'javascript.builtins.Iterator.map'],
    ['(function(m){var a=m.entries();return a.filter(String)})()', 'javascript.builtins.Iterator.filter'],
    ['(function(m){m.toArray()})()', 'javascript.builtins.Iterator.toArray'],
    ['var o={at:f};[1].at(-1)', 'javascript.builtins.Array.at'],
    ['var o={at:Date.now()+1};o.b.at(-1)', 'javascript.builtins.Array.at'],
    ['new RegExp("(?<=a)"+"b")', 'javascript.regular_expressions.lookbehind_assertion'],
    ['var {groupBy:a}=Object', 'javascript.builtins.Object.groupBy'],
    ['var a=1_000', 'javascript.grammar.numeric_separators'],
    ['class A{#b(){}}', 'javascript.classes.private_class_methods'],
    ['class A{#b;c(d){return #b in d}}', 'javascript.classes.private_class_fields_in'],
    ['var {a,...b}=c', 'javascript.operators.destructuring.rest_in_objects'],
  ])('needs what it says: %s', (text, key) => {
    expect(howOf(script(text), key)).toContain('needed');
  });

  it.each([
    '"flatMap" in [] && a.flatMap(String)',
    'if(a.flatMap)a.flatMap(String)',
    'a.flatMap?a.flatMap(String):0',
    'a.flatMap?.(String)',
    '(function(){if(!a.flatMap)return;a.flatMap(String)})()',
    '(function(){var b="flatMap"in a;if(b)a.flatMap(String)})()',
    'var a=b;a.flatMap&&setTimeout(function(){a.flatMap(String)})',
  ])('that looks first may do without: %s', (text) => {
    expect(howOf(script(text), 'javascript.builtins.Array.flatMap')).toEqual(['tested']);
  });

  it.each([
    'if(a.flatMap)b();c.flatMap(String)',
    '(function(){if(!a.flatMap)return})();a.flatMap(String)',
    'a?.flatMap(String)',
  ])('that looks elsewhere needs it all the same: %s', (text) => {
    expect(howOf(script(text), 'javascript.builtins.Array.flatMap')).toContain('needed');
  });

  it('may only ask whether there is something', () => {
    expect(howOf(script('typeof IdleDetector'), 'api.IdleDetector')).toEqual(['tested']);
  });

  it.each([
    'var a=[1];a.map(String)',
    'Object.values(o).map(String)',
    '(function(m){var a=m.values();a=[];return a.map(String)})()',
    '(function(m){for(var a of m.values())a.map(String)})()',
  ])('asks for no method of iterators where there may be a list: %s', (text) => {
    expect(howOf(script(text), 'javascript.builtins.Iterator.map')).toEqual([]);
    expect(howOf(script(text), 'javascript.builtins.Array.map')).toEqual(['needed']);
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
    const own = script('var a={replaceAll:c};b.replaceAll();var b,c');
    expect(howOf(own, 'javascript.builtins.String.replaceAll')).toEqual([]);
    expect(own.undecided.join()).toContain('.replaceAll');
    expect(script('var {storage:a}=navigator').undecided).toContain('.storage (api.Navigator.storage)');
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

it.each([
  ['<script type="module"></script>', 'html.elements.script.type.module'],
  ['<script type="importmap">{}</script>', 'html.elements.script.type.importmap'],
  ['<div hidden="until-found">', 'html.global_attributes.hidden.until-found'],
  ['<link rel="icon modulepreload" href="a.js">', 'html.elements.link.rel.modulepreload'],
])('a page needs the values that its attributes have: %s', (html, key) => {
  expect(howOf(htmlUses(html), key)).toEqual(['needed']);
});

it('a popover is needed: an older browser would show what should be hidden', () => {
  const found = htmlUses('<div popover>');
  const { features } = analyse([{ path: 'site/a.html', scope: 'site', found }], new Set());
  expect(features.find(({ key }) => key.endsWith('.popover'))?.without).toBeUndefined();
});

describe('what a browser asks the person for', () => {
  it.each([
    ['navigator.geolocation.watchPosition(f)', 'place'],
    ['var n=navigator;n.geolocation.getCurrentPosition(f)', 'place'],
    ['var {geolocation:g}=navigator', 'place'],
    ['navigator["geolocation"]', 'place'],
    ['navigator.mediaDevices.getUserMedia({})', 'camera-microphone'],
    ['navigator.getUserMedia({})', 'camera-microphone'],
    ['navigator.webkitGetUserMedia({})', 'camera-microphone'],
    ['navigator.mozGetUserMedia({})', 'camera-microphone'],
    ['a.getDisplayMedia()', 'camera-microphone'],
    ['new SpeechRecognition()', 'camera-microphone'],
    ['new webkitSpeechRecognition()', 'camera-microphone'],
    ['Notification.requestPermission()', 'notifications'],
    ['registration.showNotification("a")', 'notifications'],
    ['"PushManager" in window', 'notifications'],
    ['r.pushManager.subscribe()', 'notifications'],
    ['navigator.clipboard.readText()', 'clipboard'],
    ['DeviceMotionEvent.requestPermission()', 'sensors'],
    ['DeviceOrientationEvent.requestPermission()', 'sensors'],
    ['addEventListener("devicemotion",f)', 'sensors'],
    ['addEventListener("deviceorientation",f)', 'sensors'],
    ['new Accelerometer()', 'sensors'],
    ['new Gyroscope()', 'sensors'],
    ['new Magnetometer()', 'sensors'],
    ['new AmbientLightSensor()', 'sensors'],
    ['navigator.bluetooth.requestDevice()', 'devices'],
    ['navigator.usb.requestDevice()', 'devices'],
    ['navigator.serial.requestPort()', 'devices'],
    ['navigator.hid.requestDevice()', 'devices'],
    ['navigator.requestMIDIAccess()', 'devices'],
    ['new NDEFReader()', 'devices'],
    ['navigator.xr.requestSession()', 'devices'],
    ['showOpenFilePicker()', 'files'],
    ['showSaveFilePicker()', 'files'],
    ['showDirectoryPicker()', 'files'],
    ['navigator.storage.persist()', 'storage'],
    ['document.requestStorageAccess()', 'storage'],
    ['navigator.contacts.select([])', 'person'],
    ['new PaymentRequest([],{})', 'person'],
    ['PublicKeyCredential', 'person'],
    ['new IdleDetector()', 'person'],
    ['getScreenDetails()', 'screens'],
    ['queryLocalFonts()', 'screens'],
  ])('is found by its name: %s', (text, kind) => {
    expect(scriptUses(text).named?.asked).toEqual([kind]);
  });

  it('is not what is merely like it; cookies are named apart', () => {
    expect(scriptUses('a.persisted;a.shared()').named).toEqual({ asked: [], cookies: false });
    for (const text of ['document.cookie="a=1"', 'cookieStore.get("a")', 'var {cookie:c}=document'])
      expect(scriptUses(text).named?.cookies, text).toBe(true);
  });
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

  it.each([
    ['extends fire-fleet', 'not understood'],
    ['browserslist config', 'not understood'],
    ['> 5% in my stats', 'not understood'],
    ['netscape >= 4', 'not understood'],
    ['ie 11', 'says ie 11: versions of such browsers are not looked up'],
    ['op_mini all', 'not looked up'],
    ['kaios 2.5', 'not looked up'],
    ['Opera >= 60', 'not looked up'],
    ['OperaMobile 80', 'not looked up'],
    ['last 2 opera versions', 'not looked up'],
    ['maintained node versions', 'not looked up'],
    ['ios_saf >= 99', 'says ios_saf >= 99: no browser that is known is one of those'],
  ])('written as %s is refused, beside others too', (words, sentence) => {
    for (const fleet of [[words], ['chrome >= 109', words], [`chrome >= 109, ${words}`]])
      expect(() => readFleet(fleet), fleet.join()).toThrow(sentence);
  });

  it('of previews alone, which have no version to look up, is refused', () => {
    expect(() => readFleet(['safari TP'])).toThrow('says safari TP: no browser');
  });

  it('in broad words says which of its browsers are not looked up', () => {
    const { lowest, notLookedUp } = readFleet(['defaults', 'and_chr >= 109']);
    expect(lowest.chrome_android).toBe('109');
    expect(notLookedUp).toContain('op_mini');
    expect(readFleet(['ios_saf >= 16']).notLookedUp).toEqual([]);
  });
});
