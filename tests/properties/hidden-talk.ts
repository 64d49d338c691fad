/** Talk between two that others must not know of: an offer, something told or asked, and an answer that changes nothing. */
import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex, Reply } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { pick, pickSome } from '#engine/model/pick.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { claimMove } from '#engine/moves/legal-claims.ts';
import { apply } from '#engine/play.ts';
import { type LegalMoves, legalMovesFor } from '../support/legal-moves.ts';
import { sampleMove } from '../support/sample-move.ts';
import type { Played } from './random-play.ts';

/** Two worlds: in one of them the party that has its turn has talked with another first. */
export interface Apart {
  readonly game: Game;
  /** What was done in that world only. */
  readonly move: Move;
  /** Those that took no part in it. */
  readonly unaware: readonly PartyIndex[];
  /** Without and with the talk: at once, and once the same party has made the same move in both. */
  readonly worlds: readonly (readonly [without: State, having: State])[];
}

/** A hidden talk at every moment of a game at which one can be held and somebody is left out of it. */
export function hiddenTalks({ game, states }: Pick<Played, 'game' | 'states'>, draw: DrawBetween): Apart[] {
  return states.flatMap((state) => {
    const move = privateMove(game, state, draw);
    if (move === undefined) return [];
    const knowing = [move.party, ...partnersOf(game, state, move)];
    const unaware = game.secrets.flatMap((_, party) => (knowing.includes(party) ? [] : [party]));
    // As many moves left, and the same draws to come: the worlds differ in what was said, and in nothing else.
    const having = { ...answered(game, apply(game, state, move)), movesLeft: state.movesLeft, random: state.random };
    const worlds = [[state, having], ...nextIn(game, state, having, draw)] as const;
    return unaware.length > 0 ? [{ game, move, unaware, worlds }] : [];
  });
}

/** Both worlds after the same move, where it may be made in both. */
function nextIn(game: Game, without: State, having: State, draw: DrawBetween): (readonly [State, State])[] {
  const move = privateMove(game, without, draw) ?? sampleMove(game, legalNow(game, without), draw);
  return decideIn(game, having, move) === undefined ? [[apply(game, without, move), apply(game, having, move)]] : [];
}

function legalNow(game: Game, state: State): LegalMoves {
  return legalMovesFor(game, state, state.toAct?.party ?? 0);
}

/** An offer to one party, or something told to it or asked of it, where a move is left after that. */
function privateMove(game: Game, state: State, draw: DrawBetween): Move | undefined {
  const legal = legalNow(game, state);
  if (legal.kind !== 'talk' || state.movesLeft < 2) return undefined;
  const kinds = [offersOf(legal, draw), claimsOf(legal, draw), ...saidByKind(legal)];
  const open = kinds.map((moves) => moves.filter((move) => decideIn(game, state, move) === undefined));
  const some = open.filter((moves) => moves.length > 0);
  return some.length > 0 ? pick(pick(some, draw), draw) : undefined;
}

type Talking = Extract<LegalMoves, { kind: 'talk' }>;

function offersOf({ party, offers }: Talking, draw: DrawBetween): Move[] {
  return offers.flatMap(({ track, to, issues }) =>
    to.map((one): Move => {
      const clauses = pickSome(issues, draw).map((issue) => ({ issue, option: 0 }));
      return { type: 'offer', party, track, to: [one], clauses };
    }),
  );
}

function claimsOf({ party, claims }: Talking, draw: DrawBetween): Move[] {
  const told = claims.filter((claim) => claim.what === 'claim' && claim.to !== undefined);
  return told.map((claim) => claimMove(party, claim, pickSome(claim.options, draw)));
}

/** Each kind by itself: some are few among all that can be said, and would be drawn too seldom. */
function saidByKind({ speeches }: Talking): Move[][] {
  const said = speeches.filter((move) => move.type === 'ask' || move.type === 'tell');
  const kinds = new Set(said.map(kindOf));
  return [...kinds].map((kind) => said.filter((move) => kindOf(move) === kind));
}

/** Such as "offer", "ask matters". */
export function kindOf(move: Move): string {
  return 'what' in move ? `${move.type} ${move.what}` : move.type;
}

/** Whom a private move is said to, and who carries it. */
function partnersOf({ common }: Game, state: State, move: Move): PartyIndex[] {
  if (move.type === 'tell' || move.type === 'ask') return [move.to];
  if (move.type !== 'offer') return othersOf(move.party, common.partyCount);
  return move.to.flatMap((to) => {
    const direct = channelBetween(common, state, move.party, to) === 'direct';
    const carrier = direct ? undefined : carrierBetween(common, state, move.party, to);
    return carrier === undefined ? [to] : [to, carrier];
  });
}

/** What is owed is given in the way that changes nothing else. */
function answered(game: Game, state: State): State {
  const reply = quietReply(state);
  return reply === undefined ? state : answered(game, apply(game, state, reply));
}

function quietReply({ toAct }: State): Reply | undefined {
  switch (toAct?.kind) {
    case 'answer':
      return { type: 'answer', party: toAct.party, offer: toAct.offer, response: 'refuse', reason: 'not-now' };
    case 'reply':
      return { type: 'reply', party: toAct.party, question: toAct.question, says: 'evade' };
    case 'carry':
      return { type: 'carry', party: toAct.party, offer: toAct.offer, how: 'pass' };
    default:
      return undefined;
  }
}
