/** A score as people read it: one decimal at most, rounded down, since 79.96 must not read as the 80 that it isn't. */
export const scoreText = (percent: number, lang: string): string =>
  (Math.floor(percent * 10 + 1e-6) / 10).toLocaleString(lang);
