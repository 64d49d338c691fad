import type { DateMoment } from '#session/table/frame/moment.ts';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Leaf } from './leaf.tsx';

/** A date has passed: the days that are left, what it costs each delegation, and what is still possible. */
export function DateScene({ moment }: { readonly moment: DateMoment }) {
  const { say } = useSpeaker();
  const { headline, status, over, ahead, costs, possible } = moment;
  const told = [...new Set(costs.map(({ words }) => words))];
  return (
    <>
      <div class="moment-words stack gap1 reading" data-covers-stage>
        <p class="moment-headline">{headline}</p>
        <p>{status}</p>
        <ol class="date-leaves cluster gap3 mt3">
          {[over, ...ahead].map((leaf, place) => (
            <li key={`${leaf.above} ${leaf.short}`}>
              <Leaf leaf={leaf} which={place === 0 ? 'over' : 'ahead'} />
            </li>
          ))}
        </ol>
      </div>
      <PaperSheet as="div" class="moment-paper moment-paper--slip">
        <p class="moment-title">{say('scene.date-cost-heading')}</p>
        <ul class="date-costs grid">
          {told.map((words) => (
            <li key={words}>
              <span class="cluster gap1">
                {costs.map(
                  (cost) =>
                    cost.words === words && <Mark key={cost.party.party} party={cost.party} size={34} decorative />,
                )}
              </span>
              <p class="strong">{words}</p>
            </li>
          ))}
        </ul>
        <div class="date-possible pad-top3 body-text">
          <p class="strong">{say('scene.date-possible')}</p>
          {possible.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </PaperSheet>
    </>
  );
}
