import { describe, expect, it } from 'vitest';
import { findApi } from '../../../src/player/tracking/find-api.ts';

interface FakeWindow {
  parent?: FakeWindow;
  opener?: FakeWindow | null;
  top?: FakeWindow;
  API?: object;
  API_1484_11?: object;
}

const api = { LMSInitialize: () => 'true' };

/** Frames from the outermost to the content's, each the parent of the next; gives the content's. */
function nest(...windows: FakeWindow[]): Window {
  windows.forEach((window, index) => {
    window.parent = windows[index - 1] ?? window;
    if (windows[0]) window.top ??= windows[0];
  });
  return windows[windows.length - 1] as unknown as Window;
}

/** A window of another origin: its parent may be asked for, nothing else. */
function foreign(): FakeWindow {
  return new Proxy<FakeWindow>(
    {},
    {
      get(target, name) {
        if (name === 'parent' || name === 'top') return target[name];
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      },
    },
  );
}

describe('findApi', () => {
  it('looks in its own window first', () => {
    const own = { LMSInitialize: () => 'true' };
    expect(findApi('API', 'LMSInitialize', nest({ API: api }, { API: own }))).toBe(own);
  });

  it('climbs past a window of another origin', () => {
    expect(findApi('API', 'LMSInitialize', nest({ API: api }, foreign(), {}, {}))).toBe(api);
  });

  it('gives up without throwing when the top is of another origin', () => {
    expect(findApi('API', 'LMSInitialize', nest(foreign(), {}, {}))).toBeUndefined();
  });

  it('looks at the opener and its parents', () => {
    const opener = nest({ API: api }, {}) as unknown as FakeWindow;
    expect(findApi('API', 'LMSInitialize', nest({ opener }))).toBe(api);
  });

  it('looks at the opener of the top', () => {
    const opener = nest({ API: api }) as unknown as FakeWindow;
    expect(findApi('API', 'LMSInitialize', nest({ opener }, {}, {}))).toBe(api);
  });

  it('takes the edition it was made for where both are offered', () => {
    const both = nest({ API: api, API_1484_11: { Initialize: () => 'true' } }, {});
    expect(findApi('API', 'LMSInitialize', both)).toBe(api);
  });

  it('passes by an element that only has the name', () => {
    expect(findApi('API', 'LMSInitialize', nest({ API: api }, { API: { tagName: 'DIV' } }))).toBe(api);
  });

  it('ends in a circle of windows', () => {
    const circle: FakeWindow = {};
    const other: FakeWindow = { parent: circle };
    circle.parent = other;
    expect(findApi('API', 'LMSInitialize', circle as unknown as Window)).toBeUndefined();
  });
});
