import { askedOf, grade, isFirstRight, isScored } from '../model/grading.ts';
import type { PlayerQuestion } from '../model/player-data.ts';
import { fill, make, textOf } from './dom.ts';
import { scoreText } from './score-text.ts';
import type { Stage } from './stage.ts';

/** Say how a finished run went: score, passed or not in words, what to see again. */
export function resultOf({ data, session, screens, views }: Stage): Node[] {
  const { texts, mastery } = data;
  const result = grade(data, session.tries);
  if (!result) return USES.unscored ? [make('div.plate passed', make('p.verdict', texts.completed))] : [];

  const { score, passed, criticalMissed } = result;
  const percent = (of: number) => ({ score: scoreText(of, data.lang) });
  const parts: Node[] = [
    make(
      passed ? 'div.plate passed' : 'div.plate failed',
      make('p.score', fill(texts.score, percent(score))),
      make('p.verdict', passed ? texts.passed : texts.failed),
    ),
  ];
  const add = (text: string) => parts.push(make('p', text));
  // Both may be why: a score too low, a question that must be right.
  if (!passed && score < mastery) add(fill(texts.mastery, { mastery }));
  if (USES.critical && criticalMissed) add(texts.criticalMissed);

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
    const items = missed.map(({ question, stem }) =>
      make(
        'li',
        USES.critical && question.critical && make('b', `${texts.critical} `),
        `${textOf(stem)} `,
        linkTo(question, screens),
      ),
    );
    parts.push(make('h3', texts.seeAgain), make('ul', ...items));
  } else {
    add(texts.allRight);
  }
  return parts;
}

/** A link to the screen that teaches what a question asks: the last text before it, else the question itself. */
function linkTo({ screen }: PlayerQuestion, screens: readonly HTMLElement[]): HTMLElement {
  const texts = screens.slice(0, screen).filter((each) => each.matches('.text'));
  const target = texts.pop() || screens[screen];
  const heading = target && target.querySelector('h2');
  const link = make('a', textOf(heading));
  if (heading) {
    heading.id = heading.id || `s${screen}`;
    link.href = `#${heading.id}`;
  }
  return link;
}
