/**
 * What surrounds a capsule on the site, loaded by the player once the page is
 * there and idle. Until the capsule is finished it only watches.
 */
import { finishCapsule } from './after/finished.ts';

// Read now: there is no current script once an event is heard.
const { src } = document.currentScript as HTMLScriptElement;
finishCapsule(new URL('../', src).pathname);
