import { acronymsEn } from './acronyms-en.ts';
import type { Words } from './words.ts';

/** Verbs that one sees a learner do. */
const observable =
  'act|adapt|adjust|alert|apply|assess|avoid|block|calculate|call|carry out|check|choose|classify|clean|clear|complete|contain|correct|decide|describe|demonstrate|do|evacuate|explain|fill|find|fit|follow|give|handle|identify|inspect|isolate|label|lift|list|lock|make|mark|measure|move|name|operate|organise|organize|perform|plan|prepare|prevent|protect|put|react|read|recognise|recognize|record|reduce|refuse|remove|repair|report|respond|secure|select|separate|set|show|sort|spot|stop|store|tell|test|use|verify|wear|write';

/** What may stand before the verb of an objective. */
const lead = String.raw`^(?:(?:at|by) the end of [^,]{3,40},\s*)?(?:(?:you|learners?|the learner|participants?)\s+(?:will|should|can)\s+)?(?:be\s+able\s+to\s+)?(?:to\s+)?(?:better\s+|fully\s+)?`;

/** What speaks, in a text, of the capsule itself. */
const capsule = String.raw`this (?:capsule|course|module|lesson|quiz|training|certificate)|the capsule|your certificate`;

const negative = String.raw`(?:not|never|cannot|isn['’]t|aren['’]t|wasn['’]t|can['’]t|don['’]t|doesn['’]t|mustn['’]t)`;

/** What answers are called in an answer, and what is said of them. */
const answers = String.raw`(?:other )?(?:answers?|options?|choices?|statements?|possibilit(?:y|ies))`;
const standing = String.raw`(?:above|below|listed|at once|together|(?:are|is)(?: all)? (?:right|correct|true|wrong|false|possible))`;

/** What stands for one of them by its place, as in “the first”. */
const rank = String.raw`(?:(?:the )?(?:first|second|third|fourth|fifth|last)(?: one)?)`;

/** What the rules of pedagogy know of English. */
export const en: Words = {
  vague: new RegExp(
    String.raw`${lead}(understand|know(?!\s+how\s+to\s)|learn(?!\s+(?:how\s+)?to\s)|be\s+(?:made\s+)?aware|become\s+aware|become\s+familiar|be\s+familiar|familiari[sz]e|discover|appreciate|be\s+informed|be\s+sensiti[sz]ed|raise\s+awareness|reflect|think|awareness|knowledge|understanding|introduction|overview|reminder)(?!\p{L})`,
    'iu',
  ),
  observable: new RegExp(
    String.raw`(?:\s+and|\s+then|,|\s+in\s+order\s+to|\s+so\s+as\s+to|\s+to)\s*(?:then\s+)?(?:${observable})(?!\p{L})`,
    'iu',
  ),
  subject: new RegExp(
    String.raw`^(?:the|a|an)\s(?!.*(?<!\p{L})(?:will|can|able|should)(?!\p{L}))(?!.*(?<!\p{L})(?:${observable})(?:s)?(?!\p{L}))`,
    'iu',
  ),
  doubleNegatives: [
    new RegExp(String.raw`(?<!\p{L})${negative}\s(?:[^,.;:!?]{0,40}\s)?without(?!\p{L})`, 'iu'),
    new RegExp(
      String.raw`(?<!\p{L})${negative}\s+(?:be\s+|been\s+|really\s+|always\s+)?(?:forbidden|prohibited|impossible|unsafe|unnecessary|unlikely|uncommon|unusual|unacceptable|unauthori[sz]ed|unimportant|unreasonable|unlawful|illegal|inappropriate|incorrect|false|wrong)(?!\p{L})`,
      'iu',
    ),
    /(?<!\p{L})(?:never|not|don['’]t)\s+(?:fail\s+to|not|never)(?!\p{L})/iu,
  ],
  negativeQuestion:
    /(?<!\p{L})(?:which|what)(?:\s+(?!when|if|that|who)[\p{L}'’-]+){0,6}?\s+(?:not|never|isn['’]t|aren['’]t|shouldn['’]t|mustn['’]t)(?!\p{L})[^.!?]*\?/iu,
  negativeAnswer:
    /^(?:not\s|never\s|(?:you\s|I\s|we\s)?(?:do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t)\s)/iu,
  otherAnswers: [
    new RegExp(
      String.raw`^(?:both|neither)(?: of)?(?: (?:the|these|those|them|two))*(?: ${answers})?(?: ${standing})?\s*[.!]?$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:all|none|any|one)(?: of)?(?: (?:the|these|those|them|two|three|four|five))+(?: ${answers})?(?: ${standing})?\s*[.!]?$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:all|none|no)(?: of)?(?: the)? (?:${answers}(?: ${standing})?|above)\s*[.!]?$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:only |both )?${answers} [a-f1-9](?:(?:,|,? and|,? or)(?: ${answers})? [a-f1-9])+(?: (?:only|${standing}))?\s*[.!]?$`,
      'iu',
    ),
    /^(?:both |neither )?[a-f](?:, [a-f])*,? (?:and|or|nor) [a-f](?: only)?\s*[.!]?$/iu,
    new RegExp(
      String.raw`^(?:both |neither )?${rank}(?:, ${rank})*,? (?:and|or|nor) ${rank}(?: only)?\s*[.!]?$`,
      'iu',
    ),
    /^(?:both |neither )?[1-9](?:, [1-9])*,? (?:and|or|nor) [1-9](?: only)?\s*[.!]?$/iu,
  ],
  bareAnswers: /^(?:none|all|both|neither)\s*[.!]?$/iu,
  answersAsked: new RegExp(String.raw`(?<!\p{L})${answers}(?!\p{L})`, 'iu'),
  ordinal: new RegExp(String.raw`^${rank}(?: only)?\s*[.!]?$`, 'iu'),
  hazard:
    /(?<!\p{L})(?:hazards?|hazardous|dangers?|dangerous|unsafe|risks?|damaged|broken|frayed|cracked|worn|rusty|torn|bent|faulty|blocked|obstructed|cluttered|spil(?:t|led)|missing|without|unstable|unguarded|slippery|expired|badly|too)(?!\p{L})/iu,
  promises: [
    new RegExp(
      String.raw`(?<!\p{L})(?:${capsule})\s(?:(?!\s(?:that|which)\s)[^.;:!?]){0,40}?(certifies|qualifies|authori[sz]es|licen[sc]es|entitles|guarantees|replaces)(?!\p{L})`,
      'iu',
    ),
    /(?<!\p{L})you are now (certified|qualified|authori[sz]ed|licen[sc]ed)(?!\p{L})/iu,
    /(?<!\p{L})((?:guarantees?|ensures?|achieves?) zero accidents?)(?!\p{L})/iu,
    /(?<!\p{L})(zero accidents? (?:is |are )?guaranteed)(?!\p{L})/iu,
    /^((?:to )?(?:get|gain|obtain|earn|renew) (?:a |an |your |the )?(?:certification|licen[sc]e|forklift licen[sc]e|authori[sz]ation)|(?:to )?(?:be|become) (?:certified|licen[sc]ed))(?!\p{L})/iu,
  ],
  negation: /(?<!\p{L})(?:not|never|no|nor|neither|without|cannot|none)(?!\p{L})|n['’]t(?!\p{L})/iu,
  former: /replac|withdr|former|previous|old|supersed|before|history|obsolete|no longer/iu,
  acronyms: acronymsEn,
};
