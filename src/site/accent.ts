import { withAccent } from '../model/accent.ts';

/** Vite reads no more of it than these. */
interface StylePlugin {
  name: string;
  enforce: 'pre';
  transform: (code: string, id: string) => string | undefined;
}

/**
 * Make the Vite plugin that gives the pages the organisation's colour, in the
 * style sheet that every page has already; its name then changes with it.
 *
 * @param accent
 *   `#rrggbb`; nothing where the organisation has none.
 */
export function accentPlugin(accent: string | undefined): StylePlugin {
  return {
    name: 'qhse-capsules:accent',
    enforce: 'pre',
    transform: (code, id) =>
      /[\\/]src[\\/]player[\\/]capsule\.css$/.test(id) ? withAccent(code, accent) : undefined,
  };
}
