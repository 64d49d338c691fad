import { useLayoutEffect } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';

/**
 * Names the page after its screen and, when the screen is not the first one, moves the focus to its heading, so that
 * a keyboard or a screen reader goes on from there; not where the screen has put it on the heading of a part of its own.
 * Both are done when the screen appears: a moment later a user who was quick to press a key would lose the focus.
 * A screen that is still loading gets the focus together with its heading, if nothing else has it by then.
 */
export function useScreen(name: string): void {
  const title = useSpeaker().say('page.title', { screen: name });
  useLayoutEffect(() => {
    const first = document.title === 'Parley';
    document.title = title;
    if (first || hasOwnFocus() || focusHeading()) return undefined;
    return onceDrawn(() => document.activeElement !== document.body || focusHeading());
  }, [title]);
}

/** True if the screen has put the focus on the heading of a part of its own. */
function hasOwnFocus(): boolean {
  return document.activeElement?.matches('[data-focus-heading]') === true;
}

/** Moves the focus to the heading of the screen; false if it has none yet. */
function focusHeading(): boolean {
  // A screen that is kept in the background, to return to, has a heading of its own.
  const heading = document.querySelector('h1:not([hidden] h1)');
  if (!(heading instanceof HTMLElement)) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/** Calls `isDone` whenever something is drawn, until it returns true. Returns a function that stops this. */
function onceDrawn(isDone: () => boolean): () => void {
  const observer = new MutationObserver(() => {
    if (isDone()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
