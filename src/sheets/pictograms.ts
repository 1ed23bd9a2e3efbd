import type { FrontMatter } from '../model/schema-types.ts';

/** One drawing a domain, in the text's colour: red, blue, yellow and green keep their meanings of ISO 3864. */
export const pictograms: Readonly<Record<FrontMatter['domain'], readonly string[]>> = {
  quality: ['M9 3.5h6v3H9z', 'M9 5H5.5v15.5h13V5H15', 'm8.5 13.5 2.5 2.5 4.5-5'],
  health: [
    'M12 20.5S3.5 15.5 3.5 9.3A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.3c0 6.2-8.5 11.2-8.5 11.2z',
    'M6.5 12.5h3l1.5-3 2.5 5.5 1.5-2.5h2.5',
  ],
  safety: ['M2.5 16.5h19v3h-19z', 'M4.5 16.5v-2.2a7.5 7.5 0 0 1 15 0v2.2', 'M9.5 12V5h5v7'],
  environment: [
    'M5.5 18C3 9.5 9 4 20.5 3.5 20.5 15 14 20.5 5.5 18z',
    'M3 21.5C5.500 16 9 12.500 14.500 9.500',
  ],
};

/** Draw the pictogram of a domain; its name stands beside it. */
export function drawPictogram(domain: FrontMatter['domain']): string {
  const paths = pictograms[domain].map((path) => `<path d="${path}"/>`).join('');
  return `<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}
