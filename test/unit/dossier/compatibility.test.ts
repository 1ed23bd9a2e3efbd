/** What files ask of browsers, read from small ones whose answer is known. */
import { describe, expect, it } from 'vitest';
import { analyse, type LookedUp } from '../../../src/dossier/compatibility/analyse.ts';
import { cssUses } from '../../../src/dossier/compatibility/css.ts';
import { readFleet, unfitFor } from '../../../src/dossier/compatibility/fleet.ts';
import { htmlUses as pageUses, sheetsOf } from '../../../src/dossier/compatibility/html.ts';
import { forPaper } from '../../../src/dossier/facts.ts';
import { manifestUses } from '../../../src/dossier/compatibility/manifest.ts';
import { scriptUses } from '../../../src/dossier/compatibility/script.ts';
import { svgUses as drawingUses } from '../../../src/dossier/compatibility/svg.ts';
import { supportOf } from '../../../src/dossier/compatibility/support.ts';
import { tagsOf } from '../../../src/dossier/compatibility/tags.ts';
import { compareVersions } from '../../../src/model/versions.ts';
import { asWorker, settle, type Found } from '../../../src/dossier/compatibility/use.ts';

const howOf = ({ uses }: Found, key: string): string[] =>
  uses.filter((use) => use.key === key).map(({ how }) => how);
const script = (text: string, dataNames: readonly string[] = []): Found =>
  settle(scriptUses(text), new Set(dataNames));
const htmlUses = (text: string): Found => pageUses(tagsOf(text));
const svgUses = (text: string): Found => drawingUses(tagsOf(text));
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
        sheets: sheetsOf(tagsOf(`<link rel="stylesheet" href="../fire.css"${media}>`)),
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
    // Events, by what they are waited for on.
    ['document.addEventListener("visibilitychange",f)', 'api.Document.visibilitychange_event'],
    ['addEventListener("pagehide",f)', 'api.Window.pagehide_event'],
    ['window.onpageshow=f', 'api.Window.pageshow_event'],
    ['onpagereveal=f', 'api.Window.pagereveal_event'],
    ['self.addEventListener("install",f)', 'api.ServiceWorkerGlobalScope.install_event'],
    ['document.addEventListener("scrollend",f)', 'api.Document.scrollend_event'],
    ['(function(a){a.addEventListener("scrollend",f)})()', 'api.Element.scrollend_event'],
    ['(function(a){a.onbeforetoggle=f})()', 'api.HTMLElement.beforetoggle_event'],
    ['document.addEventListener("beforeinput",f)', 'api.Element.beforeinput_event'],
    ['matchMedia("print").addEventListener("change",f)', 'api.MediaQueryList.change_event'],
    ['(function(){var a=matchMedia("print");a.onchange=f})()', 'api.MediaQueryList.change_event'],
    ['navigator.serviceWorker.addEventListener("message",f)', 'api.ServiceWorkerContainer.message_event'],
    ['var c=new BroadcastChannel("fire");c.onmessage=f', 'api.BroadcastChannel.message_event'],
    // Options of calls, their values, arguments by their place.
    [
      'addEventListener("click",f,{signal:a.b})',
      'api.EventTarget.addEventListener.options_parameter.options_signal_parameter',
    ],
    [
      '(function(a){a.addEventListener("click",f,{once:!0})})()',
      'api.EventTarget.addEventListener.options_parameter',
    ],
    ['fetch("fire.json",{keepalive:!0})', 'api.fetch.options_parameter.keepalive'],
    ['window.fetch("fire.json",{priority:"low"})', 'api.fetch.options_parameter.priority'],
    ['(function(a){a.scrollTo({behavior:"smooth"})})()', 'api.Element.scrollTo.options_behavior_parameter'],
    ['scrollTo({behavior:"smooth"})', 'api.Window.scrollTo.options_behavior_parameter'],
    ['new Request("fire.json",{duplex:"half"})', 'api.Request.Request.options_parameter.duplex'],
    ['new Error("fire",{cause:a})', 'javascript.builtins.Error.Error.options_cause_parameter'],
    ['Error("fire",{cause:a})', 'javascript.builtins.Error.Error.options_cause_parameter'],
    [
      'new Intl.DateTimeFormat("fr",{dateStyle:"long"})',
      'javascript.builtins.Intl.DateTimeFormat.DateTimeFormat.options_parameter.options_dateStyle_parameter',
    ],
    [
      '(function(a){a.toLocaleDateString("fr",{dateStyle:"long"})})()',
      'javascript.builtins.Intl.DateTimeFormat.DateTimeFormat.options_parameter.options_dateStyle_parameter',
    ],
    [
      '1..toLocaleString("fr",{signDisplay:"negative"})',
      'javascript.builtins.Intl.NumberFormat.NumberFormat.options_parameter.options_signDisplay_parameter.negative',
    ],
    ['document.execCommand("copy")', 'api.Document.execCommand.copy'],
    ['(function(a){a.classList.add("b","c")})()', 'api.DOMTokenList.add.multiple_parameters'],
    ['new URLSearchParams("a=1").has("a","1")', 'api.URLSearchParams.has.value_parameter'],
    // Elements that it makes.
    ['document.createElement("dialog")', 'html.elements.dialog'],
    [
      '(function(){function m(t){var[n]=t.split(".");return document.createElement(n)}m("search.big")})()',
      'html.elements.search',
    ],
    ['a.innerHTML="<dialog>";var a', 'html.elements.dialog'],
  ])('needs the events, options and elements that it names: %s', (text, key) => {
    expect(howOf(script(text), key)).toEqual(['needed']);
  });

  it('asks for no event, option or element of anything else', () => {
    const keysIn = (text: string): string[] => script(text).uses.map(({ key }) => key);
    // Without a word of media queries, a change is that of a field.
    expect(keysIn('(function(a){a.addEventListener("change",f)})()')).toContain(
      'api.HTMLElement.change_event',
    );
    expect(keysIn('fire("click",{once:!0,keepalive:!0})').join()).not.toMatch(/once|keepalive/);
    expect(keysIn('Object.assign({},{cause:1})').join()).not.toContain('cause');
    expect(keysIn('a.b.classList.add("c");var a').join()).not.toContain('multiple');
    // Another function may bear the name of one that makes elements.
    const two =
      '(function(){function m(t){return document.createElement(t)}})();(function(){function m(t){}m("dialog")})()';
    expect(keysIn(two)).not.toContain('html.elements.dialog');
    expect(keysIn('a="qhse-kept-<base path> <path>";var a')).not.toContain('html.elements.base');
  });

  it('says which events it could not look up', () => {
    const { undecided } = script('a.addEventListener(b,f);a.addEventListener("qhse-fire",f);var a,b');
    expect(undecided).toEqual(
      expect.arrayContaining(['addEventListener("qhse-fire")', 'addEventListener(…)']),
    );
    const own = script('var a={scrollTo:f};b.scrollTo({behavior:"smooth"});var b,f');
    expect(own.undecided.join()).toContain('.scrollTo (api.Element.scrollTo.options_behavior_parameter)');
  });

  it('that looks first for an event may do without', () => {
    const found = script('(function(a){if("onscrollend"in window)a.addEventListener("scrollend",f)})()');
    expect(howOf(found, 'api.Element.scrollend_event')).toEqual(['tested']);
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
  ['<link rel="preload" as="font" href="a.woff">', 'html.elements.link.rel.preload.as-font'],
  ['<link rel="alternate stylesheet" href="a.css">', 'html.elements.link.rel.alternate_stylesheet'],
  [
    '<meta name="viewport" content="width=device-width, viewport-fit=cover">',
    'html.elements.meta.name.viewport.viewport-fit.cover',
  ],
  [
    '<meta http-equiv="Content-Security-Policy" content="">',
    'html.elements.meta.http-equiv.content-security-policy',
  ],
  ['<td rowspan="0">', 'html.elements.td.rowspan.rowspan_zero'],
  ['<p onscrollend="f()">', 'api.Element.scrollend_event'],
])('a page needs the values that its attributes have: %s', (html, key) => {
  expect(howOf(htmlUses(html), key)).toEqual(['needed']);
});

describe('a drawing', () => {
  it.each([
    ['<path d="M0 0" vector-effect="non-scaling-stroke"/>', 'svg.global_attributes.vector-effect'],
    ['<clipPath id="a" clipPathUnits="userSpaceOnUse"/>', 'svg.elements.clipPath.clipPathUnits'],
    ['<rect fill="none" stroke="context-stroke"/>', 'svg.global_attributes.stroke.context-stroke'],
    ['<text direction="rtl" xml:space="preserve">Feu</text>', 'svg.global_attributes.xml_space'],
    ['<g style="color:oklch(50% 0.1 20)"/>', 'css.types.color.oklch'],
    ['<style>g:has(path){color:red}</style>', 'css.selectors.has'],
    ['<ellipse fill="none"/>', 'svg.elements.ellipse.fill'],
    ['<g fill="none"/>', 'css.properties.fill.none'],
  ])('needs what it says, in a file and in a page: %s', (part, key) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${part}</svg>`;
    expect(howOf(svgUses(svg), key)).toEqual(['needed']);
    expect(howOf(htmlUses(`<p>Feu ${svg} <b>vif</b></p>`), key)).toEqual(['needed']);
    expect(howOf(htmlUses(`<p>Feu ${svg} <b>vif</b></p>`), 'html.elements.b')).toEqual(['needed']);
    expect(svgUses(svg).undecided).toEqual([]);
  });

  it('is as old as the property of style where the data knows only that an attribute is no younger', () => {
    const since = supportOf('svg.global_attributes.stroke-width', new Set());
    expect(since.chrome_android?.version).toBe(
      supportOf('css.properties.stroke-width', new Set()).chrome_android?.version,
    );
    // Of this one, the data knows when the attribute came to Firefox: later than the property.
    expect(supportOf('svg.global_attributes.fill-rule', new Set()).firefox?.version).toBe('18');
  });
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
