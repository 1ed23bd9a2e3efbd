import { play } from './player.ts';
import { scorm2004 } from './tracking/scorm-2004.ts';

play(scorm2004());
