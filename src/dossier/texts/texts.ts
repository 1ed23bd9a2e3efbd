/** What the dossier says, one file for each language. */
import type { Asking } from '../compatibility/asking.ts';
import type { Reason } from '../compatibility/enhancements.ts';
import type { How } from '../compatibility/use.ts';
import type { EvidenceName, Tested } from '../../content/evidence.ts';
import type { PageName } from '../pages/layout.ts';

/** Lowest versions that are said by themselves. */
export interface Versions {
  ios: string;
  android: string;
  webview: string;
}

/** How many elements of the LMS a package reads and writes. */
export interface ReadWritten {
  read: number;
  written: number;
}

/** A page's texts: plain, with `code` in backticks. */
export interface DossierTexts {
  lang: string;
  /** Name of the language in itself. */
  name: string;
  dossier: string;
  contents: string;
  pages: Record<PageName, string>;
  madeBy: (version: string) => string;
  /** Spaces that the language's typography asks for. */
  typeset: (text: string) => string;
  data: string;
  number: (value: number) => string;
  bytes: (bytes: number) => string;
  megabits: (value: number) => string;
  day: (day: string) => string;
  yes: string;
  none: string;
  /** What a test has seen, and when; or that it has not run. */
  evidence: {
    seen: (what: string, browser: string, day: string, screens: string) => string;
    stale: string;
    /** What the test did, from what it counted. */
    what: Record<EvidenceName, (counts: Readonly<Record<string, number>>) => string>;
    missing: Record<EvidenceName, string>;
  };
  front: {
    lead: (counts: { capsules: number; texts: number; packages: number; pages: number }) => string;
    rule: string;
    proof: (page: string) => string;
    questions: {
      /** `fleet`: whether one was stated, and has all that is needed. */
      phones: (packages: Versions, site: Versions, fleet: boolean) => [question: string, answer: string];
      policy: (pages: number, without: number) => [string, string];
      network: (read: number, domains: number) => [string, string];
      storage: (entries: number) => [string, string];
      integrity: (files: number, packages: number, libraries: number) => [string, string];
      weight: (first: string, later: string, peak: string) => [string, string];
      /** What the study says of the lines, or that there is no plan. */
      peak: (name: string, share: string, over: number) => string;
      noPlan: string;
      forbidden: (files: number) => [string, string];
      permissions: (site: string) => [string, string];
      mobile: () => [string, string];
      personal: (in12: ReadWritten, in2004: ReadWritten) => [string, string];
    };
    signOff: string;
    signOffText: (version: string, tested: string) => string;
    digest: string;
    signOffHead: readonly [string, string, string, string, string];
    roles: readonly string[];
  };
  compatibility: {
    lead: string;
    lowest: string;
    scopes: { packages: string; site: string };
    browser: string;
    because: (scope: string) => string;
    nobody: string;
    fleet: string;
    oldest: string;
    needed: (scope: string) => string;
    fleetFits: string;
    notLookedUp: (browsers: string) => string;
    noFleet: string;
    tested: string;
    enhancements: string;
    enhancementsText: string;
    enhancementsHead: readonly [string, string, string];
    features: string;
    featuresText: (features: number, compat: string, day: string, webFeatures: string) => string;
    featuresHead: readonly [string, string, string];
    baseline: { high: string; low: string; limited: string; unknown: string };
    /** After the first names of a list: how many there are more. */
    andMore: (others: number) => string;
    undecided: string;
    undecidedText: string;
    reasons: Record<Reason | Exclude<How, 'needed'>, string>;
    limits: string;
    /** With the formats of pictures, sound and video that are shipped. */
    limitsItems: (formats: string) => readonly string[];
  };
  mobile: {
    personal: string;
    /** `narrow`: whether the test on a narrow screen is on record. */
    personalItems: (packages: Versions, site: Versions, narrow: boolean) => readonly string[];
    managed: string;
    managedItems: (host: string, address: string) => readonly string[];
    hostUnknown: string;
    stays: string;
    staysText: string;
    permissions: string;
    permissionsNone: (scope: string) => string;
    permissionsHead: readonly [string, string, string];
    permissionsNames: (names: string) => string;
    asked: Record<Asking, string>;
    kiosk: string;
    kioskItems: (domains: string) => readonly string[];
  };
  bandwidth: {
    lead: string;
    measured: string;
    /** Whether all are shown, or how many of how many. */
    shown: (rows: number, all: number, editionGap: string) => string;
    head: readonly [string, string, string, string, string];
    /** Bytes and requests of one visit. */
    visit: (bytes: string, requests: number) => string;
    from: { site: string; package: string };
    /** With how many times more a package weighs uncompressed, where there are packages. */
    measuredNotes: (raw: { least: number; most: number } | undefined) => readonly string[];
    study: string;
    noStudy: string;
    basis: (first: string, later: string, cache: number, rush: number) => string;
    onDay: (day: string, capsules: string) => string;
    oneCapsule: (capsule: string) => string;
    chartTitle: (over: number) => string;
    allowed: string;
    chartValue: (peak: string, allowed: string, at: string) => string;
    studyHead: readonly [string, string, string, string, string, string, string];
    types: Record<'head-office' | 'region' | 'shop', string>;
    levers: string;
    leversHead: readonly [string, string, string, string];
    formula: string;
    formulaText: readonly string[];
  };
  security: {
    policies: string;
    policyOf: { site: string; packages: string };
    noPolicy: string;
    headers: string;
    /** Before the headers that the build proposes for the site. */
    headersSite: string;
    headersNone: string;
    /** What changes in a key, as the code writes it, in words of the language. */
    placeholders: Readonly<Record<string, string>>;
    network: string;
    declared: (pages: number) => string;
    undeclared: string;
    foreignNone: (read: number) => string;
    crawled: string;
    links: string;
    linksHead: readonly [string, string, string];
    linksNone: string;
    storage: string;
    storageHead: readonly [string, string, string, string];
    storageSeen: (keys: string) => string;
    cookiesNone: string;
    cookiesSeen: string;
    files: string;
    filesText: (files: number) => string;
    filesHead: readonly [string, string, string];
    filesDigest: string;
    filesCheck: string;
    refused: string;
    refusedNone: (files: number, extensions: string) => string;
    bill: string;
    billText: (shipped: number, build: number) => string;
    billUnlicensed: (libraries: string) => string;
    billLimits: string;
    billHead: readonly [string, string, string];
    shippedOwn: string;
    shippedBundled: (libraries: string) => string;
    schemas: (files: number, from: string) => string;
  };
  privacy: {
    lead: string;
    elements: string;
    /** The table in a sentence. */
    elementsPlain: string;
    elementsHead: readonly [string, string, string, string];
    access: Record<'read' | 'write' | 'read and write', string>;
    elementsCount: (in12: ReadWritten, in2004: ReadWritten) => string;
    elementsSeen: (count: number) => string;
    never: string;
    neverItems: readonly string[];
    browser: string;
    employer: string;
    employerItems: readonly string[];
  };
  accessibility: {
    lead: string;
    tested: string;
    /** What axe looked at: nothing is said of what is not on record. */
    figures: (tested: Tested) => readonly string[];
    /** What the test of pages does, when it is on record. */
    how: readonly string[];
    notTested: string;
    notTestedItems: readonly string[];
    /** Types of question that axe has not looked at. */
    typesNotTested: (types: string) => string;
  };
}
