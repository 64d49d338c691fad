import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { MAIL_INSTRUCTIONS, type Move, type OfferMove, type PartyIndex, type TrackIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { State } from '#engine/model/state.ts';
import { mediatingRefusal } from '#engine/moves/draft.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import { kindOfMove, type MoveKind } from '../move-kinds.ts';
import { type Coder, chooseFrom, chooseOf, chooseSome } from './coder.ts';
import { type Code, type MoveOfType, SPEECH_CODERS, type Talk } from './speech.ts';
import { codeAnyWording, codeClauses, codeIssue, codeVersion, saidBefore, vagueVersions } from './wordings.ts';

/** Weights of kinds that can be made; they and their order are part of the rules. Others, e.g. replies, have 0. */
const KIND_WEIGHTS: Readonly<Record<MoveKind, number>> = {
  offer: 48,
  offerExact: 1,
  offerTogether: 3,
  offerTogetherExact: 1,
  endDay: 12,
  askLiveWith: 10,
  initial: 7,
  useLever: 7,
  askMatters: 6,
  tellMatters: 6,
  consult: 4,
  askTrue: 4,
  byMembers: 4,
  reinterpret: 4,
  draft: 4,
  callVote: 3,
  insist: 3,
  never: 2,
  consultMembers: 2,
  claim: 2,
  confirm: 2,
  deny: 2,
  withdraw: 2,
  tellClaim: 1,
  askMeaning: 1,
  walkOut: 1,
  stay: 1,
  instruct: 1,
  // Replies, and questions that are written in the room of another kind.
  accept: 0,
  refuse: 0,
  counter: 0,
  voteYes: 0,
  voteNo: 0,
  reply: 0,
  counterExact: 0,
  carryPass: 0,
  carryHold: 0,
  carryBlur: 0,
  review: 0,
  open: 0,
  refuseAtPrice: 0,
  askLiveIf: 0,
};
const TALK_KINDS = (Object.keys(KIND_WEIGHTS) as MoveKind[]).filter((kind) => KIND_WEIGHTS[kind] > 0);
const ADDRESSEES = { least: 1, stop: 16 } as const;

/** A move of one's own. */
export function codeTalk(coder: Coder, game: Game, state: State, party: PartyIndex, move?: Move): Move {
  const reachable = game.common.tracks.map((_, track) => reachableOn(game, state, party, track));
  const talk = { game, state, party, reachable };
  const free = freeKind(state, party);
  const place = chooseFrom(coder, TALK_KINDS, move && placeFor(kindOfMove(move), free), (each) => weightOf(talk, each));
  const kind = place === free ? 'askLiveIf' : place;
  return CODERS[kind]?.(coder, talk, move as never) as Move;
}

/**
 * The kind that nobody can make now: a walk-out that is announced cannot be announced again, and one that is not cannot be
 * taken back. Its room is that of a question with a condition, so that moves of all other kinds are written as they were
 * before there were such questions.
 */
function freeKind(state: State, party: PartyIndex): 'walkOut' | 'stay' {
  return at(state.parties, party).leavesAt > 0 ? 'walkOut' : 'stay';
}

/** The kind in whose room a move is written; one that cannot be said for what cannot be made now. */
function placeFor(kind: MoveKind, free: MoveKind): MoveKind {
  if (kind === 'askLiveIf') return free;
  return kind === free ? 'askLiveIf' : kind;
}

function reachableOn({ common }: Game, state: State, party: PartyIndex, track: TrackIndex): PartyIndex[] {
  if (at(state.tracks, track).status !== 'open') return [];
  return othersOf(party, common.partyCount).filter(
    (other) => letterRefusal(common, state, track, party, other) === undefined,
  );
}

/** Returns the weight of a kind; 0 if there is nothing to choose for it. */
function weightOf({ game, state, party, reachable }: Talk, kind: MoveKind): number {
  const isPossible = POSSIBLE[kind]?.({ game, state, party, reachable }) ?? true;
  return isPossible ? KIND_WEIGHTS[kind] : 0;
}

const canOffer = ({ reachable }: Talk) => reachable.some((parties) => parties.length > 0);
const canOfferSeveral = ({ reachable }: Talk) => reachable.some((parties) => parties.length > 1);
const hasClaims = ({ state }: Talk) => state.claims.length > 0;
const POSSIBLE: Partial<Readonly<Record<MoveKind, (talk: Talk) => boolean>>> = {
  offer: canOffer,
  offerExact: canOffer,
  offerTogether: canOfferSeveral,
  offerTogetherExact: canOfferSeveral,
  initial: ({ state }) =>
    state.setup.onPaper === true ||
    state.text.some(({ current, beside }) => current !== undefined || beside.length > 0),
  useLever: ({ game, party }) => at(game.secrets, party).levers.length > 0,
  draft: (talk) => draftable(talk).length > 0,
  confirm: hasClaims,
  deny: hasClaims,
  byMembers: hasClaims,
  reinterpret: hasClaims,
  askTrue: hasClaims,
  askMeaning: ({ state }) => vagueVersions(state).length > 0,
};

const CODERS: Partial<Readonly<Record<MoveKind, Code>>> = {
  offer: (coder, talk, move) => codeOffer(coder, talk, move),
  offerExact: (coder, talk, move) => ({ ...codeOffer(coder, talk, move), exact: true }),
  offerTogether: (coder, talk, move) => ({ ...codeOffer(coder, talk, move), together: true }),
  offerTogetherExact: (coder, talk, move) => ({ ...codeOffer(coder, talk, move), exact: true, together: true }),
  endDay: (_, { party }) => ({ type: 'endDay', party }),
  walkOut: (_, { party }) => ({ type: 'walkOut', party }),
  stay: (_, { party }) => ({ type: 'stay', party }),
  initial: (coder, { game, state, party }, move: MoveOfType<'initial'>) => ({
    type: 'initial',
    party,
    ...(state.setup.onPaper ? codeAnyWording(coder, game, state, move) : codeVersion(coder, state, move)),
  }),
  withdraw: (coder, { game, party }, move: MoveOfType<'withdraw'>) => ({
    type: 'withdraw',
    party,
    issue: codeIssue(coder, game.common, move?.issue),
  }),
  callVote: (coder, { game, party }, move: MoveOfType<'callVote'>) => ({
    type: 'callVote',
    party,
    track: chooseOf(coder, game.common.tracks.length, move?.track),
  }),
  useLever: (coder, { game, party }, move: MoveOfType<'useLever'>) => ({
    type: 'useLever',
    party,
    lever: chooseFrom(
      coder,
      at(game.secrets, party).levers.map(({ index }) => index),
      move?.lever,
    ),
  }),
  instruct: (coder, { party }, move: MoveOfType<'instruct'>) => ({
    type: 'instruct',
    party,
    mail: chooseFrom(coder, MAIL_INSTRUCTIONS, move?.mail),
  }),
  draft: codeDraft,
  ...SPEECH_CODERS,
};

function codeOffer(coder: Coder, { game, state, party, reachable }: Talk, move?: OfferMove): OfferMove {
  const tracks = reachable.flatMap((parties, track) => (parties.length > 0 ? [track] : []));
  const track = chooseFrom(coder, tracks, move?.track);
  const to = chooseSome(coder, at(reachable, track), ADDRESSEES, move?.to);
  const said = saidBefore(state, party, track, (other) => to.includes(other));
  const { issues } = at(game.common.tracks, track);
  const clauses = codeClauses(coder, game, state, { party, issues, said }, move?.clauses);
  return { type: 'offer', party, track, to, clauses };
}

function draftable({ game, state, party }: Talk): TrackIndex[] {
  const tracks = game.common.tracks.map((_, track) => track);
  return tracks.filter((track) => mediatingRefusal(game.common, state, party, track) === undefined);
}

function codeDraft(coder: Coder, talk: Talk, move: MoveOfType<'draft'>): Move {
  const { game, state, party } = talk;
  const track = chooseFrom(coder, draftable(talk), move?.track);
  const said = { own: state.drafts.filter((draft) => draft.track === track).at(-1)?.clauses, others: undefined };
  const { issues } = at(game.common.tracks, track);
  return {
    type: 'draft',
    party,
    track,
    clauses: codeClauses(coder, game, state, { party, issues, said }, move?.clauses),
  };
}
