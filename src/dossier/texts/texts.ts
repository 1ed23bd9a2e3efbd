/** What the dossier says, one file for each language. */
import type { Reason } from '../compatibility/enhancements.ts';
import type { How } from '../compatibility/use.ts';
import type { EvidenceName } from '../../content/evidence.ts';
import type { PageName } from '../pages/layout.ts';

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
    seen: (browser: string, day: string, screens: string) => string;
    stale: string;
    missing: Record<EvidenceName, string>;
  };
  front: {
    lead: (capsules: number, packages: number, pages: number) => string;
    rule: string;
    proof: string;
    questions: {
      phones: (ios: string, android: string, webview: string) => [question: string, answer: string];
      policy: (declared: boolean) => [string, string];
      network: (foreign: number, pages: number, domains: number) => [string, string];
      storage: (entries: number) => [string, string];
      integrity: (files: number, libraries: number) => [string, string];
      weight: (first: string, later: string, peak: string) => [string, string];
      /** What the study says of the lines, or that there is no plan. */
      peak: (name: string, share: string, over: number) => string;
      noPlan: string;
      forbidden: (refused: number, files: number) => [string, string];
      permissions: (found: number) => [string, string];
      mobile: () => [string, string];
      personal: (read: number, written: number) => [string, string];
    };
    signOff: string;
    signOffText: string;
    signOffHead: readonly [string, string, string, string, string];
    roles: readonly string[];
  };
  compatibility: {
    lead: string;
    lowest: string;
    scopes: { packages: string; site: string };
    browser: string;
    because: string;
    nobody: string;
    fleet: string;
    fleetHead: readonly [string, string, string];
    fleetFits: string;
    noFleet: string;
    tested: string;
    enhancements: string;
    enhancementsText: string;
    enhancementsHead: readonly [string, string, string];
    features: string;
    featuresText: (features: number, compat: string, day: string, webFeatures: string) => string;
    featuresHead: readonly [string, string, string];
    baseline: { high: string; low: string; limited: string; unknown: string };
    partly: string;
    undecided: string;
    undecidedText: string;
    reasons: Record<Reason | Exclude<How, 'needed'>, string>;
    limits: string;
    limitsItems: readonly string[];
  };
  mobile: {
    personal: string;
    personalItems: (ios: string, android: string) => readonly string[];
    managed: string;
    managedItems: (host: string, address: string) => readonly string[];
    hostUnknown: string;
    stays: string;
    permissions: string;
    permissionsNone: (features: number) => string;
    permissionsSome: string;
    kiosk: string;
    kioskItems: (domains: string) => readonly string[];
  };
  bandwidth: {
    lead: string;
    measured: string;
    head: readonly [string, string, string, string, string, string];
    from: { site: string; package: string };
    measuredNotes: readonly string[];
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
    network: string;
    foreignNone: (pages: number) => string;
    foreignSome: string;
    crawled: (pages: number, requests: number) => string;
    links: string;
    linksHead: readonly [string, string, string];
    linksNone: string;
    storage: string;
    storageHead: readonly [string, string, string, string];
    storageSeen: (keys: string) => string;
    files: string;
    filesText: (files: number) => string;
    filesHead: readonly [string, string, string];
    refused: string;
    refusedNone: (files: number, extensions: string) => string;
    refusedSome: string;
    bill: string;
    billText: (shipped: number, build: number) => string;
    billHead: readonly [string, string, string];
    shippedOwn: string;
  };
  privacy: {
    lead: string;
    elements: string;
    elementsHead: readonly [string, string, string, string];
    access: Record<'read' | 'write' | 'read and write', string>;
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
    figures: (figures: { screens: number; pages: number; rules: number; schemes: number }) => string;
    how: readonly string[];
    notTested: string;
    notTestedItems: readonly string[];
  };
}
