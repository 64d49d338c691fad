import { useMemo, useRef, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealRound, DealsModel } from '#session/workshop/deals-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type Axes, noDealSpot, type PlotFrame, spotOf } from '../../plot/plot-frame.ts';
import { AxisSelects, CountBars, PartChoice, SignLegend } from '../../plot/plot-parts.tsx';
import { frameAround, type PlotLook, TextsPlot } from '../../plot/texts-plot.tsx';
import { type PlotSize, usePlotSize } from '../../plot/use-plot-size.ts';

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
      <PartChoice label={say('workshop-deals.part')} parts={parts} chosen={part} onChoose={setPart} />
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
        <AxisSelects
          {...{ signatories, axes }}
          words={{ across: say('workshop-deals.across'), up: say('workshop-deals.up') }}
          onChange={setAxes}
        />
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
    <SignLegend
      signs={(['suits', 'uncrossed', 'crossed', 'frontier'] as const).map((sign) => [
        sign,
        say(`workshop-deals.legend-${sign}`),
      ])}
    />
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
  const bars = rounds.map(({ round, count }) => ({
    key: round,
    count,
    words: say('workshop-deals.count', { count }),
    name: say('workshop-deals.count', { count: round }),
    label: say('workshop-deals.round-choice', { round, count }),
  }));
  return <CountBars legend={say('workshop-deals.rounds')} tallest={2.5} {...{ bars, chosen, onChoose }} />;
}

interface BenchPlotProps {
  readonly model: DealsModel;
  readonly axes: Axes;
  readonly round: DealRound;
}

/** There is less room than in the debrief. */
const LOOK: PlotLook = {
  words: 'workshop-deals',
  share: 0.55,
  least: 220,
  dots: { least: 0.55, most: 0.8, full: 600 },
};

/** All texts of a part as dots, the value of no deal as lines, and the frontier of the two delegations. */
function BenchPlot({ model, axes, round }: BenchPlotProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const size = usePlotSize(room);
  const frame = useMemo(() => frameOf(model, axes, size), [model, axes, size]);
  const drawn = { map: model, day: round, axes, frame, unit: size.unit };
  const [across, up] = [at(model.signatories, axes.across).name, at(model.signatories, axes.up).name];
  const label = say('workshop-deals.chart', { across, up, ...noDealOf(drawn) });
  return <TextsPlot {...{ room, drawn, label }} look={LOOK} />;
}

function noDealOf({ map, day, axes }: { readonly map: DealsModel; readonly day: DealRound; readonly axes: Axes }) {
  const { x, y } = noDealSpot(map, day, axes);
  return { first: Math.round(x * 10) / 10, second: Math.round(y * 10) / 10 };
}

/** Returns a frame around all texts and the value of no deal in every round, so that nothing moves between rounds. */
function frameOf(model: DealsModel, axes: Axes, size: PlotSize): PlotFrame {
  const [first] = model.rounds;
  const texts =
    first === undefined ? [] : Array.from(model.texts.packs, (_, place) => spotOf(model, first, axes, place));
  const noDeals = model.rounds.map((round) => noDealSpot(model, round, axes));
  return frameAround([...texts, ...noDeals], size, LOOK);
}
