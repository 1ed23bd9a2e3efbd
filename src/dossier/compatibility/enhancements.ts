/**
 * Features that a browser may lack without a learner losing anything that
 * counts: each with the reason. What is in no line of this table, and is
 * guarded by nothing, is needed.
 */

/** Why a browser may do without; the texts say it in words. */
export type Reason =
  | 'colour-scheme'
  | 'colour-of-controls'
  | 'forced-colours'
  | 'mouse'
  | 'line-breaks'
  | 'text-size'
  | 'sizes'
  | 'spacing'
  | 'sticky'
  | 'unveil'
  | 'print-details'
  | 'media-query'
  | 'focus-ring'
  | 'loading'
  | 'in-page-video'
  | 'keyboard-kind'
  | 'drag'
  | 'tried'
  | 'after-load'
  | 'install'
  | 'drawing'
  | 'look-of-fields'
  | 'download'
  | 'meaning'
  | 'page-hints'
  | 'scrolling'
  | 'leaving';

const table: readonly (readonly [RegExp, Reason])[] = [
  [/^css\.properties\.color-scheme\b|^css\.at-rules\.media\.prefers-color-scheme$/, 'colour-scheme'],
  [/^html\.elements\.meta\.name\.color-scheme|theme-color/, 'colour-scheme'],
  [/^css\.properties\.accent-color\b/, 'colour-of-controls'],
  [/^css\.properties\.forced-color-adjust\b|^css\.at-rules\.media\.forced-colors$/, 'forced-colours'],
  [/^css\.properties\.cursor\b/, 'mouse'],
  [/^css\.properties\.(?:text-wrap|hyphens|overflow-wrap)(?:\.|$)/, 'line-breaks'],
  [/^css\.properties\.text-size-adjust\b|^css\.properties\.font-family\./, 'text-size'],
  [/^css\.types\.(?:clamp|min|max)$/, 'sizes'],
  [
    /^css\.properties\.(?:row-|column-)?gap\.flex_context$|^css\.properties\.(?:padding|margin)-(?:block|inline)/,
    'spacing',
  ],
  [/^css\.properties\.position\.sticky$|^css\.properties\.scroll-(?:margin|padding)/, 'sticky'],
  [/^css\.at-rules\.media\.scripting$/, 'unveil'],
  [
    /^css\.properties\.break-(?:inside|after|before)(?:\.|$)|^css\.properties\.(?:page|orphans|widows|print-color-adjust)(?:\.|$)/,
    'print-details',
  ],
  [/^css\.at-rules\.media\.(?:hover|pointer|prefers-reduced-motion|prefers-contrast)$/, 'media-query'],
  [/^css\.selectors\.focus-visible$|^css\.properties\.outline/, 'focus-ring'],
  [
    /^html\.elements\.(?:img|iframe)\.(?:loading|decoding|fetchpriority)$|^api\.HTMLImageElement\.(?:loading|decoding)$/,
    'loading',
  ],
  [/^html\.elements\.video\.playsinline$|^html\.elements\.(?:audio|video)\.controlslist$/, 'in-page-video'],
  [
    /^html\.(?:elements\.\w+|global_attributes)\.(?:inputmode|enterkeyhint|autocapitalize|autocorrect|autocomplete|spellcheck|translate)$/,
    'keyboard-kind',
  ],
  [
    /^api\.HTML\w*Element\.(?:inputMode|autocapitalize|enterKeyHint|autocomplete|spellcheck)$/,
    'keyboard-kind',
  ],
  [
    /^css\.properties\.touch-action\b|^api\.Element\.(?:(?:set|has|release)PointerCapture|pointer\w+_event)$|^css\.properties\.user-select\b/,
    'drag',
  ],
  [/^api\.BroadcastChannel\b/, 'tried'],
  [
    /^api\.(?:ServiceWorker|CacheStorage|Cache|Clients|FetchEvent|ExtendableEvent)\w*\b|^api\.caches$/,
    'after-load',
  ],
  [/^manifests\.webapp\b|^html\.elements\.link\.rel\.manifest$/, 'install'],
  [/^html\.elements\.search$/, 'meaning'],
  [/^css\.properties\.(?:contain-intrinsic-size|content-visibility(?:\.auto|\.visible)?)$/, 'drawing'],
  [/^css\.selectors\.read-only$|^css\.properties\.appearance\b/, 'look-of-fields'],
  [/^html\.elements\.a\.download$/, 'download'],
  [/^html\.elements\.(?:link\.rel\.icon$|meta\.name\.viewport\b)/, 'page-hints'],
  [
    /^api\.(?:Element\.scrollIntoView\.options_parameter\b|HTMLElement\.focus\.options_preventScroll_parameter$)/,
    'scrolling',
  ],
  [/^api\.Window\.beforeunload_event$/, 'leaving'],
];

/**
 * Why a browser may do without a feature.
 *
 * @returns
 *   Nothing for one that is needed.
 */
export function reasonToDoWithout(key: string): Reason | undefined {
  return table.find(([pattern]) => pattern.test(key))?.[1];
}
