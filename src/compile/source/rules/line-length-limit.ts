import { finding } from '../../finding.ts';
import type { Problem, Source } from '../source.ts';

/** Characters (UTF-16 code units) on one line. */
export const lineLengthLimit = 5000;

/**
 * `line-length-limit`: a line has at most 5,000 characters.
 *
 * A longer one is a pasted file or an attack on the parser, and no message
 * could point into it usefully.
 *
 * - bad: an image pasted as `data:image/png;base64,…`
 * - good: the image as a file beside the capsule
 */
export function lineLengthLimitRule({ lines, place }: Source): Problem[] {
  return lines
    .filter((line) => line.text.length > lineLengthLimit)
    .map((line) => ({
      finding: finding(
        'line-length-limit',
        place(line.start + lineLengthLimit, line.start + line.text.length),
        {
          length: line.text.length,
          limit: lineLengthLimit,
        },
      ),
      repairs: [],
    }));
}
