import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without anything being done, after which papers are covered again. */
const LEFT_ALONE = 120_000;
const DONE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchmove'] as const;

/** State of papers that only one person may see. */
export interface Cover {
  readonly isOpen: boolean;
  /** True if the papers were covered automatically, and not by a button. */
  readonly coveredItself: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Papers that are covered at first, and again on Escape, when the page is hidden, and when it was left alone. */
export function useCover(): Cover {
  const [isOpen, setOpen] = useState(false);
  const [coveredItself, setItself] = useState(false);
  const closeItself = useRef(() => {
    setOpen(false);
    setItself(true);
  }).current;
  useLayoutEffect(() => (isOpen ? watchFor(closeItself) : undefined), [isOpen, closeItself]);
  return {
    isOpen,
    coveredItself,
    open: () => {
      setItself(false);
      setOpen(true);
    },
    close: () => setOpen(false),
  };
}

/** Calls back when papers should not lie open any more; returns how to stop. */
function watchFor(cover: () => void): () => void {
  let timer = setTimeout(cover, LEFT_ALONE);
  const stay = () => {
    clearTimeout(timer);
    timer = setTimeout(cover, LEFT_ALONE);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    // A dialog over the papers is closed first.
    if (key === 'Escape' && document.querySelector('dialog[open]') === null) cover();
  };
  const onHidden = () => {
    if (document.hidden) cover();
  };
  for (const kind of DONE) addEventListener(kind, stay, { passive: true, capture: true });
  document.addEventListener('keydown', onKey);
  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', cover);
  return () => {
    clearTimeout(timer);
    for (const kind of DONE) removeEventListener(kind, stay, { capture: true });
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('visibilitychange', onHidden);
    removeEventListener('pagehide', cover);
  };
}
