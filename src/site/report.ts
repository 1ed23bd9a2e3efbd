/** What `dev` writes on the terminal about the content. */
import type { Content } from '../content/index.ts';
import { siteMessages, terminalText } from './messages.ts';

/**
 * Make a function that writes the messages of each file when they change, and
 * says when a file has none any more.
 *
 * @param lang
 *   Language of the sentences.
 * @param log
 *   Writes a line.
 */
export function messageReporter(
  lang: 'fr' | 'en',
  log: (text: string) => void,
): (content: Content) => Promise<void> {
  let reported = new Map<string, string>();
  return async ({ dir, entries, projectFindings }) => {
    const files = [
      { file: '_project.yaml', findings: projectFindings },
      ...entries.map(({ file, findings }) => ({ file, findings })),
    ];
    const now = new Map<string, string>();
    for (const { file, findings } of files) {
      if (findings.length > 0) now.set(file, terminalText(await siteMessages(findings, dir, file, lang)));
    }
    for (const [file, text] of now) {
      if (reported.get(file) !== text) log(text);
    }
    for (const file of reported.keys()) {
      if (!now.has(file)) log(solved[lang](file));
    }
    reported = now;
  };
}

const solved = {
  fr: (file: string) => `${file} : plus rien à signaler`,
  en: (file: string) => `${file}: nothing left to report`,
};
