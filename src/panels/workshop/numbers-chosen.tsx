import type { NumbersModel, PartNumbers, RoundsWorth } from '#session/workshop/numbers-model.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface NumbersChosenProps {
  /** Reason why changes are not possible now; `undefined` if they are. */
  readonly notNow: string | undefined;
  /** Result of choosing numbers. */
  readonly said: string;
  /** Absent while nothing was chosen for the text as it is. */
  readonly model: NumbersModel | undefined;
  readonly onChoose: () => void;
  readonly onTake: () => void;
}

/** Numbers that the computer chose, beside those of the text. */
export function NumbersChosen({ notNow, said, model, onChoose, onTake }: NumbersChosenProps) {
  const { say } = useSpeaker();
  const hasNew = model !== undefined && model.changes > 0;
  return (
    <>
      <Button kind="plain" disabledReason={notNow} onClick={onChoose}>
        {say('workshop-numbers.choose')}
      </Button>
      {model === undefined && <p class="muted">{say('workshop-numbers.words')}</p>}
      <p class="points-said" role="status">
        {said}
      </p>
      {hasNew && (
        <>
          {model.parts.map((part, key) => (
            <PartChosen key={key} {...part} />
          ))}
          <Button kind="primary" disabledReason={notNow} onClick={onTake}>
            {say('workshop-numbers.take')}
          </Button>
        </>
      )}
    </>
  );
}

function PartChosen({ title, now, chosen, noDeal }: PartNumbers) {
  const { say } = useSpeaker();
  return (
    <table class="bench-table full collapse">
      {title !== undefined && <caption>{title}</caption>}
      <thead>
        <tr>
          <td />
          <th scope="col">{say('workshop-numbers.now')}</th>
          <th scope="col">{say('workshop-numbers.as-chosen')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('workshop-numbers.share')}</th>
          <td>{say('workshop-bench.percent', { percent: now })}</td>
          <td>{say('workshop-bench.percent', { percent: chosen })}</td>
        </tr>
        {noDeal.map((party) => (
          <tr key={party.name}>
            <th scope="row">{say('workshop-numbers.no-deal', { who: party.name })}</th>
            <td>{worth(party.now)}</td>
            <td>{worth(party.chosen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function worth({ first, last }: RoundsWorth): string {
    if (first === last) return say('workshop-bench.points-over', { points: first });
    return say('workshop-numbers.by-the-last', { first, last });
  }
}
