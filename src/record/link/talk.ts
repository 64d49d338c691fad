import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import {
  type ClaimContent,
  type Clause,
  MAIL_INSTRUCTIONS,
  type Move,
  type OfferMove,
  type PartyIndex,
  type TrackIndex,
} from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { State } from '#engine/model/state.ts';
import { mediatingRefusal } from '#engine/moves/draft.ts';
import { talkRefusal } from '#engine/moves/offer.ts';
import { kindOfMove, type MoveKind } from '../move-kinds.ts';
import { type Coder, chooseFrom, chooseOf, chooseSome } from './coder.ts';
import { codeClauses, codeIssue, codeVersion, isSame, saidBefore, vagueVersions } from './wordings.ts';

/** A move of one's own, where it is made and by whom. */
interface Talk {
  readonly game: Game;
  readonly state: State;
  readonly party: PartyIndex;
  /** Parties that can be offered something, by track. */
  readonly reachable: readonly (readonly PartyIndex[])[];
}

/** How likely each kind is where it can be made. What is never made, such as a reply, has none. */
const KIND_WEIGHTS: Partial<Readonly<Record<MoveKind, number>>> = {
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
};
const TALK_KINDS = Object.keys(KIND_WEIGHTS) as MoveKind[];
const ADDRESSEES = { least: 1, stop: 16 } as const;
const CLAIMED = { least: 1, stop: 16 } as const;

/** A move of one's own. */
export function codeTalk(coder: Coder, game: Game, state: State, party: PartyIndex, move?: Move): Move {
  const reachable = game.common.tracks.map((_, track) => reachableOn(game, state, party, track));
  const talk = { game, state, party, reachable };
  const kind = chooseFrom(coder, TALK_KINDS, move && kindOfMove(move), (each) => weightOf(talk, each));
  return CODERS[kind]?.(coder, talk, move as never) as Move;
}

function reachableOn({ common }: Game, state: State, party: PartyIndex, track: TrackIndex): PartyIndex[] {
  if (at(state.tracks, track).status !== 'open') return [];
  return othersOf(party, common.partyCount).filter(
    (other) => talkRefusal(common, state, track, party, other) === undefined,
  );
}

/** What there is nothing to choose for is not likely at all. */
function weightOf({ game, state, party, reachable }: Talk, kind: MoveKind): number {
  const isPossible = POSSIBLE[kind]?.({ game, state, party, reachable }) ?? true;
  return isPossible ? (KIND_WEIGHTS[kind] ?? 0) : 0;
}

const canOffer = ({ reachable }: Talk) => reachable.some((parties) => parties.length > 0);
const canOfferSeveral = ({ reachable }: Talk) => reachable.some((parties) => parties.length > 1);
const hasClaims = ({ state }: Talk) => state.claims.length > 0;
const POSSIBLE: Partial<Readonly<Record<MoveKind, (talk: Talk) => boolean>>> = {
  offer: canOffer,
  offerExact: canOffer,
  offerTogether: canOfferSeveral,
  offerTogetherExact: canOfferSeveral,
  initial: ({ state }) => state.text.some(({ current, beside }) => current !== undefined || beside.length > 0),
  useLever: ({ game, party }) => at(game.secrets, party).levers.length > 0,
  draft: (talk) => draftable(talk).length > 0,
  confirm: hasClaims,
  deny: hasClaims,
  byMembers: hasClaims,
  reinterpret: hasClaims,
  askTrue: hasClaims,
  askMeaning: ({ state }) => vagueVersions(state).length > 0,
};

type Code = (coder: Coder, talk: Talk, move?: never) => Move;
type Said<Kind extends Move['type']> = Extract<Move, { type: Kind }> | undefined;

const CODERS: Partial<Readonly<Record<MoveKind, Code>>> = {
  offer: (coder, talk, move) => codeOffer(coder, talk, move),
  offerExact: (coder, talk, move) => ({ ...codeOffer(coder, talk, move), exact: true }),
  offerTogether: (coder, talk, move) => ({ ...codeOffer(coder, talk, move), together: true }),
  offerTogetherExact: (coder, talk, move) => ({ ...codeOffer(coder, talk, move), exact: true, together: true }),
  endDay: (_, { party }) => ({ type: 'endDay', party }),
  walkOut: (_, { party }) => ({ type: 'walkOut', party }),
  stay: (_, { party }) => ({ type: 'stay', party }),
  consult: (_, { party }) => ({ type: 'consult', party }),
  consultMembers: (coder, { game, party }, move: Said<'consult'>) => ({
    type: 'consult',
    party,
    about: codeIssue(coder, game.common, move?.about),
  }),
  initial: (coder, { state, party }, move: Said<'initial'>) => ({
    type: 'initial',
    party,
    ...codeVersion(coder, state, move),
  }),
  withdraw: (coder, { game, party }, move: Said<'withdraw'>) => ({
    type: 'withdraw',
    party,
    issue: codeIssue(coder, game.common, move?.issue),
  }),
  callVote: (coder, { game, party }, move: Said<'callVote'>) => ({
    type: 'callVote',
    party,
    track: chooseOf(coder, game.common.tracks.length, move?.track),
  }),
  useLever: (coder, { game, party }, move: Said<'useLever'>) => ({
    type: 'useLever',
    party,
    lever: chooseFrom(
      coder,
      at(game.secrets, party).levers.map(({ index }) => index),
      move?.lever,
    ),
  }),
  instruct: (coder, { party }, move: Said<'instruct'>) => ({
    type: 'instruct',
    party,
    mail: chooseFrom(coder, MAIL_INSTRUCTIONS, move?.mail),
  }),
  draft: codeDraft,
  insist: (coder, talk, move) => codePosition(coder, talk, 'insist', move),
  never: (coder, talk, move) => codePosition(coder, talk, 'never', move),
  confirm: (coder, talk, move) => codeOfClaim(coder, talk, 'confirm', move),
  deny: (coder, talk, move) => codeOfClaim(coder, talk, 'deny', move),
  byMembers: (coder, talk, move) => codeOfClaim(coder, talk, 'by-members', move),
  reinterpret: codeReinterpretation,
  claim: (coder, talk, move: ClaimContent | undefined) => ({
    type: 'declare',
    party: talk.party,
    what: 'claim',
    ...codeClaim(coder, talk, move),
  }),
  tellMatters: (coder, talk, move: (Said<'tell'> & { what: 'matters' }) | undefined) => ({
    ...codeTo(coder, talk, 'tell', move),
    what: 'matters',
    issue: codeIssue(coder, talk.game.common, move?.issue),
  }),
  tellClaim: (coder, talk, move: (Said<'tell'> & { what: 'claim' }) | undefined) => ({
    ...codeTo(coder, talk, 'tell', move),
    what: 'claim',
    ...codeClaim(coder, talk, move),
  }),
  askMatters: (coder, talk, move: (Said<'ask'> & { what: 'matters' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'matters',
    issue: codeIssue(coder, talk.game.common, move?.issue),
  }),
  askLiveWith: (coder, talk, move: (Said<'ask'> & { what: 'could-live-with' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'could-live-with',
    ...codeOption(coder, talk, move),
  }),
  askTrue: (coder, talk, move: (Said<'ask'> & { what: 'is-it-true' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'is-it-true',
    claim: codeClaimId(coder, talk, move?.claim),
  }),
  askMeaning: (coder, talk, move: (Said<'ask'> & { what: 'meaning' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'meaning',
    ...codeVague(coder, talk, move),
  }),
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

function codeDraft(coder: Coder, talk: Talk, move: Said<'draft'>): Move {
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

function codeOption(coder: Coder, { game }: Talk, clause?: Clause): Clause {
  const issue = codeIssue(coder, game.common, clause?.issue);
  return { issue, option: chooseOf(coder, at(game.common.issues, issue).optionCount, clause?.option) };
}

function codePosition(coder: Coder, talk: Talk, what: 'insist' | 'never', move?: Clause): Move {
  return { type: 'declare', party: talk.party, what, ...codeOption(coder, talk, move) };
}

function codeClaimId(coder: Coder, { state }: Talk, claim?: number): number {
  return chooseFrom(
    coder,
    state.claims.map(({ id }) => id),
    claim,
  );
}

function codeOfClaim(
  coder: Coder,
  talk: Talk,
  what: 'confirm' | 'deny' | 'by-members',
  move?: { readonly claim: number },
): Move {
  return { type: 'declare', party: talk.party, what, claim: codeClaimId(coder, talk, move?.claim) };
}

function codeReinterpretation(
  coder: Coder,
  talk: Talk,
  move: { readonly claim: number; readonly options: readonly number[] } | undefined,
): Move {
  const claim = codeClaimId(coder, talk, move?.claim);
  const { issue } = at(
    talk.state.claims.filter(({ id }) => id === claim),
    0,
  );
  const options = codeOptions(coder, talk, issue, move?.options);
  return { type: 'declare', party: talk.party, what: 'reinterpret', claim, options };
}

function codeOptions(coder: Coder, { game }: Talk, issue: number, options?: readonly number[]): number[] {
  const all = Array.from({ length: at(game.common.issues, issue).optionCount }, (_, option) => option);
  return chooseSome(coder, all, CLAIMED, options);
}

function codeClaim(coder: Coder, talk: Talk, claim?: ClaimContent): ClaimContent {
  const about = codeOther(coder, talk, claim?.about);
  const issue = codeIssue(coder, talk.game.common, claim?.issue);
  return { about, issue, options: codeOptions(coder, talk, issue, claim?.options) };
}

function codeOther(coder: Coder, { game, party }: Talk, other?: PartyIndex): PartyIndex {
  return chooseFrom(coder, othersOf(party, game.common.partyCount), other);
}

function codeTo<Type extends 'ask' | 'tell'>(coder: Coder, talk: Talk, type: Type, move?: { readonly to: PartyIndex }) {
  return { type, party: talk.party, to: codeOther(coder, talk, move?.to) };
}

function codeVague(coder: Coder, { state }: Talk, clause?: Clause) {
  const versions = vagueVersions(state);
  const place = clause && versions.findIndex((each) => isSame(each, clause));
  return at(versions, chooseOf(coder, versions.length, place));
}
