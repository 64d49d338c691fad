import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgainModel, OtherDecision } from '#session/debrief/again-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { ChairCommands } from '../chair-commands.ts';
import { AgainStop } from './again-stop.tsx';

interface AgainTourProps {
  readonly again: AgainModel;
  readonly commands: ChairCommands;
}

/** From one costly decision to the next; then what else was found. */
export function AgainTour({ again: { stops, others }, commands }: AgainTourProps) {
  const { say } = useSpeaker();
  const [place, setPlace] = useState(0);
  const stop = stops[place];
  const isLast = place + 1 >= stops.length;
  const question = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  // What was pressed to go on is gone.
  useEffect(() => {
    if (shown.current !== place) question.current?.focus();
    shown.current = place;
  }, [place]);
  return (
    <div class="again-tour">
      <div class="again-top cluster gap3 between">
        {stops.length > 1 && (
          <nav class="cluster" aria-label={say('debrief-again.stops')}>
            {stops.map(({ move, day }, index) => (
              <button
                key={move}
                type="button"
                class="again-day label"
                aria-current={index === place ? 'step' : undefined}
                onClick={() => setPlace(index)}
              >
                {say('debrief-again.numbered', { number: index + 1, title: day })}
              </button>
            ))}
          </nav>
        )}
      </div>
      {stop !== undefined && (
        <AgainStop
          key={stop.move}
          {...{ stop, commands, question }}
          onNext={isLast ? undefined : () => setPlace(place + 1)}
        />
      )}
      {others.length > 0 && <Others others={others} />}
    </div>
  );
}

function Others({ others }: { readonly others: readonly OtherDecision[] }) {
  const { say } = useSpeaker();
  return (
    <section class="again-others" aria-labelledby="again-others-heading">
      <h3 id="again-others-heading">{say('debrief-again.others')}</h3>
      <ul>
        {others.map(({ move, kind, day, words, verdict }) => (
          <li key={move} class="again-other small">
            <span class={`again-kind note again-kind--${kind}`}>{say(`debrief-again.kind-${kind}`)}</span>
            <p>
              <b>{day}</b> {words}
            </p>
            <p class="muted">{verdict}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
