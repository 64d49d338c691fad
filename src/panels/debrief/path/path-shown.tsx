/** The path, as much of it as is reckoned. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { BelievedModel, BelievedRow, Believer } from '#session/debrief/believed-model.ts';
import type { PathMark, PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { Button } from '../../parts/button.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Fold } from '../../parts/fold.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PlotTable, SignLegend } from '../../plot/plot-parts.tsx';
import { BelievedFold, type FindBelieved } from '../believed-fold.tsx';
import { BelievedMost, BelievedNoDeal } from '../believed-row.tsx';
import { ReplayFrom } from '../replay-from.tsx';
import { PathChart } from './path-chart.tsx';
import { firstPathChoices, type PathChoices, PathControls, stopShown } from './path-controls.tsx';
import { PathTable } from './path-table.tsx';
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
    <div class="path column gap3 grid">
      <PathControls path={path} choices={choices} onChange={change} />
      <p class="path-about small muted">{measure.about}</p>
      <div ref={chart} class="stack column shrink">
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

// Legend of the chart.

interface PathLegendProps {
  readonly path: PathModel;
  readonly measure: PathMeasureModel;
}

const KINDS: readonly PathMark['kind'][] = ['signed', 'failed', 'lever', 'left', 'news'];

/** Signs that occur in the chart, and instructions for moving through it. */
function PathLegend({ path, measure }: PathLegendProps) {
  const { say } = useSpeaker();
  const shown = KINDS.filter((kind) => path.marks.some((mark) => mark.kind === kind));
  return (
    <div class="path-legend cluster between note muted gap-1-4">
      <SignLegend
        signs={[
          ...(measure.band === undefined ? [] : [['band', measure.band] as const]),
          ...shown.map((kind) => [kind, say(`debrief-path.legend-${kind}`)] as const),
        ]}
      />
      <p class="path-hint">{say('debrief-path.hint')}</p>
    </div>
  );
}

// The moment that is looked at, in words.

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
function StopBox({ path, measure, stop, onCard, onMoment, children }: StopBoxProps) {
  const { say } = useSpeaker();
  const { words, since, stretch, card, moment } = at(path.stops, stop);
  return (
    <section class="path-box stack gap1">
      <h2>{words}</h2>
      {stretch !== undefined && <p class="path-note note muted">{at(path.stretches, stretch).words}</p>}
      <ul class="cluster small gap-1-4">
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
      <div class="path-actions cluster gap-1-2">
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

// Beliefs of each delegation about the others at the selected moment.

/** A table for each delegation. */
function Believed({ believed: { believers, note } }: { readonly believed: BelievedModel }) {
  return (
    <>
      {believers.map((believer) => (
        <BelieverTable key={believer.by.party} believer={believer} />
      ))}
      <p class="path-note note muted">{note}</p>
    </>
  );
}

function BelieverTable({ believer: { by, heading, rows } }: { readonly believer: Believer }) {
  const { say } = useSpeaker();
  return (
    <PlotTable
      label={heading}
      caption={
        <>
          <DelegationTag party={by} kind="solid" /> {heading}
        </>
      }
      look="path-table path-believed-table"
      heads={[
        { key: 'of', words: say('debrief-path.believed-of') },
        { key: 'most', words: say('debrief-path.believed-most') },
        { key: 'no-deal', words: say('debrief-path.believed-no-deal') },
      ]}
    >
      <tbody>
        {rows.map((row) => (
          <Row key={row.about.party} row={row} />
        ))}
      </tbody>
    </PlotTable>
  );
}

function Row({ row }: { readonly row: BelievedRow }) {
  return (
    <tr>
      <th scope="row">
        <DelegationTag party={row.about} kind="solid" named /> <span class="block">{row.reading}</span>
      </th>
      <td>
        <BelievedMost row={row} />
      </td>
      <td>
        <BelievedNoDeal row={row} />
      </td>
    </tr>
  );
}
