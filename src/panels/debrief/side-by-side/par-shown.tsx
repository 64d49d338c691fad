/** Results of negotiators who play a game many times, beside the result of this game. */

import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import {
  PAR_GAMES,
  type Par,
  type ParBranch,
  type ParFork,
  type ParPart,
  type ParProgress,
} from '#session/debrief/par-model.ts';
import type { EndingModel, EndingTrack } from '#session/screens/ending-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';

/** Plays the games, and tells what has come of them so far. */
export type PlayPar = (onGame: (progress: ParProgress) => void) => CancellableWork<Par>;

interface ParShownProps {
  readonly model: EndingModel;
  readonly play: PlayPar;
}

/** Plays the games on request, since they take a while. */
export function ParShown({ model, play }: ParShownProps) {
  const { say } = useSpeaker();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="par" aria-labelledby="par-heading">
      <h3 class="strong" id="par-heading">
        {say('debrief-beside.par')}
      </h3>
      <p>{say('debrief-beside.par-about')}</p>
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

/** Cancelled before there is anything to show, it is as if it had not been asked for; later, what there is stays. */
function Playing({ model, play, onCancel }: ParShownProps & { readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const [progress, setProgress] = useState<ParProgress>({ done: 0, told: undefined });
  const cancel = useRef(() => {});
  const start = useCallback(() => {
    const work = play(setProgress);
    cancel.current = work.cancel;
    return work;
  }, [play]);
  const worked = useWork(start);
  const par = worked.is === 'done' ? worked.value : progress.told;
  return (
    <>
      {worked.is === 'going' && (
        <Going played={progress.done} onCancel={() => (par === undefined ? onCancel() : cancel.current())} />
      )}
      <p role="status" class="par-told note paper-muted">
        {par !== undefined && say('debrief-beside.par-told', { games: par.games })}
        {par === undefined && worked.is === 'failed' && say('debrief-replay.instead-failed')}
      </p>
      {par !== undefined && (
        <>
          {par.fork && (
            <>
              <h4>{say('debrief-beside.par-forks')}</h4>
              <ParForks fork={par.fork} of={par.games} />
            </>
          )}
          <h4>{say('debrief-beside.par-results')}</h4>
          <ParTable model={model} par={par} />
        </>
      )}
    </>
  );
}

function Going({ played, onCancel }: { readonly played: number; readonly onCancel: () => void }) {
  const { say } = useSpeaker();
  const words = say('debrief-beside.par-going', { played, games: PAR_GAMES });
  return (
    <div class="par-going cluster note centred gap-2-3">
      <progress value={played} max={PAR_GAMES} aria-label={say('debrief-beside.par')} />
      <span aria-hidden="true">{words}</span>
      <Button kind="paper" onClick={onCancel}>
        {say('debrief-beside.par-stop')}
      </Button>
    </div>
  );
}

interface ParForksProps {
  readonly fork: ParFork;
  /** Total number of games: a bar is a share of them. */
  readonly of: number;
}

/** Forks at which games diverged, nested in one another; the branch of this game is named. */
function ParForks({ fork: { title, branches }, of }: ParForksProps) {
  const all = branches.reduce((sum, { games }) => sum + games, 0);
  return (
    <div class="par-fork">
      <p class="note paper-muted">{title}</p>
      <ul>
        {branches.map((branch) => (
          <li key={branch.words}>
            <Branch {...{ branch, all, of }} />
            {branch.next && <ParForks fork={branch.next} of={of} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BranchProps {
  readonly branch: ParBranch;
  readonly all: number;
  readonly of: number;
}

function Branch({ branch: { words, games, isHere }, all, of }: BranchProps) {
  const { say } = useSpeaker();
  return (
    <p class="par-branch cluster small centred" data-here={isHere}>
      <span class="par-bar" aria-hidden="true">
        <span style={{ width: `${(games * 100) / of}%` }} />
      </span>
      <b>{words}</b> <span>{say('debrief-beside.fork-games', { games, all })}</span>
      {isHere && <span class="par-here note nowrap">{say('debrief-beside.par-here')}</span>}
    </p>
  );
}

interface ParTableProps {
  readonly model: EndingModel;
  readonly par: Par;
}

/** Part by part and article by article: what this game says, and how many others say what. */
function ParTable({ model, par: { games, parts } }: ParTableProps) {
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
        <Part
          key={part.track}
          part={part}
          games={games}
          here={model.tracks.find(({ track }) => track === part.track)}
        />
      ))}
    </table>
  );
}

interface PartProps {
  readonly part: ParPart;
  /** Number of games played. */
  readonly games: number;
  readonly here: EndingTrack | undefined;
}

function Part({ part, games: all, here }: PartProps) {
  const { say } = useSpeaker();
  const { title, signed, texts, commonest, articles } = part;
  const [ofHere, ofThere] = [say('debrief-beside.here'), say('debrief-beside.par-there', { games: all })];
  return (
    <tbody>
      <tr>
        <th scope="row" class="beside-part">
          {title}
        </th>
        <BesideCell of={ofHere}>{here?.statusWords}</BesideCell>
        <BesideCell of={ofThere}>
          {say('debrief-beside.par-signed', { games: signed })}
          {signed > 0 && <p>{say('debrief-beside.par-texts', { texts, commonest })}</p>}
        </BesideCell>
      </tr>
      {articles.map(({ number, title: article, answers }) => (
        <tr key={number}>
          <th scope="row">{`${number} ${article}`}</th>
          <BesideCell of={ofHere}>{here?.clauses.find((clause) => clause.number === number)?.label}</BesideCell>
          <BesideCell of={ofThere}>
            <ul>
              {answers.map(({ label, games, isHere }) => (
                <li key={label}>
                  {say('debrief-beside.par-answer', { label, games })}
                  {isHere && <span class="par-here note nowrap">{say('debrief-beside.par-here')}</span>}
                </li>
              ))}
            </ul>
          </BesideCell>
        </tr>
      ))}
    </tbody>
  );
}

interface BesideCellProps {
  /** Owner of the value, as in the column head; shown in the cell if there is no room for columns. */
  readonly of: string;
  readonly children?: ComponentChildren;
}

export function BesideCell({ of, children }: BesideCellProps) {
  return (
    <td>
      <span class="beside-of">{of}</span>
      {children}
    </td>
  );
}
