/** Building blocks of the dossier's pages: text in, HTML out, nothing unescaped in between. */
import { escapeHtml } from '../../package/html-text.ts';

/** HTML that was made here; plain text is not. */
export interface Html {
  readonly html: string;
}

const raw = (html: string): Html => ({ html });

/** What stands in a cell, an item or a paragraph: text with `code` in backticks, or HTML that was made here. */
export type Inline = string | Html;

/** Text with what stands between backticks as code. */
export function inline(text: Inline): string {
  if (typeof text !== 'string') return text.html;
  return text
    .split('`')
    .map((part, n) => (n % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}

/** A link within the dossier, or to a file beside it. */
export function link(address: string, text: string): Html {
  return raw(`<a href="${escapeHtml(address)}">${inline(text)}</a>`);
}

/** Several pieces one after the other. */
export function join(...parts: Inline[]): Html {
  return raw(parts.map(inline).join(''));
}

export function paragraph(text: Inline, kind?: 'note' | 'lead'): Html {
  return raw(`<p${kind ? ` class="${kind}"` : ''}>${inline(text)}</p>`);
}

export function heading(text: string, id?: string): Html {
  return raw(`<h2${id ? ` id="${id}"` : ''}>${inline(text)}</h2>`);
}

export function list(items: readonly Inline[], ordered = false): Html {
  const tag = ordered ? 'ol' : 'ul';
  return raw(`<${tag}>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${tag}>`);
}

/** A table whose first column names its rows; it scrolls by itself where it is too wide, with the keyboard too. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Inline[])[]): Html {
  const top = head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => `<td>${inline(cell)}</td>`).join('');
    return `<tr><th scope="row">${inline(first)}</th>${cells}</tr>`;
  });
  return raw(
    `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table>\n<caption>${inline(caption)}</caption>\n<thead><tr>${top}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`,
  );
}

/** A drawing made elsewhere in the dossier. */
export function figure(svg: string): Html {
  return raw(`<figure>${svg}</figure>`);
}

/** Several blocks as one. */
export function blocks(...parts: readonly (Html | readonly Html[] | false | undefined)[]): Html {
  return raw(
    parts
      .flatMap((part) => part || [])
      .map(({ html }) => html)
      .join('\n'),
  );
}
