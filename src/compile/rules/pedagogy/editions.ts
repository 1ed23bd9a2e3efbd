/**
 * Editions of standards that their publisher has withdrawn.
 *
 * Only what is certain stands here: a revision of ISO 9001, ISO 14001 and
 * ISO 19011 was under way in 2026, so their editions of 2015 and 2018 are
 * never called withdrawn, and the message says « or later ».
 */
export interface Withdrawn {
  /** Years of the withdrawn editions; absent when every edition is. */
  years?: readonly string[];
  /** First edition that is not withdrawn. */
  successor: string;
}

export const withdrawn: Readonly<Record<string, Withdrawn>> = {
  'OHSAS 18001': { successor: 'ISO 45001:2018' },
  'OHSAS 18002': { successor: 'ISO 45001:2018' },
  'ISO 9000': { years: ['1987', '1994', '2000', '2005'], successor: 'ISO 9000:2015' },
  'ISO 9001': { years: ['1987', '1994', '2000', '2008'], successor: 'ISO 9001:2015' },
  'ISO 9004': { years: ['1987', '1994', '2000', '2009'], successor: 'ISO 9004:2018' },
  'ISO 14001': { years: ['1996', '2004'], successor: 'ISO 14001:2015' },
  'ISO 17025': { years: ['1999', '2005'], successor: 'ISO/IEC 17025:2017' },
  'ISO 19011': { years: ['2002', '2011'], successor: 'ISO 19011:2018' },
  'ISO 22000': { years: ['2005'], successor: 'ISO 22000:2018' },
  'ISO 22301': { years: ['2012'], successor: 'ISO 22301:2019' },
  'ISO 27001': { years: ['2005', '2013'], successor: 'ISO/IEC 27001:2022' },
  'ISO 31000': { years: ['2009'], successor: 'ISO 31000:2018' },
  'ISO 50001': { years: ['2011'], successor: 'ISO 50001:2018' },
};

/** First editions: an earlier year is a slip, or a draft. */
export const firstEditions: Readonly<Record<string, string>> = { 'ISO 45001': '2018' };
