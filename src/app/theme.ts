/** How the page is lit. A quiet room at night unless the address asks for daylight or for what the device prefers. */
export type Theme = 'dark' | 'light';

/** Lights the page by `?theme=dark|light|auto`. */
export function lightPage(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  document.documentElement.dataset.theme = asked === 'light' || asked === 'auto' ? asked : 'dark';
}

/** How the page is lit now. */
export function themeNow(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'auto') return prefersLight().matches ? 'light' : 'dark';
  return theme === 'light' ? 'light' : 'dark';
}

/** Calls back when the light changes; returns how to stop. */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  const query = prefersLight();
  const follow = () => listener(themeNow());
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}

function prefersLight(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: light)');
}
