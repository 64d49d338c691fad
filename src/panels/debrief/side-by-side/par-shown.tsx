/** What negotiators make of a game when they play it many times, beside what came of this one. */
import { useCallback, useState } from 'preact/hooks';
import type { Par, ParPart } from '#session/debrief/par-model.ts';
import type { EndingModel, EndingTrack } from '#session/screens/ending-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork, type Work } from '../../use-work.ts';

/** How many games are played. */
export const PAR_GAMES = 40;

/** Plays them, and says how many it has played. */
export type PlayPar = (onGame: (played: number) => void) => Work<Par>;

interface ParShownProps {
  readonly model: EndingModel;
  readonly play: PlayPar;
}

/** It is played when somebody asks for it, since it takes a while. */
export function ParShown({ model, play }: ParShownProps) {
  const { say } = useSpeaker();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="par" aria-labelledby="par-heading">
      <h3 id="par-heading">{say('debrief-beside.par')}</h3>
      {isAsked ? (
        <Playing {...{ model, play }} onCancel={() => setAsked(false)} />
      ) : (
        <Button kind="paper" onClick={() => setAsked(true)}>
          {say('debrief-beside.par-play', { games: PAR_GAMES })}
        </Button>
      )}
    </section>
  );
}

function Playing({ model, play, onCancel }: ParShownProps & { readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const [played, setPlayed] = useState(0);
  const start = useCallback(() => play(setPlayed), [play]);
  const worked = useWork(start);
  if (worked.is === 'done') return <ParTable model={model} par={worked.value} />;
  if (worked.is === 'failed') return <p role="status">{say('debrief-replay.instead-failed')}</p>;
  return (
    <>
      <p role="status">{say('debrief-beside.par-going', { played, games: PAR_GAMES })}</p>
      <Button kind="paper" onClick={onCancel}>
        {say('page.cancel')}
      </Button>
    </>
  );
}

function ParTable({ model, par: { games, parts } }: { readonly model: EndingModel; readonly par: Par }) {
  const { say } = useSpeaker();
  return (
    <table class="beside">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('debrief-beside.here')}</th>
          <th scope="col">{say('debrief-beside.par-there', { games })}</th>
        </tr>
      </thead>
      {parts.map((part) => (
        <Part key={part.track} part={part} here={model.tracks.find(({ track }) => track === part.track)} />
      ))}
    </table>
  );
}

function Part({ part, here }: { readonly part: ParPart; readonly here: EndingTrack | undefined }) {
  const { say } = useSpeaker();
  return (
    <tbody>
      <tr>
        <th scope="row" class="beside-part">
          {part.title}
        </th>
        <td>{here?.statusWords}</td>
        <td>{say('debrief-beside.par-signed', { games: part.signed })}</td>
      </tr>
      {part.articles.map(({ number, title, answers }) => (
        <tr key={number}>
          <th scope="row">{`${number} ${title}`}</th>
          <td>{here?.clauses.find((clause) => clause.number === number)?.label}</td>
          <td>
            <ul>
              {answers.map(({ label, games }) => (
                <li key={label}>{say('debrief-beside.par-answer', { label, games })}</li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
