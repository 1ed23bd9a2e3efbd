/**
 * What surrounds a capsule on the site, loaded by the player once the page is
 * there and idle. Until the capsule is finished it only watches.
 */
import { watchFilms } from './after/films.ts';
import { finishCapsule } from './after/finished.ts';
import { keepCapsule } from './after/newer.ts';

// Read now: there is no current script once an event is heard.
const { src } = document.currentScript as HTMLScriptElement;
const base = new URL('../', src).pathname;
finishCapsule(base);
watchFilms(base);
keepCapsule(base).catch((error: unknown) => {
  // A browser may refuse: private windows do. The capsule plays as before.
  console.info(error);
});
