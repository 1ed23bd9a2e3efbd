/** What is said in captions and transcripts, as it stands below a player. */
import { expect, it } from 'vitest';
import { readCaptions } from '../../../src/compile/captions.ts';
import { readTranscript } from '../../../src/compile/transcript.ts';

const captions = `WEBVTT Gloves

NOTE checked by Karim

1
00:00:01.000 --> 00:00:02.500 line:0
<v.loud Karim>Take a <i>right</i> glove &amp;
look at its date.

00:02.600 --> 00:04.000
<v Karim>No date, no glove.

00:04.100 --> 00:05.000
<v Inès>Then what?

00:09.000 --> 00:10.000
<v Inès>Another pair.
`;

it('reads cues with their voices, without tags', () => {
  expect(readCaptions(captions)).toMatchObject({
    cues: [
      { start: 1, end: 2.5, voice: 'Karim', text: 'Take a right glove & look at its date.' },
      { start: 2.6, end: 4, voice: 'Karim', text: 'No date, no glove.' },
      { start: 4.1, end: 5, voice: 'Inès' },
      { start: 9, end: 10, voice: 'Inès' },
    ],
  });
});

it('begins a paragraph with another voice, or after a silence', () => {
  expect(readTranscript('a.vtt', captions)).toEqual([
    ['Karim – Take a right glove & look at its date. No date, no glove.'],
    ['Inès – Then what?'],
    ['Another pair.'],
  ]);
});

it('reads plain text by its blank lines, whatever its line ends', () => {
  const text = '\n Karim: the date.\r\nInès: and then?\r\n \t\r\n\r\nKarim: another pair.\r\n';
  expect(readTranscript('a.txt', text)).toEqual([
    ['Karim: the date.', 'Inès: and then?'],
    ['Karim: another pair.'],
  ]);
});

it('never takes hours for a mistake, nor a colon in what is said', () => {
  const long = 'WEBVTT\n\n100:59:59.000 --> 101:00:00.000\nAt 14:30: stop.\n';
  expect(readCaptions(long)).toMatchObject({ cues: [{ start: 363599, text: 'At 14:30: stop.' }] });
});
