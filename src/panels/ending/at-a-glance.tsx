/**
 * Results besides the player's own verdict, in a sentence each: the other delegations, and the durability of the text.
 */
import type { EndingModel } from '#session/screens/ending-model.ts';
import { Mark } from '../parts/mark.tsx';
import { TenBoxes } from '../parts/ten-boxes.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface AtAGlanceProps {
  readonly model: Pick<EndingModel, 'results' | 'aftermath'>;
}

/** Each of the others against its own mandate, never ranked; then the chance of the text. */
export function AtAGlance({ model: { results, aftermath } }: AtAGlanceProps) {
  const { say } = useSpeaker();
  const durability = aftermath?.durability;
  return (
    <ul class="ending-glance" aria-label={say('debrief.results')}>
      {results
        .filter(({ you }) => !you)
        .map((result) => (
          <li key={result.party}>
            <Mark party={result} size={22} />
            {result.words}
          </li>
        ))}
      {durability !== undefined && (
        <li class="ending-glance-chance">
          <TenBoxes filled={durability.tenths} />
          {durability.chanceWords}
        </li>
      )}
    </ul>
  );
}
