import type { Acronyms } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** English acronyms. */
export const acronymsEn: Acronyms = {
  known: list(
    'QHSE HSE EHS ISO PPE EU UK US USA UN OSHA NHS CE PDF QR SMS GPS LED USB TV PC OK ID HR AM PM IT WC URL HTML CO PVC CCTV DIY FAQ VAT CEO ATM DNA SIM NFC UV VIP CV',
  ),
  ambiguous: {
    ERP: ['emergency response plan', 'enterprise resource planning'],
  },
  shouted: list(
    'NOT NO YES ALL ANY NEVER ALWAYS BEFORE AFTER STOP DANGER AND OR WITHOUT WITH ONLY MORE LESS NONE TRUE FALSE START ON OFF RESET AUTO TEST DO DONT UP DOWN OPEN CLOSED CLOSE PUSH PULL MAX MIN NORTH SOUTH EAST WEST MUST THE IN OUT NOW FIRST LAST ONE TWO SOS IF IS FIRE WATER AIR GAS EXIT',
  ),
  labelled:
    /(?:zones?|lines?|workshops?|docks?|bays?|buildings?|doors?|aisles?|batch|batches|machines?|stations?|bins?|tanks?|levels?|halls?|areas?|class|classes|types?|models?|reference|code|button|key|light|mark|letters?|category|rooms?|products?)\s+[“"*]*\s*$/iu,
};
