import { at } from '#engine/model/at.ts';
import type { Dispatch, Happening } from '#engine/model/dispatch.ts';
import type { Clause } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { Table } from '#engine/model/table.ts';
import { repetitionOf } from '#engine/negotiators/telling/correspondence.ts';
import { lettersBefore } from '#engine/text/letters-before.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { brokenOn } from './broken-on.ts';
import { plainRecordLine, type RecordLine } from './record-line.ts';

/** A line of the record of one kind. */
export type DispatchOfKind<Kind extends Happening['kind']> = Extract<Dispatch, { kind: Kind }>;

/** The detail of a line: the wording of its clauses or, beside the text that has it, their titles. */
export type Detail = 'with-wording' | 'by-title';

/** Clauses that have come to stand in the text, or beside it, with the same initials. */
export function tabled(game: LocalizedGame, clauses: readonly DispatchOfKind<'tabled'>[], detail: Detail): RecordLine {
  const { joined, beside } = at(clauses, 0);
  const dropped = game.scenario.parties.flatMap((_, party) =>
    clauses.some((clause) => clause.dropped.includes(party)) ? [party] : [],
  );
  const what = clausesTold(game, clauses, detail);
  const stands = game.say(beside ? 'tabled.beside' : 'tabled.in-text', { joined, what });
  const lost = dropped.length === 0 ? [] : [game.say('tabled.dropped', { dropped })];
  return plainRecordLine(undefined, game.say('said.together', { sentences: [stands, ...lost] }));
}

/** Clauses that one has initialled. */
export function initialled(game: LocalizedGame, clauses: readonly DispatchOfKind<'initialled'>[]): RecordLine {
  const { party } = at(clauses, 0);
  return plainRecordLine(party, game.say('dispatch.initialled', { party, clauses }));
}

/** Names the delegations that trust a party less, for the same reason, and the articles on which it broke its word. */
export function promiseBroken(
  game: LocalizedGame,
  table: Table,
  losses: readonly DispatchOfKind<'promiseBroken'>[],
): RecordLine {
  const { party, why } = at(losses, 0);
  const on = [...new Set(losses.flatMap((loss) => brokenOn(table, loss)))].sort((a, b) => a - b);
  return plainRecordLine(party, game.say(`breach.${why}`, { party, trusting: losses.map(({ to }) => to), on }));
}

function clausesTold(game: LocalizedGame, clauses: readonly Clause[], detail: Detail): string {
  if (detail === 'with-wording') return game.say('letter.with-wording', { clauses });
  return game.say('letter.by-title', { issues: clauses.map(({ issue }) => issue) });
}

/** An offer, or a counter; `offers` are all that the reader knows of. */
export function offered(game: LocalizedGame, offers: readonly Offer[], offer: Offer, detail: Detail): RecordLine {
  const { from, to, via, counters } = offer;
  const before = saidBefore(offers, offer);
  const isCarrier = via !== undefined && game.perspective === via;
  // The go-between reads the wording here only, and once.
  const isReadBefore = isCarrier && before !== undefined && detail === 'by-title';
  const what = isReadBefore ? [] : [clausesTold(game, offer.clauses, isCarrier ? 'with-wording' : detail)];
  const values = { from, to, via, exact: offer.exact === true, before, what };
  return plainRecordLine(from, game.say(counters === undefined ? 'letter.offered' : 'letter.countered', values));
}

/** An offer that has come to the one it goes to. Its sender, who wrote it, reads its words again in the record only. */
export function arrived(game: LocalizedGame, offers: readonly Offer[], offer: Offer, detail: Detail): RecordLine {
  const { from, to, via, clauses, track } = offer;
  const before = saidBefore(offers, offer);
  if (from !== game.perspective || detail !== 'by-title') {
    return plainRecordLine(from, game.say('letter.arrived', { from, to, via, before, clauses }));
  }
  // Offers on several parts can arrive at once.
  const part = game.scenario.tracks.length > 1 ? track : undefined;
  return plainRecordLine(from, game.say('letter.own-arrived', { to, via, before, track: part }));
}

/** The round in which its sender has written the same before. */
function saidBefore(offers: readonly Offer[], offer: Offer): number | undefined {
  return repetitionOf(lettersBefore(offers, offer), offer.clauses)?.round;
}
