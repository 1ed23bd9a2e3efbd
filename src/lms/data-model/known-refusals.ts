/** Refusals of legal values that are an LMS's own mistake. Each goes when the LMS has mended it. */
import type { RuleId } from './rules.ts';

interface KnownRefusal {
  rule: RuleId;
  element: RegExp;
  value: RegExp;
}

const known: readonly KnownRefusal[] = [
  {
    // scorm-again 3.4.3: error 406 for `{case_matters=false}a, b`, whatever the type of the question.
    rule: 'scorm-again-fill-in-comma',
    element: /^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/,
    value: /, /,
  },
];

/** Name of the known refusal that this is, if it is one. */
export function knownRefusal(element: string, value: string): RuleId | undefined {
  return known.find((each) => each.element.test(element) && each.value.test(value))?.rule;
}
