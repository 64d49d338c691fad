import { Fragment } from 'preact';
import type { OutlineModel } from '#session/workshop/outline-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

interface CrumbsProps {
  /** The parts that the cursor is in, from the outermost inwards. */
  readonly parts: readonly OutlineModel[];
  readonly onGo: (from: number) => void;
}

/** Position of the cursor, part by part; each part links to its start. */
export function Crumbs({ parts, onGo }: CrumbsProps) {
  const { say } = useSpeaker();
  return (
    <nav class="crumbs cluster gap1 note muted" aria-label={say('workshop.where')}>
      {parts.map((part, index) => (
        <Fragment key={part.key}>
          {index > 0 && <span aria-hidden="true">›</span>}
          <button type="button" class="crumb" onClick={() => onGo(part.from)}>
            {part.label}
          </button>
        </Fragment>
      ))}
    </nav>
  );
}
