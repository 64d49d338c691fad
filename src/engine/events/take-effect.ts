import { changeStanding } from '../ledgers/change-standing.ts';
import { at } from '../model/at.ts';
import type { EffectRules, EffectSource } from '../model/event-rules.ts';
import type { Game } from '../model/game.ts';
import { note } from '../model/note.ts';
import { pairIndex } from '../model/pair-index.ts';
import type { State } from '../model/state.ts';
import { optionsOf, wordingOf } from '../model/wording.ts';
import { versionsOf } from '../text/text.ts';
import { dropForsaken } from '../text/write-clause.ts';
import { causeNumber } from './availability.ts';

type Effect<Kind extends EffectRules['kind']> = Extract<EffectRules, { kind: Kind }>;
type Effects = {
  readonly [Kind in EffectRules['kind']]: (game: Game, state: State, effect: Effect<Kind>, cause: EffectSource) => void;
};

const EFFECTS: Effects = {
  walkAway: moveWalkAway,
  trust: moveTrust,
  standing: (_game, state, { party, by }, cause) => changeStanding(state, party, by, cause.kind),
  channel: setChannel,
  option: setOption,
  position: (_game, state, effect, cause) => {
    state.world.positions.push({ position: effect.position, round: state.round });
    note(state, 'all', { kind: 'changed', cause, effect });
  },
};

/** Lets what an event or a lever changes take effect, in the order of the file. */
export function takeEffect(game: Game, state: State, effects: readonly EffectRules[], cause: EffectSource): void {
  for (const effect of effects) {
    const take = EFFECTS[effect.kind] as (game: Game, state: State, effect: EffectRules, cause: EffectSource) => void;
    take(game, state, effect, cause);
  }
}

/**
 * A walk-away is moved while its track is unsigned: never up beyond the most that the track can bring (there would be
 * nothing left to talk about), never down below nothing. Only the party itself is told.
 */
function moveWalkAway(game: Game, state: State, effect: Effect<'walkAway'>, cause: EffectSource): void {
  const { party, track, by } = effect;
  if (at(state.tracks, track).status === 'signed') return;
  const { walkAway } = at(state.parties, party);
  const before = at(walkAway, track);
  const { best } = at(at(game.secrets, party).sheets, track);
  const after = by > 0 ? Math.min(before + by, Math.max(before, best)) : Math.max(before + by, Math.min(before, 0));
  if (after === before) return;
  walkAway[track] = after;
  note(state, [party], { kind: 'changed', cause, effect: { ...effect, by: after - before } });
}

/** The two of them learn of it, as with every promise kept or broken. */
function moveTrust(_game: Game, state: State, effect: Effect<'trust'>, cause: EffectSource): void {
  const { of, to, kept, broke } = effect;
  const entry = at(at(state.parties, of).trust, to);
  entry.kept += kept;
  entry.broke += broke;
  note(state, [of, to], { kind: 'changed', cause, effect });
}

/** A channel that a signature has opened stays open. */
function setChannel({ common }: Game, state: State, effect: Effect<'channel'>, cause: EffectSource): void {
  const pair = pairIndex(effect.a, effect.b, common.partyCount);
  if (state.world.channels[pair] === effect.channel) return;
  state.world.channels[pair] = effect.channel;
  note(state, 'all', { kind: 'changed', cause, effect });
}

/**
 * An option goes off the table or comes back on it, while its track is open. What the text says of one that goes
 * loses its initials, without loss of trust. What silence means is never taken away.
 */
function setOption({ common }: Game, state: State, effect: Effect<'option'>, cause: EffectSource): void {
  const { issue, option, available } = effect;
  const { track, silent } = at(common.issues, issue);
  const row = at(state.world.offTable, issue);
  if (at(state.tracks, track).status !== 'open' || option === silent || (at(row, option) === 0) === available) return;
  row[option] = available ? 0 : causeNumber(cause);
  note(state, 'all', { kind: 'changed', cause, effect });
  if (!available) dropInitials(state, issue, option);
}

function dropInitials(state: State, issue: number, option: number): void {
  for (const version of versionsOf(at(state.text, issue))) {
    if (!optionsOf(version).includes(option)) continue;
    delete version.opened;
    if (version.initials.length === 0) continue;
    note(state, 'all', { kind: 'initialsFell', issue, ...wordingOf(version), dropped: [...version.initials] });
    version.initials = [];
  }
  dropForsaken(at(state.text, issue));
}
