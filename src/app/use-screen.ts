import { useEffect } from 'preact/hooks';

/**
 * Names the page after its screen and, when the screen is not the first one, moves the focus to its heading, so that
 * a keyboard or a screen reader goes on from there.
 */
export function useScreen(name: string): void {
  useEffect(() => {
    const first = document.title === 'Parley';
    document.title = `${name} – Parley`;
    if (first) return;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [name]);
}
