/** From the bytes of a file to text with one kind of line ending. */
import { finding, type Finding } from '../finding.ts';

// The pure stages see neither DOM nor Node types; this class exists in both.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * `encoding-utf-8`: a capsule is UTF-8.
 *
 * Read in another encoding, accents come out as `Ã©` on every page; read as
 * UTF-16, nothing is left of the text.
 *
 * - bad: a file saved by Notepad as “Unicode” or “ANSI”
 * - good: the same, saved as UTF-8, with or without byte order mark
 *
 * Windows (CR LF) and old Mac (CR) line endings become LF: lines and columns
 * stay what an editor shows. A byte order mark is dropped and counts for no
 * column, as in editors.
 *
 * @param bytes
 *   The file.
 * @returns
 *   Text, or where it stops being UTF-8.
 */
export function decode(bytes: Uint8Array): string | Finding {
  if (looksLikeUtf16(bytes)) {
    return finding('encoding-utf-8', pointPlace(1, 1), { found: 'utf-16' });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return normalizeLineEndings(text);
  } catch {
    const { line, column } = firstInvalid(bytes);
    return finding('encoding-utf-8', pointPlace(line, column), { found: 'invalid' });
  }
}

function normalizeLineEndings(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function pointPlace(line: number, column: number) {
  return { start: { line, column }, end: { line, column: column + 1 } };
}

/** A UTF-16 mark, or a NUL in every other byte of the beginning. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = Math.floor(head.length / 2);
  return half >= 2 && zeros.some((count, side) => count > half * 0.7 && zeros[1 - side] === 0);
}

/** Line and column of the first byte that is not UTF-8, found by halving. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  // Lossy decoding keeps what is good before the fault; a U+FFFD that was
  // really in the file is told from a fault by its three bytes.
  const lossy = new TextDecoder('utf-8', { fatal: false, ignoreBOM: false });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // What is left of an incomplete character decodes to U+FFFD: not counted.
  const lines = normalizeLineEndings(lossy.decode(bytes.subarray(0, low)).replace(/\uFFFD+$/, '')).split(
    '\n',
  );
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Whether bytes are UTF-8, up to a last character that may be cut short. */
function isUtf8Prefix(bytes: Uint8Array): boolean {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) {
    const tail = bytes.subarray(bytes.length - cut);
    if (cut > 0 && !isSequenceStart(tail)) continue;
    try {
      strict.decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      // Try again without the beginning of one more character.
    }
  }
  return false;
}

/** A lead byte and too few continuation bytes. */
function isSequenceStart(tail: Uint8Array): boolean {
  const lead = tail[0] ?? 0;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
  return length > tail.length && tail.subarray(1).every((byte) => byte >= 0x80 && byte < 0xc0);
}
