import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Attributes of a part of the screen that focus falls back to, by its heading. */
export const focusHome = (name: string) => ({ 'data-focus-home': name });
/** Attributes of the heading that takes focus for its part. */
export const focusHeading = { 'data-focus-heading': '', tabIndex: -1 } as const;

export interface FocusHome {
  /** Put focus on the heading of a part once the screen has been drawn again. */
  request(name: string): void;
}

const headingOf = (root: HTMLElement, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-focus-home="${name}"][data-focus-heading]`) ??
  root.querySelector<HTMLElement>(`[data-focus-home="${name}"] [data-focus-heading]`);

/** An element with focus, and the part of the screen it belongs to. */
interface Place {
  readonly element: HTMLElement;
  readonly home: string;
}

const placeOf = (element: HTMLElement, fallback: string): Place => ({
  element,
  home: element.closest<HTMLElement>('[data-focus-home]')?.dataset['focusHome'] ?? fallback,
});

const isShown = (element: HTMLElement): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;

const isThere = (element: HTMLElement): boolean => element.isConnected && isShown(element);

/** State that the hook keeps between renders. */
interface Memory {
  requested: string | undefined;
  last: Place | undefined;
}

/**
 * Keeps keyboard focus on the screen. When the element with focus disappears, the heading of its part takes
 * focus, or, when that has gone too, the heading of `fallback`.
 */
export function useFocusHome(root: RefObject<HTMLElement | null>, fallback: string): FocusHome {
  const memory = useRef<Memory>({ requested: undefined, last: undefined }).current;

  useEffect(() => {
    const element = root.current;
    return element ? watch(element, memory, fallback) : undefined;
  }, [root, memory, fallback]);

  // A request is met even where drawing again has changed nothing that is watched.
  useEffect(() => {
    if (root.current && memory.requested !== undefined) restore(root.current, memory, fallback);
  });

  return {
    request: (name) => {
      memory.requested = name;
      letGo(root.current);
    },
  };
}

/** Takes focus from an element that may be about to be removed: the browser would lay the page out in the middle of that. */
function letGo(root: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && root?.contains(activeElement)) activeElement.blur();
}

/** Remembers where focus is, and restores it when it is lost; gives back what ends that. */
function watch(root: HTMLElement, memory: Memory, fallback: string): () => void {
  const remember = (event: FocusEvent): void => {
    memory.last = placeOf(event.target as HTMLElement, fallback);
  };
  let frame: number | undefined;
  const look = (): void => {
    frame = undefined;
    restore(root, memory, fallback);
  };
  // Once a frame: what is seen is asked of a layout that the frame needs anyway.
  const observer = new MutationObserver(() => {
    frame ??= requestAnimationFrame(look);
  });
  root.addEventListener('focusin', remember);
  // `open`: a heading behind a dialog can take focus only once that has closed.
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['open', 'data-place'] });
  return () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    root.removeEventListener('focusin', remember);
  };
}

function restore(root: HTMLElement, memory: Memory, fallback: string): void {
  const target = memory.requested ?? lostFrom(memory.last);
  if (target === undefined) return;
  memory.requested = undefined;
  const headings = [headingOf(root, target), headingOf(root, fallback)];
  headings.find((heading) => heading !== null && isShown(heading))?.focus();
}

/** The part that lost focus, when its element has been removed or hidden and focus is nowhere else. */
function lostFrom(last: Place | undefined): string | undefined {
  const active = document.activeElement;
  const elsewhere = active instanceof HTMLElement && active !== document.body && isThere(active);
  return last === undefined || elsewhere || isThere(last.element) ? undefined : last.home;
}

/** A moment of the game, as far as it says whether something new waits for the person. */
export interface DeskMoment {
  /** The others are to act, so that it is not known yet. */
  readonly waiting: boolean;
  /** Key of the paper that waits on the desk; `undefined` if there is none. */
  readonly paper: string | undefined;
  readonly round: number;
  readonly movesLeft: number;
}

/**
 * Brings focus to the desk after an act of the person's own: when something new waits there, when a day begins, and
 * when the control that was pressed can be pressed no more. While the person is on the desk already, and where the
 * control may be pressed again, focus stays where it is.
 */
export function useDeskAfterAct({ waiting, paper, round, movesLeft }: DeskMoment, toDesk: () => void): void {
  const before = useRef<Pick<DeskMoment, 'paper' | 'round'>>(undefined);
  const latest = useRef(toDesk);
  latest.current = toDesk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move that was made is an act, whatever else it changed
  useEffect(() => {
    if (waiting) return;
    const last = before.current;
    before.current = { paper, round };
    if (last === undefined) return;
    const isNew = (paper !== undefined && paper !== last.paper) || round !== last.round;
    if (isSpent(document.activeElement) || (isNew && !isOnDesk(document.activeElement))) latest.current();
  }, [waiting, paper, round, movesLeft]);
}

const isOnDesk = (element: Element | null): boolean => element?.closest('[data-focus-home="desk"]') != null;

/** True if focus is of no use: on nothing, or on a disabled control. */
const isSpent = (element: Element | null): boolean =>
  element === null || element === document.body || element.getAttribute('aria-disabled') === 'true';
