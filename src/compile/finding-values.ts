import type { YamlProblem } from './yaml-problem.ts';

/**
 * Every rule, with the values that its message mentions. Adding a rule starts
 * here: the type checker then asks for its sentence in each language.
 *
 * An id says what must be true, and is permanent once published.
 */
export interface FindingValues {
  // ── The text of the file, before it is parsed ──────────────────────────────
  /** Bytes that are not UTF-8, a UTF-16 file, or a U+FFFD that an earlier tool left. */
  'encoding-utf-8': { found: 'invalid' | 'utf-16' | 'replacement' };
  /** NUL, controls, bidirectional controls, zero-width characters: `found` is `U+202E`. */
  'no-invisible-character': { found: string };
  'file-size-limit': { bytes: number; limit: number };
  'line-length-limit': { length: number; limit: number };
  'nesting-limit': { depth: number; limit: number };
  /** A run of one punctuation character that no text needs. */
  'punctuation-run-limit': { character: string; length: number; limit: number };
  /** `*` and `_` in one paragraph: what keeps a parser busy for a minute. */
  'emphasis-limit': { count: number; limit: number };
  'parse-time-limit': { seconds: number };
  /** A fence of backticks or tildes that nothing closes. */
  'code-closed': { found: string };
  /** A comment that is not closed where it stands. */
  'comment-closed': Record<string, never>;
  /** `::: question`, `:::question {#a}`, text after the fence. */
  'directive-fence-form': { found: string; expected: string };
  /** `{#a titre=“x”}`. */
  'directive-attribute-quotes': { found: string };
  'directive-attribute-unique': { name: string };
  /** A container that is not closed before the end, a screen's heading or the next container. */
  'directive-closed': { name: string; fence: string; before: 'end' | 'heading' | 'container' };
  /** A `:::` that closes nothing; with `opened`, one too short for the container it stands in. */
  'directive-fence-orphan': { found: string; opened?: string };
  /** A `:::` in code or a comment inside a container: it would close the container. */
  'directive-fence-in-code': { found: string };
  /** `[ x ]`, `-[x]`, `[v]`, no-break space in the box. */
  'box-form': { found: string; expected: string };
  'no-html-comment': Record<string, never>;
  /** `<https://…>`. */
  'no-angle-link': { address: string };
  /** `<5`. */
  'less-than-escaped': { found: string };
  /** `<br>` (with `expected`), or a tag without its other half. */
  'element-closed': { found: string; expected?: string };
  /** `{80 %}`: braces around something that is neither a comment nor a variable. */
  'brace-escaped': { found: string };
  /** Whatever else MDX refuses; `detail` is the parser's sentence. */
  'mdx-syntax': { detail: string };

  // ── Front matter and project settings ──────────────────────────────────────
  /** Not there at all, not at the top, or without its second `---`. */
  'front-matter-present': { problem: 'missing' | 'late' | 'open' };
  /** YAML that cannot be read; `detail` is the parser's sentence, for problems we have no name for. */
  'yaml-syntax': { problem: YamlProblem['problem']; detail: string };
  /** `Extincteur #3`, of which YAML drops the end. */
  'yaml-comment-apart': { found: string };
  /** Tags, anchors, aliases, merge keys. */
  'yaml-plain': { found: string };
  'yaml-key-unique': { key: string };

  // ── What a schema asks; `subject` says of what: `title`, `answers.2.label` ──
  'schema-required': { subject: string; key: string };
  'schema-unknown-key': { subject: string; key: string; known: string[]; suggestion?: string };
  'schema-type': { subject: string; expected: string; found: string };
  'schema-enum': { subject: string; found: string; allowed: string[]; suggestion?: string };
  'schema-form': { subject: string; found: string; format: string };
  'schema-length': { subject: string; found: number; minimum?: number; maximum?: number };
  'schema-range': { subject: string; found: number; minimum?: number; maximum?: number };
  'schema-items': { subject: string; found: number; minimum?: number; maximum?: number };
  'schema-unique': { subject: string; found: string };
  /** A variable in a value that takes none. */
  'variable-place': { subject: string; found: string };

  // ── Files and folders ──────────────────────────────────────────────────────
  'capsule-id-form': { id: string; reason: 'form' | 'reserved' };
  'language-file-name': { found: string };
  /** A capsule at the root of the content folder, or in a folder of a folder. */
  'capsule-place': { found: string };
  'project-file-name': { found: string };
  'language-published': { lang: string; languages: string[] };
  'file-inside-content': { path: string };

  // ── Text of the capsule ────────────────────────────────────────────────────
  'no-import-export': { found: string };
  'no-expression': { found: string; attribute: boolean };
  'variable-known': { name: string; known: string[] };
  'element-known': { name: string; known: string[] };
  'element-attribute-known': { element: string; attribute: string };
  'component-known': { name: string };
  /** With `quote`, what the author wants is a quote in the question. */
  'directive-known': {
    name: string;
    known: string[];
    suggestion?: string;
    quote?: 'hint' | 'feedback' | 'explanation';
  };
  'directive-attribute-known': { name: string; attribute: string; known: string[]; suggestion?: string };
  /** A container inside another one, or inside a list or a quote. */
  'directive-top-level': { name: string };
  'directive-empty': { name: string };
  /** `:::key[Titre]`. */
  'directive-label': { name: string };
  /** `#` in the body: the title comes from the front matter. */
  'heading-level': { text: string };
  /** `##` inside a container, a list or a quote. */
  'heading-top-level': { text: string };
  'heading-text': Record<string, never>;
  /** `##Titre`. */
  'heading-form': { found: string; expected: string };
  /** A text with `---` right below it. */
  'heading-underline': { text: string };
  'heading-plain': { found: 'link' | 'image' | 'delete' };
  'checklist-boxes': Record<string, never>;
  /** Bars without the line of dashes that makes them a table; with `cells`, a row of more or fewer than its header. */
  'table-form': { columns: number; cells?: number };
  /** `**` that is printed as it is. */
  'emphasis-form': { found: string };
  /** `10*20*30`. */
  'multiplication-sign': { found: string };
  /** A path of which Markdown eats the first backslash. */
  'backslash-shown': { found: string };
  /** `[fiche](ma fiche.pdf)`, `[fiche] (fiche.pdf)`, `[fiche][1]` without its line. */
  'link-form': { found: string; reason: 'address' | 'space-before' | 'definition' };
  'definition-used': { label: string };
  'no-link-title': { title: string };
  'no-footnote': Record<string, never>;
  'address-allowed': { address: string; image: boolean };
  /** `#heading` that no heading of the capsule has. */
  'anchor-exists': { anchor: string; known: string[] };
  /** A link to a file that is not in the folder. */
  'link-file-exists': { path: string; suggestion?: string };
  /** A link to a file of a kind that is not published. */
  'link-file-format': { path: string; found: string };
  /** A link to a capsule or a language of it that is not there. */
  'link-capsule-exists': { address: string; suggestion?: string };
  'image-exists': { path: string; suggestion?: string };
  'image-alternative': { path: string };
  /** Braces in an alternative text, which MDX drops. */
  'image-alternative-plain': { found: string };
  /** `![text][1]`. */
  'image-inline': { label: string };
  'image-format': { path: string; found: string };
  /** `broken` when no browser could read it. */
  'svg-safe': { path: string; found: string; broken: boolean };

  // ── Questions ──────────────────────────────────────────────────────────────
  'question-present': Record<string, never>;
  'question-count-limit': { count: number; limit: number };
  'question-id-present': Record<string, never>;
  'question-id-unique': { id: string; other: string };
  /** With `hint`, there is a quote before the answers and nothing else. */
  'question-stem-present': { id: string; hint: boolean };
  'question-answers-present': { id: string };
  /** An answers list that fits no type. */
  'question-shape': { id: string; found: string };
  'question-type-agrees': { id: string; type: string; found: string };
  'question-answer-count': { id: string; count: number; minimum: number; maximum: number };
  'question-right-answer': { id: string };
  'question-wrong-answer': { id: string };
  'question-boxes-all': { id: string };
  'answer-unique': { id: string; label: string };
  'answer-content': { id: string; found: string };
  /** Something between two lists of boxes cuts the answers; `found` is its type of node. */
  'answers-together': { id: string; found: string };
  'answers-last': { id: string; found: string };
  /** `container` is the name of the one around the box, if any. */
  'box-in-answers': { container: string };
  'feedback-separate': { id: string };
  /** An indented quote that belongs to no answer. */
  'quote-at-margin': { id: string };
  /** A second quote under one answer. */
  'feedback-single': { id: string };
  /** A feedback on the line of its answer; with `found`, a line that begins with that instead of `>`. */
  'feedback-line': { found?: string };
  /** A box in the middle of a line; `second` when it has no bullet, so that it is one box too many. */
  'box-line-start': { found: string; second: boolean };
  'item-line-indented': Record<string, never>;
  /** `> 5 ppm` or `- 5 °C` right below a paragraph. */
  'marker-before-number': { found: string; marker: string };
  /** A line of a quote without its `>`. */
  'quote-line-marked': Record<string, never>;
  'option-flag': { option: string; value: string };
  'option-number': { option: string; value: string };
  'option-applies': { option: string; type: string };
  'place-hotspots': { found: string };
  'feedback-present': { id: string; letter: string };

  // ── The capsule as a whole, and its languages ──────────────────────────────
  'minutes-limit': { minutes: number; limit: number; words: number; questions: number };
  'questions-three': { count: number };
  'review-date-ahead': { date: string };
  'approved-before-review': { approvedOn: string; reviewBy: string };
  'languages-agree': { what: 'questions' | 'key' | 'domain' | 'mastery' | 'type'; id: string; other: string };
  'language-version-current': { version: string; other: string; otherVersion: string };
  /** What `npm run new` marked and nobody has written yet. */
  'text-written': Record<string, never>;
  /** The same in a capsule that is approved. */
  'approved-text-written': Record<string, never>;
  /** What `allow` names is no warning. */
  'allow-warnings-only': { rule: string; suggestion?: string };
  /** An allowance that silences nothing. */
  'allow-needed': { rule: string };

  // ── A colleague's advice ───────────────────────────────────────────────────
  /** `found` is the vague verb; `subject` is an objective without a verb. */
  'objective-observable': { reason: 'sentences' | 'vague' | 'subject'; found: string };
  'right-answer-length': { count: number };
  'right-answer-position': { count: number; letter: string };
  /** With `answer`, the question is in the negative too. */
  'no-double-negative': { found: string; reason: 'sentence' | 'answer' };
  /** A right answer, or a statement, that the text before says word for word. */
  'question-own-words': { id: string; what: 'answer' | 'statement' };
  /** With `meanings`, it stands for two things. */
  'acronym-spelled-out': { acronym: string; meanings?: string[] };
  'sentence-length': { words: number; limit: number };
  /** « vous habilite » */
  'no-promise': { found: string };
  /** « Toutes les réponses ci-dessus », of answers that are shuffled. */
  'no-other-answers': { id: string; found: string };
  /** An edition that is withdrawn, or that there never was. */
  'standard-edition-current': { found: string; successor: string; reason: 'withdrawn' | 'never' };
  /** A clause of a standard without its year. */
  'standard-edition-present': { found: string };
}
