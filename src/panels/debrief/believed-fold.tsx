/** Beliefs about the other delegations at a moment, computed when they are unfolded. */
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { BelievedModel } from '#session/debrief/believed-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../use-work.ts';

/** Has it worked out what was believed at a moment, of a part of the text. It stays the same function. */
export type FindBelieved = (moment: number, track: number) => CancellableWork<BelievedModel>;

interface BelievedFoldProps {
  readonly heading: string;
  readonly find: FindBelieved;
  readonly moment: number;
  readonly track: number;
  readonly draw: (believed: BelievedModel) => ComponentChildren;
}

/** Folded, and computed when it is opened. */
export function BelievedFold({ heading, ...props }: BelievedFoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="believed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {isOpen && <Found {...props} />}
    </details>
  );
}

function Found({ find, moment, track, draw }: Omit<BelievedFoldProps, 'heading'>) {
  const { say } = useSpeaker();
  const start = useCallback(() => find(moment, track), [find, moment, track]);
  const found = useWork(start);
  if (found.is === 'failed') return <p role="status">{say('debrief-path.believed-failed')}</p>;
  // What is there of the moment before stays until that of this one has come.
  const isLate = found.is === 'going' || found.value.moment !== moment;
  return (
    <>
      <p role="status">{isLate ? say('debrief-path.believed-finding') : ''}</p>
      {found.is === 'done' && (
        <div class="believed-all" aria-busy={isLate}>
          {draw(found.value)}
        </div>
      )}
    </>
  );
}
