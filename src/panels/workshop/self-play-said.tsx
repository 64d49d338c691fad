import type { PlayedChairModel, PlayedTrackModel, SelfPlayModel } from '#session/workshop/self-play-model.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface SelfPlaySaidProps {
  /** Absent before the first games. */
  readonly model: SelfPlayModel | undefined;
  /** Number of games per run. */
  readonly games: number;
  /** Reason why no games can be played now; `undefined` if they can. */
  readonly notNow: string | undefined;
  readonly onBegin: () => void;
  readonly onStop: () => void;
}

/** Results of games of a scenario in which the computer plays all chairs. */
export function SelfPlaySaid({ model, games, notNow, onBegin, onStop }: SelfPlaySaidProps) {
  const { say } = useSpeaker();
  const isPlaying = model?.is === 'playing';
  return (
    <section class="self-play gap3 grid" aria-labelledby="self-play-heading">
      <div class="bench-head cluster between centred gap-2-4">
        <h2 id="self-play-heading">{say('workshop-bench.self-play')}</h2>
        {isPlaying ? (
          <Button kind="plain" onClick={onStop}>
            {say('workshop-bench.stop')}
          </Button>
        ) : (
          <Button kind="plain" icon="player-play" disabledReason={notNow} onClick={onBegin}>
            {labelOf(model)}
          </Button>
        )}
      </div>
      {model === undefined && <p class="muted">{say('workshop-bench.self-play-words', { games })}</p>}
      {model !== undefined && <Played {...model} />}
    </section>
  );

  function labelOf(played: SelfPlayModel | undefined): string {
    if (played === undefined || !played.isCurrent) return say('workshop-bench.begin', { games });
    return say(played.is === 'stopped' ? 'workshop-bench.go-on' : 'workshop-bench.again');
  }
}

function Played({ played, wanted, is, isCurrent, endings, tracks, chairs }: SelfPlayModel) {
  const { say } = useSpeaker();
  return (
    <>
      <div class="self-play-progress note muted">
        <progress id="self-play-progress" max={wanted} value={played} />
        <label for="self-play-progress">{say('workshop-bench.played', { played, wanted })}</label>
      </div>
      {is === 'failed' && <p class="wax-text">{say('workshop-bench.self-play-failed')}</p>}
      {!isCurrent && <p class="muted">{say('workshop-bench.self-play-before')}</p>}
      {endings.length > 0 && <Endings endings={endings} />}
      {tracks.map((track, key) => (
        <TrackPlayed key={key} {...track} />
      ))}
      {chairs.length > 0 && <Chairs chairs={chairs} />}
    </>
  );
}

function Endings({ endings }: Pick<SelfPlayModel, 'endings'>) {
  const { say } = useSpeaker();
  return (
    <ul class="self-play-endings stack" aria-label={say('workshop-bench.endings')}>
      {endings.map(({ kind, percent }) => (
        <li key={kind}>
          <span>{say(`workshop-bench.ending-${kind}`)}</span>
          <span class="self-play-bar block ground2" aria-hidden="true">
            <span class={`self-play-share self-play-share--${kind}`} style={{ width: `${percent}%` }} />
          </span>
          <b>{say('workshop-bench.percent', { percent })}</b>
        </li>
      ))}
    </ul>
  );
}

function TrackPlayed({ title, signed, round, rounds, texts, commonest }: PlayedTrackModel) {
  const { say } = useSpeaker();
  return (
    <div>
      {title !== undefined && <h3>{title}</h3>}
      {round === undefined ? (
        <p>{say('workshop-bench.never-signed')}</p>
      ) : (
        <p>
          {say('workshop-bench.signed-by', { percent: signed, round, rounds })}{' '}
          {say('workshop-bench.texts-signed', { texts, percent: commonest })}
        </p>
      )}
    </div>
  );
}

function Chairs({ chairs }: { readonly chairs: readonly PlayedChairModel[] }) {
  const { say } = useSpeaker();
  return (
    <table class="bench-table full collapse">
      <caption>{say('workshop-bench.chairs')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('workshop-bench.chair')}</th>
          <th scope="col">{say('workshop-bench.over')}</th>
          <th scope="col">{say('workshop-bench.of-most')}</th>
        </tr>
      </thead>
      <tbody>
        {chairs.map(({ name, over, ofMost }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{say('workshop-bench.points-over', { points: over })}</td>
            <td>{ofMost === undefined ? '' : say('workshop-bench.percent', { percent: ofMost })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
