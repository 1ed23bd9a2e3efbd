/** What a release has recorded of a plain capsule, for tests that change one thing of it. */
import type { Release, ReleasedAnswer, ReleasedQuestion } from '../../../src/model/schema-types.ts';

export const digest = '0123456789abcdef';

export const parts: Release['parts'] = {
  title: digest,
  objective: digest,
  text: digest,
  media: digest,
  sources: digest,
  action: digest,
  rules: digest,
};

export function releasedQuestion(id: string, type: string, answers: ReleasedAnswer[]): ReleasedQuestion {
  return {
    id,
    type,
    digest: 'abc123',
    text: digest,
    points: 1,
    critical: false,
    options: 'attempts=2',
    answers,
  };
}
