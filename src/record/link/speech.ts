import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { ClaimContent, Clause, Move, PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { State } from '#engine/model/state.ts';
import { conditionsOn } from '#engine/moves/ask.ts';
import type { MoveKind } from '../move-kinds.ts';
import { type Coder, chooseFrom, chooseOf, chooseSome } from './coder.ts';
import { codeIssue, isSame, vagueVersions } from './wordings.ts';

/** A move of one's own, where it is made and by whom. */
export interface Talk {
  readonly game: Game;
  readonly state: State;
  readonly party: PartyIndex;
  /** Parties that can be offered something, by track. */
  readonly reachable: readonly (readonly PartyIndex[])[];
}

export type Code = (coder: Coder, talk: Talk, move?: never) => Move;
export type MoveOfType<Kind extends Move['type']> = Extract<Move, { type: Kind }> | undefined;

const CLAIMED = { least: 1, stop: 16 } as const;

/** Words in public, to one party, or at home. */
export const SPEECH_CODERS: Partial<Readonly<Record<MoveKind, Code>>> = {
  consult: (_, { party }) => ({ type: 'consult', party }),
  consultMembers: (coder, { game, party }, move: MoveOfType<'consult'>) => ({
    type: 'consult',
    party,
    about: codeIssue(coder, game.common, move?.about),
  }),
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
  tellMatters: (coder, talk, move: (MoveOfType<'tell'> & { what: 'matters' }) | undefined) => ({
    ...codeTo(coder, talk, 'tell', move),
    what: 'matters',
    issue: codeIssue(coder, talk.game.common, move?.issue),
  }),
  tellClaim: (coder, talk, move: (MoveOfType<'tell'> & { what: 'claim' }) | undefined) => ({
    ...codeTo(coder, talk, 'tell', move),
    what: 'claim',
    ...codeClaim(coder, talk, move),
  }),
  askMatters: (coder, talk, move: (MoveOfType<'ask'> & { what: 'matters' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'matters',
    issue: codeIssue(coder, talk.game.common, move?.issue),
  }),
  askLiveWith: (coder, talk, move: (MoveOfType<'ask'> & { what: 'could-live-with' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'could-live-with',
    ...codeOption(coder, talk, move),
  }),
  askLiveIf: (coder, talk, move: (MoveOfType<'ask'> & { what: 'could-live-with' }) | undefined) => {
    const asked = {
      ...codeTo(coder, talk, 'ask', move),
      what: 'could-live-with',
      ...codeOption(coder, talk, move),
    } as const;
    const conditions = conditionsOn(talk.game.common, asked.issue);
    const place = move && conditions.findIndex((each) => isSame(each, move.condition ?? move));
    return { ...asked, condition: at(conditions, chooseOf(coder, conditions.length, place)) };
  },
  askTrue: (coder, talk, move: (MoveOfType<'ask'> & { what: 'is-it-true' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'is-it-true',
    claim: codeClaimId(coder, talk, move?.claim),
  }),
  askMeaning: (coder, talk, move: (MoveOfType<'ask'> & { what: 'meaning' }) | undefined) => ({
    ...codeTo(coder, talk, 'ask', move),
    what: 'meaning',
    ...codeVague(coder, talk, move),
  }),
};

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
