import type { CaptionsProblem } from './captions.ts';
import type { ComponentName, FileKind } from './components.ts';
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
  /** What Git leaves of a merge that it could not finish. */
  'no-merge-conflict': Record<string, never>;
  /** The capsule's text; with `path`, a file that it refers to. */
  'file-size-limit': { bytes: number; limit: number; path?: string };
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
  /** `::: question`, `:::question {#a}`, text after the fence; with `indent`, so many spaces are before it, and fewer below. */
  'directive-fence-form': { found: string; expected: string; indent?: number };
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
  /** Not there at all, not at the top, without its second `---`, or with `found` in the place of one. */
  'front-matter-present': { problem: 'missing' | 'late' | 'open' } | { problem: 'dashes'; found: string };
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
  'capsule-id-form': { id: string; reason: 'form' | 'length' | 'reserved' };
  'language-file-name': { found: string };
  /** A capsule at the root of the content folder, or in a folder of a folder. */
  'capsule-place': { found: string };
  /** With `expected`, the folder whose name it nearly has. */
  'project-file-name': { found: string; expected?: string };
  /** In `_paths/`, a file that is no `<id>.yaml`. */
  'path-file-name': { found: string };
  'path-capsule-known': { id: string; suggestion?: string };
  /** A capsule of which no language is approved. */
  'path-capsule-approved': { id: string; status: 'draft' | 'retired' };
  /** A path whose first day is one that its rhythm leaves out. */
  'path-weekday-kept': { weekday: string; rhythm: string };
  'path-language-published': { lang: string; languages: string[]; instead?: string[] };
  /** In `_sites/`, a file that is no `<id>.yaml`. */
  'plant-file-name': { found: string };
  'logo-exists': { path: string };
  'logo-format': { path: string; found: 'format' | 'no size' | 'too heavy' };
  /** An accent that cannot be read on a ground of the pages. */
  'accent-contrast': { colour: string; ratio: number; ground: string; proposal: string };
  /** A plant of `plan` with the name of one before it. */
  'plan-plant-unique': { name: string };
  /** A plant of `plan` whose traffic goes through one that is not there. */
  'plan-via-known': { name: string; via: string; known: string[]; suggestion?: string };
  /** Plants of `plan` whose traffic never gets out: each `via` the next, the last via the first. */
  'plan-via-loop': { names: string[] };
  /** A language that is left out; with `instead`, it is none of those that can be published. */
  'language-published': { lang: string; languages: string[]; instead?: string[] };
  'file-inside-content': { path: string };

  // ── Text of the capsule ────────────────────────────────────────────────────
  'no-import-export': { found: string };
  'no-expression': { found: string; attribute: boolean };
  'variable-known': { name: string; known: string[]; suggestion?: string };
  'element-known': { name: string; known: string[]; suggestion?: string };
  'element-attribute-known': { element: string; attribute: string };
  'component-known': { name: string; known: string[]; suggestion?: string };
  'component-attribute-known': { component: string; attribute: string; known: string[]; suggestion?: string };
  'component-attribute-unique': { component: string; attribute: string };
  /** An attribute that is missing, or has nothing in it. */
  'component-attribute-required': { component: ComponentName; attribute: string };
  /** In a line of text, a list, a quote or a tag. */
  'component-own-line': { component: string; inside: 'text' | 'list' | 'quote' | 'tag' };
  /** Text between `<Video>` and `</Video>`. */
  'component-empty': { component: string };
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
  /** A heading with nothing below. */
  'heading-content': { text: string };
  /** `##Titre`. */
  'heading-form': { found: string; expected: string };
  /** A text with `---` right below it. */
  'heading-underline': { text: string };
  'heading-plain': { found: 'link' | 'image' | 'delete' };
  'checklist-boxes': Record<string, never>;
  /** Bars without the line of dashes that makes them a table; with `cells`, a row of more or fewer than its header. */
  'table-form': { columns: number; cells?: number };
  /** `• Gants`, `-Gants`: lines that look like a list, and run on; `expected` is what begins an item. */
  'list-form': { found: string; expected: string };
  /** `[!WARNING]` in a quote; `block` is the container that frames such text, where one may stand. */
  'no-alert': { found: string; block?: 'key' | 'danger' };
  /** `**` that is printed as it is. */
  'emphasis-form': { found: string };
  /** `H~2~O`, `m^3^`. */
  'sub-sup-form': { found: string; expected: string };
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
  /** None, the name of a file, or with `found` a word that says of any image what it is. */
  'image-alternative': { path: string; found?: string };
  /** A file that weighs more on a page than its format needs: a photo as PNG, a drawing of many shapes. */
  'image-light': { path: string; bytes: number; found: 'photo' | 'drawing' };
  /** Braces in an alternative text, which MDX drops. */
  'image-alternative-plain': { found: string };
  /** `![text][1]`. */
  'image-inline': { label: string };
  'image-format': { path: string; found: string };
  /** `broken` when no browser could read it. */
  'svg-safe': { path: string; found: string; broken: boolean };

  // ── Video and audio ────────────────────────────────────────────────────────
  /** An address that leads out of the capsule's folder. */
  'media-in-folder': { kind: FileKind; address: string };
  'media-exists': { kind: FileKind; path: string; suggestion?: string };
  /** Not what its attribute takes; with `named`, not what its own ending says. */
  'media-format': { kind: FileKind; path: string; found: string; named?: string };
  /** All that a capsule plays, in bytes: `path` is the file that goes over. */
  'media-size-limit': { path: string; bytes: number; total: number; limit: number };
  /** Captions that browsers would not show, or show in part. */
  'captions-form': { path: string } & CaptionsProblem;
  'transcript-text': { path: string };

  // ── Questions ──────────────────────────────────────────────────────────────
  'question-present': Record<string, never>;
  'question-count-limit': { count: number; limit: number };
  /** `name` is that of its container. */
  'question-id-present': { name: string };
  /** `reason` is why the other question needs this id, or that it has the same. */
  'question-id-unique': {
    id: string;
    other: string;
    reason: 'same' | 'retry' | 'confidence' | 'step' | 'steps';
  };
  /** With `hint`, there is a quote before the answers and nothing else. */
  'question-stem-present': { id: string; hint: boolean };
  'question-answers-present': { id: string };
  /** `type=scenario`, which has a container of its own. */
  'question-scenario': { id: string; found: string };
  /** An answers list that fits no type; `table-boxes`, `table-marks`, `groups-boxes` and `ordered-marks` have boxes or ticks where none count. */
  'question-shape': { id: string; found: string };
  /** A type is stated, and its answers are not written that way; both are a kind of shape. */
  'question-type-shape': { id: string; type: string; found: string; expected: string };
  'question-type-agrees': { id: string; type: string; found: string };
  /** With `number`, the only answer reads like a number to be typed; with `text`, it may be a word to be typed. */
  'question-answer-count': {
    id: string;
    count: number;
    minimum: number;
    maximum: number;
    number?: boolean;
    text?: boolean;
  };
  /** Too few or too many things that answers can go to. */
  'question-target-count': { id: string; type: string; count: number; minimum: number; maximum: number };
  /** Two targets that read the same: `other` came first. */
  'targets-distinct': { id: string; label: string; other: string };
  'match-columns': { id: string; columns: number };
  /** `found` is what is missing (`no-name`, `no-list`), `ordered`, or the type of a node that does not belong there. */
  'group-form': { id: string; found: string; name?: string };
  'question-right-answer': { id: string };
  /** With `scenario`, every choice of a scenario is right. */
  'question-wrong-answer': { id: string; scenario: boolean };
  'question-boxes-all': { id: string };
  /** The numbers in front of the steps, the steps by line and, where it is another order, by number. */
  'ordered-numbers': { id: string; numbers: number[]; lines: string[]; numbered: string[] };
  'answer-unique': { id: string; label: string };
  'answer-content': { id: string; found: string };
  /** Something between two lists cuts the answers; `found` is its type of node. `spaces` stand before a feedback. */
  'answers-together': { id: string; found: string; spaces: number; dash?: number };
  /** A list or a table before answers without boxes; both are types of node. */
  'answers-one-list': { id: string; found: string; answers: string };
  /** `a.` or `1°`, which begins no answer; with `double`, two signs, `- 1.`. */
  'answer-marker': { id: string; found: string; double: boolean };
  'answers-last': { id: string; found: string };
  /** `container` is the name of the one around the box, if any. */
  'box-in-answers': { container: string };
  /** `spaces` stand before a feedback; none where answers have no feedback. With `dash`, they are there, and so many are before the sign of the answers. */
  'feedback-separate': { id: string; spaces: number; dash?: number };
  /** An indented quote that belongs to no answer. */
  'quote-at-margin': { id: string };
  /** A second quote under one answer. */
  'feedback-single': { id: string };
  /** A feedback on the line of its answer; with `found`, a line that begins with that instead of `>`, or with no-break spaces before it. */
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
  /** `points` or `pool=""`, with a value that would be right. */
  'option-value': { option: string; example: string };
  'option-applies': { option: string; type: string };
  /** An answer to be typed that nobody could type as it is written. */
  'text-answer-form': {
    id: string;
    reason: 'formatting' | 'length' | 'punctuation' | 'alternatives';
    length: number;
    limit: number;
  };
  /** An answer to be typed that seems to be several; `found` is what makes it so. */
  'text-answer-one-form': { id: string; found: string };
  /** Answers that belong to targets, one each, and read like feedback. */
  'answers-not-feedback': { id: string; found: 'groups' | 'table' };
  /**
   * A number to be typed; `ambiguous` is one of which `number` may be read as `whole` or as `decimal`. `part` and
   * `bound` have `found` where the unit should be: the rest of the number, or words that compare.
   */
  'numeric-answer-form': {
    id: string;
    reason:
      | 'count'
      | 'formatting'
      | 'form'
      | 'digits'
      | 'ambiguous'
      | 'part'
      | 'bound'
      | 'range'
      | 'percent'
      | 'aside'
      | 'ordinal';
    found?: string;
    /** Of a range: what would be written with `±`. */
    middle?: { value: number; tolerance: number; unit: string };
    number?: string;
    whole?: string;
    decimal?: string;
  };
  /** A place in front of an answer of another type; with `image`, the type alone is missing. */
  'place-hotspots': { found: string; image: boolean };
  /** A question on an image has none, or several. */
  'hotspots-image': { id: string; count: number };
  /** With `found`, the place is there and not in code. */
  'place-present': { id: string; found?: string };
  /** A place that cannot be read: decimals with a comma, nothing wide or high, or anything else. */
  'place-form': { found: string; problem: 'comma' | 'form' | 'size' | 'second'; expected?: string };
  /** A place that goes over the edge of the image. */
  'place-inside': { found: string };
  /** A right place and a decoy that overlap; with `same`, two answers in one place. */
  'places-apart': { id: string; other: string; same: boolean };
  /** A question on an image without a box that is not ticked. */
  'decoy-present': { id: string };
  /** A pool that the front matter does not name. */
  'pool-known': { pool: string; known: string[]; suggestion?: string };
  /** More questions to be drawn than there are. */
  'pool-size': { pool: string; drawn: number; count: number };
  /** A question without a score in a pool: whoever draws nothing else could never finish. */
  'pool-scored': { id: string; pool: string };
  /** Questions of one pool that are worth different points. */
  'pool-points': { id: string; pool: string; points: number; other: number };
  /** A question that must be right whatever the score, and may not be asked. */
  'pool-critical': { id: string; pool: string };
  /** A capsule whose answers an LMS may have no room for. */
  'suspend-data-limit': { length: number; limit: number };
  'feedback-present': { id: string; letter: string };

  // ── Scenarios ──────────────────────────────────────────────────────────────
  /** No text before the first step; with `hint`, a quote and nothing else. */
  'scenario-introduction': { id: string; hint: boolean };
  'scenario-step-count': { id: string; count: number; minimum: number; maximum: number };
  /** The first step has no choices. */
  'scenario-start': { id: string; heading: string };
  /** Every step has choices. */
  'scenario-end': { id: string };
  /** Two steps of one heading (`same`) or one LMS id; a heading without letters (`other` is its anchor). */
  'step-name': { id: string; heading: string; other: string; reason: 'same' | 'lms' | 'retry' | 'letters' };
  /** Links to steps, in a list without boxes. */
  'step-choice-boxes': { id: string };
  'step-choice-right': { id: string; heading: string };
  /** `beside`: other text than the link; `reference`: an address elsewhere in the file; `elsewhere`: a link that leads to no heading. */
  'step-choice-link': { id: string; found: 'none' | 'beside' | 'reference' | 'elsewhere' };
  /** A choice that leads to no step of its scenario; `known` are those there are. */
  'step-choice-known': { id: string; anchor: string; known: string[]; suggestion?: string };
  'step-choices-last': { id: string };
  'step-choices-two': { id: string; heading: string };
  'step-reached': { id: string; heading: string; slug: string };
  /** Steps from which no end can be reached. */
  'step-leads-on': { id: string; headings: string[]; rightly: boolean };

  // ── The capsule as a whole, and its languages ──────────────────────────────
  'minutes-limit': { minutes: number; limit: number; words: number; questions: number };
  'questions-three': { count: number };
  'review-date-ahead': { date: string };
  /** An approval by the only author, or by nobody yet: `found` is what stands for a name. */
  'approved-by-another': { found: string; reason: 'author' | 'placeholder' };
  /** A review more than `years` after the approval. */
  'review-date-near': { date: string; years: number };
  /** An approval that is yet to come. */
  'approval-date-past': { date: string };
  'approved-before-review': { approvedOn: string; reviewBy: string };
  'languages-agree': {
    what: 'questions' | 'key' | 'ways' | 'mistakes' | 'unit' | 'domain' | 'mastery' | 'pools' | 'type';
    id: string;
    /** Where `what` is `type`: what differs, as attributes are called. */
    attributes?: string[];
    other: string;
  };
  /** A translation in the words of the language that it was to be translated from. */
  'language-translated': { other: string };
  'language-version-current': { version: string; other: string; otherVersion: string };
  /** What `npm run new` marked and nobody has written yet. */
  'text-written': Record<string, never>;
  /** The same in a capsule that is approved. */
  'approved-text-written': Record<string, never>;
  /** What `allow` names is no warning. */
  'allow-warnings-only': { rule: string; suggestion?: string };
  /** An allowance that silences nothing. */
  'allow-needed': { rule: string };

  // ── The ledger of released versions ────────────────────────────────────────
  /** `place` is the key concerned, or where JSON breaks off; `name`: the file is called otherwise than what it records. */
  'release-entry-form': { problem: 'json' | 'conflict' | 'shape' | 'name'; place: string };
  /** The seal of the entry does not fit; or the former entry, which it names, is gone or another one. */
  'release-entry-intact': { problem: 'seal' | 'former-missing' | 'former-other'; former: string };
  /** An entry or its record, `path`, is not what `commit`, the first revision with it, says; `files` names both in quotes. */
  'release-entry-kept': { problem: 'changed' | 'gone'; path: string; files: string; commit: string };
  /** The older part of the history is not here, or Git refuses to read it: `command` mends that. */
  'release-history-whole': { reason: 'shallow' | 'refused'; command: string };
  /** There is no history to compare the ledger with. */
  'release-history-present': Record<string, never>;
  /** Git no longer has `path` as it was when `name` was made from it. */
  'release-files-kept': { name: string; path: string; commit: string };
  /** A released capsule, or one of its languages, that is no longer there. */
  'release-capsule-kept': { id: string; lang: string; version: string };
  /** The same version was released with another content. */
  'release-version-new': { version: string; next: string };
  /** A setting is not what `example`, and `others` more released versions of today, were packaged with. */
  'release-settings-kept': { key: string; example: string; others: number };
  'release-version-higher': { version: string; released: string; next: string };
  /** Answers on record would mean something else. */
  'release-answers-kept': {
    id: string;
    what: 'removed' | 'moved' | 'key' | 'replaced' | 'type';
    letter: string;
    released: string;
    next: string;
  };
  'release-question-kept': { id: string; released: string; next: string };
  /** What the score rests on has changed; `id` is the question concerned, or what took its place. */
  'release-change-minor': {
    what:
      | 'answer-added'
      | 'points'
      | 'critical'
      | 'options'
      | 'mastery'
      | 'pools'
      | 'question-added'
      | 'question-renamed';
    id: string;
    released: string;
    next: string;
  };
  /** What `npm run release` refuses. */
  'release-approved': { status: 'draft' | 'retired' };
  'release-review-ahead': { date: string };
  /** An approval that is yet to come. */
  'release-approval-past': { date: string };
  /** The approval of `released`, of which this version is a change. */
  'release-approval-new': { date: string; released: string };
  /** Changed in the working folder, and not in any commit. */
  'release-committed': { path: string };

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
  /** The label of a hazard says with `found` what is wrong there, and no decoy's label does. */
  'hunt-label-neutral': { id: string; found: string };
  /** An edition that is withdrawn, or that there never was. */
  'standard-edition-current': { found: string; successor: string; reason: 'withdrawn' | 'never' };
  /** A clause of a standard without its year. */
  'standard-edition-present': { found: string };
}
