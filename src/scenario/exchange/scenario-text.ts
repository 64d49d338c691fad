import { stringify } from 'yaml';
import { MOST_PACKAGES } from '#engine/analysis/domain.ts';
import { multiply, type Rational, ZERO } from '#engine/analysis/rational.ts';
import { suggestedId } from '../suggested-id.ts';
import { exactLine } from './exact-numbers.ts';
import type { ExchangeDomain, ExchangeIssue, ExchangeProfile } from './exchange-domain.ts';
import { roundedToThousandths } from './number-text.ts';

/** The text of a scenario file, or why the domain does not fit one, in sentences. */
export type ScenarioText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The id of the answer that is added to every issue: outcomes of a domain have a value for each. */
const OPEN = 'left-open';
const TRACK = 'agreement';
const MOST = { parties: 8, issues: 12, values: 11, points: 1000 } as const;

/**
 * A domain as a scenario that can be played: a utility of 1 is 100 points. Points are rounded to 3 decimals, and the
 * numbers themselves are kept in comments at the end. A domain knows no silence, so that every issue has an answer more,
 * "Left open", and must be settled: what can be signed are the outcomes of the domain.
 */
export function scenarioText(domain: ExchangeDomain, id: string): ScenarioText {
  const faults = faultsOf(domain);
  if (faults.length > 0) return { ok: false, faults };
  const parties = distinctIds(
    domain.profiles.map(({ name }) => name),
    'party',
  );
  const body = stringify(scenarioOf(domain, id, parties), { lineWidth: 0, aliasDuplicateObjects: false });
  const exact = domain.profiles.map((profile, index) => exactLine(parties[index] ?? '', profile));
  return { ok: true, text: `${HEAD}${body}\n${KEPT}${exact.join('')}` };
}

const HEAD = `# yaml-language-server: $schema=./scenario.schema.json
#
# Made from a domain with its profiles. The numbers are theirs; the sentences are only there to begin with: rewrite them.
`;
const KEPT = `# The numbers as they stood before they were rounded to 3 decimals: a utility of 1 is 100 points. They are written again
# when this file is exported, for each party whose points and walk-away are still those above.
`;

function faultsOf({ issues, profiles }: ExchangeDomain): string[] {
  const faults: string[] = [];
  if (profiles.length < 2 || profiles.length > MOST.parties)
    faults.push(`A scenario has 2 to ${MOST.parties} parties, and here are ${profiles.length} profiles.`);
  if (issues.length > MOST.issues)
    faults.push(`A scenario has ${MOST.issues} issues at most, and this domain has ${issues.length}.`);
  for (const { name, values } of issues) {
    if (values.length > MOST.values)
      faults.push(`"${name}" has ${values.length} values, and ${MOST.values} fit beside "Left open".`);
  }
  const packages = issues.reduce((product, { values }) => product * (values.length + 1), 1);
  if (packages > MOST_PACKAGES)
    faults.push(`With "Left open" there are ${packages} packages, and ${MOST_PACKAGES} at most can be looked at.`);
  for (const { name, counts, reservation } of profiles) {
    if ([...counts.flat(), reservation].some((each) => Math.abs(utilityPoints(each)) > MOST.points))
      faults.push(`The profile "${name}" has a number of more than ${MOST.points / 100}: that is too many points.`);
  }
  return faults;
}

/** A utility in points. */
export function utilityPoints(utility: Rational): number {
  return roundedToThousandths(multiply(utility, { over: 100n, under: 1n }));
}

function scenarioOf({ name, issues, profiles }: ExchangeDomain, id: string, parties: readonly string[]): object {
  const ids = distinctIds(
    issues.map((issue) => issue.name),
    'issue',
  );
  return {
    format: 1,
    id,
    title: shortened(name, 60),
    summary: `The domain ${shortened(name, 60)}, made for research on negotiation.`,
    situation: ['Those at the table have to agree on every question below. If they do not, there is no deal.'],
    tab: 'Domain',
    level: 'standard',
    minutes: 20,
    rounds: { label: 'round', count: 10 },
    rules: { afterSigning: false },
    tracks: [{ id: TRACK, title: 'The agreement', inSentence: 'the agreement', signatories: parties }],
    parties: profiles.map((profile, index) => partyOf(profile, parties[index] ?? '', index)),
    issues: issues.map((issue, index) => issueOf(issue, ids[index] ?? '', { index, profiles, parties })),
  };
}

function partyOf({ name, reservation }: ExchangeProfile, id: string, index: number): object {
  return {
    id,
    name: shortened(name, 30),
    mark: String.fromCodePoint(65 + index),
    summary: 'You want what your points say.',
    mandate: {
      interests: 'Your points say what matters to you.',
      position: 'You have said nothing in public.',
      redLines: 'You have none.',
      canOffer: 'Give way where you have little to lose.',
      answersTo: 'You answer to nobody.',
      ifNoDeal: 'Your walk-away says what no deal is worth.',
    },
    walkAway: { [TRACK]: { start: utilityPoints(reservation), drift: 0, spread: 0 } },
    temperament: { firmness: 0.4 },
  };
}

interface Sides {
  readonly index: number;
  readonly profiles: readonly ExchangeProfile[];
  readonly parties: readonly string[];
}

function issueOf({ name, values }: ExchangeIssue, id: string, { index, profiles, parties }: Sides): object {
  const points = (worth: (profile: ExchangeProfile) => number) =>
    Object.fromEntries(profiles.map((profile, party) => [parties[party] ?? '', worth(profile)]));
  const ids = distinctIds([OPEN, ...values], 'value').slice(1);
  return {
    id,
    track: TRACK,
    title: shortened(name, 40),
    question: `What is agreed on ${shortened(name, 100)}?`,
    sentence: `On ${shortened(name, 100)} it is agreed: {option}.`.replaceAll(/\{(?!option\}\.$)/g, '('),
    consent: parties,
    ifSilent: OPEN,
    mustSettle: true,
    options: [
      { id: OPEN, label: 'Left open', points: points(() => 0) },
      ...values.map((value, place) => ({
        id: ids[place],
        label: shortened(value, 40),
        ...(value.length > 40 && { wording: shortened(value, 200) }),
        points: points(({ counts }) => utilityPoints(counts[index]?.[place] ?? ZERO)),
      })),
    ],
  };
}

/** Ids made of names, each another one. */
function distinctIds(names: readonly string[], otherwise: string): string[] {
  const ids: string[] = [];
  for (const name of names) {
    const id = suggestedId(name) ?? otherwise;
    const taken = (tried: string) => ids.includes(tried);
    let number = 1;
    const numbered = () => (number === 1 ? id : `${id.slice(0, 36).replace(/-$/, '')}-${number}`);
    while (taken(numbered())) number += 1;
    ids.push(numbered());
  }
  return ids;
}

function shortened(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim() || '?';
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).trimEnd()}…`;
}
