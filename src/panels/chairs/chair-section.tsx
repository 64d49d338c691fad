import type { PartyIndex } from '#engine/model/moves.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { Said } from '../parts/said.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { AttacksChoice } from './attacks-choice.tsx';
import { ChairChoice } from './chair-choice.tsx';
import { ContentNote } from './content-note.tsx';
import { GameChoices, type GameChoicesProps } from './game-choices.tsx';
import { MandateLink } from './mandate-link.tsx';

export interface ChairSectionProps extends GameChoicesProps {
  readonly model: BriefingModel;
  /** What came of the game before, in a line; absent where none is known. */
  readonly lastTime?: string | undefined;
  /** Other chairs that persons beside the first one play, at the same device. */
  readonly others: readonly PartyIndex[];
  readonly onOther: (party: PartyIndex, isPerson: boolean) => void;
  /** Whether the news tells of attacks, in a scenario that has any. */
  readonly tellsOfAttacks: boolean;
  readonly onTellsOfAttacks: (tells: boolean) => void;
  readonly onChoose: (party: PartyIndex) => void;
  /** The chosen one. */
  readonly chair: ChairModel | undefined;
  readonly onMandate: () => void;
}

/** Whose chair is taken, by whom, and how the game is to be. */
export function ChairSection({ model, chair, onChoose, onMandate, ...choices }: ChairSectionProps) {
  const { say } = useSpeaker();
  return (
    <section class="chairs-left" aria-labelledby="chairs-heading">
      <h1 id="chairs-heading">{say('chairs.heading')}</h1>
      <p class="chairs-advice">
        <Said id="chairs.advice" draw={TERMS} />
      </p>
      {choices.lastTime !== undefined && <p class="chairs-last-time">{choices.lastTime}</p>}
      {model.contentNote !== undefined && <ContentNote words={model.contentNote} open={chair === undefined} />}
      {model.hasAttacks && <AttacksChoice checked={choices.tellsOfAttacks} onChange={choices.onTellsOfAttacks} />}
      <ChairChoice
        chairs={model.chairs}
        chosen={chair?.party}
        onChoose={onChoose}
        others={choices.others}
        onOther={choices.onOther}
      />
      {chair && <MandateLink chair={chair} onOpen={onMandate} />}
      <GameChoices {...choices} />
    </section>
  );
}
