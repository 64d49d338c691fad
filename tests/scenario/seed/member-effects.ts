/** Whether those for whom a delegation speaks are heard when they are asked, and contradict it when they are not. */
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { askMembers, declare, openTable, type PlayTable } from '../../support/play.ts';
import { firstProblem, type Problem, unless } from './problem.ts';

/** Enough games for a draw of one in four to come up. */
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);

/** A member says where it stands when its bloc asks; one that is not behind an answer dissents where it is not asked. */
export function memberProblem(scenario: Scenario, partyId = '', memberId = '', issueId = ''): Problem {
  const { members = [] } = scenario.parties.find(({ id }) => id === partyId) ?? {};
  const member = members.findIndex(({ id }) => id === memberId);
  const stands = members[member]?.stands.filter(({ issue }) => issue === issueId) ?? [];
  if (stands.length === 0) return 'there is no such member, or it has nothing to say on this';
  const last = openTable(scenario).game.common.roundCount;
  const against = stands.find(({ stand }) => stand !== 'behind');
  const option = against?.options[0];
  return firstProblem([
    () => {
      const asked = at(scenario, last, partyId, 1).play(partyId, askMembers(issueId));
      const [heard] = asked.state.consultations;
      return unless(heard?.heard.some((one) => one.member === member) ?? false, 'it says nothing when it is asked');
    },
    () =>
      unless(
        option === undefined ||
          SEEDS.some((seed) => dissents(scenario, last, { partyId, issueId, option, member, seed })),
        'it never speaks up when it is not asked',
      ),
  ]);
}

interface Insisting {
  readonly partyId: string;
  readonly issueId: string;
  readonly option: string;
  readonly member: number;
  readonly seed: number;
}

/** Insists without asking on the day before the last, and looks whether the member speaks up at the next dawn. */
function dissents(scenario: Scenario, last: number, { partyId, issueId, option, member, seed }: Insisting): boolean {
  const table = at(scenario, last - 1, partyId, seed)
    .play(partyId, declare('insist', issueId, option))
    .toRound(last);
  return table.state.dissents.some((one) => one.member === member);
}

function at(scenario: Scenario, round: number, partyId: string, seed: number): PlayTable {
  return openTable(scenario, { seed }).toRound(round).skipTo(partyId);
}
