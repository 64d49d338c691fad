/** Habits of a delegation in negotiating: the benefit of each, and its measure in this game. */
import { useCallback } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { MeasureModel, MeasureStep } from '#session/debrief/measures-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork } from '../../use-work.ts';
import type { ChairCommands } from '../chair-commands.ts';

interface MeasuresProps {
  readonly chair: PartyIndex;
  readonly measure: ChairCommands['measure'];
}

/** Counted when it is shown: that takes as long as to go through the game once. */
export function Measures({ chair, measure }: MeasuresProps) {
  const { say } = useSpeaker();
  const measured = useWork(useCallback(() => measure(chair), [measure, chair]));
  if (measured.is !== 'done') {
    const words = say(measured.is === 'going' ? 'debrief-measures.reckoning' : 'debrief-measures.failed');
    return (
      <p class="decision-working small muted" role="status">
        {words}
      </p>
    );
  }
  const { heading, measures } = measured.value;
  return (
    <section class="measures" aria-labelledby="measures-heading">
      <h2 id="measures-heading" class="debrief-part">
        {heading}
      </h2>
      <p class="debrief-about note paper-muted">{say('debrief-measures.about')}</p>
      <ul class="measure-list">
        {measures.map((measure) => (
          <Measure key={measure.key} measure={measure} />
        ))}
      </ul>
    </section>
  );
}

function Measure({ measure: { title, principle, figures, steps } }: { readonly measure: MeasureModel }) {
  return (
    <li class="measure">
      <h3>{title}</h3>
      <p class="small muted">{principle}</p>
      <div class="measure-was stack">
        {figures.map((figure) => (
          <p key={figure}>{figure}</p>
        ))}
        {steps.length > 0 && <Steps steps={steps} />}
      </div>
    </li>
  );
}

function Steps({ steps }: { readonly steps: readonly MeasureStep[] }) {
  const { say } = useSpeaker();
  return (
    <table class="opened-table small full">
      <caption class="vh">{say('debrief-measures.steps')}</caption>
      <tbody>
        {steps.map(({ day, percent }, index) => (
          <tr key={`${index} ${day}`}>
            <th scope="row">{day}</th>
            <td class="opened-bar" aria-hidden="true">
              <span style={{ width: `${Math.max(0, Math.min(100, percent))}%` }} />
            </td>
            <td class="opened-value nowrap">{say('debrief-measures.step', { percent })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
