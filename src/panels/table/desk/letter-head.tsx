import type { ComponentChildren } from 'preact';
import { focusHeading } from '../parts/use-focus-home.ts';

interface LetterHeadProps {
  readonly heading: string;
  /** Content under the heading. */
  readonly children: ComponentChildren;
}

/** Head of a paper that asks for an answer. */
export function LetterHead({ heading, children }: LetterHeadProps) {
  return (
    <header class="letter-head flex">
      <h2 id="desk-heading" class="document-heading document-title" {...focusHeading}>
        {heading}
      </h2>
      {children}
    </header>
  );
}
