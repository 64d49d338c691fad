import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

// Every wait is for a condition: a busy machine may take longer than the second that is usual.
configure({ asyncUtilTimeout: 60_000 });

/** Leaves to the next test, of whatever file, a page with nothing on it and a device on which nothing is kept. */
afterEach(() => {
  // Tests that say that they need no page have none.
  if (typeof document === 'undefined') return;
  cleanup();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
});
