/** An LMS that does as it is told, and the little of a browser that tracking touches. */
import { vi } from 'vitest';

/** Answers of the LMS that differ from a good one's: by function, or by function and element. */
export type Habits = Readonly<Record<string, unknown>>;

export class FakeLms {
  readonly values: Record<string, string>;
  readonly calls: string[] = [];
  /** Habits may change in the middle of a session: the network goes, and comes back. */
  habits: Habits;

  constructor(values: Record<string, string> = {}, habits: Habits = {}) {
    this.values = values;
    this.habits = habits;
  }

  /** Functions of the API object: `LMSGetValue` or `GetValue`. */
  api(prefix: 'LMS' | ''): Record<string, (...values: string[]) => unknown> {
    const answer =
      (verb: string, otherwise: (...values: string[]) => unknown) =>
      (...values: string[]) => {
        this.calls.push(`${verb}(${values.join(', ')})`);
        const habit = this.habits[`${verb} ${values[0] ?? ''}`.trim()] ?? this.habits[verb];
        if (habit instanceof Error) throw habit;
        return habit === undefined ? otherwise(...values) : habit === 'null' ? null : habit;
      };
    const verbs = {
      Initialize: answer('Initialize', () => 'true'),
      [prefix ? 'Finish' : 'Terminate']: answer('Terminate', () => 'true'),
      Commit: answer('Commit', () => 'true'),
      GetValue: answer('GetValue', (element = '') => this.values[element] ?? ''),
      SetValue: answer('SetValue', (element = '', value = '') => {
        this.values[element] = value;
        const n = /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1];
        if (n) this.values['cmi.interactions._count'] = String(Number(n) + 1);
        return 'true';
      }),
      GetLastError: () => '101',
      GetErrorString: () => 'General exception',
      GetDiagnostic: () => '',
    };
    return Object.fromEntries(Object.entries(verbs).map(([name, verb]) => [prefix + name, verb]));
  }

  /** Calls of one function, without what the test does not look at. */
  called(verb: string): string[] {
    return this.calls.filter((call) => call.startsWith(`${verb}(`));
  }
}

export interface FakeBrowser {
  /** Fire an event of the page's life. */
  fire: (
    type: 'pagehide' | 'pageshow' | 'online' | 'hidden' | 'storage',
    what?: { persisted?: boolean; key?: string; newValue?: string | null },
  ) => void;
  reloads: () => number;
  /** What the page left in the tab's history. */
  history: { state: unknown };
  local: Map<string, string>;
  tab: Map<string, string>;
}

/**
 * Put a browser in place whose window holds the given API objects.
 *
 * @param local
 *   What it has stored.
 * @param before
 *   The page that was in this tab before; it was reloaded.
 */
export function fakeBrowser(
  objects: Record<string, unknown>,
  local = new Map<string, string>(),
  before?: FakeBrowser,
): FakeBrowser {
  const page = new EventTarget();
  const shown = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const tab = before?.tab ?? new Map<string, string>();
  const reload = vi.fn();
  const history = {
    state: before?.history.state,
    replaceState(state: unknown) {
      history.state = state;
    },
  };
  const frame: Record<string, unknown> = { ...objects };
  frame['parent'] = frame['top'] = frame;
  vi.stubGlobal('window', frame);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('document', shown);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('history', history);
  // Node's own would be heard by all tests.
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('location', { reload, pathname: '/' });
  vi.stubGlobal('localStorage', storage(local));
  vi.stubGlobal('sessionStorage', storage(tab));
  return {
    history,
    local,
    tab,
    reloads: () => reload.mock.calls.length,
    fire(type, what = {}) {
      if (type === 'hidden') {
        shown.visibilityState = 'hidden';
        shown.dispatchEvent(new Event('visibilitychange'));
      } else {
        page.dispatchEvent(Object.assign(new Event(type), what));
      }
    },
  };
}

/** A browser's storage: what it holds are its own properties, as far as listing them goes. */
function storage(kept: Map<string, string>) {
  const methods = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  return new Proxy(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: (_, key) => ({
      value: kept.get(String(key)),
      enumerable: true,
      configurable: true,
    }),
  });
}
