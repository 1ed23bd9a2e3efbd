/**
 * Whether an address is one of this site's. What lies below the site's path need
 * not be: a plant may have its site below the company's, with a worker and
 * copies of its own, and must not get ours on its first visit.
 *
 * @param pathname
 *   Path of an address of this host.
 * @param base
 *   Path under which the site is served.
 * @param languages
 *   Languages of the site: the folders of its pages.
 */
export function isOwnAddress(pathname: string, base: string, languages: readonly string[]): boolean {
  if (pathname.slice(0, base.length) !== base) return false;
  const [folder = '', ...rest] = pathname.slice(base.length).split('/');
  // Files beside the folders: `index.html`, the icon; the path itself.
  if (rest.length === 0) return folder === '' || folder.includes('.');
  return folder === '_assets' || languages.includes(folder);
}
