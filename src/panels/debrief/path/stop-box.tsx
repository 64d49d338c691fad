/** The moment that is looked at, in words. */
import type { ComponentChildren } from 'preact';
import { at } from '#engine/model/at.ts';
import type { PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { Button } from '../../parts/button.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ReplayFrom } from '../replay-from.tsx';

interface StopBoxProps {
  readonly path: PathModel;
  readonly measure: PathMeasureModel;
  readonly stop: number;
  readonly onCard: (card: number) => void;
  readonly onMoment: (moment: number) => void;
  /** Further information about the moment. */
  readonly children: ComponentChildren;
}

/** Date of the moment, the value of each delegation, the cause, and the actions from here. */
export function StopBox({ path, measure, stop, onCard, onMoment, children }: StopBoxProps) {
  const { say } = useSpeaker();
  const { words, since, stretch, card, moment } = at(path.stops, stop);
  return (
    <section class="path-box stack gap1">
      <h2>{words}</h2>
      {stretch !== undefined && <p class="path-note note muted">{at(path.stretches, stretch).words}</p>}
      <ul class="path-figures cluster small">
        {measure.lanes.map(({ key, party, name, points }) => (
          <li key={key} class={party && partyClass(party.order)}>
            {party === undefined ? <b>{name}</b> : <DelegationTag party={party} kind="solid" />}{' '}
            {at(points, stop).words}
          </li>
        ))}
      </ul>
      {since.length > 0 && (
        <ul class="small">
          {since.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <div class="path-actions cluster">
        <ReplayFrom kind="quiet" moment={moment} onMoment={onMoment} />
        {card !== undefined && (
          <Button kind="quiet" icon="map-pin" onClick={() => onCard(card)}>
            {say('debrief-path.go-to-card', { number: card + 1 })}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
