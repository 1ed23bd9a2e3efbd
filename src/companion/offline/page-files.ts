/** What a page needs besides itself. The build counts with it, and the worker keeps by it: one truth. */

/** In attributes, and in those of HTML inside a block of JSON. */
const references = /\s(?:src|href|poster|data-after|srcset)=\\?["']([^"'\\]*)/g;

/**
 * List the files that a page needs to be read and played: styles, scripts,
 * logo, images, video, audio, captions and documents of its own folder.
 *
 * @param html
 *   Text of a page of ours.
 * @param address
 *   Path of the page, with a slash at its end.
 * @param base
 *   Path under which the site is served.
 * @returns
 *   Paths, each once.
 */
export function filesOfPage(html: string, address: string, base: string): string[] {
  const paths = new Set<string>();
  references.lastIndex = 0;
  for (let found = references.exec(html); found; found = references.exec(html)) {
    const value = found[1] || '';
    // Addresses hold no commas: what a comma ends is one candidate of a `srcset`, and a space its width.
    for (const candidate of /^data:/.test(value) ? [] : value.split(',')) {
      const [reference = ''] = candidate.trim().split(/\s/);
      const path = pathOf(reference, address);
      if (path.startsWith(`${base}_assets/`) || path.startsWith(`${address}media/`)) paths.add(path);
    }
  }
  return [...paths];
}

/** Whether a file is worth keeping because its page was visited: video and audio are not. */
export function isKeptAsVisited(path: string): boolean {
  return /\.(?:css|js|avif|gif|jpe?g|png|svg|webp)$/.test(path);
}

/**
 * Page of the record of completion, below a capsule's. It goes with the capsule
 * wherever that is kept: who passes without a network is offered it, and the
 * capsule's own HTML names no such link.
 */
export const recordName = 'certificate/';

/** Whether a page is a capsule's: it carries the player's data. */
export function isCapsulePage(html: string): boolean {
  return html.includes('id="capsule-data"');
}

/**
 * What of a page tells its readers something: names of styles and scripts
 * change with each version of the tool, and with nothing that is read.
 */
export function readablePart(html: string): string {
  return html.replace(/_assets\/[\w.-]+/g, '');
}

function pathOf(reference: string, address: string): string {
  // Another host's path is no path of ours.
  if (!reference || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(reference)) return '';
  return new URL(reference, `https://host.invalid${address}`).pathname;
}
