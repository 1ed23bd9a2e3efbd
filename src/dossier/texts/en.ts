import type { DossierTexts } from './texts.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
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
    `Written by the build itself, by QHSE Capsules ${version}: each figure is computed from the files beside it, or was seen by a test whose date is given. Tests play the tool’s sample capsules.`,
  typeset: (text) => text,
  data: 'Data',
  number: n,
  bytes: (bytes) =>
    bytes < 1000 ? `${n(bytes)} B` : bytes < 1e6 ? `${n(bytes / 1000)} kB` : `${n(bytes / 1e6)} MB`,
  megabits: (value) => (value < 1 ? `${n(Math.round(value * 1000))} kbit/s` : `${n(value)} Mbit/s`),
  day: (iso) => date.format(new Date(iso)),
  yes: 'yes',
  none: 'none',
  evidence: {
    seen: (what, browser, day, screens) => `${what}: seen on ${day} in ${browser}, screens ${screens}.`,
    stale: 'The code has changed since that test.',
    what: {
      packages: ({ packages = 0, launches = 0 }) =>
        `${count(packages, 'sample package', 'sample packages')} opened in an LMS and ${count(launches, 'session', 'sessions')} played`,
      crawl: ({ pages = 0, requests = 0 }) =>
        `All ${count(pages, 'page', 'pages')} of a sample site opened one after the other, ${count(requests, 'request', 'requests')}`,
      site: ({ pages = 0 }) =>
        `${count(pages, 'page', 'pages')} of a sample site on a narrow screen and by keyboard`,
      kinds: ({ kinds = 0 }) => `axe on ${count(kinds, 'kind of page', 'kinds of page')} of a sample site`,
      accessibility: ({ states = 0 }) => `axe on ${count(states, 'state', 'states')} of the player`,
      questions: ({ cases = 0 }) =>
        `axe while ${count(cases, 'case was', 'cases were')} played, with each type of question`,
    },
    missing: {
      packages: 'Not tested on this machine: the test that plays every package has left no record.',
      crawl: 'Not tested on this machine: the test that opens every page has left no record.',
      site: 'Not tested on this machine: the test on a narrow screen and by keyboard has left no record.',
      kinds: 'Not tested on this machine: the accessibility test of pages has left no record.',
      accessibility: 'Not tested on this machine: the accessibility test of the player has left no record.',
      questions:
        'Not tested on this machine: the accessibility test of types of question has left no record.',
    },
  },
  front: {
    lead: ({ capsules, texts, packages, pages }) =>
      `What this dossier is about: ${count(capsules, 'capsule', 'capsules')} (${count(texts, 'text', 'texts')} with translations), ${count(packages, 'SCORM package', 'SCORM packages')} and a site of ${count(pages, 'page', 'pages')}. They are static files: no server part, no account, no database.`,
    rule: 'Every figure and finding is computed from the files of this build or was seen by a test, which plays the tool’s sample capsules; what was not tested is said. Settings that are proposed are advice.',
    proof: (page) => `Proof: ${page}`,
    questions: {
      phones: (packages, site, fleet) => [
        'Which phones and browsers?',
        `Packages: Safari on iOS ${packages.ios}, Chrome on Android ${packages.android}, WebView ${packages.webview} or newer. Site: Safari on iOS ${site.ios}, Chrome on Android ${site.android}.${fleet ? ' Your fleet, as it is stated, has them.' : ''}`,
      ],
      policy: (pages, without) => [
        'Under which security policy does it run?',
        without === 0
          ? `Each of the ${n(pages)} pages declares one: all comes from their own host, no inline script, no \`eval\`.`
          : `${count(without, 'page declares', 'pages declare')} none, of ${n(pages)}; the proof names them.`,
      ],
      network: (read, domains) => [
        'Does it call anybody else?',
        `No, or the build fails: ${count(read, 'file was', 'files were')} read for addresses on other hosts to fetch from. A person may follow links to ${count(domains, 'domain', 'domains')}.`,
      ],
      storage: (entries) => [
        'What does it store on the device?',
        `No cookie, or the build fails. ${count(entries, 'kind of entry', 'kinds of entry')} in the browser’s own storage, each with its purpose and lifetime.`,
      ],
      integrity: (files, packages, libraries) => [
        'How do we know a file is what was built?',
        `SHA-256 of ${count(packages, 'package', 'packages')} and ${count(files, 'file', 'files')}, bills of materials in CycloneDX 1.6; ${count(libraries, 'library is', 'libraries are')} bundled into scripts.`,
      ],
      weight: (first, later, peak) => [
        'What does it weigh on our lines?',
        `The heaviest capsule needs ${first}, pictures included, and ${later} at the next visit. ${peak}`,
      ],
      peak: (name, share, over) =>
        over === 0
          ? `By your plan, every line holds; the fullest, ${name}, takes ${share} of what it may.`
          : `By your plan, ${count(over, 'line goes', 'lines go')} over: ${name} takes ${share} of what it may.`,
      noPlan: 'No plan of lines was stated.',
      forbidden: (files) => [
        'Are there files that an LMS forbids?',
        `None of the ${n(files)} files in packages has a refused extension; the build fails otherwise.`,
      ],
      permissions: (site) => [
        'Which permissions does it ask for?',
        `Packages: none. Site: ${site || 'none'}. Any other makes the build fail.`,
      ],
      mobile: () => [
        'How do we manage it on phones and kiosks?',
        'As a web address or within the LMS’s own app: one domain to allow, nothing to install.',
      ],
      personal: (in12, in2004) => [
        'Which personal data?',
        `A SCORM 1.2 package reads ${n(in12.read)} elements of the LMS and writes ${n(in12.written)}, a 2004 package ${n(in2004.read)} and ${n(in2004.written)}; none asks for a name. Nobody but the LMS receives any.`,
      ],
    },
    signOff: 'Sign-off',
    signOffText: (version, tested) =>
      `For the files that this dossier describes, made with QHSE Capsules ${version}; oldest tests: ${tested}.`,
    digest: 'The digest of them all, the SHA-256 of `data/files.csv`:',
    signOffHead: ['For', 'Name', 'Decision and remarks', 'Date', 'Signature'],
    roles: ['Head of IT (DSI)', 'Security officer (RSSI)', 'Human resources (DRH)', 'Publisher of the LMS'],
  },
  compatibility: {
    lead: 'Every page, style sheet, script and drawing that is shipped was read, and what they use looked up in public compatibility data. What this reading does not see is said at the end.',
    lowest: 'Lowest versions',
    scopes: { packages: 'Packages in an LMS', site: 'Public site' },
    browser: 'Browser',
    because: (scope) => `Set by (${scope})`,
    nobody: 'no version',
    fleet: 'Your fleet',
    oldest: 'Oldest of the fleet',
    needed: (scope) => `Needed (${scope})`,
    fleetFits: 'Nothing that is shipped needs more than this fleet has. The build fails otherwise.',
    notLookedUp: (browsers) =>
      `Not looked up, though of this fleet: ${browsers}. Nothing is said of these browsers.`,
    noFleet:
      'No fleet is stated. With `fleet` in `_project.yaml`, the build fails when something needs more than it has.',
    tested: 'What was played in a real browser',
    enhancements: 'What older browsers do without',
    enhancementsText:
      'These features are younger than the versions above. What a browser loses without them was judged by whoever wrote the tool, feature by feature, from the code: nothing that is learnt or recorded. No browser that old was run.',
    enhancementsHead: ['Without them', 'Features', 'All there from Safari on iOS, Chrome on Android'],
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
    andMore: (others) => `and ${count(others, 'other', 'others')}`,
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
      'page-hints': 'The tab has no icon, or a desktop keeps the width of its window.',
      scrolling: 'The page scrolls a little more than it need.',
      leaving: 'The page shown without a network may load again while one is leaving it.',
    },
    limits: 'What this does not tell',
    limitsItems: (formats) => [
      'A script does not always say what an object is. Its member is then looked up by its name: a call or an event counts as the youngest that bears it, a property as the oldest; `map` or `filter` count as those of a list, unless right after `values()`, `keys()`, `entries()` or `matchAll()`.',
      'A name that the script looks for first counts as optional in the function where it looks.',
      `Not looked up: names, options and elements that a script puts together while it runs, CSS keywords and values of attributes that the data does not know, formats of pictures, sound and video (${formats}).`,
      'Versions for which the data says “partial” count, and are marked.',
      'The LMS’s own pages and app are not ours: its publisher says which versions they need.',
      'Only the browser named above was run; the other versions come from the data.',
    ],
  },
  mobile: {
    personal: 'Personal phones (BYOD)',
    personalItems: (packages, site, narrow) => [
      `Packages in an LMS: Safari on iOS ${packages.ios} or Chrome on Android ${packages.android}, or newer.`,
      `Site: Safari on iOS ${site.ios} or Chrome on Android ${site.android}, or newer.${narrow ? ' A screen 320 pixels wide is enough.' : ''}`,
      'Nothing need be installed. Permissions are below.',
      'Advice: training is working time. Offer a tablet or a post on site to those who do not want to use their own phone.',
    ],
    managed: 'Managed fleets (MDM)',
    managedItems: (host, address) => [
      `Domain to allow: ${host}. For packages: the LMS’s own domains, and no other.`,
      `Address for a web clip: ${address}`,
      'Advice for the managed browser: JavaScript and site storage on; cookies and pop-ups are not needed. Downloads serve calendars of paths (`.ics`) and PDF documents alone.',
      'No certificate, profile or extension need be set up.',
    ],
    hostUnknown: 'not stated (`url` in `_project.yaml`)',
    stays: 'What stays on the phone',
    staysText:
      'Nothing of this leaves the phone, but for the journal of a package (`qhse.1.…`): what the LMS had not kept is sent to it at the next launch, and to nobody else.',
    permissions: 'Permissions',
    permissionsNone: (scope) =>
      `${scope}: none. No script there names anything for which a browser asks the person; the build fails otherwise.`,
    permissionsHead: ['Permission', 'Where', 'Script'],
    permissionsNames: (names) => `Names looked for in scripts: ${names}.`,
    asked: {
      place: 'place',
      'camera-microphone': 'camera or microphone',
      notifications: 'notifications',
      clipboard: 'clipboard',
      sensors: 'sensors of movement or light',
      devices: 'devices plugged in or nearby',
      files: 'files of the device',
      storage: 'lasting storage, when one keeps a path offline: Firefox asks',
      person: 'contacts, payment, identity or presence',
      screens: 'other screens or installed fonts',
    },
    kiosk: 'Kiosks and shared tablets',
    kioskItems: (domains) => [
      'Advice: one full-screen page is enough.',
      `Links that a person may follow lead to: ${domains}. Block them in the kiosk if the device must stay on its page, and links to telephone and mail.`,
      'In an LMS, a learner’s journal is kept apart under a digest of their id; how long is below.',
      'On the site, progress belongs to the browser, not to a person: on a shared tablet, erase the site’s data between two people.',
    ],
  },
  bandwidth: {
    lead: 'Bytes and requests were measured on the files of this build, gzipped as a server would send them.',
    measured: 'Each capsule',
    shown: (rows, all, editionGap) =>
      `${rows === all ? `All ${n(all)} texts and SCORM 1.2 packages, the heaviest first` : `The ${n(rows)} heaviest of ${n(all)} texts and SCORM 1.2 packages; all are in the data`}. SCORM 2004 differs by ${editionGap} at most.`,
    head: ['Capsule', 'From', 'First visit', 'Pictures and recordings', 'Later visits'],
    visit: (bytes, requests) => `${bytes}, ${count(requests, 'request', 'requests')}`,
    from: { site: 'site', package: 'package' },
    measuredNotes: (raw) => [
      `First visit: the page with its style and script, gzipped.${raw ? ` An LMS that does not compress sends ${n(raw.least)} to ${n(raw.most)} times as much; the data has those figures too.` : ''}`,
      'Pictures are fetched when they come into view, recordings when they are played.',
      'Later visit: the page alone, on a device that has kept the other files; for each picture it may ask whether it has changed. Some LMSs forbid keeping anything; count first visits then.',
      'What the LMS itself weighs is not ours and is not in here.',
    ],
    study: 'Your plan',
    noStudy:
      'No plan is stated. With `plan` in `_project.yaml` (learners, line and hours of each plant), this page compares the busiest moment with each line.',
    basis: (first, later, cache, rush) =>
      `A learner fetches ${first}, or ${later} where the device has kept the site’s shared files (style and script), as ${n(cache)} % of them have. ${n(rush)} % open in the first five minutes.`,
    onDay: (date, capsules) =>
      `Busiest day of the paths, for whoever follows them all: ${date} (${capsules}).`,
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
      'bytes per learner = first visit × (1 − cache) + (page + pictures) × cache',
      'allowed = the line × `share`, 20 % where the plan does not say',
      'A window shorter than five minutes counts as five; one that ends when it begins, as a day.',
      'Who has kept the shared files still fetches the page and the pictures of a new capsule. In an LMS, packages share no file: leave `cache` at 0 then.',
      'Of each capsule counts what weighs most, of its languages, of site and package.',
      'One tenth is added for what carries the files (TLS, TCP, headers).',
      'Pictures and recordings are counted as if everybody looked at all of them.',
      'Traffic of a plant that goes through another (`via`) loads both lines, and every line that one goes through in turn.',
      'An average over five minutes: within them, seconds may be busier, and learners wait a little longer.',
    ],
  },
  security: {
    policies: 'Content security policy',
    policyOf: { site: 'Site', packages: 'Packages' },
    noPolicy: 'none: `packagePolicy: false`',
    declared: (pages) => `Each of the ${n(pages)} pages of site and packages declares one of them.`,
    undeclared: 'These pages declare none, or another:',
    headers:
      'A page cannot say who may frame it. A host that sends headers can: for packages, `frame-ancestors` with the LMS’s own domains.',
    headersSite:
      'The site’s file `_headers`, which Netlify and Cloudflare Pages read and others can copy, proposes these headers:',
    headersNone: 'The site has no file of headers.',
    placeholders: {},
    network: 'Requests to others',
    foreignNone: (read) =>
      `None: in ${count(read, 'page, style sheet, script or drawing', 'pages, style sheets, scripts and drawings')} there is no address on another host to fetch from. The build fails otherwise, and names file and address. An address put together while a script runs cannot be read; the policy above would stop it.`,
    crawled:
      'A browser opened every page of a sample site under that policy: no request went to another host, and nothing broke the policy.',
    links: 'Links that a person may follow',
    linksHead: ['Domain', 'Links', 'For example in'],
    linksNone: 'No page has a link to another host.',
    storage: 'What is stored in the browser',
    storageHead: ['Key', 'Where', 'Purpose', 'Lifetime'],
    storageSeen: (keys) => `Keys that the test saw; any other would have failed it: ${keys}.`,
    cookiesNone: 'Cookies: no script names them. The build fails otherwise.',
    cookiesSeen: 'After the tests, the browser held none.',
    files: 'Files and digests',
    filesText: (files) =>
      `${count(files, 'file', 'files')}: those of the site, and those inside each package. All are in the data; these are the packages.`,
    filesHead: ['Package', 'Files in it', 'SHA-256 of the zip file'],
    filesDigest: 'SHA-256 of that file, which the sheet to sign bears too:',
    filesCheck:
      'To check a file that was received: `Get-FileHash` on Windows, `sha256sum` on Linux. For a released package, `npm run verify -- FILE.zip` says which version it is, and makes it again to compare.',
    refused: 'Extensions that LMSs refuse',
    refusedNone: (files, extensions) =>
      `None of the ${n(files)} files in packages ends in ${extensions}. The build fails otherwise.`,
    bill: 'Bill of materials',
    billText: (shipped, build) =>
      `CycloneDX 1.6: what is shipped (${count(shipped, 'library', 'libraries')} bundled) and what builds it (${count(build, 'library', 'libraries')}), with licences and digests.`,
    billUnlicensed: (libraries) =>
      `Their package declares no licence; they build, nothing of them is shipped: ${libraries}.`,
    billLimits:
      'Known vulnerabilities are not looked up here: give these two files to the tool that you follow them with.',
    billHead: ['Library in what is shipped', 'Version', 'Licence'],
    shippedOwn:
      'Scripts and styles of packages hold our own code alone; the libraries are in the site’s scripts.',
    shippedBundled: (libraries) => `Scripts of packages hold: ${libraries}.`,
    schemas: (files, from) =>
      `Packages also hold ${count(files, 'copy', 'copies')} of the schema files of ADL, IMS and W3C that SCORM asks for, taken as they are from ${from}.`,
  },
  privacy: {
    lead: 'A package speaks with the LMS that opened it, and with nobody else.',
    elements: 'What a package reads and writes in the LMS',
    elementsPlain:
      'In short: it reads the learner’s identifier and what it left there the last time; it writes status, score, place, answers (letters, numbers or short texts that were typed) and times. No name, no address, no location.',
    elementsHead: ['SCORM 1.2', 'SCORM 2004', 'Access', 'What for'],
    access: { read: 'reads', write: 'writes', 'read and write': 'reads and writes' },
    elementsCount: (in12, in2004) =>
      `A SCORM 1.2 package reads ${n(in12.read)} of them and writes ${n(in12.written)}; a SCORM 2004 package reads ${n(in2004.read)} and writes ${n(in2004.written)}.`,
    elementsSeen: (seen) =>
      `While the tool’s sample packages were played, ${n(seen)} elements were read or written: those of this table, in the direction that it gives. Any other would have failed the test.`,
    never: 'What nobody receives',
    neverItems: [
      'The learner’s name: no package asks for it. On the site, the record of completion alone has a field for it; it is printed, neither kept nor sent.',
      'Statistics, advertisements: there is no request to another host.',
      'Progress and reminders of the public site: they stay in the browser.',
      'Who the learner is, in links to forms: they are written by the build, the same for everybody.',
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
    figures: ({ kinds, kindRules, states, stateRules, schemes, types }) => [
      `axe-core looked at ${count(kinds.length, 'kind of page', 'kinds of page')} of the site, in ${count(schemes, 'colour scheme', 'colour schemes')}, by ${count(kindRules, 'rule', 'rules')}: no violation (${kinds.map((kind) => `\`${kind}\``).join(', ')}).`,
      `It looked at ${count(states.length, 'state', 'states')} of the player, in ${count(schemes, 'colour scheme', 'colour schemes')}, by ${count(stateRules, 'rule', 'rules')}: no violation (${states.map((state) => `\`${state}\``).join(', ')}).`,
      ...(types.length > 0
        ? [
            `It looked, in light colours, at screens with these types of question: ${types.map((type) => `\`${type}\``).join(', ')}.`,
          ]
        : []),
    ],
    how: [
      'With the keyboard alone: skipping to the content, opening a capsule, searching.',
      'At a width of 320 pixels, without scrolling sideways; targets of header, footer and lists have 44 pixels.',
      'Without script: text and questions of a capsule, and the list of the search page.',
    ],
    notTested: 'What was not',
    notTestedItems: [
      'No audit by anyone outside the project, no test with disabled people.',
      'No regular test with NVDA, JAWS, VoiceOver or TalkBack.',
      'An automatic test sees some of the faults only: it does not judge whether a text is clear.',
      'The LMS’s own pages, and documents that a capsule links to.',
      'Your capsules: tests play those of the tool.',
    ],
    typesNotTested: (types) => `By axe, these types of question: ${types}.`,
  },
};
