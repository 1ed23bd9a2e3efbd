import { relative, sep } from 'node:path';
import type { MessageLang } from '../../compile/messages/index.ts';
import type { Content } from '../../content/index.ts';

interface FormatOptions {
  lang: MessageLang;
  /** Folder that a forge counts paths from: the repository's. */
  root: string;
}

/** Messages of a content folder as one text for standard output, without a line end. */
export type Format = (content: Content, options: FormatOptions) => string | Promise<string>;

/** Path of a file of the content folder as a forge wants it: from the repository's folder, with `/`. */
export function pathInRepository(content: Content, file: string, root: string): string {
  const folder = relative(root, content.dir).split(sep).join('/');
  return folder === '' ? file : `${folder}/${file}`;
}
