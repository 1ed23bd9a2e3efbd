import { play } from './player.ts';
import { scorm12 } from './tracking/scorm-1.2.ts';

play(scorm12());
