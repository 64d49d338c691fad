import { positionsOn } from '#engine/mind/positions-on.ts';
import { at } from '#engine/model/at.ts';
import type { KnownPosition } from '#engine/model/game.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { tracksSignedBy } from '#engine/model/tracks-signed-by.ts';
import { MOST_NAMED } from '#messages/most-named.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import { type Worth, worthOf } from '../parts/worth.ts';

/** The introduction for a person before its first decision, a sentence and a picture each. */
export interface DawnModel {
  /** "You speak for Ukraine." */
  readonly speaksFor: string;
  /** One for each part. */
  readonly goals: readonly DawnGoal[];
  /** The first part that it signs, against no deal; absent where it signs none. */
  readonly worth: (Worth & { readonly about: string }) | undefined;
  /** Outcome without a deal, from its mandate. */
  readonly ifNoDeal: string;
  /** Known positions of the other delegations; those without one are left out. */
  readonly voices: readonly DawnVoice[];
  /** The first task: its opening statement, or free talks. */
  readonly first: 'open' | 'talk';
}

export interface DawnGoal {
  /** "Sign the meeting with Washington and Moscow by Saturday, 23 August." */
  readonly words: string;
  readonly signatories: readonly PartyMark[];
}

export interface DawnVoice {
  readonly party: PartyMark;
  /** "Moscow wants “Moscow” on the place" */
  readonly words: string;
  /** "reported" */
  readonly known: string;
}

/** Returns the introduction; `undefined` once the person has acted, and after the first round. */
export function dawnModel(seat: Seat): DawnModel | undefined {
  const { game, view, you } = seat;
  if (view.round !== 1 || seat.actedUpTo > 0 || view.ending !== undefined) return undefined;
  const { mandate } = at(game.scenario.parties, you);
  return {
    speaksFor: game.say('dawn.speak-for', { you }),
    goals: game.common.tracks.map(({ signatories }, track) => ({
      words: goalOf(seat, track),
      signatories: signatories.map((party) => markOf(game, party)),
    })),
    worth: firstWorth(seat),
    ifNoDeal: mandate.ifNoDeal,
    voices: view.parties.flatMap((_, party) => (party === you ? [] : voiceOf(seat, party))),
    first: view.toAct?.kind === 'open' ? 'open' : 'talk',
  };
}

/** The round by which a part is best signed: the one that the game sets for it, else the last. */
function roundFor({ game }: Seat, track: TrackIndex): number {
  return at(game.common.tracks, track).aimFor?.round ?? game.common.roundCount;
}

function goalOf(seat: Seat, track: TrackIndex): string {
  const { game, you } = seat;
  const { signatories, after } = at(game.common.tracks, track);
  const round = roundFor(seat, track);
  if (!signatories.includes(you)) return game.say('dawn.others-sign', { signatories, track, round });
  const others = signatories.filter((party) => party !== you);
  if (others.length > MOST_NAMED && others.length < game.common.partyCount - 1) {
    return game.say('dawn.sign-with-many', { second: after !== undefined, others: others.length, track, round });
  }
  return game.say(after === undefined ? 'dawn.sign-first' : 'dawn.sign-then', { others, track, round });
}

function firstWorth(seat: Seat): DawnModel['worth'] {
  const { game, you } = seat;
  const [track] = tracksSignedBy(game.common, you);
  if (track === undefined) return undefined;
  return { ...worthOf(seat, track), about: game.say('dawn.points-are', { track }) };
}

/** Returns the position that a delegation is best known for: one on record, in the first part, and the most decided. */
function voiceOf({ game, view }: Seat, party: PartyIndex): DawnVoice[] {
  const known = game.common.issues.flatMap((_, issue) => positionsOn(view, party, issue).filter(isThere));
  const [first] = [...known].sort((a, b) => rankOf(a) - rankOf(b));
  if (first === undefined) return [];
  const { issue, option, stance, tag } = first;
  return [
    {
      party: markOf(game, party),
      words: game.say(`dawn.voice-${stance}`, { who: party, answer: { issue, option } }),
      known: game.say(`grid.${tag}`),
    },
  ];
}

function isThere(position: KnownPosition | undefined): position is KnownPosition {
  return position !== undefined;
}

const DECIDED = ['wants', 'never', 'against', 'accepts'] as const;

/** The lower, the sooner it is told. Articles come in the order of the file. */
function rankOf({ stance, tag, why, issue }: KnownPosition): number {
  return (why === undefined ? 1000 : 0) + (tag === 'inferred' ? 100 : 0) + DECIDED.indexOf(stance) * 10 + issue;
}
