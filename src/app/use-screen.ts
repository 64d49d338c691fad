import { useEffect } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';

/**
 * Names the page after its screen and, when the screen is not the first one, moves the focus to its heading, so that
 * a keyboard or a screen reader goes on from there.
 */
export function useScreen(name: string): void {
  const title = useSpeaker().say('page.title', { screen: name });
  useEffect(() => {
    const first = document.title === 'Parley';
    document.title = title;
    if (first) return;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [title]);
}
