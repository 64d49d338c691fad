import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHome } from '../parts/use-focus-home.ts';

interface IntroductionNoteProps {
  readonly id: IntroductionId;
  onClose(): void;
}

/** A small paper that tells of one thing of the table. It asks for nothing, takes no focus, and leaves with the next move. */
export function IntroductionNote({ id, onClose }: IntroductionNoteProps) {
  const { say } = useSpeaker();
  const title = say(`introduction.${id}`);
  return (
    <section
      class="sheet introduction cluster centred"
      aria-label={say('introduction.named', { title })}
      {...focusHome('desk')}
    >
      <div class="introduction-says">
        <h2>{title}</h2> <p class="small">{say(`introduction.${id}-words`)}</p>
      </div>
      <button type="button" class="icon-button" aria-label={say('introduction.got-it')} onClick={onClose}>
        <Icon name="x" size={18} />
      </button>
    </section>
  );
}
