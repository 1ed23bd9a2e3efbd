import { parseDocument, type Document } from 'yaml';

/**
 * Change the front matter of a capsule's text; comments in it and all below it stay.
 *
 * @param text
 *   Text that begins with front matter, as every capsule that was parsed does.
 */
export function editFrontMatter(text: string, edit: (document: Document) => void): string {
  const [whole = '', yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  const document: Document = parseDocument(yaml);
  edit(document);
  const edited = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${edited}---\n${text.slice(whole.length)}`;
}
