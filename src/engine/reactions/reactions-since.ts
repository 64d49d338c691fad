import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import { byId } from '../model/ids.ts';
import type { PartyIndex } from '../model/moves.ts';
import { othersOf } from '../model/others-of.ts';
import type { View } from '../views/view.ts';
import { FELT_FOR, LASTING, type Regard, type RegardKind, WARMTH } from './regard.ts';
import { regardsIn } from './regards-in.ts';

/**
 * Reaction of another delegation to the acts of the seat. `unmoved`: the delegation has answered, and is as before.
 * `mixed`: it has met the seat in something, and was pressed by it or has lost trust in it in the last rounds. `waiting`:
 * an offer to it is out still. `not-asked`: the seat has turned to others only.
 */
export type Reaction = { readonly party: PartyIndex } & (
  | {
      readonly mood: 'warmer' | 'cooler';
      /** By more than a single small thing. */
      readonly isMarked: boolean;
      /** Heaviest cause of the mood; the last of several. */
      readonly by: RegardKind;
      /** The place in the record of the last line that shows it. */
      readonly line: number;
    }
  | { readonly mood: 'unmoved' | 'mixed'; readonly by: RegardKind; readonly line: number }
  | { readonly mood: 'waiting' | 'not-asked' }
);

/**
 * Reactions of the others to the seat's actions, by the lines of its record from a place on. Excludes parties that have
 * left and, if nobody was addressed by name, parties that show nothing.
 */
export function reactionsSince(view: View, from: number): Reaction[] {
  const regards = regardsIn(view, from);
  const resentful = resentfulOf(view);
  const asked = addressedSince(view, from);
  return othersOf(view.party, view.common.partyCount).flatMap((party): Reaction[] => {
    if (at(view.parties, party).gone) return [];
    const shown = regards.filter((regard) => regard.party === party);
    if (shown.length > 0) return [reactionBy(party, shown, resentful.has(party))];
    if (asked.size === 0) return [];
    return [{ party, mood: asked.has(party) ? 'waiting' : 'not-asked' }];
  });
}

/**
 * Parties that the seat has pressed, or that have seen it break more than it kept, in this round and the last ones: no
 * other step makes up for it.
 */
function resentfulOf(view: View): ReadonlySet<PartyIndex> {
  const lately = view.record.findIndex(({ round }) => round > view.round - FELT_FOR);
  if (lately === -1) return new Set();
  const lasting = regardsIn(view, lately).filter(({ kind }) => LASTING.includes(kind));
  const sumOf = (party: PartyIndex) =>
    lasting.reduce((sum, regard) => (regard.party === party ? sum + WARMTH[regard.kind] : sum), 0);
  return new Set(lasting.map(({ party }) => party).filter((party) => sumOf(party) < 0));
}

function reactionBy(party: PartyIndex, shown: readonly Regard[], isResentful: boolean): Reaction {
  const warmth = shown.reduce((sum, { kind }) => sum + WARMTH[kind], 0);
  const last = at(shown, shown.length - 1);
  const { line } = last;
  const warm = shown.filter(({ kind }) => WARMTH[kind] > 0);
  if (isResentful && warmth >= 0 && warm.length > 0) return { party, mood: 'mixed', by: heaviest(warm), line };
  if (warmth === 0) return { party, mood: 'unmoved', by: last.kind, line };
  const by = heaviest(shown.filter(({ kind }) => WARMTH[kind] * warmth > 0));
  return { party, mood: warmth > 0 ? 'warmer' : 'cooler', isMarked: Math.abs(warmth) > 1, by, line };
}

/** Heaviest regard; the last of several. */
function heaviest(shown: readonly Regard[]): RegardKind {
  const weight = (kind: RegardKind) => Math.abs(WARMTH[kind]);
  return shown.map(({ kind }) => kind).reduce((most, kind) => (weight(kind) >= weight(most) ? kind : most));
}

/** Parties that the seat has addressed, each by name. */
function addressedSince(view: View, from: number): ReadonlySet<PartyIndex> {
  return new Set(view.record.slice(from).flatMap((line) => addressedBy(view, line)));
}

function addressedBy(view: View, line: Dispatch): PartyIndex[] {
  switch (line.kind) {
    case 'offered': {
      const { from, to } = byId(view.offers, line.offer);
      return from === view.party ? [to] : [];
    }
    case 'asked': {
      const { from, to } = byId(view.questions, line.question);
      return from === view.party ? [to] : [];
    }
    case 'told':
      return line.party === view.party ? [line.to] : [];
    default:
      return [];
  }
}
