import { finding } from '../../finding.ts';
import type { Problem, Source } from '../source.ts';

/**
 * Controls, default-ignorable characters (zero-width, bidirectional, variation
 * selectors, tags), line separators that only some programs see, interlinear
 * marks and noncharacters. TAB and LF are text, and so is the soft hyphen.
 */
const suspects =
  /(?![\t\n\u00AD])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;

/**
 * `no-invisible-character`: every character of a capsule can be seen.
 *
 * A zero-width space in `[x]` turns a right answer into plain text; a
 * bidirectional control shows a reviewer another text than the one published;
 * XML, and so a SCORM manifest, cannot carry control characters. Code and front
 * matter are no exception.
 *
 * - bad: `- [x<U+200B>] J’arrête la machine`
 * - good: `- [x] J’arrête la machine`
 *
 * The joiner and selectors inside an emoji (👩‍🏭, ⚠️) are part of it.
 */
export function noInvisibleCharacter({ lines, place }: Source): Problem[] {
  return lines.flatMap((line) => {
    const found = [...line.text.matchAll(suspects)].filter(
      ({ index, 0: character }) => !isPartOfEmoji(line.text, index, character),
    );
    let kept = line.text;
    for (const { index, 0: character } of found.toReversed()) {
      kept = kept.slice(0, index) + kept.slice(index + character.length);
    }
    return found.map(({ index, 0: character }): Problem => {
      const start = line.start + index;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return {
        finding: finding('no-invisible-character', place(start, start + character.length), {
          found: `U+${code}`,
        }),
        // Without it, so that a box or a fence is read as it looks. What stands behind it on the
        // line moves a column to the left in other messages; the line keeps its length.
        repairs: [{ start: line.start, text: kept.padEnd(line.text.length) }],
      };
    });
  });
}

function isPartOfEmoji(text: string, start: number, character: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(start + character.length, start + character.length + 2);
  if (character === '\u200D') {
    return (
      /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u.test(before) &&
      /^\p{Extended_Pictographic}/u.test(after)
    );
  }
  if (character === '\uFE0F' || character === '\uFE0E') return /\p{Emoji}$/u.test(before);
  // Flags of England, Scotland and Wales: a black flag and its tags.
  return /^[\u{E0020}-\u{E007F}]$/u.test(character) && /\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6}$/u.test(before);
}
