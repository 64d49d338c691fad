import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHome } from '../parts/use-focus-home.ts';

interface IntroductionNoteProps {
  readonly id: IntroductionId;
  onClose(): void;
}

/** A small paper that tells of one thing of the table. It asks for nothing and takes no focus. */
export function IntroductionNote({ id, onClose }: IntroductionNoteProps) {
  const { say } = useSpeaker();
  const title = say(`introduction.${id}`);
  return (
    <section class="sheet introduction" aria-label={say('introduction.named', { title })} {...focusHome('desk')}>
      <div class="introduction-says">
        <h2>{title}</h2> <p>{say(`introduction.${id}-words`)}</p>
      </div>
      <Button kind="paper" onClick={onClose}>
        {say('introduction.got-it')}
      </Button>
    </section>
  );
}
