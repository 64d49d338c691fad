import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { GuessOption } from '#session/debrief/talk-model.ts';

interface ShowKeys {
  /** Moves by a number of steps. */
  readonly onGo: (by: number) => void;
  /** Absent where nothing is kept back. */
  readonly onToggle: (() => void) | undefined;
  /** Absent where no hands are counted. */
  readonly onHand: ((option: GuessOption['key'], by: number) => void) | undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Handles keys while the steps are shown. A button that was focused by keyboard keeps the space bar. */
export function useShowKeys(dialog: RefObject<HTMLDialogElement | null>, { onGo, onToggle, onHand }: ShowKeys): void {
  useLayoutEffect(() => {
    const keys = { onGo, onToggle, onHand };
    const element = dialog.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const act = actOf(event, keys);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [dialog, onGo, onToggle, onHand]);
}

function actOf(
  { key, shiftKey, target }: KeyboardEvent,
  { onGo, onToggle, onHand }: ShowKeys,
): (() => void) | undefined {
  const by = STEPS[key];
  if (by !== undefined) return () => onGo(by);
  if (key === ' ') return isKept(target) ? undefined : onToggle;
  const option = (['A', 'B', 'C', 'D'] as const).find((each) => each === key.toUpperCase());
  return option && onHand && (() => onHand(option, shiftKey ? -1 : 1));
}

function isKept(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement && target.matches(':focus-visible');
}
