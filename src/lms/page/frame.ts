import type { LaunchData } from '../launch-data.ts';

/**
 * Open the outermost frame of content.
 *
 * @param place
 *   Element to put it into.
 * @param data
 *   Its address, and how it is fenced in.
 * @param title
 *   What screen readers call it.
 * @returns
 *   How to take it away; closing twice does no harm.
 */
export function openFrame(
  place: HTMLElement,
  { address, sandbox }: Pick<LaunchData, 'address' | 'sandbox'>,
  title: string,
): { element: HTMLIFrameElement; close: () => void } {
  const element = document.createElement('iframe');
  element.title = title;
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  element.src = address;
  place.append(element);
  return {
    element,
    close: () => {
      element.remove();
    },
  };
}
