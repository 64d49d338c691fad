import type { PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { ChairChoice } from './chair-choice.tsx';
import { CheckChoice } from './check-choice.tsx';
import { ContentNote } from './content-note.tsx';
import type { GameChoicesProps } from './game-choices-form.tsx';
import { MandateLink } from './mandate-link.tsx';

export interface ChairSectionProps extends Pick<GameChoicesProps, 'locks'> {
  readonly model: BriefingModel;
  /** Result of the previous game in a line; absent if there is none. */
  readonly lastTime?: string | undefined;
  /** Other chairs that persons beside the first one play, at the same device. */
  readonly others: readonly PartyIndex[];
  readonly onOther: (party: PartyIndex, isPerson: boolean) => void;
  /** True if the news reports attacks, in a scenario that has any. */
  readonly tellsOfAttacks: boolean;
  readonly onTellsOfAttacks: (tells: boolean) => void;
  /**
   * The seed that was shared with the settings, and whether its game is to be played; `undefined` if no seed was
   * shared.
   */
  readonly sameGame: SameGameChoice | undefined;
  readonly onChoose: (party: PartyIndex) => void;
  /** The chosen one. */
  readonly chair: ChairModel | undefined;
  readonly onMandate: () => void;
}

export interface SameGameChoice {
  readonly seed: Seed;
  readonly isPlayed: boolean;
  readonly onChange: (isPlayed: boolean) => void;
}

/** Choice of the chair, and of the persons at the others. */
export function ChairSection({ model, chair, onChoose, onMandate, ...choices }: ChairSectionProps) {
  const { say } = useSpeaker();
  const { locks, sameGame } = choices;
  return (
    <section class="chairs-left" aria-labelledby="chairs-heading">
      <h1 id="chairs-heading">{say('chairs.heading')}</h1>
      <p class="chairs-advice note muted">
        <FormattedMessage id="chairs.advice" draw={TERMS} />
      </p>
      {locks.size > 0 && <p class="chairs-advice note muted">{say('chairs.set-by-link')}</p>}
      {choices.lastTime !== undefined && <p class="chairs-last-time small">{choices.lastTime}</p>}
      {model.contentNote !== undefined && <ContentNote words={model.contentNote} open={chair === undefined} />}
      {sameGame && (
        <CheckChoice
          label={say('chairs.same-game', { seed: String(sameGame.seed) })}
          checked={sameGame.isPlayed}
          unchecked={say('chairs.another-game')}
          locked={locks.has('seed')}
          onChange={sameGame.onChange}
        />
      )}
      {model.hasAttacks && (
        <CheckChoice
          label={say('chairs.attacks')}
          checked={choices.tellsOfAttacks}
          unchecked={say('chairs.attacks-left-out')}
          locked={locks.has('attacks')}
          onChange={choices.onTellsOfAttacks}
        />
      )}
      <ChairChoice
        chairs={model.chairs}
        chosen={chair?.party}
        onChoose={onChoose}
        others={choices.others}
        onOther={choices.onOther}
        locked={locks.has('chair')}
      />
      {chair && <MandateLink chair={chair} onOpen={onMandate} />}
    </section>
  );
}
