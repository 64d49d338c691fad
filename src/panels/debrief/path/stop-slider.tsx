/** From moment to moment over the chart. */
import { useRef } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { nearestStop } from './nearest-stop.ts';

interface StopSliderProps {
  readonly path: PathModel;
  readonly measure: PathMeasureModel;
  readonly stop: number;
  readonly xAt: (time: number) => number;
  readonly onStop: (stop: number) => void;
  /** Goes to the card of a turning point. */
  readonly onCard: (card: number) => void;
}

/** The whole chart can be pointed at; for keys and readers it is a slider. */
export function StopSlider({ path, measure, stop, xAt, onStop, onCard }: StopSliderProps) {
  const speaker = useSpeaker();
  const { stops } = path;
  const slider = useRef<HTMLInputElement>(null);
  const point = (event: PointerEvent) => {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    onStop(
      nearestStop(
        stops.map((each) => xAt(each.at)),
        event.clientX - left,
      ),
    );
  };
  return (
    <div
      class="path-slider"
      onPointerDown={(event) => {
        point(event);
        slider.current?.focus({ preventScroll: true });
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) point(event);
      }}
    >
      <input
        ref={slider}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={stop}
        aria-label={speaker.say('debrief-path.scrub')}
        aria-valuetext={momentInWords(speaker, path, measure, stop)}
        onInput={(event) => onStop(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const { card } = at(stops, stop);
          if (event.key === 'Enter' && card !== undefined) onCard(card);
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}

function momentInWords({ say }: Speaker, path: PathModel, { lanes }: PathMeasureModel, stop: number): string {
  const values = lanes.map(({ name, points }) =>
    say('debrief-path.lane-at', { who: name, value: at(points, stop).words }),
  );
  const { words: moment, stretch } = at(path.stops, stop);
  return stretch === undefined
    ? say('debrief-path.scrubbed', { moment, values })
    : say('debrief-path.scrubbed-in', { moment, stretch: at(path.stretches, stretch).words, values });
}
