import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Invitation, Preset } from '#record/link/invitation.ts';
import { alignedTable } from '../aligned-table.ts';

/** The content of an invitation link, as the JSON document of `replay`. */
export interface ToldInvitation {
  /** True: the link is undamaged and can be read. */
  readonly valid: true;
  readonly kind: 'invitation';
  readonly scenario: string;
  /** By flag of `link`: what it sets. */
  readonly settings: Readonly<Record<string, string | number | readonly string[]>>;
  /** Names of the settings that cannot be changed. */
  readonly locked: readonly string[];
}

/** Parties by their ids; by number where the scenario is not at hand. */
export function toldInvitation(invitation: Invitation, scenario: Scenario | undefined): ToldInvitation {
  const { persons, difficulty, seed, reveal, hints, scores, attacks } = invitation;
  const set = Object.entries({
    chair: persons && settingOf(persons, (parties) => parties.map((party) => nameOf(scenario, party))),
    difficulty,
    seed,
    reveal,
    hints,
    scores,
    attacks: attacks && settingOf(attacks, (told) => (told ? 'told' : 'left-out')),
  }).flatMap(([name, preset]) => (preset === undefined ? [] : [{ name, ...preset }]));
  return {
    valid: true,
    kind: 'invitation',
    scenario: invitation.scenarioId,
    settings: Object.fromEntries(set.map(({ name, value }) => [name, value])),
    locked: set.flatMap(({ name, locked }) => (locked ? [name] : [])),
  };
}

/** The invitation as a table. */
export function toldInvitationInWords({ scenario, settings, locked }: ToldInvitation): string {
  const rows = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.join(', ') : String(value),
    locked.includes(name) ? 'locked' : 'set',
  ]);
  const head = `${scenario}: settings to sit down with; what is not named is left open\n`;
  return rows.length === 0
    ? head
    : `${head}\n${alignedTable([{ title: 'setting' }, { title: 'is' }, { title: '' }], rows)}`;
}

function settingOf<Value, Told>({ value, locked }: Preset<Value>, tell: (value: Value) => Told): Preset<Told> {
  return { value: tell(value), locked };
}

function nameOf(scenario: Scenario | undefined, party: number): string {
  return scenario?.parties[party]?.id ?? String(party);
}
