/** The LMS that tests script: every way in which it can misbehave does what its name says. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LmsHandle } from '../../../src/lms/page/launch.ts';
import { startLms, type LaunchOptions, type LmsServer } from '../../../src/lms/server.ts';
import { launchBrowser } from '../browser.ts';

let browser: Browser;
let lms: LmsServer;
let content: string;

/** Content that does nothing by itself; tests speak through it. */
const files = new Map([
  ['index.html', '<!doctype html><title>Contenu</title><script src="content.js"></script><p>Contenu</p>'],
  [
    'content.js',
    `function findApi(name) {
       for (let here = window, hops = 0; hops < 10; here = here.parent, hops++) {
         try { if (here[name]) return here[name]; } catch {}
       }
       try { return window.opener && window.opener[name]; } catch { return null; }
     }
     addEventListener('pagehide', () => findApi('API')?.LMSFinish(''));`,
  ],
]);

beforeAll(async () => {
  browser = await launchBrowser();
  lms = await startLms();
  content = lms.host('contenu d’essai', files);
});

afterAll(async () => {
  await browser.close();
  await lms.close();
});

/** Launch in a page of its own; gives what speaks inside the content. */
async function open(options: Partial<LaunchOptions> = {}, context: Pick<Browser, 'newPage'> = browser) {
  const { address, launch } = lms.launch({ edition: '1.2', content, ...options });
  const page = await context.newPage();
  await page.goto(address);
  return { page, launch, say: (expression: string) => evaluateIn(page, content, expression) };
}

async function evaluateIn(page: Page, address: string, expression: string): Promise<unknown> {
  const found = () => page.frames().find((each) => each.url().startsWith(address));
  await expect.poll(found).toBeDefined();
  await found()?.waitForLoadState();
  return found()?.evaluate(expression);
}

function inLms(page: Page, act: (lms: LmsHandle) => unknown): Promise<unknown> {
  return page.evaluate(`(${act.toString()})(globalThis.lms)`);
}

const api = (call: string): string => `findApi('API').${call}`;

describe('records', () => {
  it('what was committed, and no more, when content crashes', async () => {
    const { page, launch, say } = await open();
    await say(api(`LMSInitialize('')`));
    await say(api(`LMSSetValue('cmi.core.lesson_location', '3')`));
    expect(await say(api(`LMSCommit('')`))).toBe('true');
    await say(api(`LMSSetValue('cmi.core.lesson_location', '4')`));
    await inLms(page, (lms) => {
      lms.crash();
    });
    expect(launch.kept()?.record).toMatchObject({ 'cmi.core.lesson_location': '3' });
    expect(launch.kept()?.terminated).toBe(false);
    expect(launch.commits()).toBe(1);
    await page.close();
  });

  it('what content says as it is closed', async () => {
    const { page, launch, say } = await open();
    await say(api(`LMSInitialize('')`));
    await say(api(`LMSSetValue('cmi.core.exit', 'suspend')`));
    await inLms(page, (lms) => {
      lms.close();
    });
    await expect.poll(() => launch.kept()?.terminated).toBe(true);
    const kept = launch.kept();
    const again = await open({ ...(kept && { kept }) });
    await again.say(api(`LMSInitialize('')`));
    expect(await again.say(api(`LMSGetValue('cmi.core.entry')`))).toBe('resume');
    await page.close();
    await again.page.close();
  });

  it('what content says as the whole window is closed', async () => {
    // In a context that outlives the page, as a browser outlives its tab.
    const context = await browser.newContext();
    const { page, launch, say } = await open({}, context);
    await say(api(`LMSInitialize('')`));
    await say(api(`LMSSetValue('cmi.core.lesson_location', '5')`));
    await page.close();
    await expect.poll(() => launch.kept()?.record['cmi.core.lesson_location']).toBe('5');
    await context.close();
  });

  it('calls in order with what a strict LMS would refuse', async () => {
    const { page, launch, say } = await open();
    await say(api(`LMSInitialize('')`));
    await say(api(`LMSSetValue('cmi.core.session_time', '1:02:03')`));
    await say(api(`LMSCommit('')`));
    const verbs = ['LMSInitialize', 'LMSSetValue', 'LMSCommit'];
    await expect.poll(() => launch.calls().map(({ verb }) => verb)).toEqual(verbs);
    expect(launch.refusals().map(({ element }) => element)).toEqual(['cmi.core.session_time']);
    await page.close();
  });
});

describe('misbehaves', () => {
  it('by rules, counted', async () => {
    const { page, launch, say } = await open({
      rules: [
        { verb: 'Commit', after: 1, times: 2, refuse: '391' },
        { verb: 'SetValue', element: 'lesson_location$', times: 1, returns: 'true', lost: true },
        { verb: 'SetValue', element: 'comments', throws: 'no such thing' },
        { verb: 'GetValue', element: 'student_name', as: 'null' },
        { verb: 'Initialize', as: 'boolean' },
      ],
    });
    expect(await say(api(`LMSInitialize('')`))).toBe(true);
    const commits = [];
    for (let n = 0; n < 4; n++)
      commits.push(await say(`${api(`LMSCommit('')`)} + ${api('LMSGetLastError()')}`));
    expect(commits).toEqual(['true0', 'false391', 'false391', 'true0']);
    expect(await say(api(`LMSSetValue('cmi.core.lesson_location', '9')`))).toBe('true');
    expect(await inLms(page, (lms) => lms.record()['cmi.core.lesson_location'] ?? 'nothing')).toBe('nothing');
    await say(api(`LMSSetValue('cmi.core.lesson_location', '9')`));
    expect(await inLms(page, (lms) => lms.record()['cmi.core.lesson_location'])).toBe('9');
    await expect(say(api(`LMSSetValue('cmi.comments', 'x')`))).rejects.toThrow('no such thing');
    expect(await say(api(`LMSGetValue('cmi.core.student_name')`))).toBeNull();
    expect(launch.commits()).toBe(2);
    expect(launch.refusals()).toEqual([]);
    await page.close();
  });

  it('later on, when told to, and by a script of its own', async () => {
    const { page, say } = await open({
      script: (lms) => {
        lms.api['LMSGetDiagnostic'] = () => 'scripted';
      },
    });
    await say(api(`LMSInitialize('')`));
    expect(await say(api(`LMSGetDiagnostic('0')`))).toBe('scripted');
    await inLms(page, (lms) => {
      lms.online(false);
    });
    expect(
      await say(`${api(`LMSSetValue('cmi.core.lesson_location', '1')`)} + ${api('LMSGetLastError()')}`),
    ).toBe('false101');
    expect(await say(`${api(`LMSCommit('')`)} + ${api('LMSGetLastError()')}`)).toBe('false101');
    await inLms(page, (lms) => {
      lms.online(true);
      lms.misbehave({ verb: 'SetValue', times: 1, refuse: '405' });
    });
    expect(await say(api(`LMSSetValue('cmi.core.lesson_location', '1')`))).toBe('false');
    expect(await say(api(`LMSSetValue('cmi.core.lesson_location', '1')`))).toBe('true');
    await page.close();
  });

  it('when the network is really gone', async () => {
    const { page, launch, say } = await open();
    await say(api(`LMSInitialize('')`));
    await page.context().setOffline(true);
    expect(await say(api(`LMSCommit('')`))).toBe('false');
    await page.context().setOffline(false);
    expect(await say(api(`LMSCommit('')`))).toBe('true');
    expect(launch.commits()).toBe(1);
    await page.close();
  });
});

describe('hides its API', () => {
  it.each([
    ['behind frames of another origin', { frames: ['same', 'other-origin', 'same'] }],
    ['behind a sandboxed frame', { frames: ['same', { sandbox: 'allow-scripts allow-same-origin' }] }],
    ['above no frame but the content’s', { frames: [] }],
  ] satisfies [string, Partial<LaunchOptions>][])('%s', async (_, options) => {
    const { page, say } = await open(options);
    expect(await say(api(`LMSInitialize('')`))).toBe('true');
    await page.close();
  });

  it('for a while, or for ever', async () => {
    const never = await open({ apiAfter: -1 });
    expect(await never.say(`findApi('API')`)).toBeNull();
    await inLms(never.page, (lms) => {
      lms.show();
    });
    expect(await never.say(api(`LMSInitialize('')`))).toBe('true');
    await never.page.close();
    const late = await open({ apiAfter: 300 });
    await expect.poll(() => late.say(`!!findApi('API')`)).toBe(true);
    await late.page.close();
  });

  it('beside that of the other edition', async () => {
    const { page, say } = await open({ bothApis: true });
    await say(`findApi('API_1484_11').Initialize('')`);
    expect(await inLms(page, (lms) => [lms.calls.length, lms.otherCalls.length])).toEqual([0, 1]);
    await page.close();
  });

  it('in the window that has opened the content', async () => {
    const { address, launch } = lms.launch({ edition: '1.2', content, opens: 'window', frames: [] });
    const page = await browser.newPage();
    await page.goto(address);
    const popup = page.waitForEvent('popup');
    await inLms(page, (lms) => {
      lms.open();
    });
    const opened = await popup;
    await opened.waitForLoadState();
    expect(await opened.evaluate(api(`LMSInitialize('')`))).toBe('true');
    expect(await opened.evaluate('window.parent === window')).toBe(true);
    await expect.poll(() => launch.calls().length).toBe(1);
    await page.close();
  });
});

it('tells what its policy kept content from doing', async () => {
  const inline = lms.host(
    'en ligne',
    new Map([['index.html', '<!doctype html><title>x</title><script>1</script>']]),
  );
  const page = await browser.newPage();
  await page.goto(inline);
  await expect.poll(() => lms.violations).toContain('script-src-elem inline');
  await page.close();
});
