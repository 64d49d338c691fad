import type { ComponentChildren } from 'preact';
import { PaperSheet } from '../parts/paper-sheet.tsx';

interface EmbeddedNoticeProps {
  readonly heading: string;
  readonly words?: string;
  readonly children?: ComponentChildren;
}

/** One thing to say in somebody else's page. */
export function EmbeddedNotice({ heading, words, children }: EmbeddedNoticeProps) {
  return (
    <PaperSheet as="div" class="embedded-sheet">
      <h1>{heading}</h1>
      {words !== undefined && <p>{words}</p>}
      {children}
    </PaperSheet>
  );
}
