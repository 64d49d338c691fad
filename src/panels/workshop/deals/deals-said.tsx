import { useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealsModel } from '#session/workshop/deals-model.ts';
import { withAxis } from '../../debrief/deals/deal-choices.ts';
import type { Axes } from '../../debrief/deals/plot-frame.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BenchPlot } from './bench-plot.tsx';
import { RoundChoice } from './round-choice.tsx';

/** Every text of a scenario as a dot, a part at a time, and how many suit all, round by round. */
export function DealsSaid({ parts }: { readonly parts: readonly DealsModel[] }) {
  const { say } = useSpeaker();
  const [chosen, setPart] = useState<number>();
  // The part that the talks are for comes last.
  const last = parts.length - 1;
  const part = Math.min(chosen ?? last, last);
  const model = parts[part];
  if (model === undefined) return null;
  return (
    <section class="bench-deals stack gap3" aria-labelledby="bench-deals-heading">
      <h2 id="bench-deals-heading">{say('workshop-deals.heading')}</h2>
      {parts.length > 1 && (
        <Segment
          label={say('workshop-deals.part')}
          value={String(part)}
          choices={parts.map(({ title }, index) => ({ value: String(index), label: title }))}
          onChoose={(value) => setPart(Number(value))}
        />
      )}
      {/* What is chosen stays while its numbers change, and begins anew with other parties. */}
      <PartMapped key={[part, ...model.signatories.map(({ name }) => name)].join('\n')} model={model} />
    </section>
  );
}

function PartMapped({ model }: { readonly model: DealsModel }) {
  const { say } = useSpeaker();
  const { signatories, pair, rounds, texts, textCount } = model;
  const [axes, setAxes] = useState<Axes>(() => ({ across: pair[0], up: pair[1] }));
  const [round, setRound] = useState(0);
  const place = Math.min(round, rounds.length - 1);
  const { count, round: number } = at(rounds, place);
  return (
    <>
      <p class="muted">{say('workshop-deals.what-a-dot-is')}</p>
      <BenchPlot model={model} axes={axes} round={at(rounds, place)} />
      <div class="bench-axes cluster">
        {(['across', 'up'] as const).map((axis) => (
          <label key={axis} class="deal-select note muted">
            {say(`workshop-deals.${axis}`)}
            <select
              class="choice-list"
              value={String(axes[axis])}
              onChange={({ currentTarget }) => setAxes(withAxis(axes, axis, Number(currentTarget.value)))}
            >
              {signatories.map(({ party, name }, signatory) => (
                <option key={party} value={String(signatory)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Legend />
      <p>{say('workshop-deals.suit', { count, texts: textCount, round: number })}</p>
      {texts.packs.length < textCount && (
        <p class="muted">{say('workshop-deals.drawn-of', { drawn: texts.packs.length })}</p>
      )}
      {rounds.length > 1 && <RoundChoice rounds={rounds} chosen={place} onChoose={setRound} />}
    </>
  );
}

function Legend() {
  const { say } = useSpeaker();
  return (
    <ul class="bench-legend cluster note muted">
      <li>
        <span class="deal-sign deal-sign--suits" /> {say('workshop-deals.legend-suits')}
      </li>
      <li>
        <span class="deal-sign deal-sign--uncrossed" /> {say('workshop-deals.legend-uncrossed')}
      </li>
      <li>
        <span class="deal-sign deal-sign--crossed" /> {say('workshop-deals.legend-crossed')}
      </li>
      <li>
        <span class="deal-sign deal-sign--frontier" /> {say('workshop-deals.legend-frontier')}
      </li>
    </ul>
  );
}
