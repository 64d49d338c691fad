import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { placeByKey } from './place-by-key.ts';

/** Makes all buttons of an element one stop of the Tab key, with arrow keys from one to the next: the one used last. */
export function useOneStop(group: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement>(undefined);
  // Buttons come and go with what is drawn.
  useEffect(() => {
    const { current } = group;
    if (current !== null) setStop(buttonsIn(current), last.current);
  });
  useEffect(() => {
    const { current } = group;
    if (current === null) return;
    const onFocus = ({ target }: FocusEvent): void => {
      const buttons = buttonsIn(current);
      last.current = buttons.find((one) => one === target) ?? last.current;
      setStop(buttons, last.current);
    };
    const onKey = (event: KeyboardEvent): void => {
      const buttons = buttonsIn(current);
      const next = placeByKey(event, buttons.indexOf(document.activeElement as HTMLElement), buttons.length);
      if (next === undefined) return;
      event.preventDefault();
      buttons[next]?.focus();
    };
    current.addEventListener('focusin', onFocus);
    current.addEventListener('keydown', onKey);
    return () => {
      current.removeEventListener('focusin', onFocus);
      current.removeEventListener('keydown', onKey);
    };
  }, [group]);
}

const buttonsIn = (group: HTMLElement): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('button')];

function setStop(buttons: readonly HTMLElement[], last: HTMLElement | undefined): void {
  const stop = buttons.find((one) => one === last) ?? buttons[0];
  for (const one of buttons) one.tabIndex = one === stop ? 0 : -1;
}
