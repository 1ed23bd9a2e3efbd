import type { AfterTexts } from '../../companion/after/texts.ts';
import type { KeepTexts, OfflineTexts } from '../../companion/offline/texts.ts';
import type { PathPageTexts } from '../../companion/paths/texts.ts';
import type { ReminderTexts } from '../../companion/reminders/texts.ts';

/** Every text of the site's own pages, but the guide and the statement (`editorial/`). A language is one file. */
export interface Texts {
  /** What the site is, in a word or two, after the organisation's name. */
  capsules: string;
  skipToContent: string;
  allCapsules: string;
  languages: string;
  guide: string;
  accessibility: string;

  homeTitle: string;
  homeLead: string;
  domains: string;
  count(capsules: number): string;
  version(version: string): string;
  draftNote: string;
  noCapsules: string;
  /** Before what the other languages have and this one has not. */
  elsewhere: string;

  retiredTitle: string;
  retiredText(title: string): string;
  notFoundTitle: string;
  notFoundText: string;

  /** List of keys in the guide. */
  example: string;
  required: string;

  /** List of rules. */
  sample: string;
  corrected: string;

  /** The page of a capsule with errors, in dev only. */
  /** Heading of the advice beside a preview. */
  advice(messages: number): string;
  faultyTitle: string;
  faultyText(messages: number): string;
  /** Above their list on the home. */
  faultyOnes: string;
  projectFaulty: string;
  severities: { error: string; warning: string };

  /** Searching, lists by domain and by standard, what is new. */
  finding: {
    search: string;
    /** Heading of the search page. */
    title: string;
    label: string;
    submit: string;
    filters: string;
    /** Before a list of filters; an option that asks for nothing. */
    domain: string;
    audience: string;
    minutes: string;
    standard: string;
    clause: string;
    any: string;
    atMost: (minutes: string) => string;
    clear: string;
    withoutScript: string;
    noneTitle: string;
    noneText: string;
    /** What the search script says; `{n}` stands for a number. */
    script: {
      /** By the plural categories of the language (CLDR). */
      found: { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
      /** Beside each capsule that was found where its card does not show it. */
      hidden: { text: string; sources: string };
      /** Above capsules that have most of the words that were asked for, none all of them. */
      partly: string;
      /** A filter that a link asks for and no capsule knows; `{value}` stands for it. */
      fromLink: string;
      /** Above an empty list, where a link asks for such a thing. */
      gone: string;
      /** What questions and sentences are made of: asks for nothing when something else is typed. */
      stopWords: string;
      loading: string;
      unavailable: string;
    };
    for: (audience: string) => string;
    inDomain: (domain: string) => string;
    filterDomain: string;
    /** Leads from the first ones of a domain or of a clause to all of them. */
    seeAll: (name: string, capsules: number) => string;
    standards: string;
    standardsLead: string;
    noStandards: string;
    laws: string;
    standardLead: (capsules: number) => string;
    editions: (editions: string) => string;
    edition: (edition: string) => string;
    /** A clause of a standard; an article of a law is written by its author. */
    clauseOf: (clause: string) => string;
    clauses: string;
    /** On the page of a clause, or of an article of a law. */
    clauseLead: (capsules: number) => string;
    filterClause: string;
    whole: string;
    fresh: string;
    freshLead: string;
    allFresh: string;
    noFresh: string;
    approvedOn: (date: string) => string;
    revisedOn: (version: string, date: string) => string;
    feed: string;
    feedTitle: (organisation: string) => string;
  };
  /** Said in place of the language switch; the language by its name in this one. */
  notYetIn: (language: string) => string;
  /** Said of a capsule in a list of another language. */
  onlyIn: (language: string) => string;
  /** Of a text that is in several others: their names, as a list. */
  inSeveral: (languages: string) => string;

  paths: {
    title: string;
    lead: string;
    none: string;
    /** Leads from the first ones to the list. */
    all: string;
    /** Name of the link to the calendar. */
    calendar: string;
    page: PathPageTexts;
  };

  reminders: {
    title: string;
    lead: string;
    noScript: string;
    /** What is kept in the browser. */
    data: string;
    dataText: string;
    page: ReminderTexts;
  };

  /** What is kept on the device. */
  offline: {
    title: string;
    lead: string;
    noScript: string;
    keep: KeepTexts;
    page: OfflineTexts;
  };

  after: AfterTexts;
  /** Above the list of what is wrong with paths, in dev. */
  pathsFaulty: string;

  /** Where an author shows places on an image, in dev only. */
  finder: {
    name: string;
    title: (image: string, question: string) => string;
    how: string;
    radius: string;
    hazard: string;
    decoy: string;
    copy: string;
    copied: string;
    notCopied: string;
  };
}
