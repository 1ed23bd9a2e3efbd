// Written by `npm run types`: a file beside this one for each language of schemas/project.schema.json.
import { en } from './en.ts';
import { fr } from './fr.ts';

export const all = { fr, en };
