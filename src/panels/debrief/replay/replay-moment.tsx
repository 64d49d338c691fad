import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { BelievedModel } from '#session/debrief/believed-model.ts';
import type { OpenedDecision } from '#session/debrief/debrief-model.ts';
import type { ReplayBook, ReplayMove } from '#session/debrief/replay-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';
import { BelievedFold, type FindBelieved } from '../believed-fold.tsx';
import { BelievedMost, BelievedNoDeal } from '../believed-row.tsx';
import type { ReplayControls } from './use-replay-controls.ts';

/** Works out why a move was made, by its place among all. */
export type ExplainMove = (key: number) => CancellableWork<OpenedDecision | undefined>;

interface ReplayMomentProps {
  readonly book: ReplayBook;
  readonly course: ReplayControls;
  /** The number of the turning point that it is; absent where it is none. */
  readonly turn: number | undefined;
  readonly open: ExplainMove;
  readonly believed: FindBelieved;
  /** The part of the text that beliefs are asked about. */
  readonly track: number;
  /** Actions from this moment. */
  readonly children?: ComponentChildren;
}

/** The move at a moment, its effects and its reasons. */
export function ReplayMoment({ book, course, turn, open, believed, track, children }: ReplayMomentProps) {
  const { say } = useSpeaker();
  const { moment, light, isPlaying } = course;
  const move = book.moves[moment - 1];
  const isRevealed = light === 'revealed' && !isPlaying;
  const count = say('debrief-replay.moment', { move: moment, moves: book.moves.length });
  return (
    <ScrollRegion class="replay-moment stack column small" label={count}>
      {move === undefined ? (
        <h2>{say('debrief-replay.before')}</h2>
      ) : (
        <>
          <p class="replay-count">
            {count} · {move.day}
            {turn !== undefined && (
              <b class="block primary-text">{say('debrief-replay.turning-point', { number: turn })}</b>
            )}
          </p>
          <Happened move={move} light={light} unseen={book.unseen} />
        </>
      )}
      {isRevealed && move?.openable && <Why key={moment} move={moment - 1} open={open} />}
      {isRevealed && move && (
        <BelievedFold
          heading={say('debrief-replay.believed')}
          find={believed}
          // What it went by when it moved.
          moment={moment - 1}
          track={track}
          draw={(found) => <ReplayBelieved believed={found} by={move.by.party} />}
        />
      )}
      {children}
    </ScrollRegion>
  );
}

interface HappenedProps {
  readonly move: ReplayMove;
  readonly light: ReplayControls['light'];
  readonly unseen: string;
}

function Happened({ move, light, unseen }: HappenedProps) {
  const { say } = useSpeaker();
  const { by, words, known, followed } = move;
  const told = light === 'revealed' ? words : known;
  return (
    <>
      {told === undefined ? (
        <h2 class="replay-nothing">{unseen}</h2>
      ) : (
        <h2 class="replay-words">
          <DelegationTag party={by} kind="solid" /> {told}
        </h2>
      )}
      {light === 'revealed' && known === undefined && (
        <p class="replay-unseen label flex">
          <Icon name="lock" size={16} /> {unseen}
        </p>
      )}
      {followed.length > 0 && (
        <>
          <h3>{say('debrief-replay.followed')}</h3>
          <ul class="replay-followed stack">
            {followed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A negotiator's reasons, and what it weighed. */
function Why({ move, open }: { readonly move: number; readonly open: ExplainMove }) {
  const { say } = useSpeaker();
  const start = useCallback(() => open(move), [open, move]);
  const opened = useWork(start);
  if (opened.is === 'going') return <p class="replay-working">{say('decision.opening')}</p>;
  if (opened.is === 'failed') return <p class="replay-working">{say('decision.failed')}</p>;
  const { value } = opened;
  if (value === undefined) return null;
  return (
    <>
      <h3>{say('debrief-replay.why')}</h3>
      <div class="stack">
        {value.reasons.map((reason) => (
          <p key={reason} class="replay-reason">
            {reason}
          </p>
        ))}
        {value.reasons.length === 0 && <p>{say('decision.no-reason')}</p>}
      </div>
      {value.weighed.length > 0 && (
        <table class="replay-weighed note full collapse">
          <caption>{value.weighedHeading}</caption>
          <tbody>
            {value.weighed.map(({ key, label, points, share }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td class="replay-share">
                  <span style={{ width: `${share}%` }} />
                </td>
                <td>{points}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface ReplayBelievedProps {
  readonly believed: BelievedModel;
  /** Delegation that made the move. */
  readonly by: PartyIndex;
}

/** Beliefs of the moving delegation about each of the others, beside the truth. */
function ReplayBelieved({ believed: { believers, note }, by }: ReplayBelievedProps) {
  const { say } = useSpeaker();
  const believer = believers.find((each) => each.by.party === by);
  return (
    <>
      <h3>{believer?.heading}</h3>
      {believer?.rows.map((row) => (
        <dl key={row.about.party} class="replay-belief">
          <dt class="replay-belief-about">
            <DelegationTag party={row.about} kind="solid" named />
          </dt>
          <dd>{row.reading}</dd>
          <dt>{say('debrief-path.believed-most')}</dt>
          <dd>
            <BelievedMost row={row} />
          </dd>
          {row.noDeal && (
            <>
              <dt>{say('debrief-path.believed-no-deal')}</dt>
              <dd>
                <BelievedNoDeal row={row} />
              </dd>
            </>
          )}
        </dl>
      ))}
      <p class="replay-working">{note}</p>
    </>
  );
}
