import { useEffect, useRef } from 'preact/hooks';
import type { OpenedBallot, VoteMoment } from '#session/table/frame/moment.ts';
import { isOpen } from '#session/table/frame/scene-marks.ts';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { Pen } from '../../parts/pen.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface VoteSceneProps {
  readonly moment: VoteMoment;
  /** Number of ballots that are open. */
  readonly open: number;
}

/** The ballots are opened one by one; then it is known what has come of it, and what that changes. */
export function VoteScene({ moment, open }: VoteSceneProps) {
  const isKnown = isOpen(moment, open);
  return (
    <>
      <div class="moment-words stack gap1 reading" data-covers-stage>
        {isKnown ? <Outcome moment={moment} /> : <p class="moment-headline">{moment.question}</p>}
      </div>
      <PaperSheet as="div" class="moment-paper moment-paper--slip">
        <p class="moment-title">{moment.title}</p>
        {moment.clauses.length > 0 && (
          <ul class="vote-scene-clauses cluster gap-1-4 body-text">
            {moment.clauses.map(({ number, title, label }) => (
              <li key={number}>
                {number} {title} <b>{label}</b>
              </li>
            ))}
          </ul>
        )}
        <ol class="vote-scene-ballots">
          {moment.ballots.map((ballot, place) => (
            <Ballot
              key={ballot.party.party}
              ballot={ballot}
              isOpened={place < open}
              isLatest={place === Math.min(open, moment.ballots.length) - 1}
              isFresh={place >= moment.known}
            />
          ))}
        </ol>
        {isKnown && <After moment={moment} />}
      </PaperSheet>
    </>
  );
}

interface BallotProps {
  readonly ballot: OpenedBallot;
  readonly isOpened: boolean;
  /** True if the ballot was opened last. */
  readonly isLatest: boolean;
  /** True if the ballot was opened in this scene. */
  readonly isFresh: boolean;
}

function Ballot({ ballot: { party, yes, over, reasons }, isOpened, isLatest, isFresh }: BallotProps) {
  const { say } = useSpeaker();
  const vote = yes ? 'yes' : 'no';
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLatest && isFresh) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isLatest, isFresh]);
  return (
    <li ref={row} data-vote={isOpened ? vote : 'closed'} data-latest={isLatest}>
      <Mark party={party} size={34} dashed={!isOpened} decorative />
      <span class="strong">{party.name}</span>
      {isOpened && <span class="vote-scene-vote document-title">{say(`scene.${vote}`)}</span>}
      <span class="vote-scene-line flex">{isOpened && yes && <Pen party={party} size={34} fresh={isFresh} />}</span>
      <div class="vote-scene-reasons small paper-muted">
        {isOpened && over.length > 0 && <p>{say('scene.over', { over })}</p>}
        {isOpened ? (
          reasons.map((reason) => <p key={reason}>{reason}</p>)
        ) : (
          <p class="vh">{say('scene.ballot-closed')}</p>
        )}
      </div>
    </li>
  );
}

function Outcome({ moment: { signed, gathers, status, changes } }: Pick<VoteSceneProps, 'moment'>) {
  const { say } = useSpeaker();
  const headline = gathers ? 'scene.signed-gathers' : 'scene.signed';
  return (
    <>
      <p class="moment-headline">{say(signed ? headline : 'scene.not-signed')}</p>
      {status !== undefined && <p>{status}</p>}
      {changes.map((words) => (
        <p key={words} class="strong">
          {words}
        </p>
      ))}
    </>
  );
}

/** Sentences on what it means for the person and on what comes next. */
function After({ moment: { forYou, next } }: Pick<VoteSceneProps, 'moment'>) {
  const [worth, ...balance] = forYou;
  const [headline, ...rest] = next;
  return (
    <>
      {worth !== undefined && (
        <p class="vote-scene-for-you body-text">
          <b>{worth}</b> {balance.join(' ')}
        </p>
      )}
      {headline !== undefined && (
        <div class="vote-scene-next stack gap1 small night">
          <p class="strong">{headline}</p>
          {rest.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </>
  );
}
