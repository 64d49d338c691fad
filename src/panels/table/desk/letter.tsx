import { useState } from 'preact/hooks';
import type { RefusalReason } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { CounterCommands } from '#session/running/draft-commands.ts';
import type { AnswerCommands } from '#session/running/reply-commands.ts';
import type { LetterModel, WaitingOffer } from '#session/table/desk/letter-model.ts';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthLine } from '../../parts/worth-line.tsx';
import { NamelessMoodNote } from '../parts/mood-note.tsx';
import { Accept } from './accept.tsx';
import { ForetoldLine } from './foretold-line.tsx';
import { LetterClauses } from './letter-clauses.tsx';
import { LetterHead } from './letter-head.tsx';
import { LetterReasons } from './letter-reasons.tsx';
import { crossedBy, RefusalChoice } from './refusal-choice.tsx';
import { Seal } from './seal.tsx';
import { WaitingOffers } from './waiting-offers.tsx';

interface LetterProps {
  readonly letter: LetterModel;
  /** How its sender takes what the person did, if it has shown that. */
  readonly reaction: ReactionModel | undefined;
  readonly you: PartyMark;
  /** How many letters wait behind this one. */
  readonly behind: number;
  /** All of them, to be compared, where there are several. */
  readonly waiting: readonly WaitingOffer[];
  readonly countering: boolean;
  readonly commands: AnswerCommands & CounterCommands;
  /** There is other wording to choose: somebody can be sent it. */
  readonly canReword: boolean;
  /** The text is next. */
  onReword(): void;
}

/** An offer that waits for the person's answer, as a sealed letter. */
export function Letter(props: LetterProps) {
  const { letter, reaction, you, behind, waiting, countering, commands } = props;
  const { say } = useSpeaker();
  return (
    <article class="sheet letter" data-behind={behind > 0} aria-labelledby="desk-heading">
      <Seal party={letter.from} />
      <LetterHead heading={letter.heading}>
        <About letter={letter} reaction={reaction} behind={behind} />
      </LetterHead>
      <ScrollRegion class="letter-body" label={say('desk.letter-says')}>
        <LetterReasons from={letter.from} reasons={letter.reasons} more={letter.moreReasons} />
        <LetterClauses clauses={letter.clauses} />
        {waiting.length > 1 && <WaitingOffers offers={waiting} />}
      </ScrollRegion>
      <ForetoldLine foretold={letter.foretold} />
      <WorthLine worth={letter.worth} party={you} of="with-it" />
      {countering ? <Countering onCancel={() => commands.cancelCounter()} /> : <Answers {...props} />}
    </article>
  );
}

function About({ letter, reaction, behind }: Pick<LetterProps, 'letter' | 'reaction' | 'behind'>) {
  const { say } = useSpeaker();
  return (
    <>
      <p class="letter-about">
        {letter.about} {reaction && <NamelessMoodNote reaction={reaction} />}
      </p>
      {behind > 0 && <p class="letter-behind">{say('desk.behind', { letters: behind })}</p>}
    </>
  );
}

function Countering({ onCancel }: { onCancel(): void }) {
  const { say } = useSpeaker();
  return (
    <div class="letter-answers">
      <p class="letter-countering">{say('desk.countering')}</p>
      <Button kind="paper" icon="arrow-back-up" onClick={() => onCancel()}>
        {say('desk.drop-counter')}
      </Button>
    </div>
  );
}

function Answers({ letter, behind, waiting, commands, canReword, onReword }: LetterProps) {
  const { say } = useSpeaker();
  const [refusing, setRefusing] = useState(false);
  if (refusing) {
    const together = waiting.filter((offer) => offer.together);
    const refuseAll = (reason: RefusalReason): void => {
      for (const { clauses } of together) {
        const crossed = crossedBy(reason, clauses);
        if (crossed === undefined) commands.refuse(reason);
        else commands.refuse(reason, crossed.issue);
      }
    };
    return (
      <RefusalChoice
        clauses={letter.clauses}
        letters={together.length}
        onRefuse={commands.refuse}
        onRefuseAll={refuseAll}
        onBack={() => setRefusing(false)}
      />
    );
  }
  const counter = (): void => {
    commands.startCounter();
    onReword();
  };
  const { returns, uncounterable } = letter;
  return (
    <div class="letter-answers">
      <Accept letter={letter} onAccept={() => commands.accept()} />
      {returns ? (
        canReword && <OtherWording nobodyLeft={letter.nobodyLeft} onReword={onReword} />
      ) : (
        <Button kind="paper" icon="pencil" onClick={counter} disabledReason={uncounterable} reasonElsewhere>
          {say('desk.counter')}
        </Button>
      )}
      <Button kind="paper" icon="arrow-back-up" aria-expanded={false} onClick={() => setRefusing(true)}>
        {say('desk.refuse')}
      </Button>
      {returns && <p class="letter-note">{say('desk.goes-back', { several: behind > 0 })}</p>}
      {!returns && uncounterable !== undefined && (
        <p class="letter-note" aria-hidden="true">
          {uncounterable}
        </p>
      )}
    </div>
  );
}

/** The way to the text, for an offer of one's own instead of what the letter says. */
function OtherWording({ nobodyLeft, onReword }: Pick<LetterModel, 'nobodyLeft'> & Pick<LetterProps, 'onReword'>) {
  const { say } = useSpeaker();
  return (
    <Button kind="paper" icon="pencil" onClick={onReword} disabledReason={nobodyLeft}>
      {say('desk.other-wording')}
    </Button>
  );
}
