/** On every page but those of capsules, whose `after` script does the same: what is visited is kept. */
import { register } from './offline/register.ts';

// Read now: there is no current script once an event is heard.
const { src } = document.currentScript as HTMLScriptElement;
addEventListener('load', () => {
  register(new URL('../', src).pathname, true).catch((error: unknown) => {
    // A browser may refuse: private windows do. The site works as before.
    console.info(error);
  });
});
