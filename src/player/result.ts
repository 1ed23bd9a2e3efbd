import { grade, isFirstRight } from '../model/grading.ts';
import type { PlayerData } from '../model/player-data.ts';
import type { Session } from '../model/session.ts';
import { fill, make } from './dom.ts';

/**
 * Say how it went: score, passed or not in words, what to see again.
 *
 * @param data
 *   The capsule.
 * @param session
 *   A finished run.
 * @param screens
 *   Sections of the page, cover first.
 */
export function resultOf(data: PlayerData, session: Session, screens: readonly Element[]): Node[] {
  const { texts, mastery } = data;
  const result = grade(data, session.tries);
  if (!result) return [make('div.plate passed', make('p.verdict', texts.completed))];

  const parts: Node[] = [
    make(
      result.passed ? 'div.plate passed' : 'div.plate failed',
      make('p.score', fill(texts.score, { score: percent(data, result.score) })),
      make('p.verdict', result.passed ? texts.passed : texts.failed),
    ),
  ];
  if (!result.passed) parts.push(make('p', fill(texts.mastery, { mastery })));
  if (result.criticalMissed) parts.push(make('p', texts.criticalMissed));

  const { best } = session;
  if (best?.score !== undefined && (best.score > result.score + 0.01 || (best.status === 'passed' && !result.passed))) {
    parts.push(make('p', fill(texts.best, { score: percent(data, best.score) })));
  }

  const missed = data.questions.filter((question) => !isFirstRight(question, session.tries));
  if (!missed.length) {
    parts.push(make('p', texts.allRight));
  } else {
    const links = missed.map(({ screen }) => {
      const section = screens[screen];
      const link = make('a', section?.querySelector('.stem')?.textContent?.trim() ?? '');
      link.href = `#${section?.id ?? ''}`;
      return make('li', link);
    });
    parts.push(make('h3', texts.seeAgain), make('ul.again-list', ...links));
  }
  return parts;
}

/** One decimal at most, rounded down: 79.96 must not read as the 80 that it isn't. */
function percent(data: PlayerData, score: number): string {
  return (Math.floor(score * 10 + 1e-6) / 10).toLocaleString(data.lang);
}
