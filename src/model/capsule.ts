/**
 * What compiling gives and everything after it reads: the capsule as plain
 * data, safe to write as JSON. Nothing here comes from a place in a file; the
 * compiler keeps places for its messages and drops them.
 */
import type { FrontMatter, Question as QuestionShape } from './schema-types.ts';

/** A language with an optional region: `fr`, `en`, `pt-br`. */
export type Lang = string;

/** Front matter with the schema's defaults filled in. */
export type CapsuleFrontMatter = FrontMatter & Required<Pick<FrontMatter, 'mastery' | 'attempts'>>;

/** A question, with the digest under which a learner's answers to it are kept. */
export type Question = QuestionShape & {
  /**
   * Short digest of the question's id, type and answers (labels and key), as
   * {@link shortDigest} gives it. When it changes, answers given to the former
   * version no longer fit and the question is asked again.
   */
  digest: string;
};

export type QuestionType = Question['type'];

/**
 * One screen of the player. A `##` heading starts a text screen; a question is
 * a screen of its own, below the heading it stands under.
 */
export type Screen =
  | {
      kind: 'text';
      /** Plain text of the `##` heading; empty for text before the first one. */
      heading: string;
      /** Anchor of the heading, made by github-slugger; empty with the heading. */
      slug: string;
      /** Body below the heading, as HTML; media addresses begin with `media/`. */
      html: string;
    }
  | {
      kind: 'question';
      /** Plain text of the `##` heading it stands under, for the eyebrow. */
      heading: string;
      /** Anchor of that heading when nothing else stands between the two; else empty. */
      slug: string;
      /** Id of the question in {@link Capsule.questions}. */
      question: string;
    };

/** One file that the pages of a capsule refer to, made from a file of its folder. */
export interface Media {
  /** Address beside the page of a package, for example `media/rack-640.png`; lower-case ASCII. The site adds a digest. */
  path: string;
  /** The author's file, relative to the capsule's folder, for example `rack.png`. */
  source: string;
  /** Width in pixels to resize an image to; absent for a file taken as it is. */
  width?: number;
}

/** The plant of the organisation that a capsule is published for. */
interface CapsulePlant {
  id: string;
  /** In the capsule's language. */
  name: string;
}

/** A lesson of five minutes at most, in one language. */
export interface Capsule {
  /** Permanent id: the folder's name. */
  id: string;
  lang: Lang;
  frontMatter: CapsuleFrontMatter;
  /** Words that a learner reads: body, stems, answers and feedback. */
  words: number;
  /** Words ÷ 200 + 0.4 a question, rounded up. */
  minutes: number;
  screens: Screen[];
  /** Questions in the order in which they are asked. */
  questions: Question[];
  media: Media[];
  /** SHA-256 (hex) of everything that a learner sees or that is graded. */
  digest: string;
  /** The plant it is published for; absent where none was named. */
  plant?: CapsulePlant;
}
