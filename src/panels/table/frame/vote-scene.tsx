import type { VoteMoment } from '#session/table/frame/moment.ts';
import { BALLOT_AFTER_BALLOT, showsBallotsFor } from '#session/table/frame/moment-time.ts';
import { Mark } from '../../parts/mark.tsx';
import { Pen } from '../../parts/pen.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface VoteSceneProps {
  readonly moment: VoteMoment;
}

/** The ballots are opened one after another; then it is known what has come of it, and what that changes. */
export function VoteScene({ moment }: VoteSceneProps) {
  const wait = { '--wait': `${showsBallotsFor(moment)}ms` };
  return (
    <>
      <div class="moment-words" data-covers-stage style={wait}>
        <Outcome moment={moment} />
      </div>
      <Sheet as="div" class={moment.signed ? 'moment-paper' : 'moment-paper moment-paper--slip'}>
        <p class="moment-title">{moment.title}</p>
        {moment.signed && (
          <p class="vote-scene-status" style={wait}>
            {moment.status}
          </p>
        )}
        {moment.clauses.length > 0 && (
          <ol class="vote-scene-clauses">
            {moment.clauses.map(({ number, title, label }) => (
              <li key={number} value={number}>
                {title} <b>{label}</b>
              </li>
            ))}
          </ol>
        )}
        <Ballots moment={moment} />
        <div class="vote-scene-after" style={wait}>
          <After moment={moment} />
        </div>
      </Sheet>
    </>
  );
}

function Outcome({ moment: { signed, gathers, status, changes } }: VoteSceneProps) {
  const { say } = useSpeaker();
  const headline = gathers ? 'scene.signed-gathers' : 'scene.signed';
  return (
    <>
      <p class="moment-headline">{say(signed ? headline : 'scene.not-signed')}</p>
      {!signed && <p>{status}</p>}
      {changes.map((words) => (
        <p key={words} class="moment-change">
          {words}
        </p>
      ))}
    </>
  );
}

function Ballots({ moment }: VoteSceneProps) {
  const { say } = useSpeaker();
  return (
    <ul class="vote-scene-ballots">
      {moment.ballots.map(({ party, yes, over }, place) => (
        <li key={party.party} style={{ '--wait': `${place * BALLOT_AFTER_BALLOT}ms` }}>
          <span class="vote-scene-line">
            {yes ? <Pen party={party} size={52} fresh /> : <span class="vote-scene-no">{say('scene.no')}</span>}
          </span>
          <span class="moment-party">
            <Mark party={party} size={22} dashed={!yes} decorative /> {party.name}
          </span>
          {!yes && <span class="vote-scene-over">{say('scene.over', { over })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What it means for the person and what comes next, or why it was not signed. */
function After({ moment: { forYou, next, reasons } }: VoteSceneProps) {
  const [worth, ...balance] = forYou;
  const [headline, ...rest] = next;
  return (
    <>
      {worth !== undefined && (
        <p class="vote-scene-for-you">
          <b>{worth}</b> {balance.join(' ')}
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason} class="vote-scene-note">
          {reason}
        </p>
      ))}
      {headline !== undefined && (
        <div class="vote-scene-next night">
          <p class="vote-scene-next-words">{headline}</p>
          {rest.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </>
  );
}
