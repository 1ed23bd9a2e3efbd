import type { Verb } from './editions.ts';

/**
 * One way in which an LMS misbehaves, as data: a case of a test is a list of
 * them. The first rule that fits a call and is not used up decides.
 */
export interface Rule {
  verb: Verb;
  /** Pattern that the element's name must match, for `GetValue` and `SetValue`. */
  element?: string;
  /** Fitting calls to let pass first. */
  after?: number;
  /** Fitting calls to spoil; all of them when absent. */
  times?: number;
  /** Milliseconds that the call blocks the page for. */
  delay?: number;
  /** The call is not made; it gives `"false"`, and this is the error code. */
  refuse?: string;
  /** The call is not made; it throws an error with this message. */
  throws?: string;
  /** The call is made, but this is what it gives back. */
  returns?: string;
  /** What is given back is no string, as with LMSs that mistake it. */
  as?: 'boolean' | 'number' | 'null' | 'undefined';
  /** The call is not made, though `returns` may say that it was. */
  lost?: boolean;
}
