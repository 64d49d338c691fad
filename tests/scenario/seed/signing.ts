/** Games in which a text is agreed and put to the vote. */

import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import { accept, no, offer, openTable, type PlayTable, yes } from '../../support/play.ts';
import { isSignable, type Pack, packsOf, wordingOf } from './packages.ts';

/** What came of a vote. */
export interface Voted {
  readonly table: PlayTable;
  /** Ids of the parties whose yes was refused, because it would have crossed their red lines. */
  readonly mayNotSign: readonly string[];
  readonly signed: boolean;
  /** By party: what the text is worth to it, in the game's units. */
  readonly points: readonly number[];
}

/**
 * Has a package accepted by all its signatories, on the day after the track that comes before it was signed, and put
 * to the vote. Everybody signs that may; whoever may not votes no.
 */
export function vote(scenario: Scenario, pack: Pack): Voted {
  const table = openTable(scenario);
  const { after } = at(table.game.common.tracks, pack.track);
  if (after !== undefined) {
    const first = packsOf(table.game, after).find((each) => isSignable(table.game, each));
    if (first === undefined) throw new RangeError('the track before it cannot be signed');
    putToVote(table, first).everybodySigns();
  }
  const points = () => table.game.secrets.map((_, party) => signedPoints(table.game, table.state, party, pack.track));
  putToVote(table, pack);
  const worth = points();
  const mayNotSign = castVotes(table, pack);
  return { table, mayNotSign, signed: at(table.state.tracks, pack.track).status === 'signed', points: worth };
}

/** One that can talk with all signatories offers the package to the others, who accept; then it is dusk. */
function putToVote(table: PlayTable, pack: Pack): PlayTable {
  const { parties, tracks } = table.scenario;
  const { signatories } = at(table.game.common.tracks, pack.track);
  const host = hostOf(table, pack.track);
  const others = signatories.filter((party) => party !== host);
  table
    .skipTo(at(parties, host).id)
    .play(table.actor, offer(at(tracks, pack.track).id, table.ids(others), wordingOf(table.game, pack)));
  for (const party of others) table.play(at(parties, party).id, accept());
  return table.toDusk();
}

function hostOf({ game, state }: PlayTable, track: TrackIndex): PartyIndex {
  const { signatories } = at(game.common.tracks, track);
  const talks = (one: PartyIndex, other: PartyIndex) =>
    one === other || channelBetween(game.common, state, one, other) === 'direct';
  const host = signatories.find((one) => signatories.every((other) => talks(one, other)));
  if (host === undefined) throw new RangeError('nobody can talk with all signatories');
  return host;
}

function castVotes(table: PlayTable, { track }: Pack): string[] {
  const mayNotSign: string[] = [];
  const [issue = 0] = at(table.game.common.tracks, track).issues;
  while (table.state.toAct?.kind === 'vote' && table.state.toAct.track === track) {
    const party = table.actor;
    const refused = table.refusalOf(party, yes()) === 'red-line';
    if (refused) mayNotSign.push(party);
    table.play(party, refused ? no(at(table.scenario.issues, issue).id) : yes());
  }
  return mayNotSign;
}
