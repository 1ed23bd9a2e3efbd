/**
 * The page of an LMS that a test has written a script for. The page's data say
 * what is launched; `globalThis.lms` is the handle by which the test's script,
 * and the test itself, look in and interfere.
 */
import type { Call } from '../call.ts';
import { editions, namesOf, type LmsRecord } from '../editions.ts';
import type { LaunchData } from '../launch-data.ts';
import type { Rule } from '../rule.ts';
import { createApi, type Api } from './api.ts';
import { openFrame } from './frame.ts';
import { openStore } from './store.ts';

/** What a test finds as `lms` in the page of the LMS. */
export interface LmsHandle {
  /** Calls of the content so far. */
  calls: Call[];
  /** Calls to the API object of the other edition, where there is one: content must make none. */
  otherCalls: Call[];
  /** The API object, whether content can find it or not; its functions may be replaced. */
  api: Api['object'];
  /** The data model now, committed or not. */
  record: () => LmsRecord;
  /** Whether the LMS reaches its server. */
  online: (reaches: boolean) => void;
  /** Misbehave from now on. */
  misbehave: (...rules: Rule[]) => void;
  /** Put the API object in place, or take it away. */
  show: () => void;
  hide: () => void;
  /** Open the content, which waits for this where it has a window of its own. */
  open: () => void;
  /** Take the content away as closing it does; browsers then tell it that it is left. */
  close: () => void;
  /** Take the content away without a word to the LMS, as a crash does. */
  crash: () => void;
}

const text = document.getElementById('launch')?.textContent ?? '';
const data = JSON.parse(text) as LaunchData;
const scope = globalThis as unknown as Record<string, unknown>;
const store = openStore(data.launch);
const calls: Call[] = [];
const otherCalls: Call[] = [];

const api = createApi({
  ...data,
  store: store.commit,
  onCall(call) {
    calls.push(call);
    store.log(call);
  },
});
const { object: name } = namesOf[data.edition];
let content: { close: () => void } | undefined;

const handle: LmsHandle = {
  calls,
  otherCalls,
  api: api.object,
  record: api.record,
  online: api.setOnline,
  misbehave: (...rules) => {
    api.addRules(rules);
  },
  show() {
    scope[name] = api.object;
  },
  hide() {
    scope[name] = undefined;
  },
  open() {
    content = data.opens === 'window' ? openWindow() : openFrame(document.body, data, 'Content');
  },
  close() {
    content?.close();
  },
  crash() {
    // What is said from now on reaches nobody.
    for (const verb of Object.keys(api.object)) api.object[verb] = () => 'false';
    content?.close();
  },
};
scope['lms'] = handle;

if (data.apiAfter === 0) handle.show();
if (data.apiAfter > 0) setTimeout(handle.show, data.apiAfter);
if (data.bothApis) {
  for (const other of editions.filter((edition) => edition !== data.edition)) {
    const second = createApi({
      edition: other,
      record: {},
      rules: [],
      store: () => true,
      onCall: (call) => otherCalls.push(call),
    });
    scope[namesOf[other].object] = second.object;
  }
}

// The test's script comes after this one, and before the content.
addEventListener('DOMContentLoaded', () => {
  if (data.opens === 'frame') handle.open();
});

function openWindow(): { close: () => void } | undefined {
  const opened = window.open(data.address);
  return opened ?? undefined;
}
