/** A question, taken from its capsule's own page, as it is published now where the network says so. */
import type { PlayerData, PlayerQuestion } from '../../model/player-data.ts';
import { textOf } from '../../player/dom.ts';
import { fetchPublished } from './published-page.ts';
import type { Reminder } from './schedule.ts';

/** A question with its place on the capsule's page. */
export interface FetchedQuestion {
  question: PlayerQuestion;
  data: PlayerData;
  /** The section of the question, ready for this page. */
  screen: HTMLElement;
  title: string;
  /** Path of the capsule's page. */
  address: string;
}

/** `gone` is the question alone, `withdrawn` its whole capsule. */
export type Fetched = FetchedQuestion | 'gone' | 'withdrawn' | 'unreachable';

/**
 * Fetch a question.
 *
 * @param reminder
 *   Which one.
 * @param base
 *   Path under which the site is served.
 */
export async function fetchQuestion({ capsule, question: id }: Reminder, base: string): Promise<Fetched> {
  const address = `${base}${capsule}/`;
  const published = await fetchPublished(address, base);
  if (typeof published === 'string') return published;
  const page = new DOMParser().parseFromString(published.html, 'text/html');
  const block = page.getElementById('capsule-data');
  if (!block) return 'withdrawn';

  const data = JSON.parse(textOf(block), (_key, value: unknown) =>
    typeof value === 'string' && /\b(?:src|href)=/.test(value) ? settleHtml(value, address) : value,
  ) as PlayerData;
  const question = data.questions.find((each) => each.id === id);
  const screen = question && page.querySelectorAll<HTMLElement>('.screen')[question.screen];
  if (!screen) return 'gone';
  settle(screen, address);
  const title = textOf(page.querySelector('main h1'));
  // One try, and then the right answer: a reminder is not graded.
  return {
    question: { ...question, attempts: 1 },
    data,
    screen: document.importNode(screen, true),
    title,
    address,
  };
}

function settleHtml(html: string, address: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  settle(body, address);
  return body.innerHTML;
}

/** Addresses of a capsule are relative to its page, and this is another one. */
function settle(root: Element, address: string): void {
  const from = new URL(address, location.href);
  for (const element of root.querySelectorAll('[src],[href],[poster],[srcset]')) {
    for (const name of ['src', 'href', 'poster']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, new URL(value, from).href);
    }
    const candidates = element.getAttribute('srcset');
    if (candidates) {
      const settled = candidates.split(',').map((candidate) => {
        const [url = '', ...size] = candidate.trim().split(/\s+/);
        return [new URL(url, from).href, ...size].join(' ');
      });
      element.setAttribute('srcset', settled.join(', '));
    }
  }
}
