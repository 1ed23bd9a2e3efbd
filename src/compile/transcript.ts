/** What is said in a video or a recording, to be read: on a poor connection, without sound, on paper. */
import { readCaptions, type Cue } from './captions.ts';

/** Seconds of silence that begin a paragraph. */
const pause = 2;

/**
 * Give the paragraphs of a transcript.
 *
 * @param path
 *   Its file: `.vtt` holds cues, anything else plain text in which a blank line
 *   ends a paragraph.
 * @param text
 *   Text of the file.
 * @returns
 *   Paragraphs of lines; none when nothing is said or the captions cannot be
 *   read.
 */
export function readTranscript(path: string, text: string): string[][] {
  if (isCaptions(path)) {
    const captions = readCaptions(text);
    return 'cues' in captions ? paragraphsOf(captions.cues).map((paragraph) => [paragraph]) : [];
  }
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
}

/** Whether a file is one of captions, by its ending. */
export function isCaptions(path: string): boolean {
  return /\.vtt$/i.test(path);
}

/** Another voice or a pause begins a paragraph; a voice is named when it begins to speak. */
function paragraphsOf(cues: readonly Cue[]): string[] {
  const paragraphs: string[] = [];
  let before: Cue | undefined;
  for (const cue of cues) {
    const speaks = cue.voice !== '' && cue.voice !== before?.voice;
    const text = speaks ? `${cue.voice} – ${cue.text}` : cue.text;
    const last = paragraphs.at(-1);
    const goesOn = before?.voice === cue.voice && cue.start - before.end < pause;
    if (last === undefined || !goesOn) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    before = cue;
  }
  return paragraphs;
}
