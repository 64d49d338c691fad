import { useLayoutEffect } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';

/**
 * Names the page after its screen and, when the screen is not the first one, moves the focus to its heading, so that
 * a keyboard or a screen reader goes on from there; not where the screen has put it on the heading of a part of its own.
 * Both are done when the screen appears: a moment later the focus would be taken from whoever was quick to press a key.
 */
export function useScreen(name: string): void {
  const title = useSpeaker().say('page.title', { screen: name });
  useLayoutEffect(() => {
    const first = document.title === 'Parley';
    document.title = title;
    if (first || document.activeElement?.matches('[data-focus-heading]') === true) return;
    // What is kept beside the screen, to be come back to, has one of its own.
    const heading = document.querySelector('h1:not([hidden] h1)');
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [title]);
}
