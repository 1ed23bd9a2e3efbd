/** What a file asks of a browser: a feature by its key in the public compatibility data, and whether it can do without. */

/**
 * How a feature is used: `needed`, or so that a browser without it goes on.
 * `supports`: inside `@supports`; `tested`: the script looks first whether it is
 * there; `fallback`: an older declaration of the same property stands before.
 */
export type How = 'needed' | 'supports' | 'tested' | 'fallback';

/** One feature that a file uses. */
export interface Use {
  /** Key in the compatibility data, such as `css.selectors.has`. */
  key: string;
  how: How;
  /** Prefix that the name bears in the file, such as `-webkit-`. */
  prefix?: string;
}

/** What was found in one file. */
export interface Found {
  uses: Use[];
  /** Names that could be a platform's or our own, or that the data does not know: said, and not counted. */
  undecided: string[];
}
