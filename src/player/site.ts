import { play } from './player.ts';
import { browserStorage } from './tracking/browser-storage.ts';

play(browserStorage());

// What surrounds the capsule comes once the page is there and nobody waits for anything.
const { after } = (document.currentScript as HTMLScriptElement).dataset;
if (after)
  addEventListener('load', () => {
    setTimeout(() => {
      const script = document.createElement('script');
      script.src = after;
      document.head.append(script);
    }, 500);
  });
