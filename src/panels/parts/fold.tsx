import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly summary: ComponentChildren;
  /** Unfolded from the start. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Details on demand: one line, which unfolds. */
export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details class="fold mt3" open={open}>
      <summary>
        <Icon name="chevron-right" size={14} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
