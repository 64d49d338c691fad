import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { hasStyleSheets, makeStylesQuick } from './quick-styles.ts';

// Every wait is for a condition: a busy machine may take longer than the second that is usual.
configure({ asyncUtilTimeout: 60_000 });

const view = typeof document === 'undefined' ? null : document.defaultView;
if (view !== null) makeStylesQuick(view);

/** Leaves to the next test, of whatever file, a page with nothing on it and a device on which nothing is kept. */
afterEach(() => {
  // Tests that say that they need no page have none.
  if (typeof document === 'undefined') return;
  const hasStyles = hasStyleSheets(document);
  cleanup();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
  if (hasStyles) throw new Error('A page of a unit test has a style sheet, which its computed styles do not follow.');
});
