import type { EffectRules, LeverRules } from './event-rules.ts';
import type { PartyIndex, TrackIndex } from './moves.ts';

/** Party that a lever affects, and the track. */
interface Touched {
  readonly party: PartyIndex;
  readonly track: TrackIndex;
}

/**
 * A lever as the party knows it that has it: what its words say of others, and not by how much, which is theirs to know.
 */
export interface OwnLever {
  /** Index among the levers of all. */
  readonly index: number;
  readonly uses: number;
  /** Support at home that each use costs. */
  readonly cost: number;
  /** Others for whom it makes it harder to do without a text. */
  readonly presses: readonly Touched[];
  /** Others for whom it makes it easier to do without a text. */
  readonly eases: readonly Touched[];
  /** Others that trust the party more for it, or have more support at home. */
  readonly obliges: readonly PartyIndex[];
  /** The most that it takes from what no text is worth to the party itself on a track, in the game's units. */
  readonly takes: number;
}

/** Returns a party's knowledge of its own lever. */
export function ownLever({ party, uses, cost, effects }: LeverRules, index: number): OwnLever {
  const moved = effects.filter((effect) => effect.kind === 'walkAway');
  const others = moved.filter((effect) => effect.party !== party);
  const touched = (effect: Touched): Touched => ({ party: effect.party, track: effect.track });
  const own = moved.filter((effect) => effect.party === party).map(({ by }) => -by);
  return {
    index,
    uses,
    cost,
    presses: others.filter(({ by }) => by < 0).map(touched),
    eases: others.filter(({ by }) => by > 0).map(touched),
    obliges: effects.flatMap((effect) => obligedBy(effect, party)),
    takes: Math.max(0, ...own),
  };
}

function obligedBy(effect: EffectRules, party: PartyIndex): PartyIndex[] {
  if (effect.kind === 'trust') return effect.to === party && effect.kept > effect.broke ? [effect.of] : [];
  return effect.kind === 'standing' && effect.party !== party && effect.by > 0 ? [effect.party] : [];
}
