import { en } from './en.ts';
import { fr } from './fr.ts';
import type { DossierTexts } from './texts.ts';

/** Every language of the dossier; a new one is a file beside these and a name here. */
export const dossierLanguages: readonly DossierTexts[] = [fr, en];
