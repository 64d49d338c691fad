import { at } from '../model/at.ts';
import type { BlocRules, StandRules } from '../model/bloc-rules.ts';
import type { IsoDate } from '../model/scenario/iso-date.ts';
import type { StandNote } from '../model/scenario/member.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { indexById } from './index-by-id.ts';

/** By party: what is known of its members, and what these keep to themselves until they are asked. */
export function compileBlocs(scenario: Scenario): {
  readonly blocs: readonly BlocRules[];
  readonly undisclosed: readonly (readonly StandRules[])[];
} {
  const all = scenario.parties.map(({ members = [] }) =>
    members.flatMap(({ stands }, member) =>
      stands.map((note, entry) => ({ open: note.private !== true, rules: rulesOf(scenario, note, member, entry) })),
    ),
  );
  const those = (open: boolean) =>
    all.map((stands) => stands.filter((stand) => stand.open === open).map(({ rules }) => rules));
  return {
    blocs: those(true).map((stands, party) => ({
      memberCount: at(scenario.parties, party).members?.length ?? 0,
      stands,
    })),
    undisclosed: those(false),
  };
}

function rulesOf(scenario: Scenario, note: StandNote, member: number, entry: number): StandRules {
  const issue = indexById(scenario.issues, note.issue);
  const { options } = at(scenario.issues, issue);
  return {
    member,
    entry,
    issue,
    options: note.options.map((id) => indexById(options, id)),
    stand: note.stand,
    date: note.date,
    fromRound: roundOf(scenario.rounds.dates, note.date),
  };
}

/** The first round on or after a date: 1 where there are no dates, beyond the last for what came later. */
export function roundOf(dates: readonly IsoDate[] | undefined, date: IsoDate | undefined): number {
  if (dates === undefined || date === undefined) return 1;
  const index = dates.findIndex((round) => date <= round);
  return index === -1 ? dates.length + 1 : index + 1;
}
