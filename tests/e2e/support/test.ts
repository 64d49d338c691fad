import { type BrowserContext, type Request, test as unguarded } from '@playwright/test';
import { HERE } from './here.ts';
import { literally } from './table.ts';

/** What no page of any test may do: ask for what is not its own, or break its policy. */
export interface Guard {
  /** What was done so far, a sentence each, and forgets it: for tests of the guard. Whatever is left fails the test. */
  readonly takeFaults: () => string[];
}

const ELSEWHERE = new RegExp(`^(?!(https?://(${HERE.map(literally).join('|')})[:/]|data:|blob:|about:|file:))`);

interface Own {
  readonly guard: Guard;
  /** False on devices whose persons know the table and are told of nothing new: those of all tests but one's own. */
  readonly isIntroduced: boolean;
  /**
   * False on devices that are never idle: what the page does ahead of being asked it does not do there. That are the
   * painted map, and the path of a game that is over, for which a worker would reckon to the end of each test.
   */
  readonly hasIdleTime: boolean;
}

interface OfWorker {
  /**
   * Address of the page that offers the made-up language besides its own, built for those who ask. It is an option of all
   * tests: those of a file that alone had it would wait for workers of their own until all others have passed.
   */
  readonly madeUpPage: string;
}

/** A test whose pages, with all that they open, are watched. Every test in the browser is made of it. */
export const test = unguarded.extend<Own, OfWorker>({
  madeUpPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what is needed from the pattern
    async ({}, use) => {
      const { hostMadeUpPage } = await import('./made-up-page.ts');
      const host = await hostMadeUpPage();
      await use(`http://127.0.0.1:${host.port}/class/parley/`);
      host.close();
    },
    { scope: 'worker', timeout: 480_000 },
  ],
  isIntroduced: [false, { option: true }],
  hasIdleTime: [false, { option: true }],
  guard: [
    async ({ browser, isIntroduced, hasIdleTime }, use) => {
      const faults: string[] = [];
      const watch = async (context: BrowserContext) => {
        watched(context, faults);
        const scripts = [tellsOfBreaches, ...(isIntroduced ? [] : [knowsTheTable]), ...(hasIdleTime ? [] : [isBusy])];
        // All at once: a page of the context may be opened as soon as one was waited for.
        await Promise.all(scripts.map((script) => context.addInitScript(script)));
      };
      browser.on('context', watch);
      await use({ takeFaults: () => faults.splice(0) });
      browser.off('context', watch);
      // Pages of a device that the test has opened itself would go on working, and take their time from the next tests.
      await Promise.all(browser.contexts().map((context) => context.close()));
      if (faults.length > 0) throw new Error(`The page did what it may not do:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Whether an address is of the origin of the frame, or of the page's service worker, that asks for it. Between two documents, or when it is closed, a frame has no address: then, of one that the test has opened. */
function isOwn(request: Request, origin: string, opened: ReadonlySet<string>): boolean {
  const address = request.serviceWorker()?.url() ?? request.frame().url();
  return /^https?:/.test(address) ? origin === new URL(address).origin : opened.has(origin);
}

function watched(context: BrowserContext, faults: string[]): void {
  const opened = new Set<string>();
  context.on('request', (request) => {
    const url = request.url();
    const { protocol, origin } = new URL(url);
    if (protocol === 'data:' || protocol === 'blob:') return;
    // A page may be opened wherever the test serves one; what it then asks for lies where it lies itself.
    if (request.isNavigationRequest()) {
      opened.add(origin);
      if (ELSEWHERE.test(url)) faults.push(`a request to ${url}`);
    } else if (!isOwn(request, origin, opened)) faults.push(`a request to ${url}`);
  });
  context.on('console', (message) => {
    if (/content security policy|securitypolicyviolation/i.test(message.text())) faults.push(message.text());
  });
}

function tellsOfBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    // biome-ignore lint/suspicious/noConsole: heard by the test
    console.error(`securitypolicyviolation: ${effectiveDirective}, ${blockedURI}`),
  );
}

/** Cheaper than a storage state, for which each context opens a page more. */
function knowsTheTable(): void {
  try {
    localStorage.setItem('parley:introductions', 'off');
  } catch {
    // An empty page, or a frame of no origin, keeps nothing.
  }
}

function isBusy(): void {
  window.requestIdleCallback = () => 0;
}
