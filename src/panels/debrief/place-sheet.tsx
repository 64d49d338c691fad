/** The sheet of a place of the debrief. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PaperSheet } from '../parts/paper-sheet.tsx';

export interface PlaceSheetProps {
  readonly heading: string;
  /** Question or topic of the place, in a sentence. */
  readonly about: ComponentChildren;
  /** Controls of the whole sheet, beside its heading. */
  readonly controls?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Heading, question and controls above the rest. On the first visit the heading gets the focus. */
export function PlaceSheet({ heading, about, controls, children }: PlaceSheetProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <PaperSheet as="div" class="place-sheet column gap4 grid">
      <header class="place-head cluster between">
        <div>
          <h1 ref={head} class="place-heading" tabIndex={-1}>
            {heading}
          </h1>
          <p class="place-about paper-muted">{about}</p>
        </div>
        {controls}
      </header>
      {children}
    </PaperSheet>
  );
}
