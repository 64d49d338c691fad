import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealRound, DealsModel } from '#session/workshop/deals-model.ts';
import { withAxis } from '../../debrief/deals/deal-choices.ts';
import { dotsOf } from '../../debrief/deals/dots.ts';
import { DotsCanvas } from '../../debrief/deals/dots-canvas.tsx';
import { frontierLine } from '../../debrief/deals/frontier-line.ts';
import { type Axes, boundsOfSpots, noDealSpot, type PlotFrame, spotOf } from '../../debrief/deals/plot-frame.ts';
import { PlotGround, PlotLines, type PlotWords } from '../../debrief/deals/plot-lines.tsx';
import { usePlotSize } from '../../debrief/deals/use-plot-size.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

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
    <section class="bench-deals stack gap3 column" aria-labelledby="bench-deals-heading">
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
      <div class="cluster gap-2-4">
        {(['across', 'up'] as const).map((axis) => (
          <label key={axis} class="deal-select note muted row">
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
    <ul class="bench-legend cluster note muted gap-1-4">
      <li class="row">
        <span class="deal-sign deal-sign--suits" /> {say('workshop-deals.legend-suits')}
      </li>
      <li class="row">
        <span class="deal-sign deal-sign--uncrossed" /> {say('workshop-deals.legend-uncrossed')}
      </li>
      <li class="row">
        <span class="deal-sign deal-sign--crossed" /> {say('workshop-deals.legend-crossed')}
      </li>
      <li class="row">
        <span class="deal-sign deal-sign--frontier" /> {say('workshop-deals.legend-frontier')}
      </li>
    </ul>
  );
}

interface RoundChoiceProps {
  readonly rounds: readonly DealRound[];
  /** Place of the one that is looked at. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** A bar a round, as tall as many texts suit all; one is looked at. */
function RoundChoice({ rounds, chosen, onChoose }: RoundChoiceProps) {
  const { say } = useSpeaker();
  const name = useId();
  const most = Math.max(1, ...rounds.map(({ count }) => count));
  return (
    <fieldset class="bench-rounds grid">
      <legend>{say('workshop-deals.rounds')}</legend>
      {rounds.map(({ round, count }, place) => (
        <label key={round} class="deal-day">
          <input type="radio" class="vh" name={name} checked={place === chosen} onChange={() => onChoose(place)} />
          <span class="bench-round note muted grid corners pressable" aria-hidden="true">
            <b class="primary-text">{say('workshop-deals.count', { count })}</b>
            <span class="bench-round-bar full" style={{ height: `${(count / most) * 2.5}rem` }} />
            <span>{say('workshop-deals.count', { count: round })}</span>
          </span>
          <span class="vh">{say('workshop-deals.round-choice', { round, count })}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface BenchPlotProps {
  readonly model: DealsModel;
  readonly axes: Axes;
  readonly round: DealRound;
}

/** Room for the numbers left and below, in pixels of the usual type. */
const LEFT = 30;
const BELOW = 24;

/** All texts of a part as dots, the value of no deal as lines, and the frontier of the two delegations. */
function BenchPlot({ model, axes, round }: BenchPlotProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const { width, unit } = usePlotSize(room);
  const frame = useMemo(() => frameOf(model, axes, width, unit), [model, axes, width, unit]);
  const dots = useMemo(() => dotsOf(model, round, axes, frame), [model, round, axes, frame]);
  const frontier = useMemo(() => frontierLine(model, round, axes), [model, round, axes]);
  const words: PlotWords = {
    betterForBoth: say('workshop-deals.better-for-both'),
    noDeal: (values) => say('workshop-deals.no-deal', values),
  };
  const drawn = { map: model, day: round, axes, frame, unit };
  const [across, up] = [axes.across, axes.up].map((place) => at(model.signatories, place).name);
  return (
    <div ref={room}>
      <p class="label">{say('workshop-deals.points-up', { who: up ?? '' })}</p>
      <div class="deal-field" style={{ height: `${frame.height + BELOW * unit}px`, paddingLeft: `${LEFT * unit}px` }}>
        <div class="bench-picture" style={{ width: `${frame.width}px`, height: `${frame.height}px` }}>
          <PlotGround {...drawn} />
          <DotsCanvas dots={dots} width={frame.width} height={frame.height} unit={unit * dotScale(frame, unit)} />
          <svg
            class="deal-lines"
            role="img"
            aria-label={say('workshop-deals.chart', { across: across ?? '', up: up ?? '', ...noDealOf(drawn) })}
            width={frame.width}
            height={frame.height}
          >
            <PlotLines {...drawn} words={words} frontier={frontier} stones={[]} />
          </svg>
        </div>
      </div>
      <p class="label deal-axis--across">{say('workshop-deals.points-across', { who: across ?? '' })}</p>
    </div>
  );
}

function noDealOf({ map, day, axes }: { readonly map: DealsModel; readonly day: DealRound; readonly axes: Axes }) {
  const { x, y } = noDealSpot(map, day, axes);
  return { first: Math.round(x * 10) / 10, second: Math.round(y * 10) / 10 };
}

/** There is less room than in the debrief: the same dots are smaller. */
function dotScale({ width }: PlotFrame, unit: number): number {
  return Math.min(0.8, Math.max(0.55, width / (600 * unit)));
}

/** Returns a frame around all texts and the value of no deal in every round, so that nothing moves between rounds. */
function frameOf(model: DealsModel, axes: Axes, room: number, unit: number): PlotFrame {
  const width = Math.max(200, room - LEFT * unit);
  const height = Math.min(width, Math.max(220 * unit, width * 0.55));
  const [first] = model.rounds;
  const texts =
    first === undefined ? [] : Array.from(model.texts.packs, (_, place) => spotOf(model, first, axes, place));
  const noDeals = model.rounds.map((round) => noDealSpot(model, round, axes));
  return { ...boundsOfSpots([...texts, ...noDeals], 0.06), width, height };
}
