/** Scenarios of every kind that the format allows, small enough to be played in a few milliseconds. */
import fc from 'fast-check';
import { CHANNEL_KINDS, type Channel } from '#engine/model/scenario/channel.ts';
import type { Issue, Option } from '#engine/model/scenario/issue.ts';
import { type Member, STANDS, type StandNote } from '#engine/model/scenario/member.ts';
import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import type { Faction, Hypothesis, Party } from '#engine/model/scenario/party.ts';
import { type Position, STANCES } from '#engine/model/scenario/position.ts';
import type { RedLine } from '#engine/model/scenario/red-line.ts';
import type { DurabilityNote, Scenario, ScenarioClaim, Term } from '#engine/model/scenario/scenario.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';

import { eventsOf, leversOf } from './arbitrary-happenings.ts';
import { oneOf, someOf } from './chosen.ts';

type Gen = fc.GeneratorValue;

/** Ids of what a scenario is made of, drawn first. */
interface Frame {
  readonly parties: readonly string[];
  readonly tracks: readonly Track[];
  readonly issues: readonly Issue[];
  readonly rounds: number;
  /** Points are whole, or have one or three decimals. */
  readonly scale: number;
}

/** 2 to 5 parties, 1 to 3 tracks, 1 to 5 issues, up to 4 rounds; red lines, terms and channels of every kind. */
export function arbitraryScenario(): fc.Arbitrary<Scenario> {
  return fc.gen().map((g) => {
    const frame = frameOf(g);
    const peopled = withMembers(g, withHypotheses(g, scenarioOf(g, frame), frame), frame);
    return withOpenings(g, withMediators(g, peopled));
  });
}

/** The scenario with hypotheses about some of its parties. Drawn last, so that all else is drawn as without them. */
function withHypotheses(g: Gen, scenario: Scenario, { issues, scale }: Frame): Scenario {
  const parties = scenario.parties.map((party) =>
    g(fc.boolean) ? { ...party, hypotheses: hypothesesOf(g, issues, scale) } : party,
  );
  return { ...scenario, parties };
}

/** The scenario with members for some of its parties. Drawn last of all, likewise. */
function withMembers(g: Gen, scenario: Scenario, frame: Frame): Scenario {
  const parties = scenario.parties.map((party) =>
    g(fc.nat, 2) === 0
      ? { ...party, members: names('m', g(fc.integer, { min: 2, max: 3 })).map((id) => memberOf(g, id, frame)) }
      : party,
  );
  return { ...scenario, parties };
}

function memberOf(g: Gen, id: string, { issues }: Frame): Member {
  const stands = issues.flatMap((issue): StandNote[] => {
    if (g(fc.boolean)) return [];
    const options = someOf(g, issue.options).map((option) => option.id);
    const stand = oneOf(g, STANDS);
    const when = g(fc.constantFrom, { private: true }, { date: '2025-03-11' }, {});
    return [{ issue: issue.id, options, stand, because: 'It has its reasons.', tag: 'inferred', ...when }];
  });
  return { id, name: `the ${id}`, stands };
}

/** The scenario with mediators on some of its tracks, signatories or not, who reach all that sign. Drawn last of all, likewise. */
function withMediators(g: Gen, scenario: Scenario): Scenario {
  const tracks = scenario.tracks.map((track) => {
    const able = scenario.parties.filter(({ id }) => track.signatories.some((party) => party !== id));
    return g(fc.nat, 2) === 0 ? { ...track, mediator: oneOf(g, able).id } : track;
  });
  const faces = ({ mediator, signatories }: Track, [a, b]: Channel['between']) =>
    (mediator === a && signatories.includes(b)) || (mediator === b && signatories.includes(a));
  const channels = scenario.channels.filter(({ between }) => !tracks.some((track) => faces(track, between)));
  return { ...scenario, tracks, channels };
}

/** The scenario with or without opening statements. Drawn last of all, likewise. */
function withOpenings(g: Gen, scenario: Scenario): Scenario {
  return { ...scenario, rules: { ...scenario.rules, openings: g(fc.boolean) } };
}

function frameOf(g: Gen): Frame {
  const parties = names('p', g(fc.integer, { min: 2, max: 5 }));
  const scale = g(fc.constantFrom, 1, 10, 1000);
  const issueIds = names('i', g(fc.integer, { min: 1, max: 5 }));
  const rounds = g(fc.integer, { min: 1, max: 4 });
  const trackIds = names('t', g(fc.integer, { min: 1, max: Math.min(3, issueIds.length) }));
  const tracks = trackIds.map((id, index) => trackOf(g, id, trackIds.slice(0, index), parties, rounds));
  const issues = issueIds.map((id, index) =>
    issueOf(g, id, trackIds[index % trackIds.length] as string, parties, scale),
  );
  return { parties, tracks, issues, rounds, scale };
}

function scenarioOf(g: Gen, frame: Frame): Scenario {
  const days = datesOf(g, frame);
  const stage = { ...frame, dates: days.dates };
  return {
    format: 1,
    id: 'drawn',
    title: 'Drawn',
    summary: 'A scenario drawn by chance.',
    situation: ['Nothing happened before.'],
    tab: 'Fictional',
    level: 'standard',
    minutes: 10,
    rounds: { label: 'day', count: frame.rounds, ...days },
    rules: { movesPerRound: g(fc.integer, { min: 1, max: 3 }), walkOut: g(fc.boolean), afterSigning: g(fc.nat, 3) > 0 },
    tracks: frame.tracks,
    parties: frame.parties.map((id) => partyOf(g, id, frame)),
    issues: frame.issues,
    positions: frame.parties.flatMap((party) => positionsOf(g, party, frame)),
    redLines: frame.parties.flatMap((party) => (g(fc.boolean) ? [redLineOf(g, party, frame)] : [])),
    terms: frame.parties.flatMap((party) => (g(fc.boolean) ? [termOf(g, party, frame)] : [])),
    claims: claimsOf(g, frame),
    channels: channelsOf(g, frame),
    sources: {},
    durability: names('d', g(fc.nat, 3)).map((id) => durabilityOf(g, id, frame)),
    events: eventsOf(g, stage),
    levers: leversOf(g, stage),
  };
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

function pointsOf(g: Gen, least: number, most: number, scale: number): number {
  return g(fc.integer, { min: least * scale, max: most * scale }) / scale;
}

function trackOf(g: Gen, id: string, before: readonly string[], parties: readonly string[], rounds: number): Track {
  const track = { id, title: `The ${id}`, signatories: someOf(g, parties) };
  const after = before.length > 0 && g(fc.boolean) ? { after: oneOf(g, before) } : {};
  const round = g(fc.integer, { min: 1, max: rounds });
  return { ...track, ...after, ...(g(fc.boolean) ? { aimFor: { round, penalty: g(fc.nat, 4) } } : {}) };
}

function issueOf(g: Gen, id: string, track: string, parties: readonly string[], scale: number): Issue {
  const options = names('o', g(fc.integer, { min: 2, max: 4 })).map(
    (option): Option => ({
      id: option,
      label: option.toUpperCase(),
      points: Object.fromEntries(parties.map((party) => [party, pointsOf(g, -5, 30, scale)])),
    }),
  );
  const ifSilent = oneOf(
    g,
    options.map((option) => option.id),
  );
  const sentence = 'They agree on {option}.';
  const consent = someOf(g, parties);
  return {
    id,
    track,
    title: id,
    question: `Which ${id}?`,
    sentence,
    consent,
    ifSilent,
    mustSettle: g(fc.boolean),
    options,
  };
}

function partyOf(g: Gen, id: string, { tracks, issues, scale }: Frame): Party {
  return {
    id,
    name: id,
    fullName: `the ${id}`,
    mark: id.toUpperCase(),
    summary: 'A party.',
    mandate: { interests: '-', position: '-', redLines: '-', canOffer: '-', answersTo: '-', ifNoDeal: '-' },
    walkAway: Object.fromEntries(tracks.map((track) => [track.id, walkAwayOf(g, scale)])),
    temperament: { firmness: g(fc.integer, { min: 0, max: 10 }) / 10 },
    ...(g(fc.boolean)
      ? {
          factions: names('f', g(fc.integer, { min: 2, max: 3 })).map((f) => factionOf(g, f, issues)),
          doubt: g(fc.integer, { min: 0, max: 300 }) / 1000,
        }
      : {}),
  };
}

function factionOf(g: Gen, id: string, issues: readonly Issue[]): Faction {
  const cares = someOf(g, issues).map((issue) => [issue.id, g(fc.integer, { min: 0, max: 50 }) / 10]);
  const weight = g(fc.integer, { min: 1, max: 100 });
  return { id, name: id, weight, cares: Object.fromEntries(cares), wants: g(fc.integer, { min: 0, max: 100 }) / 100 };
}

function durabilityOf(g: Gen, id: string, frame: Frame): DurabilityNote {
  return { id, when: setsOf(g, frame), points: g(fc.integer, { min: -50, max: 50 }), because: 'It counts.' };
}

/** One to three hypotheses of all forms. */
function hypothesesOf(g: Gen, issues: readonly Issue[], scale: number): Hypothesis[] {
  return names('h', g(fc.integer, { min: 1, max: 3 })).map((name, _, { length }): Hypothesis => {
    const issue: Issue = oneOf(g, issues);
    const prior = Math.round(1000 / length) / 1000;
    const form = g(fc.constantFrom, 'emphasis', 'points', 'as it is');
    if (form === 'emphasis') return { name, prior, emphasis: { [issue.id]: g(fc.nat, 5000) / 1000 } };
    if (form === 'as it is') return { name, prior };
    const points = Object.fromEntries(issue.options.map((option) => [option.id, pointsOf(g, -5, 30, scale)]));
    return { name, prior, points: { [issue.id]: points } };
  });
}

function walkAwayOf(g: Gen, scale: number): WalkAway {
  return {
    start: pointsOf(g, 0, 30, scale),
    drift: pointsOf(g, -2, 2, scale),
    spread: pointsOf(g, 0, 4, scale),
    shock: pointsOf(g, 0, 3, scale),
  };
}

function positionsOf(g: Gen, party: string, { issues }: Frame): Position[] {
  return issues.flatMap((issue) =>
    g(fc.boolean)
      ? [
          {
            party,
            issue: issue.id,
            option: optionOf(g, issue),
            stance: oneOf(g, STANCES),
            tag: 'inferred',
          },
        ]
      : [],
  );
}

function optionOf(g: Gen, issue: Issue): string {
  return oneOf(
    g,
    issue.options.map((option) => option.id),
  );
}

/** One option of one issue, or a combination of two issues of a track; never all that an issue could be settled on. */
function redLineOf(g: Gen, party: string, frame: Frame): RedLine {
  return { party, never: setsOf(g, frame), declared: g(fc.boolean), because: 'It cannot be.' };
}

function termOf(g: Gen, party: string, frame: Frame): Term {
  return { party, when: setsOf(g, frame), points: pointsOf(g, -8, 8, frame.scale), because: 'It counts together.' };
}

function setsOf(g: Gen, { issues }: Frame): OptionSets {
  const first = oneOf(g, issues);
  const siblings = issues.filter((issue) => issue.track === first.track && issue !== first);
  const second: Issue | undefined = siblings.length > 0 && g(fc.boolean) ? oneOf(g, siblings) : undefined;
  const onlyWay = first.mustSettle && first.options.length === 2;
  if (second === undefined) return { [first.id]: [onlyWay ? first.ifSilent : optionOf(g, first)] };
  return { [first.id]: [optionOf(g, first)], [second.id]: someOf(g, second.options).map((option) => option.id) };
}

function channelsOf(g: Gen, { parties, tracks }: Frame): Channel[] {
  const pairs = parties.flatMap((a, index) => parties.slice(index + 1).map((b) => [a, b] as const));
  return pairs.flatMap((between) => {
    if (g(fc.boolean)) return [];
    const opens = g(fc.boolean) ? { opensWith: oneOf(g, tracks).id } : {};
    return [{ between, kind: oneOf(g, CHANNEL_KINDS), ...opens }];
  });
}

/** What some parties say of others, undated. */
function claimsOf(g: Gen, { parties, issues }: Frame): ScenarioClaim[] {
  return parties.slice(1).flatMap((about, index) => {
    if (g(fc.boolean)) return [];
    const issue: Issue = oneOf(g, issues);
    const options = someOf(g, issue.options).map((option) => option.id);
    return [{ id: `claim-${index}`, by: parties[0] as string, about, issue: issue.id, options }];
  });
}

function datesOf(g: Gen, { rounds }: Frame): { dates?: string[] } {
  return g(fc.boolean) ? { dates: Array.from({ length: rounds }, (_, day) => `2025-03-${day + 10}`) } : {};
}
