/** Path of the finder's script below the base path; only `dev` serves it. Apart, because pages must not load what bundles it. */
export const finderPath = '_assets/place-finder.js';
