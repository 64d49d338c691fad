import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Turn } from '#engine/model/turn.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, replay } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { type GameRecord, recordOf } from '#record/game-record.ts';
import { encodeRecord } from '#record/record-codec.ts';

/** A game in which persons do the simplest that is allowed, as `playToTheEnd` does on the page. */
export interface SimpleGame {
  readonly game: Game;
  /** As it was when it was gone on with. */
  readonly record: GameRecord;
  /** Of all seats. */
  readonly moves: readonly Move[];
  /** What persons were asked since then, each with the number of moves before it. */
  readonly decisions: readonly Decision[];
}

export interface Decision {
  readonly before: number;
  readonly asked: Turn['kind'];
}

/** Plays a game on to its end. */
export function movesToTheEnd({ game, record, moves }: Omit<SimpleGame, 'decisions'>): SimpleGame {
  const state = replay(game, record.setup, moves);
  const memories = newSeatMemories(game);
  const all = [...moves];
  const decisions: Decision[] = [];
  for (let turn = state.toAct; turn !== undefined; turn = state.toAct) {
    const decided = nextDecision(game, state, memories)?.move;
    if (decided === undefined) decisions.push({ before: all.length, asked: turn.kind });
    const move = decided ?? simplest(game, state, turn);
    all.push(move);
    applyTo(game, state, move);
  }
  return { game, record, moves: all, decisions };
}

/** The text of a game that is saved when persons have this many decisions left. */
export function savedBefore(played: SimpleGame, left: number): string {
  const { before } = played.decisions.at(-left) ?? {};
  if (before === undefined) throw new RangeError(`the game has no ${left} decisions`);
  return savedAfter(played, before);
}

/** The text of a game that is saved after so many moves. */
export function savedAfter({ game, record, moves }: SimpleGame, number: number): string {
  const list = moves.slice(0, number);
  const state = replay(game, record.setup, list);
  return encodeRecord({ ...recordOf(game, state, { of: 'all', list }, record), settings: record.settings });
}

/** Accepts what is offered, tells nothing, signs what may be signed, ends the day. */
function simplest(game: Game, state: State, turn: Turn): Move {
  const move = wishedMoves(game, turn).find((wished) => decideIn(game, state, wished) === undefined);
  if (move === undefined) throw new RangeError(`nothing simple is allowed where a person is asked to ${turn.kind}`);
  return move;
}

/** What is done, the first of it that is allowed. */
function wishedMoves({ scenario }: Game, turn: Turn): readonly Move[] {
  const { party } = turn;
  switch (turn.kind) {
    case 'open':
      return [{ type: 'open', party, clauses: [], never: [] }];
    case 'answer':
      return [
        { type: 'answer', party, offer: turn.offer, response: 'accept' },
        { type: 'answer', party, offer: turn.offer, response: 'refuse', reason: 'not-now', issue: undefined },
      ];
    case 'reply':
      return [{ type: 'reply', party, question: turn.question, says: 'evade' }];
    case 'carry':
      return [{ type: 'carry', party, offer: turn.offer, how: 'pass' }];
    case 'review':
      return [{ type: 'review', party, draft: turn.draft, over: [] }];
    case 'vote': {
      const { track } = turn;
      const no = (issue: number): Move => ({ type: 'vote', party, track, yes: false, over: [issue] });
      return [{ type: 'vote', party, track, yes: true }, ...scenario.issues.map((_, issue) => no(issue))];
    }
    case 'talk':
      return [{ type: 'endDay', party }];
  }
}
