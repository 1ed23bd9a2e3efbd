/** Messages about capsules as `dev` shows them in the page. */
import { readSourceLines } from '../content/source-lines.ts';
import { type Finding, severityOf } from '../compile/finding.ts';
import { toMessage } from '../compile/messages/index.ts';

/** One message, put into words, with the lines of the file that it is about. */
export interface SiteMessage {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  ruleId: string;
  reason: string;
  note: string;
  frame: FrameLine[];
}

/** One line of the file, as a code frame shows it. */
interface FrameLine {
  number: number;
  text: string;
  /** Whether the message is about this line. */
  marked: boolean;
}

/**
 * Put findings into words, with the source around each.
 *
 * @param findings
 *   What the compiler found in one file.
 * @param dir
 *   Content folder.
 * @param file
 *   The file, relative to the content folder.
 * @param lang
 *   Language of the sentences.
 */
export async function siteMessages(
  findings: readonly Finding[],
  dir: string,
  file: string,
  lang: 'fr' | 'en',
): Promise<SiteMessage[]> {
  if (findings.length === 0) return [];
  // A file that cannot be read is itself what the finding is about: then there are no lines to show.
  const lines = await readSourceLines(dir, file);
  return findings.map((finding) => {
    const message = toMessage(finding, file, lang);
    const { start, end } = finding.place;
    return {
      file,
      line: start.line,
      column: start.column,
      severity: severityOf(finding.ruleId),
      ruleId: finding.ruleId,
      reason: message.reason,
      note: message.note ?? '',
      frame: codeFrame(lines, start.line, end.line),
    };
  });
}

/** The lines that a message is about, two at most, and one before and after. */
function codeFrame(lines: string[], first: number, last: number): FrameLine[] {
  const end = Math.min(last, first + 1);
  const frame: FrameLine[] = [];
  for (let number = Math.max(1, first - 1); number <= Math.min(lines.length, end + 1); number++) {
    const text = (lines[number - 1] ?? '').slice(0, 200);
    frame.push({ number, text, marked: number >= first && number <= end });
  }
  return frame;
}
