/** Random numbers that come again with their seed. */
export interface Random {
  /** A whole number from 0, below `below`. */
  (below: number): number;
}

/** Mulberry32: small, and good enough to choose what happens next. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** The seed of this run: `QHSE_SEED`, or another each time. */
export const seedOfRun = Number(process.env['QHSE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
