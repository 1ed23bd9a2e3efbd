/**
 * Make an element.
 *
 * @param tag
 *   Its name, and its class after a full stop: `p.notice`.
 * @param children
 *   Elements and texts; what is empty is left out.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag | `${Tag}.${string}`,
  ...children: (Node | string | false | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const [name = '', className = ''] = tag.split('.');
  const element = document.createElement(name);
  element.className = className;
  for (const child of children) if (child) element.append(child);
  return element as HTMLElementTagNameMap[Tag];
}

/** Text of an element, if there is one. */
export function textOf(element: Element | null | undefined): string {
  return (element && element.textContent) || '';
}

/** Make an element from HTML of the capsule, which the compiler has made safe. */
export function fromHtml(html: string): HTMLElement {
  const element = make('div');
  element.innerHTML = html;
  return element;
}

/** Make a button. */
export function button(
  className: string,
  label: string,
  press: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = make('button', label);
  element.type = 'button';
  element.className = className;
  element.addEventListener('click', press);
  return element;
}

/** Put values into a text: `{n}` by `values.n`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
