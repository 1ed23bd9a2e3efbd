import { finding } from '../../finding.ts';
import { countWords } from '../../words.ts';
import { placeOfWords, type PedagogyRule } from './lesson.ts';
import { sentencesOf } from './sentences.ts';

const limit = 30;
/** Nobody reads more of one advice. */
const enough = 50;

/** On a phone a longer sentence fills the screen: its beginning is forgotten at its end. */
export const sentenceLength: PedagogyRule = ({ passages, source }) =>
  passages
    .filter(({ role }) => role === 'body' || role === 'stem')
    .flatMap((passage) => sentencesOf(passage.text).map((sentence) => ({ passage, sentence })))
    .map((long) => ({ ...long, words: countWords(long.sentence) }))
    .filter(({ words }) => words > limit)
    .slice(0, enough)
    .map(({ passage, sentence, words }) =>
      finding('sentence-length', placeOfWords(passage, sentence, source), { words, limit }),
    );
