import type { Acronyms } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** French acronyms. */
export const acronymsFr: Acronyms = {
  known: list(
    'QHSE HSE ISO CE UE EPI CSE INRS OPPBTP CARSAT CPAM DREETS DREAL ANSES ADEME CACES CNAM SAMU RATP SNCF EDF PDF QR SMS GPS LED USB TV PC OK WC CDI CDD RH PME TPE TVA URL HTML CO PVC CV ADN SIM NFC UV VIP FAQ AFNOR ONU USA',
  ),
  ambiguous: {
    SST: ['sauveteur secouriste du travail', 'santé et sécurité au travail'],
    ERP: ['établissement recevant du public', 'progiciel de gestion'],
  },
  shouted: list(
    'NE PAS NON OUI TOUS TOUT TOUTE TOUTES JAMAIS AVANT APRES APRÈS STOP DANGER ET OU SANS AVEC SEUL SEULE PLUS MOINS RIEN AUCUN AUCUNE VRAI FAUX ARRET ARRÊT MARCHE DÉPART DEPART ON OFF RESET START AUTO MANU TEST NI UN UNE LE LA LES DES DU DE PUIS ALORS ICI HAUT BAS NORD SUD EST OUEST MAXI MINI MAX MIN TRI OUVERT FERMÉ FERME SOS ÇA CE FEU EAU AIR GAZ SOL',
  ),
  labelled:
    /(?:zones?|lignes?|ateliers?|quais?|bâtiments?|portes?|allées?|lots?|machines?|postes?|bacs?|cuves?|niveaux?|halls?|secteurs?|classes?|types?|modèles?|référence|code|bouton|touche|voyant|repère|lettres?|habilitations?|catégories?|salles?|produits?)\s+[«“"*]*\s*$/iu,
};
