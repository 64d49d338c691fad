import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface TryChairsProps {
  readonly chairs: readonly { readonly id: string; readonly name: string }[];
  /** Reason why the scenario cannot be played now; `undefined` if it can. */
  readonly notNow: string | undefined;
  /** Reason why the last attempt to play failed; `undefined` if there is none. */
  readonly said: string | undefined;
  readonly onTry: (chair: string) => void;
}

/** The chairs of a scenario, from each of which it can be played at once. */
export function TryChairs({ chairs, notNow, said, onTry }: TryChairsProps) {
  const { say } = useSpeaker();
  return (
    <section class="gap3 grid" aria-labelledby="try-heading">
      <h2 id="try-heading">{say('workshop-bench.try-it')}</h2>
      <p class="muted">{notNow ?? say('workshop-bench.try-words')}</p>
      <div class="cluster">
        {chairs.map(({ id, name }) => (
          <Button key={id} kind="plain" disabledReason={notNow} reasonElsewhere onClick={() => onTry(id)}>
            <FormattedMessage id="workshop-bench.try-as" values={{ party: name }} />
          </Button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
