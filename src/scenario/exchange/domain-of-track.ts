import {
  compareRationals,
  divide,
  greatest,
  least,
  minus,
  ONE,
  plus,
  type Rational,
  readRational,
  ZERO,
} from '#engine/analysis/rational.ts';
import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Party } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ExchangeDomain, ExchangeProfile } from './exchange-domain.ts';
import { decimalText } from './number-text.ts';
import { utilityPoints } from './scenario-text.ts';

/** A part of a scenario as a domain, and for whom its numbers are those that it was once made from. */
export interface TrackDomain {
  readonly domain: ExchangeDomain;
  readonly exact: readonly string[];
}

/**
 * A track of a scenario as a domain of its signatories, at their walk-aways of the first round. An answer that nobody may
 * sign, since the issue must be settled, is left out. Where the file keeps exact numbers of a party, and its points are
 * still those rounded from them, these are taken; else its points, lifted to 0 and over their most, as utilities.
 */
export function domainOfTrack(
  scenario: Scenario,
  trackId: string,
  kept: ReadonlyMap<string, ExchangeProfile>,
): TrackDomain {
  const signatories = scenario.tracks.find(({ id }) => id === trackId)?.signatories ?? [];
  const issues = scenario.issues.filter(({ track }) => track === trackId).map(withoutBarred);
  const parties = scenario.parties.filter(({ id }) => signatories.includes(id));
  const found = parties.map((party) => {
    const profile = kept.get(party.id);
    const isSame = profile !== undefined && isRoundedFrom(profile, { party, issues, trackId });
    return { id: party.id, profile: isSame ? profile : fromPoints({ party, issues, trackId }), isSame };
  });
  const name = scenario.tracks.length === 1 ? scenario.id : `${scenario.id}-${trackId}`;
  return {
    domain: {
      name,
      issues: toldApart(issues.map(({ title }) => title)).map((title, issue) => ({
        name: title,
        values: toldApart((issues[issue]?.options ?? []).map(nameOf)),
      })),
      profiles: found.map(({ id, profile }) => ({ ...profile, name: id })),
    },
    exact: found.filter(({ isSame }) => isSame).map(({ id }) => id),
  };
}

interface Side {
  readonly party: Party;
  readonly issues: readonly Issue[];
  readonly trackId: string;
}

function withoutBarred(issue: Issue): Issue {
  return issue.mustSettle ? { ...issue, options: issue.options.filter(({ id }) => id !== issue.ifSilent) } : issue;
}

/** Names of which some are the same, each another one: programs find values by their names. */
function toldApart(names: readonly string[]): string[] {
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`));
}

/** The label or, where it was cut since it was too long, the whole name. */
function nameOf({ label, wording = '' }: Issue['options'][number]): string {
  return label.endsWith('…') && wording !== '' ? wording : label;
}

function isRoundedFrom({ counts, reservation }: ExchangeProfile, { party, issues, trackId }: Side): boolean {
  if (utilityPoints(reservation) !== party.walkAway[trackId]?.start || counts.length !== issues.length) return false;
  return issues.every(({ options }, issue) => {
    const row = counts[issue] ?? [];
    return (
      row.length === options.length && options.every(({ points }, place) => isRounded(row[place], points[party.id]))
    );
  });
}

function isRounded(utility: Rational | undefined, points: number | undefined): boolean {
  return utility !== undefined && utilityPoints(utility) === points;
}

function fromPoints({ party, issues, trackId }: Side): ExchangeProfile {
  const rows = issues.map(({ options }) => options.map(({ points }) => exact(points[party.id] ?? 0)));
  const lows = rows.map((row) => least([ZERO, ...row]));
  const lifted = rows.map((row, issue) => row.map((each) => minus(each, lows[issue] ?? ZERO)));
  const scale = scaleOf(lifted.map((row) => greatest([ZERO, ...row])));
  const walkAway = minus(exact(party.walkAway[trackId]?.start ?? 0), lows.reduce(plus, ZERO));
  return {
    name: party.id,
    counts: lifted.map((row) => row.map((each) => divide(each, scale))),
    // Where no deal is worth less than the worst text, all texts are better: so they are from 0 on.
    reservation: walkAway.over < 0n ? ZERO : divide(walkAway, scale),
    discount: undefined,
  };
}

/** Returns the points of utility 1: the most that a text is worth, or a power of ten if its shares never end. */
function scaleOf(mosts: readonly Rational[]): Rational {
  const most = mosts.reduce(plus, ZERO);
  if (most.over > 0n && decimalText({ over: 1n, under: most.over }) !== undefined) return most;
  let power = ONE;
  while (compareRationals(power, most) < 0) power = { over: power.over * 10n, under: 1n };
  return power;
}

function exact(points: number): Rational {
  return readRational(points) ?? ZERO;
}
