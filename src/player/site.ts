import { play } from './player.ts';
import { browserStorage } from './tracking/browser-storage.ts';

play(browserStorage());
