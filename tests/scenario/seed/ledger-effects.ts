/** Whether trust and support at home are moved by what the file says moves them. */
import { at } from '#engine/model/at.ts';
import type { Effect, Scenario } from '#engine/model/scenario/scenario.ts';
import { isMain } from '#engine/ratification/ratifications.ts';
import { supportAtHome } from '#engine/ratification/support-at-home.ts';
import { accept, declare, offer, openTable } from '../../support/play.ts';
import { ledgerOf } from './changes.ts';
import { eventProblem, leverProblem } from './happening-effects.ts';
import { firstProblem, type Problem, unless } from './problem.ts';
import { claimProblem } from './speech-effects.ts';

/** One party's ledger on another has what the file begins with, and is moved by all that the file says moves it. */
export function trustProblem(scenario: Scenario, pair = ''): Problem {
  const [from, to] = pair.split('>');
  const given = (scenario.trust ?? []).some((line) => line.from === from && line.in === to);
  const checks = [
    ...(given ? [() => givenTrustProblem(scenario, from, to)] : []),
    ...happeningsWith(scenario, ({ trust }) => trust?.of === from && trust?.to === to),
    ...(scenario.claims ?? [])
      .filter(({ by, about }) => by === to && about !== from && scenario.parties.some(({ id }) => id === from))
      .map(
        ({ id }) =>
          () =>
            claimProblem(scenario, id),
      ),
  ];
  return checks.length === 0 ? 'nothing in the file moves it' : firstProblem(checks);
}

function givenTrustProblem(scenario: Scenario, from = '', to = ''): Problem {
  const lines = (scenario.trust ?? []).filter((line) => line.from === from && line.in === to);
  const others = (scenario.trust ?? []).filter((line) => !lines.includes(line));
  const table = openTable(scenario);
  const [of, other] = [table.party(from), table.party(to)];
  const now = ledgerOf(table.state, of, other);
  const before = ledgerOf(openTable({ ...scenario, trust: others }).state, of, other);
  const sum = (key: 'kept' | 'broke') => lines.reduce((total, line) => total + line[key], 0);
  if (sum('kept') + sum('broke') === 0) return 'the file begins with nothing';
  return unless(
    now.kept - before.kept === sum('kept') && now.broke - before.broke === sum('broke'),
    'the ledger does not begin with it',
  );
}

/**
 * Whoever agrees to what it ruled out in public loses support at home; support is moved by all that the file says
 * moves it, and counts when home is asked to ratify.
 */
export function standingProblem(scenario: Scenario, partyId = ''): Problem {
  if (!scenario.parties.some(({ id }) => id === partyId)) return 'there is no such delegation';
  return firstProblem([
    () => crossingProblem(scenario, partyId),
    () => ratifyingProblem(scenario, partyId),
    ...happeningsWith(scenario, ({ standing }) => standing?.party === partyId),
    ...(scenario.claims ?? [])
      .filter(({ by }) => by === partyId)
      .map(
        ({ id }) =>
          () =>
            claimProblem(scenario, id),
      ),
  ]);
}

function crossingProblem(scenario: Scenario, partyId: string): Problem {
  const table = openTable(scenario).skipTo(partyId);
  const clauses = scenario.issues.flatMap(({ id, track, options }) =>
    options.map((option) => ({ track, issue: id, option: option.id })),
  );
  const clause = clauses.find(
    ({ issue, option }) => table.refusalOf(partyId, declare('never', issue, option)) === undefined,
  );
  if (clause === undefined) return 'it can rule nothing out in public';
  const put = (other: string) => offer(clause.track, [other], { [clause.issue]: clause.option });
  table.play(partyId, declare('never', clause.issue, clause.option));
  const other = scenario.parties.find(({ id }) => id !== partyId && table.refusalOf(partyId, put(id)) === undefined);
  if (other === undefined) return 'it can talk with nobody';
  const before = at(table.state.parties, table.party(partyId)).standing;
  table.play(partyId, put(other.id)).play(other.id, accept());
  const lines = table.recorded('standingChanged').filter(({ why }) => why === 'crossed-declaration');
  return firstProblem([
    () => unless(lines.length === 1, 'the record does not tell that it went back on its word'),
    () =>
      unless(at(table.state.parties, table.party(partyId)).standing < before, 'to go back on its word costs nothing'),
  ]);
}

function ratifyingProblem(scenario: Scenario, partyId: string): Problem {
  const { game, state } = openTable(scenario);
  const party = scenario.parties.findIndex(({ id }) => id === partyId);
  const track = game.common.tracks.findIndex((_, each) => isMain(game.common, each));
  const { standing } = at(state.parties, party);
  const support = (points: number) => supportAtHome(game.common, at(game.secrets, party), track, [0], points).support;
  return unless(support(standing) < support(100), 'it does not count when home is asked');
}

/** Checks of all events and levers that have an effect of a kind. */
function happeningsWith(scenario: Scenario, isMeant: (effect: Effect) => boolean): (() => Problem)[] {
  const { events = [], levers = [] } = scenario;
  return [
    ...events
      .filter(({ effects }) => effects.some(isMeant))
      .map(
        ({ id }) =>
          () =>
            eventProblem(scenario, id),
      ),
    ...levers
      .filter(({ effects }) => effects.some(isMeant))
      .map(
        ({ id }) =>
          () =>
            leverProblem(scenario, id),
      ),
  ];
}
