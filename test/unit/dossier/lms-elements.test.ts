/** The table of the LMS's elements holds every name in the scripts that packages ship, and no other. */
import { expect, it } from 'vitest';
import { lmsElements } from '../../../src/model/lms-elements.ts';
import { policyText, sitePolicyText } from '../../../src/package/policy.ts';
import { buildPlayerFiles } from '../../../src/package/player-files.ts';

it.each(['scorm12', 'scorm2004'] as const)('%s', async (edition) => {
  const script = (await buildPlayerFiles())[edition];
  const listed = lmsElements.flatMap((element) => element[edition] ?? []);
  // Each interaction is `cmi.interactions.`, a number and a field.
  const fields = listed.filter((element) => element.includes('.n.'));
  const named = new Set((script.match(/\bcmi\.[\w.]+/g) ?? []).filter((name) => !name.endsWith('.')));
  expect([...named].toSorted()).toEqual(listed.filter((element) => !fields.includes(element)).toSorted());
  for (const field of fields) {
    const name = field.replace('cmi.interactions.n.', '').split('.')[0] ?? '';
    expect(script, field).toContain(name);
  }
});

it('a package asks for no name, no address and no preference of the learner', () => {
  const names = lmsElements.flatMap(({ scorm12 = [], scorm2004 = [] }) => [scorm12, scorm2004].flat());
  expect(
    names.filter((name) => /student_(?!id|response)|learner_(?!id|response)|comments|launch_data/.test(name)),
  ).toEqual([]);
});

it('no policy lets a page run what is not a file of its own', () => {
  for (const text of [policyText, sitePolicyText]) expect(text).not.toMatch(/unsafe-|https?:|\*/);
});
