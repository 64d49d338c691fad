import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHome } from '../parts/use-focus-home.ts';
import { HOMES_OF_SLOTS, type IntroducedThing } from './introduced-things.ts';
import { pointTo } from './point-to.ts';

interface IntroductionNoteProps {
  readonly id: IntroductionId;
  readonly thing: IntroducedThing;
  onClose(): void;
}

/** A small paper that tells of one thing of the table, beside it. It asks for nothing and takes no focus. */
export function IntroductionNote({ id, thing, onClose }: IntroductionNoteProps) {
  const { say } = useSpeaker();
  const note = useRef<HTMLElement>(null);
  const title = say(`introduction.${id}`);
  const { slot, selector } = thing;
  // Each time that it is drawn: the thing may have moved, or been drawn anew.
  useLayoutEffect(() => (note.current === null ? undefined : pointTo(note.current, selector)));
  return (
    <section
      ref={note}
      class="sheet introduction"
      data-slot={slot}
      aria-label={say('introduction.named', { title })}
      {...focusHome(HOMES_OF_SLOTS[slot])}
    >
      <div class="introduction-says">
        <h2>{title}</h2> <p>{say(`introduction.${id}-words`)}</p>
      </div>
      <Button kind="paper" onClick={onClose}>
        {say('introduction.got-it')}
      </Button>
    </section>
  );
}
