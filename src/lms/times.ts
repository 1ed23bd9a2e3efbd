/** Times as the data model spells them: `0000:01:12.50` in 1.2, `PT1M12.5S` in 2004. */
import type { Edition } from './editions.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Read a length of time.
 *
 * @param edition
 *   Edition that the value is spelt in.
 * @returns
 *   Milliseconds; nothing when the value is no length of time. Years and
 *   months, which 2004 allows and nobody sends, count as 365 and 30 days.
 */
export function parseTime(edition: Edition, value: string): number | undefined {
  if (edition === '1.2') {
    const match = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(value);
    if (!match) return undefined;
    return Number(match[1]) * hour + Number(match[2]) * minute + Number(match[3]) * second;
  }
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(value);
  if (!match || value.endsWith('T') || value === 'P') return undefined;
  const units = [365 * day, 30 * day, day, hour, minute, second];
  return units.reduce((sum, unit, at) => sum + unit * Number(match[at + 1] ?? 0), 0);
}

/**
 * Spell a length of time.
 *
 * @param milliseconds
 *   Not negative.
 */
export function formatTime(edition: Edition, milliseconds: number): string {
  const hundredths = Math.round(milliseconds / 10);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = (hundredths % 6000) / 100;
  if (edition === '2004') {
    const parts = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`].filter(Boolean);
    return parts.length > 0 ? `PT${parts.join('')}` : 'PT0S';
  }
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${seconds.toFixed(2).padStart(5, '0')}`;
}
