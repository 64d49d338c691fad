/** The path, as much of it as is reckoned. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { PathModel } from '#session/debrief/path-model.ts';
import { Fold } from '../../parts/fold.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BelievedFold, type FindBelieved } from '../believed-fold.tsx';
import { Believed } from './believed.tsx';
import { PathChart } from './path-chart.tsx';
import { firstPathChoices, type PathChoices, stopShown } from './path-choices.ts';
import { PathControls } from './path-controls.tsx';
import { PathLegend } from './path-legend.tsx';
import { PathTable } from './path-table.tsx';
import { StopBox } from './stop-box.tsx';
import { TurningCards } from './turning-cards.tsx';

interface PathShownProps {
  readonly path: PathModel;
  readonly believed: FindBelieved;
  /** Shows the game again, from a moment. */
  readonly onMoment: (moment: number) => void;
  /** Stands behind the cards while more of them are sought. */
  readonly waiting?: ComponentChildren;
}

/** One measure over the days, the moment that is looked at, and the cards. */
export function PathShown({ path, believed, onMoment, waiting }: PathShownProps) {
  const { say } = useSpeaker();
  const [choices, setChoices] = useState<PathChoices>(() => firstPathChoices(path));
  // Room that further pins may need is there before they are: nothing moves when one comes.
  const [hasRoom] = useState(!path.isWhole);
  const stop = stopShown(path, choices);
  const change = (some: Partial<PathChoices>) => setChoices((before) => ({ ...before, ...some }));
  const lookAt = (place: number) => change({ moment: at(path.stops, place).moment });
  const chart = useRef<HTMLDivElement>(null);
  const goToCard = (card: number) => document.getElementById(cardId(card))?.focus();
  const goToStop = (place: number) => {
    lookAt(place);
    chart.current?.scrollIntoView({ block: 'nearest' });
  };
  const { measures, track } = at(path.parts, choices.part);
  const measure = measures.find((each) => each.measure === choices.measure) ?? at(measures, 0);
  return (
    <div class="path">
      <PathControls path={path} choices={choices} onChange={change} />
      <p class="path-about small muted">{measure.about}</p>
      <div ref={chart} class="path-figure stack">
        {choices.isTable ? (
          <PathTable path={path} measure={measure} onMoment={onMoment} />
        ) : (
          <>
            <PathChart path={path} measure={measure} stop={stop} hasRoom={hasRoom} onStop={lookAt} onCard={goToCard} />
            <PathLegend path={path} measure={measure} />
            <StopBox path={path} measure={measure} stop={stop} onCard={goToCard} onMoment={onMoment}>
              <BelievedFold
                heading={say('debrief-path.believed')}
                find={believed}
                moment={at(path.stops, stop).moment}
                track={track}
                draw={(found) => <Believed believed={found} />}
              />
            </StopBox>
          </>
        )}
      </div>
      <TurningCards turning={path.turning} onStop={goToStop} {...{ stop, cardId, onMoment, waiting, hasRoom }} />
      <WorkedOut path={path} />
    </div>
  );
}

/** Explanation of how the chances and the cards were computed. */
function WorkedOut({ path }: { readonly path: PathModel }) {
  const { say } = useSpeaker();
  return (
    <Fold summary={say('debrief-path.worked-out')}>
      <p class="path-note note muted">{path.basis}</p>
      <p class="path-note note muted">{say('debrief-path.band-note')}</p>
      {path.turning.cards.length > 0 && (
        <p class="path-note note muted">
          {say('debrief-path.worth-note')} {say('debrief-path.sureness-note')}
        </p>
      )}
    </Fold>
  );
}

function cardId(card: number): string {
  return `turning-card-${card}`;
}
