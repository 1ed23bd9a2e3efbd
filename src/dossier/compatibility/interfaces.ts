/** Which objects of the platform a script's names are looked up in. */

/** Objects that are there by name, and what they are. */
export const namedObjects: Readonly<Record<string, string>> = {
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  document: 'Document',
  navigator: 'Navigator',
  location: 'Location',
  history: 'History',
  screen: 'Screen',
  performance: 'Performance',
  localStorage: 'Storage',
  sessionStorage: 'Storage',
  caches: 'CacheStorage',
  crypto: 'Crypto',
  console: 'console',
  clients: 'Clients',
  registration: 'ServiceWorkerRegistration',
};

/** What an interface has from others. */
export const inherited: Readonly<Record<string, readonly string[]>> = {
  Document: ['Node', 'EventTarget'],
  Window: ['EventTarget'],
  ServiceWorkerRegistration: ['EventTarget'],
};

/**
 * Classes of the language whose methods are looked up by name alone. Iterators
 * are left out: their `map` and `filter` are younger by far than those of lists.
 */
export const builtins = [
  'Array',
  'String',
  'Number',
  'Object',
  'Function',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'RegExp',
  'Date',
] as const;

/** Interfaces of the browser whose members are looked up by name alone: those that our pages meet. */
const interfaces = [
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'HTMLButtonElement',
  'HTMLAnchorElement',
  'HTMLLabelElement',
  'HTMLOutputElement',
  'HTMLDetailsElement',
  'HTMLDialogElement',
  'HTMLFormElement',
  'HTMLImageElement',
  'HTMLMediaElement',
  'HTMLTemplateElement',
  'Node',
  'Document',
  'EventTarget',
  'Event',
  'KeyboardEvent',
  'PointerEvent',
  'MouseEvent',
  'PageTransitionEvent',
  'StorageEvent',
  'MessageEvent',
  'ExtendableEvent',
  'FetchEvent',
  'DOMRect',
  'DOMRectReadOnly',
  'DOMTokenList',
  'CSSStyleDeclaration',
  'NodeList',
  'HTMLCollection',
  'Storage',
  'BroadcastChannel',
  'MediaQueryList',
  'Location',
  'History',
  'URL',
  'URLSearchParams',
  'FormData',
  'Request',
  'Response',
  'Headers',
  'Cache',
  'CacheStorage',
  'ServiceWorker',
  'ServiceWorkerContainer',
  'ServiceWorkerRegistration',
  'IntersectionObserver',
  'IntersectionObserverEntry',
] as const;

/**
 * Interfaces that a script meets only if it says one of these words: without
 * this, every `add` of a set would count as one of a cache for offline use.
 */
const announcedBy: Readonly<Partial<Record<(typeof interfaces)[number], RegExp>>> = {
  BroadcastChannel: /\bBroadcastChannel\b/,
  Cache: /\bcaches\b/,
  CacheStorage: /\bcaches\b/,
  ExtendableEvent: /\bwaitUntil\b/,
  FetchEvent: /\brespondWith\b/,
  FormData: /\bFormData\b/,
  Headers: /\b(?:fetch|Headers|headers)\b/,
  HTMLDialogElement: /\bdialog\b/i,
  HTMLTemplateElement: /\btemplate\b/,
  IntersectionObserver: /\bIntersectionObserver\b/,
  IntersectionObserverEntry: /\bIntersectionObserver\b/,
  MediaQueryList: /\bmatchMedia\b/,
  Request: /\b(?:fetch|Request)\b/,
  Response: /\b(?:fetch|Response)\b/,
  ServiceWorker: /\bserviceWorker\b/,
  ServiceWorkerContainer: /\bserviceWorker\b/,
  ServiceWorkerRegistration: /\b(?:serviceWorker|registration)\b/,
  URLSearchParams: /\b(?:URLSearchParams|searchParams)\b/,
};

/**
 * Interfaces that a script may meet.
 *
 * @param text
 *   The script.
 */
export function interfacesMet(text: string): string[] {
  return interfaces.filter((name) => announcedBy[name]?.test(text) ?? true);
}

/** Interfaces that scripts meet for their events alone, with the word that a script says which meets one. */
const eventTargets: readonly (readonly [string, RegExp])[] = [
  ['Window', /(?:)/],
  ['AbortSignal', /\bAbort(?:Controller|Signal)\b/],
  ['IDBDatabase', /\bindexedDB\b/],
  ['IDBOpenDBRequest', /\bindexedDB\b/],
  ['IDBRequest', /\bindexedDB\b/],
  ['IDBTransaction', /\bindexedDB\b/],
  ['MessagePort', /\bMessageChannel\b/],
  ['VisualViewport', /\bvisualViewport\b/],
];

/**
 * Interfaces whose events a script may wait for.
 *
 * @param text
 *   The script.
 */
export function eventTargetsMet(text: string): string[] {
  return [
    ...interfacesMet(text),
    ...eventTargets.flatMap(([name, announced]) => (announced.test(text) ? [name] : [])),
  ];
}
