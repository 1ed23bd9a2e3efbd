/** Units that are written alike in every language. */

/** Symbols that two languages share; words, as `jours` and `days`, are nobody's business. */
const symbols: ReadonlySet<string> = new Set(
  'm cm mm km µm m² cm² mm² km² m³ cm³ g mg kg t l ml cl s ms min h Hz kHz Pa kPa MPa bar mbar V kV mV A mA W kW N kN J kJ K °C °F % ‰ ppm dB dB(A) dB(C) lx ft in yd mi lb lbs oz gal psi mph km/h m/s l/min m³/h mg/m³'
    .split(' ')
    .map((symbol) => bare(symbol)),
);

/** Whether two units are symbols that everybody writes, and not the same: `2 m` and `2 ft` are two answers. */
export function areUnitsApart(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== b && symbols.has(a) && symbols.has(b);
}

/** Without spaces, small digits as digits, and litres with either letter. */
function bare(unit: string): string {
  return unit
    .normalize('NFKD')
    .replaceAll(/\s/g, '')
    .replaceAll(/(?<!\p{L})([mcd]?)L(?!\p{L})/gu, '$1l');
}
