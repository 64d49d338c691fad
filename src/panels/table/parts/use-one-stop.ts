import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface OneStop {
  /** Selects what belongs to the stop; all buttons unless it says otherwise. */
  readonly of?: string;
  /** Selects parts that do not belong to it, whatever is in them. */
  readonly but?: string;
  /** Selects what the stop is at while nothing of it has focus; what was used last, if it selects nothing. */
  readonly at?: string;
  /** Selects what the stop is at before anything was used. */
  readonly first?: string;
}

/** Makes all buttons of an element one stop of the Tab key, with arrow keys from one to the next: the one used last. */
export function useOneStop(
  group: RefObject<HTMLElement | null>,
  { of = 'button', but, at, first }: OneStop = {},
): void {
  const last = useRef<HTMLElement>(undefined);
  // Buttons come and go with what is drawn.
  useEffect(() => {
    const { current } = group;
    if (current === null) return;
    const controls = controlsIn(current, of, but);
    const matching = (selector = ':not(*)') => controls.find((one) => one.matches(selector));
    const focused = controls.find((one) => one === document.activeElement);
    setStop(controls, focused ?? matching(at) ?? last.current ?? matching(first));
  });
  useEffect(() => {
    const { current } = group;
    if (current === null) return;
    const onFocus = ({ target }: FocusEvent): void => {
      const controls = controlsIn(current, of, but);
      const focused = controls.find((one) => one === target);
      if (focused === undefined) return;
      last.current = focused;
      setStop(controls, focused);
    };
    const onKey = (event: KeyboardEvent): void => {
      const controls = controlsIn(current, of, but);
      const next = placeByKey(event, controls.indexOf(document.activeElement as HTMLElement), controls.length);
      if (next === undefined) return;
      event.preventDefault();
      controls[next]?.focus();
    };
    current.addEventListener('focusin', onFocus);
    current.addEventListener('keydown', onKey);
    return () => {
      current.removeEventListener('focusin', onFocus);
      current.removeEventListener('keydown', onKey);
    };
  }, [group, of, but]);
}

function controlsIn(group: HTMLElement, of: string, but: string | undefined): HTMLElement[] {
  const controls = [...group.querySelectorAll<HTMLElement>(of)];
  return but === undefined ? controls : controls.filter((one) => one.closest(but) === null);
}

function setStop(controls: readonly HTMLElement[], last: HTMLElement | undefined): void {
  const stop = controls.find((one) => one === last) ?? controls[0];
  for (const one of controls) {
    const index = one === stop ? 0 : -1;
    // To write an attribute as it is costs the browser a look at all styles that could depend on it.
    if (one.getAttribute('tabindex') !== String(index)) one.tabIndex = index;
  }
}

const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => Math.min(place + 1, count - 1),
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Returns the index that a key leads to among `count` controls with one tab stop, from the index of another;
 * `undefined` if the key leads to none.
 */
function placeByKey(event: KeyboardEvent, place: number, count: number): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || place === -1) return undefined;
  return STEPS[event.key]?.(place, count);
}
