/** Events and levers of every kind that the format allows, for a drawn scenario. */

import fc from 'fast-check';
import { CHANNEL_KINDS } from '#engine/model/scenario/channel.ts';
import type { Issue } from '#engine/model/scenario/issue.ts';
import { STANCES } from '#engine/model/scenario/position.ts';
import type { Effect, EventTime, Lever, ScenarioEvent } from '#engine/model/scenario/scenario.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import { oneOf } from './chosen.ts';

type Gen = fc.GeneratorValue;

/** What events can speak of. */
export interface Stage {
  readonly parties: readonly string[];
  readonly tracks: readonly Pick<Track, 'id' | 'aimFor'>[];
  readonly issues: readonly Issue[];
  readonly rounds: number;
  readonly scale: number;
  readonly dates: readonly string[] | undefined;
}

/** Up to 4 events. */
export function eventsOf(g: Gen, stage: Stage): ScenarioEvent[] {
  return Array.from({ length: g(fc.nat, 4) }, (_, index) => {
    const effects = effectsOf(g, stage);
    return { id: `e${index}`, when: timeOf(g, stage), title: 'News', says: 'Something happens.', effects };
  });
}

/** At most one lever a party. */
export function leversOf(g: Gen, stage: Stage): Lever[] {
  return stage.parties.flatMap((party, index) => {
    if (g(fc.boolean)) return [];
    const effects = [...effectsOf(g, stage), effectOf(g, stage)];
    const uses = g(fc.integer, { min: 1, max: 3 });
    const cost = g(fc.boolean) ? { cost: { standing: g(fc.integer, { min: 1, max: 60 }) } } : {};
    return [{ id: `l${index}`, party, label: 'Act', says: 'It acts.', uses, effects, ...cost }];
  });
}

function timeOf(g: Gen, { parties, tracks, rounds, dates }: Stage): EventTime {
  const track = oneOf(g, tracks).id;
  const dated = tracks.filter(({ aimFor }) => aimFor !== undefined);
  const round = g(fc.integer, { min: 1, max: rounds });
  const to = g(fc.integer, { min: round, max: rounds });
  const times: readonly EventTime[] = [
    { round },
    dates === undefined ? { round } : { date: dates[round - 1] as string },
    { after: { track, signed: true } },
    { after: { trackVoteFailed: track } },
    ...dated.map(({ id }) => ({ after: { datePassed: id } })),
    { after: { walkedOut: oneOf(g, parties) } },
    { chance: g(fc.nat, 10) / 10, from: round, to },
  ];
  return oneOf(g, times);
}

function effectsOf(g: Gen, stage: Stage): Effect[] {
  return Array.from({ length: g(fc.nat, 3) }, () => effectOf(g, stage));
}

function effectOf(g: Gen, { parties, tracks, issues, scale }: Stage): Effect {
  const of = oneOf(g, parties);
  const to = oneOf(
    g,
    parties.filter((party) => party !== of),
  );
  const issue: Issue = oneOf(g, issues);
  const option = oneOf(
    g,
    issue.options.filter(({ id }) => id !== issue.ifSilent),
  ).id;
  const by = g(fc.integer, { min: -20 * scale, max: 20 * scale }) / scale;
  const effects: readonly Effect[] = [
    { walkAway: { party: of, track: oneOf(g, tracks).id, by } },
    { trust: { of, to, kept: g(fc.nat, 2), broke: g(fc.integer, { min: 1, max: 2 }) } },
    { standing: { party: of, by: g(fc.integer, { min: -30, max: 30 }) } },
    { channel: { between: [of, to], kind: oneOf(g, CHANNEL_KINDS) } },
    { option: { issue: issue.id, option, available: g(fc.boolean) } },
    { option: { issue: issue.id, option, available: false } },
    { position: { party: of, issue: issue.id, option, stance: oneOf(g, STANCES), tag: 'inferred' } },
  ];
  return oneOf(g, effects);
}
