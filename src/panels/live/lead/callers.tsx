import type { Caller } from '#session/live/lead/pupils-in-words.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';
import type { LeadCommands } from './lead-commands.ts';

interface CallersProps extends Pick<LeadCommands, 'lead'> {
  readonly callers: readonly Caller[];
}

/** Students with a raised hand; the teacher can take each hand down. */
export function Callers({ callers, lead }: CallersProps) {
  const { say } = useSpeaker();
  if (callers.length === 0) return null;
  return (
    <section aria-label={say('live-board.raised-hands')}>
      <ul class="live-callers cluster small">
        {callers.map(({ id, name, words }) => (
          <li key={id} class="live-caller strong row">
            <LiveIcon name="hand-stop" /> {words}
            <Button kind="paper" onClick={() => lead({ act: 'lower-hand', pupil: id })}>
              <FormattedMessage id="live-board.hand-down" values={{ who: name }} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
