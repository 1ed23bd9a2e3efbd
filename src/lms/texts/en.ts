import type { DeskTexts } from './texts.ts';

export const en: DeskTexts = {
  eyebrow: 'An LMS on this machine',
  actions: 'Controls of the LMS',
  hint: 'Play the content: all that it tells the LMS is written on this page.',
  close: 'Close',
  relaunch: 'Launch again',
  reset: 'Reset',
  changeLearner: 'Change learner',
  review: 'Review mode',
  cutNetwork: 'Cut the network',
  restoreNetwork: 'Restore the network',
  download: 'Download the log',

  edition: 'Edition',
  learner: 'Learner',
  mode: 'Mode',
  modes: { normal: 'normal', review: 'review', browse: 'browse' },
  network: 'Network',
  networkStates: { on: 'up', off: 'cut' },
  session: 'Session',
  sessionStates: { waiting: 'not open yet', open: 'open', closed: 'closed', cut: 'cut off' },

  window: 'What the learner sees',
  frame: 'Content being played',
  windowClosed: 'The content is closed. “Launch again” opens it again, as an LMS would.',
  said: 'What the content tells the LMS',
  showReads: 'Show what it reads too',
  nothingSaid: 'Nothing so far.',
  launch: (number, learner, edition) => `Launch ${number}: ${learner}, SCORM ${edition}`,
  held: 'What the LMS holds in memory',
  element: 'Element',
  value: 'Value',
  changed: 'new',
  longValue: (start, length) => `${start}… (${length} characters)`,

  verdict: (refusals) =>
    refusals === 0
      ? 'Nothing that a strict LMS would refuse.'
      : refusals === 1
        ? 'One value that a strict LMS would refuse.'
        : `${refusals} values that a strict LMS would refuse.`,
  strict: (element, reason) => `A strict LMS would refuse ${element}. ${reason}`,
  blocked: (what) =>
    `The security policy has blocked: ${what.join(', ')}. If the content does not show, run the command again with --policy lenient.`,
  kinds: {
    script: 'a script',
    style: 'a style',
    img: 'an image',
    font: 'a font',
    media: 'a sound or a video',
    connect: 'a connection',
    frame: 'a frame',
    form: 'a form',
    other: 'an element',
  },
  places: { inline: 'written in the page', eval: 'made from a text' },
  from: (address) => `from ${address}`,
  severalScos: (count) => `This package holds ${count} contents (SCOs); only the first is played.`,

  didClose: 'Content closed.',
  didCloseAlready: 'The content is closed already.',
  didRelaunch: 'Content launched again.',
  didReset: (learner) => `Record of ${learner} reset, content launched again.`,
  didChangeLearner: (learner) => `It is ${learner} now.`,
  didReview: 'Review mode: nothing must be written.',
  didNormal: 'Normal mode.',
  didCut: 'Network cut: the LMS saves nothing.',
  didRestore: 'Network restored.',
  didDownload: 'Log downloaded.',
  didEdition: (edition) => `Edition SCORM ${edition}.`,
  gone: 'The command “play” does not answer any more: start it again in the terminal, then reload this page.',
};
