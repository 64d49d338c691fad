import type { ThemeChoice } from '#panels/settings/preferences.ts';

/** The lighting of the stage: the projector's theme is a dark one. */
export type StageTheme = 'dark' | 'light';

/** The themes that the page's styles know. */
type PageTheme = 'dark' | 'light' | 'projector';

/** Prefix of our keys: pages of other projects may share the origin. */
const KEY = 'parley:theme';
const CHOICES: readonly string[] = ['dark', 'light', 'projector', 'auto'] satisfies readonly ThemeChoice[];

/**
 * Lights the page as the address asks (`?theme=dark|light|projector|auto`), else as was chosen on this device, else
 * as the device asks; and follows the device for as long as it is left to it.
 */
export function lightPage(): void {
  applyTheme();
  prefersLight().addEventListener('change', applyTheme);
}

/** Returns the person's choice of theme. */
export function themeChoice(): ThemeChoice {
  const asked = new URLSearchParams(location.search).get('theme') ?? kept();
  return isChoice(asked) ? asked : 'auto';
}

/** Lights the page otherwise, now and the next time; where nothing can be kept, the address says how. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Closed or full.
  }
  const address = new URL(location.href);
  if (kept() === choice) address.searchParams.delete('theme');
  else address.searchParams.set('theme', choice);
  history.replaceState(history.state, '', address);
  applyTheme();
}

/** Returns the current theme, for the stage. */
export function themeNow(): StageTheme {
  return document.documentElement.dataset['theme'] === 'light' ? 'light' : 'dark';
}

/** Calls back when the light changes; returns how to stop. */
export function onThemeChange(listener: (theme: StageTheme) => void): () => void {
  const observer = new MutationObserver(() => listener(themeNow()));
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function applyTheme(): void {
  const { documentElement } = document;
  documentElement.dataset['theme'] = themeOf(themeChoice());
  // The browser's own frame takes the colour of the page's bar.
  const bar = getComputedStyle(documentElement).getPropertyValue('--room1').trim();
  if (bar !== '') document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar);
}

function themeOf(choice: ThemeChoice): PageTheme {
  if (choice !== 'auto') return choice;
  return prefersLight().matches ? 'light' : 'dark';
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function isChoice(text: string | null): text is ThemeChoice {
  return text !== null && CHOICES.includes(text);
}

function prefersLight(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: light)');
}
