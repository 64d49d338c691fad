/** A word of the game or of its scenario that explains itself where it stands. */
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GlossaryEntry } from '#engine/model/scenario/glossary-entry.ts';
import type { GlossaryKey } from '#session/words/glossary.ts';
import { useSpeaker } from './use-speaker.ts';

export interface TermProps {
  /** The entry of the glossary that explains it. */
  readonly of: GlossaryKey;
  /** The word as it stands in the sentence. */
  readonly children: ComponentChildren;
}

/** A word of the game, explained by the glossary. */
export function GlossaryTerm({ of, children }: TermProps) {
  const { say } = useSpeaker();
  return (
    <ExplainedWord word={say(`glossary.${of}`)} meaning={say(`glossary.${of}-meaning`)}>
      {children}
    </ExplainedWord>
  );
}

interface ExplainedWordProps extends Pick<GlossaryEntry, 'word' | 'meaning'> {
  /** Language of both, if it is another than that of the page. */
  readonly lang?: string | undefined;
  /** The word as it stands in the sentence. */
  readonly children: ComponentChildren;
}

/**
 * The word as a quiet button; pressed, it opens its explanation beside it, over the page, and is read out. Escape,
 * a press elsewhere, or going on by keyboard closes it. Focus stays on the word.
 */
export function ExplainedWord({ word, meaning, lang, children }: ExplainedWordProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const id = useId();
  usePlaced(open, button, note);
  useClosing(open, whole, (refocus) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  });
  return (
    <span class="term" ref={whole}>
      <button
        ref={button}
        type="button"
        class="term-word centred bare pressable"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <span aria-live="polite">
        {open && (
          <span
            ref={note}
            id={id}
            class="term-note small ground2 corners primary-text break-anywhere"
            role="note"
            popover="manual"
            lang={lang}
          >
            <b>{word}</b> <span>{meaning}</span>
          </span>
        )}
      </span>
    </span>
  );
}

/** Shows the note above everything else, where the browser can, and keeps it by its word. */
function usePlaced(
  open: boolean,
  button: RefObject<HTMLButtonElement | null>,
  note: RefObject<HTMLSpanElement | null>,
): void {
  useLayoutEffect(() => {
    const [word, shown] = [button.current, note.current];
    if (!(open && word && shown)) return;
    shown.showPopover?.();
    const place = (): void => placeNote(word, shown);
    place();
    const options = { capture: true, passive: true };
    addEventListener('scroll', place, options);
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, options);
      removeEventListener('resize', place);
    };
  }, [open, button, note]);
}

/** Closes an open note on Escape, which returns focus to the word, and on a press or focus elsewhere. */
function useClosing(open: boolean, whole: RefObject<HTMLSpanElement | null>, close: (refocus: boolean) => void): void {
  // At once: a key can follow another quickly.
  useLayoutEffect(() => {
    if (!open) return;
    const isElsewhere = (target: EventTarget | null): boolean =>
      target instanceof Node && !whole.current?.contains(target);
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // A dialog around it stays open.
      event.preventDefault();
      close(true);
    };
    const leave = (event: Event): void => {
      if (isElsewhere(event.target)) close(false);
    };
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  });
}

/** Pixels between a note and its word, and between a note and the edge of the page. */
const GAP = 4;
const EDGE = 8;

/** Puts a note under its word, or above it where there is no room; never over an edge of the page. */
export function placeNote(word: HTMLElement, note: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, bottom } = word.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = note;
  const fitsBelow = bottom + GAP + offsetHeight + EDGE <= clientHeight;
  note.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - offsetWidth - EDGE))}px`;
  note.style.top = `${fitsBelow ? bottom + GAP : Math.max(EDGE, top - GAP - offsetHeight)}px`;
}
