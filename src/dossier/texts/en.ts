import type { DossierTexts } from './texts.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const n = (value: number): string => number.format(value);
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

export const en: DossierTexts = {
  lang: 'en',
  name: 'English',
  dossier: 'Dossier for IT',
  contents: 'Pages of the dossier',
  pages: {
    index: 'Ten questions, ten answers',
    compatibility: 'Compatibility',
    mobile: 'Phones and kiosks',
    bandwidth: 'Bandwidth',
    security: 'Security',
    privacy: 'Personal data',
    accessibility: 'Accessibility',
  },
  madeBy: (version) =>
    `Written by the build itself, by QHSE Capsules ${version}: each figure is computed from the files beside it, or was seen by a test whose date is given.`,
  typeset: (text) => text,
  data: 'Data',
  number: n,
  bytes: (bytes) =>
    bytes < 1000 ? `${n(bytes)} B` : bytes < 1e6 ? `${n(bytes / 1000)} kB` : `${n(bytes / 1e6)} MB`,
  megabits: (value) => (value < 0.1 ? `${n(Math.round(value * 1000))} kbit/s` : `${n(value)} Mbit/s`),
  day: (iso) => day.format(new Date(iso)),
  yes: 'yes',
  none: 'none',
  evidence: {
    seen: (browser, date, screens) => `Seen on ${date} in ${browser}, screens ${screens}.`,
    stale: 'The code has changed since that test.',
    missing: {
      packages: 'Not tested on this machine: the test that plays every package has left no record.',
      crawl: 'Not tested on this machine: the test that opens every page has left no record.',
      site: 'Not tested on this machine: the test of each kind of page has left no record.',
      accessibility: 'Not tested on this machine: the accessibility tests have left no record.',
    },
  },
  front: {
    lead: (capsules, packages, pages) =>
      `What this dossier is about: ${count(capsules, 'capsule', 'capsules')}, ${count(packages, 'SCORM package', 'SCORM packages')} and a site of ${count(pages, 'page', 'pages')}. They are static files: no server part, no account, no database.`,
    rule: 'Every line is computed from the files of this build or was seen by a test. What was not tested is said.',
    proof: 'Proof',
    questions: {
      phones: (ios, android, webview) => [
        'Which phones and browsers?',
        `Packages need Safari on iOS ${ios}, Chrome on Android ${android} or WebView ${webview} or newer.`,
      ],
      policy: (declared) => [
        'Under which security policy does it run?',
        declared
          ? 'Each page declares one that allows files of its own folder alone: no inline script, no `eval`.'
          : 'The site’s pages declare one; packages declare none, as the project’s settings ask.',
      ],
      network: (foreign, pages, domains) => [
        'Does it call anybody else?',
        `${foreign === 0 ? 'No' : `Yes, ${n(foreign)} times`}: ${n(pages)} pages were read for anything fetched from another host. A person may follow links to ${count(domains, 'domain', 'domains')}.`,
      ],
      storage: (entries) => [
        'What does it store on the device?',
        `No cookie. ${count(entries, 'kind of entry', 'kinds of entry')} in the browser’s own storage, each with its purpose and lifetime.`,
      ],
      integrity: (files, libraries) => [
        'How do we know a file is what was built?',
        `SHA-256 of ${count(files, 'file', 'files')}, and bills of materials in CycloneDX 1.6 with ${count(libraries, 'library', 'libraries')} bundled into what is shipped.`,
      ],
      weight: (first, later, peak) => [
        'What does it weigh on our lines?',
        `The heaviest capsule opens with ${first}, later with ${later}. ${peak}`,
      ],
      peak: (name, share, over) =>
        over === 0
          ? `By your plan, every line holds; the fullest, ${name}, takes ${share} of what it may.`
          : `By your plan, ${count(over, 'line goes', 'lines go')} over: ${name} takes ${share} of what it may.`,
      noPlan: 'No plan of lines was stated.',
      forbidden: (refused, files) => [
        'Are there files that an LMS forbids?',
        `${refused === 0 ? 'None' : n(refused)} of the ${n(files)} files in packages has a refused extension.`,
      ],
      permissions: (found) => [
        'Which permissions does it ask for?',
        found === 0
          ? 'None: no script names the camera, the microphone, the place, notifications or the clipboard.'
          : `${n(found)} features for which a browser asks are named in the scripts.`,
      ],
      mobile: () => [
        'How do we manage it on phones and kiosks?',
        'As a web address or within the LMS’s own app: one domain to allow, nothing to install.',
      ],
      personal: (read, written) => [
        'Which personal data?',
        `A package reads ${n(read)} elements of the LMS and writes ${n(written)}; it never asks for a name. Nobody but the LMS receives any.`,
      ],
    },
    signOff: 'Sign-off',
    signOffText: 'For the versions and digests listed in this dossier.',
    signOffHead: ['For', 'Name', 'Decision and remarks', 'Date', 'Signature'],
    roles: ['Head of IT (DSI)', 'Security officer (RSSI)', 'Human resources (DRH)', 'Publisher of the LMS'],
  },
  compatibility: {
    lead: 'Every style sheet, script and page that is shipped was read, and each feature it uses looked up in public compatibility data.',
    lowest: 'Lowest versions',
    scopes: { packages: 'Packages in an LMS', site: 'Public site' },
    browser: 'Browser',
    because: 'Set by',
    nobody: 'no version',
    fleet: 'Your fleet',
    fleetHead: ['Browser', 'Oldest of the fleet', 'Needed'],
    fleetFits: 'Nothing that is shipped needs more than this fleet has. The build fails otherwise.',
    noFleet:
      'No fleet is stated. With `fleet` in `_project.yaml`, the build fails when something needs more than it has.',
    tested: 'What was played in a real browser',
    enhancements: 'What older browsers do without',
    enhancementsText:
      'These features are younger than the versions above. A browser without them shows and records everything.',
    enhancementsHead: ['Feature', 'Without it', 'Safari on iOS, Chrome on Android'],
    features: 'Every feature',
    featuresText: (features, compat, date, webFeatures) =>
      `${n(features)} features, from @mdn/browser-compat-data ${compat} of ${date}; Baseline from web-features ${webFeatures}. First versions that have them, and files, are in the data below.`,
    featuresHead: ['Baseline', 'Features', 'Of these, needed'],
    baseline: {
      high: 'widely available (30 months and more)',
      low: 'newly available',
      limited: 'not everywhere',
      unknown: 'no status of its own',
    },
    partly: 'partly',
    undecided: 'Names not decided',
    undecidedText:
      'What an object is cannot be read from a script. These names could be the platform’s or our own: they are not counted.',
    reasons: {
      supports: 'Stands inside `@supports`.',
      tested: 'The script looks first whether it is there.',
      fallback: 'An older declaration stands before it.',
      print: 'Only on paper, where it looks a little different.',
      worker: 'Only in the worker for use without network, which is then not offered.',
      'colour-scheme': 'The page stays light.',
      'colour-of-controls': 'Boxes and bars have the browser’s own colour.',
      'forced-colours': 'Icons take the colours of high contrast.',
      mouse: 'The mouse pointer keeps its usual shape.',
      'line-breaks': 'Lines break in other places.',
      'text-size': 'The system chooses the font or its size.',
      sizes: 'A title or a column has its usual size.',
      spacing: 'Some parts stand closer together.',
      sticky: 'The bars scroll with the page.',
      unveil: 'The text may be seen for a moment before the player takes over.',
      'print-details': 'On paper, a hint stays closed or a block breaks over two pages.',
      'media-query': 'The wish of the system is not followed; nothing is hidden.',
      'focus-ring': 'The browser’s own focus ring is seen.',
      loading: 'Pictures are fetched at once.',
      'in-page-video': 'A video opens on the whole screen.',
      'keyboard-kind': 'The keyboard of the phone is the ordinary one.',
      drag: 'Only used once a finger drags; the buttons beside it do the same.',
      tried: 'Tried and caught; a second tab is then noticed through the storage.',
      'after-load': 'Use without network is not offered.',
      install: 'The site opens in the browser, and not as an app of its own.',
      drawing: 'Parts further down are drawn at once.',
      'look-of-fields': 'A field has the browser’s own look.',
      download: 'The file opens instead of being saved.',
      meaning: 'Seen as an ordinary part of the page.',
    },
    limits: 'What this does not tell',
    limitsItems: [
      'A member of an unknown object is looked up by its name: a call counts as the youngest that bears it, a property as the oldest.',
      'Versions for which the data says “partial” count, and are marked.',
      'The LMS’s own pages and app are not ours: its publisher says which versions they need.',
      'Only the browser named above was run; the other versions come from the data.',
    ],
  },
  mobile: {
    personal: 'Personal phones (BYOD)',
    personalItems: (ios, android) => [
      `Any phone with Safari on iOS ${ios} or Chrome on Android ${android} or newer; a screen 320 pixels wide is enough.`,
      'Nothing is installed, and nothing is asked of the phone: see permissions below.',
      'Training is working time: offer a tablet or a post on site to those who do not want to use their own phone.',
    ],
    managed: 'Managed fleets (MDM)',
    managedItems: (host, address) => [
      `Domain to allow: ${host}. For packages: the LMS’s own domains, and no other.`,
      `Address for a web clip: ${address}`,
      'Managed browser: JavaScript and site storage on; cookies, pop-ups and downloads are not needed.',
      'No certificate, profile, extension or app of ours.',
    ],
    hostUnknown: 'not stated (`url` in `_project.yaml`)',
    stays: 'What stays on the phone, and what never leaves it',
    permissions: 'Permissions',
    permissionsNone: (features) =>
      `None. Among the ${n(features)} features in use there is none for which a browser asks the person.`,
    permissionsSome: 'The scripts name these features for which a browser asks:',
    kiosk: 'Kiosks and shared tablets',
    kioskItems: (domains) => [
      'One full-screen page is enough: the player opens no window by itself.',
      `Links that a person may follow lead to: ${domains}. Block them in the kiosk if the device must stay on its page.`,
      'In an LMS, a learner’s journal is kept apart under a digest of their id; ninety days at most, fifty entries at most.',
      'On the site, progress belongs to the browser, not to a person: on a shared tablet, erase the site’s data between two people.',
    ],
  },
  bandwidth: {
    lead: 'Bytes and requests were measured on the files of this build, gzipped as a server would send them.',
    measured: 'Each capsule',
    head: ['Capsule', 'From', 'Requests', 'First visit', 'Pictures and recordings', 'Later visits'],
    from: { site: 'site', package: 'package' },
    measuredNotes: [
      'First visit: the page with its style and script, gzipped. An LMS that does not compress sends two to five times as much; the data has those figures too.',
      'Pictures are fetched when they come into view, recordings when they are played.',
      'Later visit: the page alone, on a device that has kept the other files. Some LMSs forbid that; count first visits then.',
      'What the LMS itself weighs is not ours and is not in here.',
    ],
    study: 'Your plan',
    noStudy:
      'No plan is stated. With `plan` in `_project.yaml` (learners, line and hours of each plant), this page compares the busiest moment with each line.',
    basis: (first, later, cache, rush) =>
      `A learner fetches ${first}, or ${later} where the device has kept the shared files, as ${n(cache)} % of them have. ${n(rush)} % open in the first five minutes.`,
    onDay: (date, capsules) => `Busiest day of the paths: ${date} (${capsules}).`,
    oneCapsule: (capsule) => `No path has a calendar: the capsule that weighs most is taken (${capsule}).`,
    chartTitle: (over) =>
      over === 0
        ? 'No line goes over what it may give'
        : `${count(over, 'line goes', 'lines go')} over what it may give`,
    allowed: 'allowed',
    chartValue: (peak, allowed, at) => `${peak} of ${allowed}, at ${at}`,
    studyHead: ['Line', 'Type', 'Learners on it', 'Line', 'Allowed', 'Peak', 'At'],
    types: { 'head-office': 'head office', region: 'region', shop: 'shop' },
    levers: 'What changes it',
    leversHead: ['Line', 'If nobody has the files yet', 'If everybody has them', 'If learners come evenly'],
    formula: 'Formula and assumptions',
    formulaText: [
      'peak = learners in the first five minutes × bytes per learner × 8 × 1.1 ÷ 300 s',
      'bytes per learner = first × (1 − cache) + later × cache',
      'One tenth is added for what carries the files (TLS, TCP, headers).',
      'Pictures and recordings are counted as if everybody looked at all of them.',
      'Traffic of a plant that goes through another (`via`) loads both lines.',
      'An average over five minutes: within them, seconds may be busier, and learners wait a little longer.',
    ],
  },
  security: {
    policies: 'Content security policy',
    policyOf: { site: 'Site', packages: 'Packages' },
    noPolicy: 'none: `packagePolicy: false`',
    headers:
      'It stands in each page. A page cannot say who may frame it: a host that sends headers should add `frame-ancestors` for the LMS’s domains.',
    network: 'Requests to others',
    foreignNone: (pages) => `None: in ${n(pages)} pages, nothing is fetched from another host.`,
    crawled: (pages, requests) =>
      `A browser opened all ${count(pages, 'page', 'pages')} of a site of samples under that policy: of ${count(requests, 'request', 'requests')}, none went to another host, and nothing broke the policy.`,
    foreignSome: 'These pages fetch something from another host:',
    links: 'Links that a person may follow',
    linksHead: ['Domain', 'Links', 'For example in'],
    linksNone: 'No page has a link to another host.',
    storage: 'What is stored in the browser',
    storageHead: ['Key', 'Where', 'Purpose', 'Lifetime'],
    storageSeen: (keys) => `Keys that the test saw; any other would have failed it: ${keys}.`,
    files: 'Files and digests',
    filesText: (files) =>
      `${count(files, 'file', 'files')}: those of the site, and those inside each package. All are in the data; these are the packages.`,
    filesHead: ['Package', 'Files in it', 'SHA-256 of its page'],
    refused: 'Extensions that LMSs refuse',
    refusedNone: (files, extensions) => `None of the ${n(files)} files in packages ends in ${extensions}.`,
    refusedSome: 'These files have an extension that LMSs refuse:',
    bill: 'Bill of materials',
    billText: (shipped, build) =>
      `CycloneDX 1.6: what is shipped (${count(shipped, 'library', 'libraries')} bundled) and what builds it (${count(build, 'library', 'libraries')}), with licences and digests.`,
    billHead: ['Library in what is shipped', 'Version', 'Licence'],
    shippedOwn: 'Packages hold our own code alone; the libraries are in the site’s own scripts.',
  },
  privacy: {
    lead: 'A package speaks with the LMS that opened it, and with nobody else.',
    elements: 'What a package reads and writes in the LMS',
    elementsHead: ['SCORM 1.2', 'SCORM 2004', 'Access', 'What for'],
    access: { read: 'reads', write: 'writes', 'read and write': 'reads and writes' },
    elementsSeen: (seen) =>
      `While every package was played, ${n(seen)} elements were called; any that is not in this table would have failed the test.`,
    never: 'What nobody receives',
    neverItems: [
      'The learner’s name: it is never asked for.',
      'Addresses, statistics, advertisements: there is no request to another host.',
      'Progress and reminders of the public site: they stay in the browser.',
      'Who the learner is, in links to forms: they carry the capsule and its version at most.',
    ],
    browser: 'What stays in the browser',
    employer: 'What is left for the organisation to say',
    employerItems: [
      'How long the LMS keeps results, who may read them, and the register of processing.',
      'Informing employees and their representatives.',
      'Forms that capsules lead to: they have their own data sheet.',
    ],
  },
  accessibility: {
    lead: 'The aim is WCAG 2.2 AA, and RGAA 4.1 with it. This page says what was tested; it is no declaration of conformity.',
    tested: 'What was tested',
    figures: ({ screens, pages, rules, schemes }) =>
      `axe-core looked at ${count(screens, 'state', 'states')} of the player and ${count(pages, 'page', 'pages')} of the site, in ${count(schemes, 'colour scheme', 'colour schemes')}, by ${count(rules, 'rule', 'rules')}: no violation.`,
    how: [
      'With the keyboard alone: skipping to the content, opening a capsule.',
      'Every page at a width of 320 pixels, without scrolling sideways; targets of 44 pixels.',
      'Text and questions without script, and in print.',
    ],
    notTested: 'What was not',
    notTestedItems: [
      'No audit by anyone outside the project, no test with disabled people.',
      'No regular test with NVDA, JAWS, VoiceOver or TalkBack.',
      'An automatic test sees some of the faults only: it does not judge whether a text is clear.',
      'The LMS’s own pages, and documents that a capsule links to.',
    ],
  },
};
