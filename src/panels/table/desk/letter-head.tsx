import type { ComponentChildren } from 'preact';
import { focusHeading } from '../parts/use-focus-home.ts';

interface LetterHeadProps {
  readonly heading: string;
  /** What stands under the heading. */
  readonly children: ComponentChildren;
}

/** The head of a paper on the desk that asks for the first step of the day. */
export function LetterHead({ heading, children }: LetterHeadProps) {
  return (
    <header class="letter-head">
      <span class="step" aria-hidden="true">
        1
      </span>
      <div>
        <h2 id="desk-heading" class="document-heading" {...focusHeading}>
          {heading}
        </h2>
        {children}
      </div>
    </header>
  );
}
