import { askedOf, grade, isFirstRight, isScored } from '../model/grading.ts';
import { fill, make } from './dom.ts';
import type { Stage } from './stage.ts';

/** Say how a finished run went: score, passed or not in words, what to see again. */
export function resultOf({ data, session, screens, views }: Stage): Node[] {
  const { texts, mastery } = data;
  const result = grade(data, session.tries);
  if (!result) return [make('div.plate passed', make('p.verdict', texts.completed))];

  const { score, passed, criticalMissed } = result;
  // One decimal at most, rounded down: 79.96 must not read as the 80 that it isn't.
  const percent = (of: number) => ({ score: (Math.floor(of * 10 + 1e-6) / 10).toLocaleString(data.lang) });
  const parts: Node[] = [
    make(
      passed ? 'div.plate passed' : 'div.plate failed',
      make('p.score', fill(texts.score, percent(score))),
      make('p.verdict', passed ? texts.passed : texts.failed),
    ),
  ];
  const add = (text: string) => parts.push(make('p', text));
  if (!passed) add(fill(texts.mastery, { mastery }));
  if (criticalMissed) add(texts.criticalMissed);

  // Kept with four decimals, so an equal score may differ a little.
  const { best = { status: 'failed', score: 0 } } = session;
  const bestScore = best.score || 0;
  if (bestScore > score + 0.01 || (best.status === 'passed' && !passed))
    add(fill(texts.best, percent(bestScore)));

  const asked = askedOf(data, session.tries).filter(isScored);
  const missed = views.filter(
    ({ question }) => asked.includes(question) && !isFirstRight(question, session.tries),
  );
  if (missed.length) {
    const links = missed.map(({ question, stem }) => {
      const link = make('a', stem.textContent || '');
      const screen = screens[question.screen];
      link.href = `#${screen ? screen.id : ''}`;
      return make('li', link);
    });
    parts.push(make('h3', texts.seeAgain), make('ul', ...links));
  } else {
    add(texts.allRight);
  }
  return parts;
}
