import type { ComponentChildren } from 'preact';
import { Sheet } from '../parts/sheet.tsx';

interface EmbeddedNoticeProps {
  readonly heading: string;
  readonly words?: string;
  readonly children?: ComponentChildren;
}

/** One thing to say in somebody else's page. */
export function EmbeddedNotice({ heading, words, children }: EmbeddedNoticeProps) {
  return (
    <Sheet as="div" class="embedded-sheet">
      <h1>{heading}</h1>
      {words !== undefined && <p>{words}</p>}
      {children}
    </Sheet>
  );
}
