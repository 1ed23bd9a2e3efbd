/** English sentences about components, and the video and audio that they play. */
import type { CaptionsProblem } from '../captions.ts';
import { playerOf, type ComponentName, type FileKind } from '../components.ts';
import type { MediaRuleId } from './media-rule-id.ts';
import type { Messages } from './message.ts';

/** How each component is written. */
export const componentExamples: Readonly<Record<ComponentName, string>> = {
  Video: '<Video src="gloves.mp4" captions="gloves.vtt" />',
  Audio: '<Audio src="interview.mp3" transcript="interview.txt" />',
};

/** What to write for a video or a sound that was made a link or an image. */
export function playerNote(path: string): { note?: string } {
  const component = playerOf(path);
  return component ? { note: `For video and audio: \`${componentExamples[component]}\`.` } : {};
}

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const meant = (suggestion?: string): string => (suggestion ? ` Did you mean \`${suggestion}\`?` : '');
const size = (bytes: number): string =>
  bytes < 1e6
    ? `${(Math.ceil(bytes / 100) / 10).toLocaleString('en')} kB`
    : `${(Math.ceil(bytes / 1e5) / 10).toLocaleString('en')} MB`;
const kinds: Readonly<Record<FileKind, string>> = {
  video: 'video',
  audio: 'sound',
  captions: 'captions file',
  transcript: 'transcript',
  poster: 'image',
};
const formats: Readonly<Record<FileKind, string>> = {
  video: 'an MP4 (H.264) or WebM video',
  audio: 'an MP3, M4A, Ogg or WAV sound',
  captions: 'captions in a `.vtt` file (WebVTT)',
  transcript: 'a `.txt` or `.vtt` text, in UTF-8',
  poster: 'a PNG, JPEG or WebP image',
};
const purposes: Readonly<Record<string, string>> = {
  src: 'the file to play',
  captions: 'the captions, a `.vtt` file in the capsule’s folder',
  transcript: 'the text of what is said, a `.txt` or `.vtt` file in the capsule’s folder',
  poster: 'an image, or delete it',
  title: 'a title, or delete it',
};
const renamed = 'Changing the extension of a file name does not change its format.';
const exportNotes: Readonly<Record<string, string>> = {
  'H.265':
    'Phones film in H.265, which many computers do not play. In the settings of the phone choose “most compatible”, or export the video as MP4 with H.264.',
  MOV: 'An iPhone films in MOV: in the application that shows the video, export it as MP4.',
  SRT: 'An editor of captions saves as WebVTT too.',
  'not UTF-8': 'In Notepad: Save as, encoding UTF-8.',
};
const captionsProblems: Readonly<Record<CaptionsProblem['problem'], (found: string) => string>> = {
  header: () => 'write `WEBVTT` alone on the first line, then a blank line',
  time: (found) => `\`${found}\` is no time, write \`00:01.500 --> 00:04.000\` above what is said`,
  order: (found) => `\`${found}\` ends before it begins, correct the times`,
  'blank-line': (found) => `put a blank line before \`${found}\``,
  empty: () => 'nothing is said in it, write what is heard',
};

export const mediaMessages: Pick<Messages, MediaRuleId> = {
  'component-known': ({ name, known, suggestion }) => ({
    reason: `Unknown component \`<${name}>\`.${meant(suggestion && `<${suggestion}>`)} Known components: ${list(known.map((word) => `<${word}>`))}; otherwise write Markdown, or a container such as \`:::key\``,
  }),
  'component-attribute-known': ({ component, attribute, known, suggestion }) => ({
    reason: `Unexpected attribute \`${attribute}\` on \`<${component}>\`.${meant(suggestion)} Known attributes: ${list(known)}; delete any other`,
  }),
  'component-attribute-unique': ({ component, attribute }) => ({
    reason: `Attribute \`${attribute}\` stands twice on \`<${component}>\`, expected once: delete one of the two`,
  }),
  'component-attribute-required': ({ component, attribute }) => ({
    reason: `\`<${component}>\` lacks \`${attribute}\`: write \`${attribute}="…"\` with ${purposes[attribute] ?? 'its value'}`,
    note:
      attribute === 'captions' || attribute === 'transcript'
        ? 'In a workshop nobody hears a phone; some people never do. What is said must be there to read.'
        : `For example \`${componentExamples[component]}\`.`,
  }),
  'component-own-line': ({ component, inside }) => ({
    reason: {
      text: `\`<${component}>\` stands in a line of text: put it on a line of its own, with a blank line above and below`,
      list: `\`<${component}>\` stands in a list: put it at the margin, above or below the list, between blank lines`,
      quote: `\`<${component}>\` stands in a quote: put it at the margin, outside the quote, between blank lines`,
      tag: `\`<${component}>\` stands in another tag: put it outside, between blank lines`,
    }[inside],
  }),
  'component-empty': ({ component }) => ({
    reason: `There is text inside \`<${component}>\`, which holds none: end its tag in \`/>\`, delete \`</${component}>\` and put the text below`,
  }),
  'image-light': ({ path, bytes, found }) => ({
    reason:
      found === 'photo'
        ? `The photo \`${path}\` (${size(bytes)}) is a PNG, and stays heavy once it is reduced to the width of the page: save it as JPEG`
        : `The drawing \`${path}\` weighs ${size(bytes)} on the page: export a simpler one, or a PNG`,
    note: 'A heavy image keeps people waiting on a poor connection. PNG is for screenshots and drawings, JPEG for photos.',
  }),
  'media-in-folder': ({ kind, address }) => ({
    reason: `\`${address}\` is not in the capsule’s folder: copy the ${kinds[kind]} into it, and write the name of the file alone`,
    note: 'For what is on another site, write a link to it: `[See the video](https://…)`. Nothing is fetched from elsewhere without the learner asking for it.',
  }),
  'media-exists': ({ kind, path, suggestion }) => ({
    reason: `The ${kinds[kind]} \`${path}\` is not in the capsule’s folder.${meant(suggestion)} Check its name, capitals and accents included`,
  }),
  'media-format': ({ kind, path, found, named }) => {
    if (found.startsWith('unreadable'))
      return {
        reason: `\`${path}\` cannot be read, because it is cut or of another format: copy or export it again, as ${formats[kind]}`,
        note: renamed,
      };
    if (named !== undefined)
      return {
        reason: `\`${path}\` is called ${named}, but is ${found}: export it again, as ${formats[kind]}`,
        note: renamed,
      };
    const note = exportNotes[found];
    return {
      reason: `\`${path}\` (${found}) does not fit here, expected ${formats[kind]}: choose or export another file`,
      ...(note !== undefined && { note }),
    };
  },
  'media-size-limit': ({ path, bytes, total, limit }) => ({
    reason:
      total === bytes
        ? `\`${path}\` weighs ${size(bytes)}, expected ${size(limit)} at most: shorten it, or export it smaller (720p for a video, mono for a voice)`
        : `With \`${path}\` (${size(bytes)}) this capsule plays ${size(total)} in all, expected ${size(limit)} at most: shorten a file, or take one out`,
    note: 'In the field, a phone fetches all of it over a poor connection. `maxMediaBytes` in `_project.yaml` sets the limit.',
  }),
  'captions-form': ({ path, line, problem, found }) => ({
    reason: `Captions \`${path}\`, line ${line}: ${captionsProblems[problem](found)}`,
    note: 'A browser leaves out what it cannot read, without a word.',
  }),
  'transcript-text': ({ path }) => ({
    reason: `The transcript \`${path}\` is empty: write what is said in the recording`,
  }),
};
