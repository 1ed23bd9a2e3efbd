/** Times as the editions write them; checkers refuse a third decimal, and Moodle a `Z` after whole seconds. */

/** `HHHH:MM:SS.ss`, SCORM 1.2's CMITimespan. */
export function timespan(milliseconds: number): string {
  const { hours, minutes, centiseconds } = parts(milliseconds);
  return `${pad(Math.min(hours, 9999), 4)}:${pad(minutes)}:${pad((centiseconds / 100).toFixed(2), 5)}`;
}

/** `PT1H2M3.45S`, SCORM 2004's timeinterval. */
export function duration(milliseconds: number): string {
  const { hours, minutes, centiseconds } = parts(milliseconds);
  return `PT${hours}H${minutes}M${centiseconds / 100}S`;
}

/** `HH:MM:SS`, local time, SCORM 1.2's CMITime. */
export function clock(time: number): string {
  return new Date(time).toTimeString().slice(0, 8);
}

/** `YYYY-MM-DDThh:mm:ss`, local time, SCORM 2004's time. */
export function timestamp(time: number): string {
  // The moment at which the clocks of UTC, which is what can be written so, show what ours do now.
  const shown = time - new Date(time).getTimezoneOffset() * 6e4;
  return new Date(shown).toISOString().slice(0, 19);
}

/** A clock that was set back must not give a negative time. */
function parts(milliseconds: number) {
  const all = Math.max(0, Math.floor(milliseconds / 10));
  return { hours: Math.floor(all / 360000), minutes: Math.floor(all / 6000) % 60, centiseconds: all % 6000 };
}

function pad(n: number | string, length = 2): string {
  return String(n).padStart(length, '0');
}
