/** Whether claims are heard and answered, and channels carry what is said. */
import { beliefAbout, readingChances } from '#engine/beliefs/belief.ts';
import { chancesBySignatory } from '#engine/beliefs/chances-of-signature.ts';
import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { accept, answerClaim, offer, openTable, type PlayTable } from '../../support/play.ts';
import { ledgerOf } from './changes.ts';
import { isSignable, packsOf } from './packages.ts';
import { firstProblem, type Problem, unless } from './problem.ts';
import { vote } from './signing.ts';

/**
 * A claim is heard by all from its day on. Confirmed, the others count a kept promise for the one that made it;
 * denied, a broken one, and that one loses support at home. A claim of one answer then tells what to believe.
 */
export function claimProblem(scenario: Scenario, id = ''): Problem {
  const listed = scenario.claims?.findIndex((each) => each.id === id) ?? -1;
  if (listed < 0) return 'there is no such claim';
  const { common } = openTable(scenario).game;
  const { fromRound } = at(common.claims, listed);
  if (fromRound > common.roundCount) return 'it is not heard before the talks are over';
  const morning = openTable(scenario).toRound(fromRound);
  return firstProblem([
    () => unless(isHeardByAll(morning, listed), 'not everybody hears it on its day'),
    () => unless(fromRound === 1 || !isHeardByAll(openTable(scenario), listed), 'it is heard before its day'),
    () => answersProblem(scenario, listed, morning),
  ]);
}

function answersProblem(scenario: Scenario, listed: number, open: PlayTable): Problem {
  const { by, about, options } = at(open.game.common.claims, listed);
  const hearers = open.game.secrets.flatMap((_, party) => (party === by || party === about ? [] : [party]));
  const [confirmed, denied] = [answered(scenario, listed, 'confirm'), answered(scenario, listed, 'deny')];
  const count = ({ state }: PlayTable, key: 'kept' | 'broke') =>
    hearers.reduce((sum, hearer) => sum + ledgerOf(state, hearer, by)[key], 0);
  const standing = ({ state }: PlayTable) => at(state.parties, by).standing;
  return firstProblem([
    () => unless(count(confirmed, 'kept') === count(open, 'kept') + hearers.length, 'to confirm it earns no trust'),
    () => unless(count(denied, 'broke') === count(open, 'broke') + hearers.length, 'to deny it costs no trust'),
    () => unless(standing(denied) < standing(open), 'to deny it costs no support at home'),
    () =>
      unless(
        options.length > 1 || believed(confirmed, hearers, about) !== believed(denied, hearers, about),
        'nothing can be learnt from the answer',
      ),
  ]);
}

/** The game in which the one that a claim is about has answered it in public, on its day. */
function answered(scenario: Scenario, listed: number, what: 'confirm' | 'deny'): PlayTable {
  const { fromRound, about } = at(openTable(scenario).game.common.claims, listed);
  const party = at(scenario.parties, about).id;
  const table = openTable(scenario).toRound(fromRound).skipTo(party);
  return table.play(
    party,
    answerClaim(
      what,
      table.state.claims.findIndex((each) => each.listed === listed),
    ),
  );
}

function isHeardByAll(table: PlayTable, listed: number): boolean {
  return table.scenario.parties.every(({ id }) => table.viewOf(id).claims.some((claim) => claim.listed === listed));
}

/** What the hearers of a claim think of the one that it is about, and what they believe that it signs. */
function believed(table: PlayTable, hearers: readonly number[], about: number): string {
  const thoughts = table.ids(hearers).map((id) => {
    const view = table.viewOf(id);
    const signing = view.tracks.flatMap((_, track) =>
      chancesBySignatory(view, track).flatMap(({ party, chances }) => (party === about ? [[...chances]] : [])),
    );
    return [readingChances(beliefAbout(view, about)), signing];
  });
  return JSON.stringify(thoughts);
}

/**
 * Over a direct channel an offer is answered the same day. A relayed one goes through a third, arrives the morning
 * after, and opens with the track that the file names.
 */
export function channelProblem(scenario: Scenario, pair = ''): Problem {
  const [one = '', other = ''] = pair.split('-');
  const named = [one, other].every((id) => scenario.parties.some((party) => party.id === id));
  if (!named || one === other) return 'there is no such channel';
  const table = openTable(scenario).skipTo(one);
  const issue = at(scenario.issues, 0);
  const put = offer(issue.track, [other], { [issue.id]: at(issue.options, 1).id });
  if (table.refusalOf(one, put) !== undefined) return 'nothing can be said over it';
  table.play(one, put);
  return table.state.offers[0]?.via === undefined ? directProblem(table, other) : relayedProblem(scenario, table, pair);
}

function directProblem(table: PlayTable, other: string): Problem {
  const { round } = table.state;
  if (table.turn !== `answer ${other}`) return 'an offer is not answered at once';
  table.play(other, accept());
  return unless(table.state.round === round && table.state.offers[0]?.status === 'accepted', 'an answer takes a day');
}

function relayedProblem(scenario: Scenario, table: PlayTable, pair: string): Problem {
  const [one = '', other = ''] = pair.split('-');
  const [from, to] = [table.party(one), table.party(other)];
  const { round } = table.state;
  const unseen = table.viewOf(other).offers.length === 0;
  table.toRound(round + 1);
  const arrived = table.turn === `answer ${other}`;
  const { opensWith } = scenario.channels.find(({ between }) => between.includes(one) && between.includes(other)) ?? {};
  return firstProblem([
    () => unless(unseen && arrived, 'what is carried does not arrive the morning after'),
    () => unless(table.viewOf(other).offers[0]?.via !== undefined, 'nobody is said to carry it'),
    () => unless(opensWith === undefined || opens(scenario, opensWith, from, to), 'the signature does not open it'),
  ]);
}

function opens(scenario: Scenario, trackId: string, from: number, to: number): boolean {
  const { game, track } = { game: openTable(scenario).game, track: openTable(scenario).track(trackId) };
  const pack = packsOf(game, track).find((each) => isSignable(game, each));
  if (pack === undefined) return false;
  const { table, signed } = vote(scenario, pack);
  return signed && channelBetween(game.common, table.state, from, to) === 'direct';
}
