import { useEffect } from 'preact/hooks';
import type { VoteMoment } from '#session/table/frame/vote-moment.ts';
import { Mark } from '../../parts/mark.tsx';
import { Pen } from '../../parts/pen.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** How long it is seen, in milliseconds, unless a key or a click ends it before. */
const SEEN = 5500;

/** From one signature to the next, in milliseconds. */
const STEP = 500;

interface VoteSceneProps {
  readonly moment: VoteMoment;
  onEnd(): void;
}

/**
 * The moment in which a vote has been held: the paper with its signatures, one after another, and what that changes.
 * It is to be seen only; what it says is told to screen readers, and stays to be read, among the news.
 */
export function VoteScene({ moment, onEnd }: VoteSceneProps) {
  const { say } = useSpeaker();
  useEffect(() => endsByItself(onEnd), [onEnd]);
  return (
    <div class="vote-scene" data-signed={moment.signed} aria-hidden="true" onClick={onEnd}>
      <div class="vote-scene-words">
        <p class="vote-scene-headline">{say(moment.signed ? 'table.signed' : 'table.not-signed')}</p>
        {moment.signed && <p class="vote-scene-says">{moment.words}</p>}
        {moment.changes.map((words) => (
          <p key={words} class="vote-scene-change">
            {words}
          </p>
        ))}
        <p class="vote-scene-way">{say('table.any-key')}</p>
      </div>
      <Sheet as="div" class="vote-scene-paper">
        <p class="vote-scene-title">{moment.title}</p>
        {moment.clauses.length > 0 && (
          <ul class="vote-scene-clauses">
            {moment.clauses.map(({ number, title, label }) => (
              <li key={number}>
                <span class="letter-article">
                  {number} {title}
                </span>{' '}
                {label}
              </li>
            ))}
          </ul>
        )}
        <Ballots moment={moment} />
        {moment.reasons.map((reason) => (
          <p key={reason} class="vote-scene-reason">
            {reason}
          </p>
        ))}
      </Sheet>
    </div>
  );
}

function Ballots({ moment }: Pick<VoteSceneProps, 'moment'>) {
  const { say } = useSpeaker();
  return (
    <ul class="vote-scene-ballots">
      {moment.ballots.map(({ party, yes, over }, place) => (
        <li key={party.party} style={{ '--wait': `${place * STEP}ms` }}>
          <span class="vote-scene-line">
            {yes ? <Pen party={party} size={52} fresh /> : <span class="vote-scene-no">{say('table.no')}</span>}
          </span>
          <span class="vote-scene-party">
            <Mark party={party} size={22} dashed={!yes} decorative /> {party.name}
          </span>
          {!yes && <span class="vote-scene-over">{say('table.over', { over })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Ends it with any key, or after its time; gives back what forgets both. The key does what it does all the same. */
function endsByItself(onEnd: () => void): () => void {
  const timer = setTimeout(onEnd, SEEN);
  document.addEventListener('keydown', onEnd);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('keydown', onEnd);
  };
}
