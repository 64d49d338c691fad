import type { EffectRules, EventRules, LeverRules, Trigger } from '../model/event-rules.ts';
import type { IsoDate } from '../model/scenario/iso-date.ts';
import type { Position } from '../model/scenario/position.ts';
import type { Effect, EventTime, Scenario } from '../model/scenario/scenario.ts';
import { indexById } from './index-by-id.ts';

/** The positions of a scenario and, after them, those that its events and levers make known, in the order of the file. */
export function allPositions(scenario: Scenario): Position[] {
  const inEffects = allEffects(scenario).flatMap(({ position }) => (position === undefined ? [] : [position]));
  return [...scenario.positions, ...inEffects];
}

/** Every number of points in the effects. */
export function pointsInEffects(scenario: Scenario): number[] {
  return allEffects(scenario).flatMap(({ walkAway }) => (walkAway === undefined ? [] : [walkAway.by]));
}

/** Events and levers with indices for ids and points times `scale`. */
export function compileEvents(
  scenario: Scenario,
  scale: number,
): { readonly events: readonly EventRules[]; readonly levers: readonly LeverRules[] } {
  let known = scenario.positions.length;
  const compile = (effects: readonly Effect[]) =>
    effects.flatMap((effect) => {
      const rules = effectRulesOf(scenario, effect, scale, known);
      if (effect.position !== undefined) known += 1;
      return rules;
    });
  const events = (scenario.events ?? []).map((event) => ({
    trigger: triggerOf(scenario, event.when),
    off: event.sensitive === true && scenario.rules.sensitiveEvents === false,
    sensitive: event.sensitive === true,
    effects: compile(event.effects),
  }));
  const levers = (scenario.levers ?? []).map((lever) => ({
    party: indexById(scenario.parties, lever.party),
    uses: lever.uses,
    cost: lever.cost?.standing ?? 0,
    effects: compile(lever.effects),
  }));
  return { events, levers };
}

function allEffects({ events = [], levers = [] }: Scenario): Effect[] {
  return [...events, ...levers].flatMap(({ effects }) => effects);
}

/** The first round on or after a date, beyond the last for a later one. */
function roundOf(dates: readonly IsoDate[], date: IsoDate): number {
  const index = dates.findIndex((round) => date <= round);
  return index === -1 ? dates.length + 1 : index + 1;
}

function triggerOf(scenario: Scenario, when: EventTime): Trigger {
  const { after, chance, date } = when;
  if (after?.walkedOut !== undefined) return { kind: 'walkedOut', party: indexById(scenario.parties, after.walkedOut) };
  if (after?.trackVoteFailed !== undefined)
    return { kind: 'voteFailed', track: indexById(scenario.tracks, after.trackVoteFailed) };
  if (after?.datePassed !== undefined)
    return { kind: 'datePassed', track: indexById(scenario.tracks, after.datePassed) };
  if (after?.track !== undefined) return { kind: 'signed', track: indexById(scenario.tracks, after.track) };
  if (chance !== undefined) {
    const { from = 1, to = scenario.rounds.count } = when;
    return { kind: 'drawn', chance: Math.round(chance * 1000), from, to };
  }
  const round = date === undefined ? (when.round ?? 1) : roundOf(scenario.rounds.dates ?? [], date);
  return { kind: 'round', round };
}

/** An effect has one key; each that is there is compiled, in this order. */
function effectRulesOf(scenario: Scenario, effect: Effect, scale: number, known: number): EffectRules[] {
  const party = (id: string) => indexById(scenario.parties, id);
  const { walkAway, trust, standing, channel, option, position } = effect;
  const rules: EffectRules[] = [];
  if (walkAway !== undefined) {
    const track = indexById(scenario.tracks, walkAway.track);
    rules.push({ kind: 'walkAway', party: party(walkAway.party), track, by: Math.round(walkAway.by * scale) });
  }
  if (trust !== undefined) {
    const { kept = 0, broke = 0 } = trust;
    rules.push({ kind: 'trust', of: party(trust.of), to: party(trust.to), kept, broke });
  }
  if (standing !== undefined) rules.push({ kind: 'standing', party: party(standing.party), by: standing.by });
  if (channel !== undefined) {
    const [a, b] = channel.between;
    rules.push({ kind: 'channel', a: party(a), b: party(b), channel: channel.kind });
  }
  if (option !== undefined) rules.push(optionRulesOf(scenario, option));
  if (position !== undefined) rules.push({ kind: 'position', position: known });
  return rules;
}

function optionRulesOf(
  { issues }: Scenario,
  { issue: id, option, available }: NonNullable<Effect['option']>,
): EffectRules {
  const issue = indexById(issues, id);
  return { kind: 'option', issue, option: indexById(issues[issue]?.options ?? [], option), available };
}
