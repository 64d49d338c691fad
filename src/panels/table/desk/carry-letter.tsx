import { useState } from 'preact/hooks';
import type { CarryCommands } from '#session/running/reply-commands.ts';
import type { CarryModel } from '#session/table/desk/carry-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { type Question, useAskFirst } from '../../parts/use-ask-first.tsx';
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
  const [blurring, setBlurring] = useState(false);
  return (
    <article class="sheet letter" aria-labelledby="desk-heading">
      <Seal party={carry.from} />
      <LetterHead heading={carry.heading}>
        <p class="letter-about">{carry.about}. It costs you no move.</p>
      </LetterHead>
      <ScrollRegion class="letter-body" label="What you are given to carry">
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

const HOLDING: Question = {
  heading: 'Hold it back?',
  words: 'Everybody learns that you did, not what it said. It cannot be undone.',
  confirmLabel: 'Hold it back',
};

function Choices({ carry, commands, onBlur }: CarryLetterProps & { onBlur(): void }) {
  const holding = useAskFirst(
    () => HOLDING,
    () => commands.carry('hold'),
  );
  return (
    <div class="letter-answers">
      <Button kind="primary" icon="send" onClick={() => commands.carry('pass')}>
        Pass it on
      </Button>
      <Button kind="paper" icon="pencil" disabledReason={carry.unblurrable} onClick={onBlur}>
        Make a clause vague
      </Button>
      <Button kind="paper" icon="lock" onClick={() => holding.start()}>
        Hold it back
      </Button>
      {holding.dialog}
    </div>
  );
}
