/** WebVTT (https://www.w3.org/TR/webvtt1/), as far as it can go wrong without a word: a browser just leaves out what it cannot read. */

/** What someone says, and when, in seconds. */
export interface Cue {
  start: number;
  end: number;
  /** Who speaks, from `<v Paul>`; empty when it is not said. */
  voice: string;
  text: string;
}

export interface CaptionsProblem {
  /** Line of the file, from 1. */
  line: number;
  problem: 'header' | 'time' | 'order' | 'blank-line' | 'empty';
  found: string;
}

const time = String.raw`((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})`;
const timing = new RegExp(String.raw`^\s*${time}\s+-->\s+${time}(?:\s.*)?$`);

/**
 * Read captions.
 *
 * @param text
 *   Text of the file.
 * @returns
 *   What is said, or the first thing that is wrong.
 */
export function readCaptions(text: string): { cues: Cue[] } | CaptionsProblem {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines[0] ?? '';
  if (!/^WEBVTT(?:[ \t]|$)/.test(first)) return { line: 1, problem: 'header', found: first };
  const cues: Cue[] = [];
  for (const { line, rows } of blocksOf(lines).slice(1)) {
    if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(rows[0] ?? '')) continue;
    const cue = readCue(rows, line);
    if ('problem' in cue) return cue;
    if (cue.text !== '') cues.push(cue);
  }
  return cues.length > 0 ? { cues } : { line: lines.length, problem: 'empty', found: '' };
}

/** Lines that stand together, with the number of the first. */
function blocksOf(lines: readonly string[]): { line: number; rows: string[] }[] {
  const blocks: { line: number; rows: string[] }[] = [];
  let open = false;
  for (const [index, row] of lines.entries()) {
    if (row === '') open = false;
    else if (open) blocks.at(-1)?.rows.push(row);
    else {
      blocks.push({ line: index + 1, rows: [row] });
      open = true;
    }
  }
  return blocks;
}

function readCue(rows: readonly string[], line: number): Cue | CaptionsProblem {
  // A name may stand above the times.
  const at = rows[0]?.includes('-->') ? 0 : 1;
  const found = rows[at] ?? rows[0] ?? '';
  const [, from, to] = timing.exec(found) ?? [];
  if (from === undefined || to === undefined)
    return { line: line + Math.min(at, rows.length - 1), problem: 'time', found };
  const [start, end] = [secondsOf(from), secondsOf(to)];
  if (end <= start) return { line: line + at, problem: 'order', found };
  const said = rows.slice(at + 1);
  const glued = said.findIndex((row) => row.includes('-->'));
  if (glued >= 0) return { line: line + at + 1 + glued, problem: 'blank-line', found: said[glued] ?? '' };
  const text = said.join(' ');
  const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(text)?.[1] ?? '';
  return { start, end, voice: plain(voice), text: plain(text) };
}

function secondsOf(stamp: string): number {
  return stamp.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '',
  '&rlm;': '',
};

/** Text without its tags. */
function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;/g, (reference) => references[reference] ?? reference)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
