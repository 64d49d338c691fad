import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The highest level of tightness: beyond it the page scrolls, with the answers at hand. */
const TIGHTEST = 2;

/**
 * Makes the conversation as tight as it must be to fit above the foot, in `data-tight`: what was read before folds first,
 * then the type becomes smaller. Beginning anew with each paper, it never loosens while the person reads or writes.
 */
export function useTightness(column: RefObject<HTMLElement | null>, paper: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new paper is given all the room again
  useLayoutEffect(() => {
    const again = (): void => tighten(column.current, 0);
    again();
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, [column, paper]);
  useLayoutEffect(() => tighten(column.current, Number(column.current?.dataset.tight)));
}

/** Raises the level until the column is no higher than the least that the style gives it; a narrow page gives none. */
function tighten(column: HTMLElement | null, from: number): void {
  if (!column) return;
  column.dataset.tight = String(from);
  const room = Number.parseFloat(getComputedStyle(column).minHeight);
  for (let level = from + 1; room > 0 && level <= TIGHTEST && column.offsetHeight > room + 1; level++) {
    column.dataset.tight = String(level);
  }
}
