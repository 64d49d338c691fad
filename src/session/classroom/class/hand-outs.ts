import type { PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Invitation } from '#record/link/invitation.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { usualSettings } from '../../usual-settings.ts';
import type { ClassPresets, ClassTable, KeptClass, Pupil } from './kept-class.ts';

/** An invitation for pupils of a class: to one chair or, if one game goes round, to a table. */
export interface HandOut {
  readonly table: ClassTable;
  /** The chairs of persons in its game, in the order of the scenario's parties. */
  readonly persons: readonly PartyIndex[];
  readonly pupils: readonly Pupil[];
  readonly invitation: Invitation;
}

/** Returns all invitations of a class; none for chairs without pupils. */
export function handOuts({ tables, presets }: KeptClass, scenario: Scenario): readonly HandOut[] {
  const common = {
    scenarioId: scenario.id,
    scenarioDigest: scenarioDigest(scenario),
    ...presetsFor(scenario, presets),
  };
  return tables.flatMap((table) =>
    groupsAt(table, scenario).map(({ persons, pupils }) => ({
      table,
      persons,
      pupils,
      invitation: { ...common, persons: locked(persons), seed: locked(table.seed) },
    })),
  );
}

function locked<Value>(value: Value) {
  return { value, locked: true };
}

/** Returns the groups that play one game together. */
function groupsAt({ chairs, sharing }: ClassTable, { parties }: Scenario): Pick<HandOut, 'persons' | 'pupils'>[] {
  const taken = parties.flatMap(({ id }, party) => {
    const pupils = chairs.filter((chair) => chair.party === id).flatMap((chair) => chair.pupils);
    return pupils.length === 0 ? [] : [{ persons: [party], pupils }];
  });
  if (sharing === 'each' || taken.length === 0) return taken;
  return [{ persons: taken.flatMap(({ persons }) => persons), pupils: taken.flatMap(({ pupils }) => pupils) }];
}

/** Returns the presets that a link of this scenario must contain. */
function presetsFor(scenario: Scenario, { scores, attacks, ...presets }: ClassPresets): ClassPresets {
  const hasAttacks = (scenario.events ?? []).some(({ sensitive }) => sensitive);
  const isUsual = scores === undefined || (!scores.locked && scores.value === usualSettings(scenario).scores);
  return { ...presets, scores: isUsual ? undefined : scores, attacks: hasAttacks ? attacks : undefined };
}
