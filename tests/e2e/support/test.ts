import { networkInterfaces } from 'node:os';
import { type BrowserContext, type Request, test as unguarded } from '@playwright/test';
import { literally } from './table.ts';

/** What no page of any test may do: ask for what is not its own, or break its policy. */
export interface Guard {
  /** What was done so far, a sentence each, and forgets it: for tests of the guard. Whatever is left fails the test. */
  readonly takeFaults: () => string[];
}

/** Where tests serve pages: nothing that they do leaves this machine. */
const HERE = [
  'localhost',
  'classroom.test',
  ...Object.values(networkInterfaces()).flatMap((cards = []) =>
    cards.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
  ),
];
const ELSEWHERE = new RegExp(`^(?!(https?://(${HERE.map(literally).join('|')})[:/]|data:|blob:|about:|file:))`);

/** A test whose pages, with all that they open, are watched. Every test in the browser is made of it. */
export const test = unguarded.extend<{ guard: Guard }>({
  guard: [
    async ({ browser }, use) => {
      const faults: string[] = [];
      const watch = (context: BrowserContext) => watched(context, faults);
      browser.on('context', watch);
      await use({ takeFaults: () => faults.splice(0) });
      browser.off('context', watch);
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

async function watched(context: BrowserContext, faults: string[]): Promise<void> {
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
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      // biome-ignore lint/suspicious/noConsole: heard by the test
      console.error(`securitypolicyviolation: ${effectiveDirective}, ${blockedURI}`),
    );
  });
  await context.route(ELSEWHERE, (route) => route.abort());
}
