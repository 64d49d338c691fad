import { useState } from 'preact/hooks';
import type { CarryCommands } from '#session/running/reply-commands.ts';
import type { CarryModel } from '#session/table/desk/carry-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BlurChoice } from './blur-choice.tsx';
import { LetterClauses } from './letter-clauses.tsx';
import { LetterHead } from './letter-head.tsx';
import { Seal } from './seal.tsx';

interface CarryLetterProps {
  readonly carry: CarryModel;
  readonly commands: CarryCommands;
}

/** An offer that goes through the person's delegation: pass it on, make a clause of it vague, or hold it back. */
export function CarryLetter({ carry, commands }: CarryLetterProps) {
  const { say } = useSpeaker();
  const [blurring, setBlurring] = useState(false);
  return (
    <article class="sheet letter" aria-labelledby="desk-heading">
      <Seal party={carry.from} />
      <LetterHead heading={carry.heading}>
        <p class="letter-about note paper-faint">{carry.about}</p>
      </LetterHead>
      <ScrollRegion class="letter-body" label={say('desk.carried-says')}>
        <LetterClauses clauses={carry.clauses} />
      </ScrollRegion>
      {blurring ? (
        <BlurChoice
          blurs={carry.blurs}
          onBlur={(issue, or) => commands.blur(issue, or)}
          onBack={() => setBlurring(false)}
        />
      ) : (
        <Choices carry={carry} commands={commands} onBlur={() => setBlurring(true)} />
      )}
    </article>
  );
}

function Choices({ carry, commands, onBlur }: CarryLetterProps & { onBlur(): void }) {
  const { say } = useSpeaker();
  const holding = useAskFirst(
    () => ({ heading: say('desk.hold-ask'), words: say('desk.hold-means'), confirmLabel: say('desk.hold') }),
    () => commands.carry('hold'),
  );
  return (
    <div class="letter-answers">
      <Button kind="primary" icon="send" onClick={() => commands.carry('pass')}>
        {say('desk.pass')}
      </Button>
      <Button kind="paper" icon="pencil" disabledReason={carry.unblurrable} onClick={onBlur}>
        {say('desk.blur')}
      </Button>
      <Button kind="paper" icon="lock" onClick={() => holding.start()}>
        {say('desk.hold')}
      </Button>
      {holding.dialog}
    </div>
  );
}
