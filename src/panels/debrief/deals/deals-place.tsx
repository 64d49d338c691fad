/** The place of the debrief where the map of deals is. */
import { useCallback, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealMapModel, DealsProgress } from '#session/debrief/deal-map-model.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CountBars } from '../../plot/plot-parts.tsx';
import { type CancellableWork, useWork } from '../../use-work.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import type { DealChoices } from './deal-choices.ts';
import { DealControls } from './deal-controls.tsx';
import { DealPlot } from './deal-plot.tsx';
import { DealsTable } from './deals-table.tsx';
import { LeftList } from './left-list.tsx';
import { PlotLegend } from './plot-legend.tsx';
import { StoneBox } from './stone-box.tsx';
import { useMapOfPart } from './use-map-of-part.tsx';

/** Has the map of every part drawn; tells how far that has come. It stays the same function. */
export type DrawDealMaps = (onProgress: (progress: DealsProgress) => void) => CancellableWork<readonly DealMapModel[]>;

interface DealsPlaceProps {
  readonly draw: DrawDealMaps;
  /** Shows the game again, from a moment: how many moves had been made. */
  readonly onMoment: (moment: number) => void;
}

/** The maps are reckoned when they are first come to; that can be cancelled, and asked for again. */
export function DealsPlace({ draw, onMoment }: DealsPlaceProps) {
  const { say } = useSpeaker();
  const [isCancelled, setCancelled] = useState(false);
  return isCancelled ? (
    <NoMaps
      words={say('debrief-deals.cancelled')}
      label={say('debrief-deals.again')}
      onPress={() => setCancelled(false)}
    />
  ) : (
    <Reckoned draw={draw} onMoment={onMoment} onCancel={() => setCancelled(true)} />
  );
}

function Reckoned({ draw, onMoment, onCancel }: DealsPlaceProps & { readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const [progress, setProgress] = useState<DealsProgress>();
  const start = useCallback(() => draw(setProgress), [draw]);
  const drawn = useWork(start);
  if (drawn.is === 'done') return <DealMaps maps={drawn.value} onMoment={onMoment} />;
  if (drawn.is === 'failed') {
    return <NoMaps words={say('debrief-deals.failed')} label={say('debrief-deals.again')} onPress={onCancel} />;
  }
  return (
    <NoMaps
      words={say('debrief-deals.reckoning')}
      note={progress && say('debrief-deals.reckoning-of', progress)}
      label={say('debrief-deals.cancel')}
      onPress={onCancel}
    />
  );
}

interface NoMapsProps {
  readonly words: string;
  /** Progress, which changes too often to be announced. */
  readonly note?: string | undefined;
  /** Label of the available action. */
  readonly label: string;
  readonly onPress: () => void;
}

/** The place while there is nothing to be seen, as high as it will be. */
function NoMaps({ words, note, label, onPress }: NoMapsProps) {
  const { say } = useSpeaker();
  return (
    <PlaceSheet heading={say('debrief-deals.heading')} about={say('debrief-deals.what-a-dot-is')}>
      <div class="deal-reckoning stack leading packed">
        <p role="status">{words}</p>
        {note !== undefined && <p aria-hidden="true">{note}</p>}
        <Button kind="paper" onClick={onPress}>
          {label}
        </Button>
      </div>
    </PlaceSheet>
  );
}

// The maps of all parts, of which one is looked at.

interface DealMapsProps {
  readonly maps: readonly DealMapModel[];
  readonly onMoment: (moment: number) => void;
}

/** Meaning of a dot, before any number; then one map. */
function DealMaps({ maps, onMoment }: DealMapsProps) {
  const { say } = useSpeaker();
  const shown = useMapOfPart(maps);
  const [isTable, setTable] = useState(false);
  if (shown === undefined) return null;
  const { map, choices, change, partChoice } = shown;
  return (
    <PlaceSheet heading={say('debrief-deals.heading')} about={say('debrief-deals.what-a-dot-is')}>
      <div class="deals">
        <div class="deal-choices full row wrap gap-2-3 between">
          {partChoice}
          <DealControls map={map} choices={choices} onChange={change} isTable={isTable} onTable={setTable} />
        </div>
        <DealMapPanel onChange={change} {...{ map, choices, isTable, onMoment }} />
      </div>
    </PlaceSheet>
  );
}

// The map of one part of the text.

interface DealMapProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onChange: (change: Partial<DealChoices>) => void;
  readonly isTable: boolean;
  readonly onMoment: (moment: number) => void;
}

/** Number of texts; then the plot or the tables, with the selected text, the missed texts and the days. */
function DealMapPanel({ map, choices, onChange, isTable, onMoment }: DealMapProps) {
  const days = <DayRow map={map} day={choices.day} onDay={(day) => onChange({ day })} />;
  // Where there is room: few texts that were left take little of it.
  const daysBeside = !isTable && map.left.texts.length < 2;
  return (
    <>
      <p class="deal-counts muted">
        {map.counts.map((words) => (
          <span key={words}>{words} </span>
        ))}
        <b class="primary-text">{at(map.days, choices.day).words}</b>
      </p>
      <div class={isTable ? 'deal-columns full deal-columns--table' : 'deal-columns full'}>
        <div>
          {!isTable && (
            <div class="deal-drawn">
              <DealPlot map={map} choices={choices} onPick={(picked) => onChange({ picked })} />
              <PlotLegend map={map} choices={choices} onChange={onChange} />
            </div>
          )}
          {!daysBeside && days}
          {isTable && <DealsTable {...{ map, choices, onMoment }} />}
        </div>
        <div>
          {!isTable && <StoneBox {...{ map, choices, onMoment }} />}
          <LeftList left={map.left} picked={choices.picked} onPick={(picked) => onChange({ picked })} />
          {daysBeside && days}
        </div>
      </div>
      {map.days.some(({ solutions }) => solutions.length > 0) && <WorkedOut />}
    </>
  );
}

/** Explanation of how the deals that share the gains fairly were found. */
function WorkedOut() {
  const { say } = useSpeaker();
  return (
    <Fold summary={say('debrief-deals.worked-out')}>
      <p class="note muted">{say('debrief-deals.fair-methods')}</p>
    </Fold>
  );
}

// The days, each with how many texts suited all.

interface DayRowProps {
  readonly map: DealMapModel;
  /** Place of the day that is looked at. */
  readonly day: number;
  readonly onDay: (day: number) => void;
}

/** A bar a day, as tall as many texts suited all; one is looked at. */
function DayRow({ map, day, onDay }: DayRowProps) {
  const { say } = useSpeaker();
  const bars = map.days.map(({ round, above, number, name, count }) => ({
    key: round,
    count,
    words: String(count),
    above,
    name: number,
    label: say('debrief-deals.day-choice', { day: name, count }),
  }));
  return (
    <section class="deal-days">
      <h2>{say('debrief-deals.days')}</h2>
      <CountBars legend={say('debrief-deals.days-note')} tallest={3} bars={bars} chosen={day} onChoose={onDay} />
      <p class="mt2 bold" role="status">
        {map.days[day]?.words}
      </p>
      {map.daysNote.map((note) => (
        <p key={note} class="note muted">
          {note}
        </p>
      ))}
    </section>
  );
}
