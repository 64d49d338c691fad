import { useId } from 'preact/hooks';
import type { DealRound } from '#session/workshop/deals-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface RoundChoiceProps {
  readonly rounds: readonly DealRound[];
  /** Place of the one that is looked at. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** A bar a round, as tall as many texts suit all; one is looked at. */
export function RoundChoice({ rounds, chosen, onChoose }: RoundChoiceProps) {
  const { say } = useSpeaker();
  const name = useId();
  const most = Math.max(1, ...rounds.map(({ count }) => count));
  return (
    <fieldset class="bench-rounds">
      <legend>{say('workshop-deals.rounds')}</legend>
      {rounds.map(({ round, count }, place) => (
        <label key={round} class="deal-day">
          <input type="radio" class="vh" name={name} checked={place === chosen} onChange={() => onChoose(place)} />
          <span class="bench-round note muted" aria-hidden="true">
            <b>{say('workshop-deals.count', { count })}</b>
            <span class="bench-round-bar full" style={{ height: `${(count / most) * 2.5}rem` }} />
            <span>{say('workshop-deals.count', { count: round })}</span>
          </span>
          <span class="vh">{say('workshop-deals.round-choice', { round, count })}</span>
        </label>
      ))}
    </fieldset>
  );
}
