/** English sentences about questions. */
import type { Messages } from './message.ts';
import type { QuestionRuleId } from './question-rule-id.ts';

/** Ways to write answers. */
const shapes: Readonly<Record<string, string>> = {
  boxes: 'a list with boxes, `- [x] …`',
  ordered: 'a numbered list, `1. …`',
  bullets: 'a list without boxes, `- …`',
  groups: 'a list of groups, each with its own list below it',
  table: 'a table',
};

/** Spaces before a feedback. */
const numbers: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' };

/** Places of answers whose boxes count for nothing. */
const strayBoxes: Readonly<Record<string, string>> = {
  'table-boxes':
    'a table with boxes, where none counts: write the answers as a list, `- [x]` for a right one, `- [ ]` for a wrong one; a table without boxes, of two columns, is for matching',
  'table-marks':
    'a table of ticks, where none counts: write the answers as a list, `- [x]` for a right one, `- [ ]` for a wrong one; for matching, write in the right column the words to choose from, such as “Yes” and “No”',
  'ordered-marks':
    'a numbered list, which asks for their order, and this one is marked as if one had to be chosen: to have one chosen, write boxes, `- [x]` for a right answer, `- [ ]` for a wrong one; to ask for an order, delete the mark or the bold',
  'ordered-choice':
    'a numbered list, which asks for their order, and the question seems to ask which one is right: to have one chosen, write boxes, `- [x]` for a right answer, `- [ ]` for a wrong one; to ask for an order, add `type=order` after the id',
  'groups-boxes':
    'groups with boxes, where none counts: put every answer with its box at the margin, or take the boxes away, and each answer belongs to its group',
};

/** `7.5 ± 2.5 min`. */
const withSpread = (range: { value: number; tolerance: number; unit: string } | undefined): string =>
  range ? `${range.value} ± ${range.tolerance} ${range.unit}`.trim() : '85 ± 1 dB(A)';

const steps = (labels: readonly string[]): string => labels.map((text) => `“${text}”`).join(', ');

/** The feedback has its spaces: the sign of the answers has too many. */
const signAtMargin = (id: string, dash: number): string =>
  `This feedback does not hold to its answer, because ${dash === 1 ? 'a space is' : `${dash} spaces are`} before the sign of the answers of question \`${id}\`: put each answer at the margin, and keep the two spaces before \`>\``;

export const questionMessages: Pick<Messages, QuestionRuleId> = {
  'question-present': () => ({
    reason: 'No question in this capsule, expected at least one `:::question{#q-…}`',
    note: 'Answering is what makes people remember; see the author’s guide.',
  }),
  'question-count-limit': ({ count, limit }) => ({
    reason: `${count} questions in one capsule, expected at most ${limit}: split it`,
  }),
  'question-id-present': ({ name }) => ({
    reason: `This ${name} has no id: write \`:::${name}{#q-stop}\` with a short name of your choice`,
    note: 'The id is permanent: the LMS files the answers under it.',
  }),
  'question-id-unique': ({ id, other, reason }) => ({
    reason: {
      same: `Question id \`${id}\` is used twice, expected one id per question in a capsule: rename this one`,
      retry: `Question id \`${id}\` is the name under which the LMS files another try at \`${other}\`: rename one of the two`,
      confidence: `Question id \`${id}\` is the name under which the LMS files “sure / not sure” of \`${other}\`: rename one of the two`,
      step: `Question id \`${id}\` is the name under which the LMS files a step of \`${other}\`: rename one of the two`,
      steps: `The LMS would file a step of \`${id}\` and one of \`${other}\` under the same name: rename one of the two scenarios`,
    }[reason],
    note: 'The LMS would merge the answers to the two.',
  }),
  'question-stem-present': ({ id, hint }) => ({
    reason: `Question \`${id}\` asks nothing: write the question before the answers`,
    ...(hint && { note: 'A quote (`> …`) before the answers is a hint, not the question.' }),
  }),
  'question-answers-present': ({ id }) => ({
    reason: `Question \`${id}\` has no answers, expected a list of boxes: \`- [x] right answer\`, \`- [ ] wrong answer\``,
  }),
  'question-scenario': ({ id, found }) => ({
    reason: `Question \`${id}\` says \`type=${found}\`, but a scenario has a container of its own: write \`:::scenario{#${id || 'q-case'}}\`, with each step below a \`###\` heading, or delete \`type=${found}\``,
  }),
  'question-shape': ({ id, found }) => ({
    reason: strayBoxes[found]
      ? `The answers of question \`${id}\` are ${strayBoxes[found]}`
      : `The answers of question \`${id}\` are ${shapes[found] ?? found}, which fits no type of question, expected boxes: \`- [x]\` for a right answer, \`- [ ]\` for a wrong one, or \`type=opinion\` for an opinion (see \`type=\` in the author’s guide)`,
  }),
  'question-type-shape': ({ id, type, found, expected }) => ({
    reason: `Question \`${id}\` says \`type=${type}\`, which is written as ${shapes[expected] ?? expected}, and its answers are ${shapes[found] ?? found}: change one or the other`,
  }),
  'question-type-agrees': ({ id, type, found }) => ({
    reason:
      found === 'labels'
        ? `Question \`${id}\` says \`type=true-false\`, expected exactly two answers, True and False: correct them, or delete \`type=true-false\``
        : `Question \`${id}\` says \`type=${type}\` but has several boxes ticked, expected one: untick the others, or delete \`type=${type}\``,
  }),
  'question-answer-count': ({ id, count, minimum, maximum, number, text }) => ({
    ...(text && {
      note: `To have this answer typed, add \`type=text\`: \`:::question{#${id} type=text}\`.`,
    }),
    ...(number && {
      note: `To have a number typed, add \`type=numeric\`: \`:::question{#${id} type=numeric}\`.`,
    }),
    reason:
      count < minimum
        ? `Question \`${id}\` has ${count === 0 ? 'no answer' : 'a single answer'}, expected at least ${minimum}`
        : `Question \`${id}\` has ${count} answers, expected at most ${maximum}`,
  }),
  'question-target-count': ({ id, type, count, minimum, maximum }) => ({
    reason:
      count >= minimum
        ? `Question \`${id}\` has ${count} different things to choose from, expected at most ${maximum}`
        : type === 'match'
          ? `The right column of question \`${id}\` says the same on every line, expected at least ${minimum} different cells`
          : `Question \`${id}\` has a single group, expected at least ${minimum}`,
    ...(count < minimum && { note: 'With one to choose from, nobody could be wrong.' }),
  }),
  'targets-distinct': ({ id, label, other }) => ({
    reason:
      label === other
        ? `Question \`${id}\` has the group “${label}” twice: put its items into one, or rename one`
        : `In question \`${id}\` “${label}” reads the same as “${other}”: write the two alike if they are one, or make them more different`,
    ...(label !== other && {
      note: 'Capitals, accents, formatting and final punctuation are not enough to tell two answers apart.',
    }),
  }),
  'match-columns': ({ id, columns }) => ({
    reason: `The table of question \`${id}\` has ${columns} column${columns > 1 ? 's' : ''}, expected two: what is given on the left, what goes with it on the right`,
  }),
  'group-form': ({ id, found, name }) => ({
    reason:
      found === 'no-list'
        ? `“${name ?? ''}” has nothing below it in question \`${id}\`, while other lines have: put its items below it, two spaces before each (\`  - …\`), or delete this line`
        : found === 'no-name'
          ? `A group of question \`${id}\` has no name: write it behind \`-\`, above its items`
          : found === 'ordered'
            ? `The items of this group of question \`${id}\` are numbered, expected bullets: \`  - …\``
            : `Unexpected line in a group of question \`${id}\`, expected its name and one list below it (\`  - …\`); the feedback of an item has four spaces before it (\`    > …\`)`,
  }),
  'question-right-answer': ({ id }) => ({
    reason: `No right answer in question \`${id}\`: tick its box, \`- [x]\``,
    note: 'Nobody could get it right.',
  }),
  'question-wrong-answer': ({ id, scenario }) => ({
    reason: scenario
      ? `Every choice of scenario \`${id}\` is right, expected at least one box left empty: \`- [ ]\``
      : `Every answer of question \`${id}\` is right, expected at least one box left empty: \`- [ ]\``,
  }),
  'question-boxes-all': ({ id }) => ({
    reason: `In question \`${id}\` some answers have a box and some, like this one, have none: give each its box, \`- [ ]\` or \`- [x]\``,
    note: 'If this line is not an answer but a list in the question, put a sentence between that list and the answers: Markdown joins two lists that follow each other.',
  }),
  'ordered-numbers': ({ id, numbers, lines, numbered }) => ({
    reason:
      numbered.join('\n') === lines.join('\n')
        ? `The numbers of question \`${id}\` (${numbers.join(', ')}) do not follow one another: write the lines in the right order, numbered \`1.\`, \`2.\`, \`3.\``
        : `The lines of question \`${id}\` give one order, ${steps(lines)}, and their numbers another, ${steps(numbered)}: write the lines in the right order, numbered \`1.\`, \`2.\`, \`3.\``,
    note: 'The right order is that of the lines; they are shuffled for the learner.',
  }),
  'answer-unique': ({ id, label }) => ({
    reason: `Question \`${id}\` has the answer “${label}” twice: change or delete one`,
    note: 'Capitals, accents, formatting and final punctuation are not enough to tell two answers apart.',
  }),
  'answer-content': ({ id, found }) => ({
    reason:
      found === 'empty'
        ? `This answer of question \`${id}\` is empty: write its text, or delete the line`
        : found === 'picture'
          ? `This picture of question \`${id}\` is to be chosen from a list, which shows text alone: write a text in its place, or put the picture into the left column of a table`
          : found === 'empty-cell'
            ? `A cell of question \`${id}\` is empty: write what belongs there, or delete the row`
            : found === 'empty-name'
              ? `A column of question \`${id}\` has no name: write it in the first row of the table`
              : `An answer of question \`${id}\` is one paragraph with its feedback below (\`  > …\`), expected nothing else: check the indentation of this line`,
  }),
  'answers-together': ({ id, found, spaces, dash }) => ({
    reason: dash
      ? signAtMargin(id, dash)
      : found === 'blockquote'
        ? `This feedback stands at the margin and cuts the answers of question \`${id}\` in two: put ${numbers[spaces] ?? spaces} spaces before \`>\``
        : found === 'table'
          ? `A second table of answers begins here in question \`${id}\`: put all rows in one table, or a sentence between the two if the first belongs to the question`
          : found === 'list'
            ? `A second list of answers begins here in question \`${id}\`: begin every answer with the same sign (\`-\`, or \`1.\`), in one list`
            : `This cuts the answers of question \`${id}\` in two: move it before the first answer, or delete it`,
    note: 'The answers above it would no longer count.',
  }),
  'answers-one-list': ({ id, found, answers }) => ({
    reason: `This ${found} of question \`${id}\` is part of the question: only the answers of the ${answers} that follows count; if these are more answers, join the two, or make two questions of them`,
    note: 'If it does belong to the question, put this text before it, or give your reason in `allow`.',
  }),
  'answer-marker': ({ id, found, double }) => ({
    reason: double
      ? `\`${found}\` puts two signs before an answer of question \`${id}\`: keep one, \`- [x]\` or \`- [ ]\` to choose, \`1.\` to put in order`
      : `\`${found}\` does not begin an answer, and question \`${id}\` has none: begin each with \`- [x]\` or \`- [ ]\` to choose, with \`1.\` to put in order`,
  }),
  'answers-last': ({ id, found }) => ({
    reason:
      found === 'list'
        ? `A list without boxes follows the answers of question \`${id}\`: give each answer its box, \`- [ ]\` or \`- [x]\`, in one list`
        : found === 'ordered'
          ? `Unexpected text after the numbered list of question \`${id}\`, which asks for an order, the right one being that of the list: move the text before it, or begin it with \`>\` if it explains; to have one answer chosen, write boxes, \`- [x]\` and \`- [ ]\``
          : `Unexpected text after the answers of question \`${id}\`, expected only an explanation as a quote (\`> …\`): put \`>\` before it, move it before the answers, or close the question above it with \`:::\``,
  }),
  'box-in-answers': ({ container }) => ({
    reason:
      container === 'question'
        ? 'These boxes are not the answers of the question, which stand at the margin: take away the boxes, or the indentation'
        : container === 'checklist'
          ? 'These boxes stand inside a line of the checklist: put every box at the margin, or take away the inner ones'
          : container === ''
            ? 'These boxes stand in no container: put them into a question (`:::question{#q-…}`, closed by `:::`) or a checklist (`:::checklist`)'
            : container === 'scenario'
              ? 'These boxes are the choices of no step: put them at the margin, below the `###` heading of a step, or take them away'
              : `\`:::${container}\` takes no boxes: take them away, or put the list into a \`:::checklist\``,
    note: 'Anywhere else, the ticked boxes would be printed and show the right answers.',
  }),
  'feedback-separate': ({ id, spaces, dash }) => ({
    reason: dash
      ? signAtMargin(id, dash)
      : spaces > 0
        ? `This quote touches the last answer of question \`${id}\`: indent it by ${numbers[spaces] ?? spaces} spaces if it is that answer’s feedback, or leave a blank line before it if it is the explanation`
        : `This quote touches the table of question \`${id}\`: leave a blank line before it; it is the explanation, because the lines of a table have no feedback`,
  }),
  'quote-at-margin': ({ id }) => ({
    reason: `This quote of question \`${id}\` is indented, but there is no answer above it: delete it with its answer, or put it at the margin if it is a hint or the explanation`,
  }),
  'feedback-single': ({ id }) => ({
    reason: `This answer of question \`${id}\` has feedback already: put this one at the margin if it is the explanation, or join the two with a line \`  >\``,
  }),
  'feedback-line': ({ found }) => ({
    reason:
      found && /[\u00A0\u202F]/.test(found)
        ? `\`${found.replace(/[\u00A0\u202F]/g, '⍽')}\` has a no-break space (\`⍽\`), and this feedback would be read as part of the answer: delete what is before \`>\`, and type two ordinary spaces`
        : found === undefined
          ? 'What follows `>` would be read as part of the answer: put the feedback on the next line, with two spaces before it (`  > …`)'
          : `This line begins with \`${found}\` and would be read as part of the answer: begin it with two spaces and a mere \`>\` (\`  > …\`) if it is feedback, or put it behind the line above`,
    ...(found === undefined && { note: 'For the sign itself write `\\>`.' }),
  }),
  'box-line-start': ({ found, second }) => ({
    reason: second
      ? `\`${found.trim()}\` would be printed as text, and only the box that begins the line counts: keep one box, \`- [x]\` if the answer is right, \`- [ ]\` if it is not; put a second answer on a line of its own`
      : `The box \`${found.trim()}\` stands in the middle of a line and would be printed: put each answer on a line of its own`,
    note: second ? 'For brackets that are mere text write `\\[`.' : 'Two answers would otherwise be one.',
  }),
  'item-line-indented': () => ({
    reason:
      'This line continues the answer above it but stands at the margin: begin it with `- [ ]` if it is an answer, with two spaces if it goes on, or leave a blank line before it',
  }),
  'marker-before-number': ({ found, marker }) => ({
    reason:
      marker === '>'
        ? `\`${found}\` at the beginning of a line starts a quote, and the sign would vanish: write “greater than” or \`\\>\`; if it is a quote, leave a blank line before it`
        : `\`${found}\` at the beginning of a line starts a list, and the sign would vanish: write “minus”, “plus” or \`\\${marker}\`; if it is a list, leave a blank line before it`,
  }),
  'quote-line-marked': () => ({
    reason:
      'This line is read as part of the quote above it: begin it with `>` if it belongs there, or leave a blank line before it',
  }),
  'option-flag': ({ option, value }) => ({
    reason: `Unexpected value \`${value}\` for \`${option}\`, expected the word alone: write \`${option}\`, or delete it`,
    note: `\`${option}=false\` would switch it on.`,
  }),
  'option-number': ({ option, value }) => ({
    reason: `\`${option}=${value}\` is not a whole number: write for example \`${option}=2\``,
    ...(/[.,]/.test(value) && {
      note: 'Points and attempts are counted whole: for a question to count one and a half times another, give them 3 points and 2.',
    }),
  }),
  'option-value': ({ option, example }) => ({
    reason: `\`${option}\` has no value: write it behind \`=\`, for example \`${option}=${example}\`, or delete \`${option}\``,
  }),
  'option-applies': ({ option, type }) => ({
    reason: `\`${option}\` has no meaning for a question of type \`${type}\`: delete it`,
    ...(type === 'opinion' && { note: 'An opinion is neither right nor wrong.' }),
    ...(type === 'true-false' &&
      option === 'attempts' && {
        note: 'After a wrong answer to true or false, the other one is known to be right.',
      }),
  }),
  'text-answer-form': ({ id, reason, length, limit }) => ({
    reason: {
      formatting: `This answer of question \`${id}\` has formatting, a link or an image: write it as plain text, as people will type it`,
      length: `This answer of question \`${id}\` has ${length} characters, and people can type ${limit}: shorten it, or let them choose among answers instead`,
      punctuation: `This answer of question \`${id}\` is punctuation alone, which does not count: put a word in it, or let people choose among answers instead`,
      alternatives: `This answer of question \`${id}\` holds several, and people would have to type them all as they stand: write one form per line, each with its own \`- [x]\` (\`- [ ]\` for a mistake)`,
    }[reason],
  }),
  'text-answer-one-form': ({ id, found }) => ({
    reason: `This answer of question \`${id}\` seems to hold several (\`${found}\`): write one form per line, each with its own \`- [x]\` (\`- [ ]\` for a mistake)`,
    note: 'People would have to type the whole line, signs included. If that is what you expect, give your reason in `allow`.',
  }),
  'answers-not-feedback': ({ id, found }) => ({
    reason:
      found === 'table'
        ? `The right column of question \`${id}\` reads like feedback, and people would have to match it with the answers: to have one chosen, write each answer with its box, \`- [x]\` or \`- [ ]\`, and its feedback below, \`  > …\``
        : `Question \`${id}\` asks people to sort, and each group has one item only: if these items are feedback, give each answer its box, \`- [x]\` or \`- [ ]\`, and replace \`  -\` by \`  >\`; if they are pairs to find, write a table of two columns`,
  }),
  'numeric-answer-form': ({ id, reason, found, number, whole, decimal, middle }) => ({
    reason: {
      count: `Question \`${id}\` asks for a number and has several answers: keep one line, for example \`- [x] 85 ± 1 dB(A)\``,
      formatting: `The answer of question \`${id}\` has formatting, a link or an image: write the number and its unit as plain text`,
      form: `The answer of question \`${id}\` does not read as a number: write the number, then \`±\` and the tolerance if there is one, then the unit, for example \`- [x] 85 ± 1 dB(A)\``,
      digits: `The number of question \`${id}\` is too long to type, expected 12 digits at most, 6 of them decimals, the tolerance included: choose another unit`,
      ambiguous: `\`${number}\` can be read in two ways in question \`${id}\`: write \`${whole}\` or \`${decimal}\``,
      part: `In the answer of question \`${id}\`, \`${found}\` follows the number and would be taken for its unit: write the number in digits, in one unit, then a space and the unit, for example \`1000 Pa\` for 10³ Pa, \`1.5 m\` for 1½ m, \`14.5 h\` for 14h30`,
      bound: `The answer of question \`${id}\` is one number, and \`${found}\` would be shown with its unit without making any other number right: delete it and say it in the question, and give a tolerance if you need one, for example \`- [x] 85 ± 1 dB(A)\``,
      range: `The answer of question \`${id}\` is a range, \`${found}\`, expected one number: write the middle, then \`±\` and what it may differ by, for example \`- [x] ${withSpread(middle)}\``,
      percent: `In the answer of question \`${id}\`, all of \`${found}\` would be taken for the unit, because the tolerance always has the unit of the answer: work it out in that unit, for example \`85 ± 2 dB(A)\``,
      aside: `In the answer of question \`${id}\`, \`${found}\` would be shown beside the field and may give the answer away: keep the number, its tolerance and its unit, and put the rest into the explanation`,
      ordinal: `The answer of question \`${id}\` is a rank, and \`${found}\` would be taken for its unit: write the number alone and say in the question what it counts (“On which floor?”), or let people choose among answers instead`,
    }[reason],
    ...(reason === 'form' && {
      note: 'Thousands are separated by a space, never by a point or a comma. The tolerance is in the unit that follows: `20.9 ± 2 %` accepts 18.9 to 22.9 %.',
    }),
  }),
  'place-hotspots': ({ found, image }) => ({
    reason: image
      ? `This answer begins with a place on an image, \`${found}\`, but the question does not say that it is about its image: add \`type=hotspots\` after the id, or delete the place`
      : `This answer begins with a place on an image, \`${found}\`, but the question is not one on an image: delete the place`,
  }),
  'hotspots-image': ({ id, count }) => ({
    reason:
      count === 0
        ? `Question \`${id}\` says \`type=hotspots\` and has no image: put one into the question, before the answers, \`![description](workshop.png)\``
        : `Question \`${id}\` says \`type=hotspots\` and has ${count} images: keep before the answers the only one to search`,
  }),
  'place-present': ({ id, found }) => ({
    reason: found
      ? `The place of this answer of question \`${id}\` is not between backticks: write \`${found}\` before the name of the place`
      : `This answer of question \`${id}\` does not begin with its place on the image: write, backticks included, \`x,y,radius\` for a circle or \`x,y,width,height\` for a rectangle, then the name of the place`,
    note: 'In the preview (`npm run dev`), the page of the capsule shows the image: click on it, and copy the place.',
  }),
  'place-form': ({ found, problem, expected }) => ({
    reason: {
      comma: `The place \`${found}\` has commas for decimals: write decimals with a point, ${expected ? `\`${expected}\`` : 'for example `12.5,34,5`'}`,
      form: `\`${found}\` is no place on the image: write three numbers for a circle, \`x,y,radius\`, or four for a rectangle, \`x,y,width,height\``,
      size: `The place \`${found}\` has no size: give it a radius, or a width and a height, above zero`,
      second: `\`${found}\` is a second place on this line, and each answer has one: give it a line of its own, or delete it`,
    }[problem],
    note: 'Numbers are in percent of the image, from 0 to 100, without a unit, with commas between them. A rectangle is given by its top-left corner, a circle by its centre.',
  }),
  'place-inside': ({ found }) => ({
    reason: `The place \`${found}\` goes over the edge of the image: numbers are in percent of the image, from 0 to 100, and not in pixels; move it or make it smaller`,
    note: 'A rectangle goes from its top-left corner (`x,y`) to `x` plus its width and `y` plus its height. The radius of a circle is in percent of the width of the image.',
  }),
  'places-apart': ({ id, other, same }) => ({
    reason: same
      ? `In question \`${id}\`, this place is already that of “${other}”: change or delete one of the two`
      : `In question \`${id}\`, this place overlaps that of “${other}”, and one is right and the other is not: move them apart or make them smaller`,
    note: 'Whoever taps the image must know what they point at.',
  }),
  'decoy-present': ({ id }) => ({
    reason: `All places of question \`${id}\` are right: add a place where all is well, with an empty box, \`- [ ]\``,
    note: 'Otherwise ticking the whole list will do.',
  }),
  'pool-known': ({ pool, known, suggestion }) => ({
    reason: suggestion
      ? `Pool \`${pool}\` is not declared, did you mean \`${suggestion}\`?`
      : `Pool \`${pool}\` is not declared at the top of the file: add \`pools: { ${pool}: 2 }\`, the number of questions to draw`,
    ...(known.length > 0 && { note: `Declared pools: ${known.join(', ')}.` }),
  }),
  'pool-size': ({ pool, drawn, count }) => ({
    reason: `\`pools\` draws ${drawn} question${drawn > 1 ? 's' : ''} from the pool \`${pool}\`, which has ${count}, expected more than are drawn`,
    note: `A question enters the pool by \`pool=${pool}\` on its first line.`,
  }),
  'pool-scored': ({ id, pool }) => ({
    reason: `Question \`${id}\` asks for an opinion, which is not scored, and is in the pool \`${pool}\`: remove \`pool=${pool}\`, and everyone is asked for it`,
    note: 'Learners who draw nothing but opinions would have no score, and could never finish the capsule.',
  }),
  'pool-points': ({ id, pool, points, other }) => ({
    reason: `Question \`${id}\` is worth ${points} point${points === 1 ? '' : 's'} and another of the pool \`${pool}\` ${other}: give them the same \`points\`, or take \`${id}\` out of the pool`,
    note: 'The total would depend on the draw: with as many mistakes, one learner could pass and another fail.',
  }),
  'pool-critical': ({ id, pool }) => ({
    reason: `Question \`${id}\` is \`critical\`, and the pool \`${pool}\` may not draw it: remove \`critical\` or \`pool\``,
    note: 'A question that must be right has to be asked of everyone.',
  }),
  'suspend-data-limit': ({ length, limit }) => ({
    reason: `The answers to this capsule may take ${length} characters in the LMS, which keeps ${limit}, expected fewer questions or answers`,
    note: 'Beyond that, learners could not go on where they left.',
  }),
  'feedback-present': ({ id, letter }) => ({
    reason: `This answer (${letter}) of question \`${id}\` has no feedback: say why in a line below, \`  > …\``,
    note: 'A reason helps people remember, whether they were right or wrong.',
  }),
};
