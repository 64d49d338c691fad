/** Actions from a moment of a finished game: playing on from a chair, or seeing the outcome of another reply. */
import { useState } from 'preact/hooks';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { OtherReply } from '#session/debrief/replay-model.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { CancellableWork } from '../../use-work.ts';

/** A branch that was made here before. */
export interface BranchLine {
  /** Code of a link to the branch, and its address. */
  readonly code: string;
  readonly address: string;
  /** Number of moves that the branch has in common with the game; of a `line`, its number. */
  readonly moves: number;
  /** Delegation that is played in the branch, or that acted differently. */
  readonly chair: string;
  readonly how: 'played' | 'what-if' | 'origin' | 'line';
}

/** Outcome of another reply. */
export interface OtherGame {
  readonly code: string;
  readonly model: EndingModel;
}

export interface FromHereCommands {
  readonly chairs: readonly PartyMark[];
  readonly you: PartyIndex;
  readonly branches: readonly BranchLine[];
  /** Goes on from a moment in a chair; the game stays as it is. */
  branch(moment: number, chair: PartyIndex): void;
  /** Plays on with another reply in the place of the move that leads to a moment. */
  playInstead(moment: number, move: Move, onRound: (round: number) => void): CancellableWork<OtherGame>;
  addressOf(code: string): string;
}

interface FromHereProps {
  readonly commands: FromHereCommands;
  readonly moment: number;
  /** The game is over at it: nothing is left to be played. */
  readonly isEnd: boolean;
  readonly instead: OtherReply | undefined;
}

export function FromHere({ commands, moment, isEnd, instead }: FromHereProps) {
  const { say } = useSpeaker();
  const { chairs, you, branches, branch } = commands;
  const [chair, setChair] = useState(you);
  return (
    <div class="from-here stack mt2 column pad-top3 ruled">
      {instead !== undefined && <Instead key={moment} {...{ commands, moment, instead }} />}
      {!isEnd && (
        <>
          <label class="from-chair cluster label centred">
            {say('debrief-replay.chair')}
            <select value={String(chair)} onChange={(event) => setChair(Number(event.currentTarget.value))}>
              {chairs.map(({ party, name }) => (
                <option key={party} value={String(party)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button kind="primary" icon="arrow-fork" onClick={() => branch(moment, chair)}>
            {say('debrief-replay.branch')}
          </Button>
          <p class="replay-working">{say('debrief-replay.branch-about')}</p>
        </>
      )}
      {branches.length > 0 && <Branches branches={branches} />}
    </div>
  );
}

function Branches({ branches }: { readonly branches: readonly BranchLine[] }) {
  const { say } = useSpeaker();
  return (
    <>
      <h3>{say('debrief-replay.branches')}</h3>
      <ul class="stack gap1">
        {branches.map(({ code, address, how, moves, chair }) => (
          <li key={code}>
            <a href={address}>{say(`debrief-replay.kept-${how}`, { moves, chair })}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Progress of the game with another reply. */
type Playing =
  | { readonly is: 'asked' }
  | { readonly is: 'going'; readonly round: number; readonly cancel: () => void }
  | { readonly is: 'done'; readonly game: OtherGame }
  | { readonly is: 'failed' };

interface InsteadProps extends Pick<FromHereProps, 'commands' | 'moment'> {
  readonly instead: OtherReply;
}

function Instead({ commands, moment, instead }: InsteadProps) {
  const { say } = useSpeaker();
  const [playing, setPlaying] = useState<Playing>({ is: 'asked' });
  const play = () => {
    const { result, cancel } = commands.playInstead(moment, instead.move, (round) =>
      setPlaying({ is: 'going', round, cancel }),
    );
    setPlaying({ is: 'going', round: 0, cancel });
    result.then(
      (game) => setPlaying({ is: 'done', game }),
      () => setPlaying({ is: 'failed' }),
    );
  };
  return (
    <>
      <h3>{say('debrief-replay.instead')}</h3>
      <Button kind="plain" disabledReason={undefined} onClick={play}>
        {instead.words}
      </Button>
      <div role="status" class="replay-instead">
        {playing.is === 'going' && <p>{say('debrief-replay.instead-going', { round: playing.round })}</p>}
        {playing.is === 'failed' && <p>{say('debrief-replay.instead-failed')}</p>}
        {playing.is === 'done' && (
          <p>{say('debrief-replay.instead-came', { headline: playing.game.model.headline })}</p>
        )}
      </div>
      {playing.is === 'going' && (
        <Button kind="quiet" onClick={playing.cancel}>
          {say('page.cancel')}
        </Button>
      )}
      {playing.is === 'done' && (
        <a href={commands.addressOf(playing.game.code)}>{say('debrief-replay.instead-open')}</a>
      )}
    </>
  );
}
