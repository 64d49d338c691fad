/** What texts are worth, summed up from the file of the scenario. All numbers are in the game's units. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type Facts, issuesOf, lastOfDay, meantIn, signedOn } from './facts.ts';

/** A firm answer to each article of a part. */
export interface FirmText {
  readonly answers: ReadonlyMap<IssueIndex, OptionIndex>;
  /** By party. */
  readonly worth: readonly number[];
  /** Whose red line it crosses. */
  readonly crosses: readonly PartyIndex[];
  /** It leaves open what must be settled. */
  readonly open: boolean;
}

const KNOWN = new WeakMap<Scenario, FirmText[][]>();

/** Every firm text of a part. */
export function allTexts(game: LocalizedGame, track: TrackIndex): readonly FirmText[] {
  const known = KNOWN.get(game.scenario) ?? [];
  KNOWN.set(game.scenario, known);
  known[track] ??= writtenOut(game, track);
  return at(known, track);
}

function writtenOut(game: LocalizedGame, track: TrackIndex): FirmText[] {
  const issues = issuesOf({ game }, track);
  const ways = issues.reduce<(readonly [IssueIndex, OptionIndex])[][]>(
    (all, issue) =>
      all.flatMap((way) =>
        at(game.scenario.issues, issue).options.map((_, option) => [...way, [issue, option] as const]),
      ),
    [[]],
  );
  return ways.map((way) => firmText(game, new Map(way)));
}

function firmText(game: LocalizedGame, answers: FirmText['answers']): FirmText {
  const { parties } = game.scenario;
  return {
    answers,
    worth: parties.map((_, party) => linearWorth(game, party, answers) + termsOf(game, party, [answers])),
    crosses: parties.flatMap((_, party) => (crossesLine(game, party, [answers]) ? [party] : [])),
    open: [...answers].some(([issue, option]) => {
      const { mustSettle, ifSilent, options } = at(game.scenario.issues, issue);
      return mustSettle && at(options, option).id === ifSilent;
    }),
  };
}

function linearWorth({ scenario, scale }: LocalizedGame, party: PartyIndex, answers: FirmText['answers']): number {
  const { id } = at(scenario.parties, party);
  let sum = 0;
  for (const [issue, option] of answers) sum += at(at(scenario.issues, issue).options, option).points[id] ?? 0;
  return Math.round(sum * scale);
}

/** A bonus counts where all readings meet it, a penalty where one does. */
function termsOf(game: LocalizedGame, party: PartyIndex, readings: readonly FirmText['answers'][]): number {
  const { id } = at(game.scenario.parties, party);
  const own = game.scenario.terms.filter((term) => term.party === id);
  const counted = own.filter(({ when, points }) => {
    const met = readings.map((answers) => isMet(game, when, answers));
    return points < 0 ? met.includes(true) : !met.includes(false);
  });
  return counted.reduce((sum, { points }) => sum + Math.round(points * game.scale), 0);
}

function isMet({ scenario }: LocalizedGame, sets: OptionSets, answers: FirmText['answers']): boolean {
  return Object.entries(sets).every(([id, options]) => {
    const issue = scenario.issues.findIndex((each) => each.id === id);
    const option = answers.get(issue);
    return option !== undefined && options.includes(at(at(scenario.issues, issue).options, option).id);
  });
}

function crossesLine(game: LocalizedGame, party: PartyIndex, readings: readonly FirmText['answers'][]): boolean {
  const { id } = at(game.scenario.parties, party);
  return game.scenario.redLines.some(
    (line) => line.party === id && readings.some((answers) => isMet(game, line.never, answers)),
  );
}

/** The two ways to read a text, or the one. */
export function readingsOf(clauses: readonly Clause[]): FirmText['answers'][] {
  const first = new Map(clauses.map(({ issue, option }) => [issue, option]));
  const vague = clauses.find(({ or }) => or !== undefined);
  if (vague?.or === undefined) return [first];
  return [first, new Map([...first, [vague.issue, vague.or]])];
}

/** Whether a text crosses a red line by any of its readings. */
export function crosses(game: LocalizedGame, party: PartyIndex, clauses: readonly Clause[]): boolean {
  return crossesLine(game, party, readingsOf(clauses));
}

/** What signing on a day costs a signatory, where the date that was set has passed. */
export function lateOn({ scenario, scale }: LocalizedGame, track: TrackIndex, round: number): number {
  const { aimFor } = at(scenario.tracks, track);
  return aimFor !== undefined && round > aimFor.round ? Math.round(aimFor.penalty * scale) : 0;
}

/** What a whole text is worth to a signatory, signed on a day, with the trust that there is at a moment. */
export function worthOf(
  { game }: Pick<Facts, 'game'>,
  then: State,
  party: PartyIndex,
  track: TrackIndex,
  clauses: readonly Clause[],
  round: number,
): number {
  const { id } = at(game.scenario.parties, party);
  const signs = at(game.scenario.tracks, track).signatories.includes(id);
  const late = signs ? lateOn(game, track, round) : 0;
  const readings = readingsOf(clauses);
  const worths = readings.map((answers) => linearWorth(game, party, answers));
  const terms = termsOf(game, party, readings);
  const [one = 0, other] = worths;
  if (other === undefined) return one + terms - late;
  const trust = at(then.tracks, track).trustThen?.[party] ?? lowestTrust(game, then, party, track);
  const read = Math.floor(((one + other) * (1000 - trust) + 2 * Math.max(one, other) * trust) / 2000);
  return read + terms - late - game.scale;
}

function lowestTrust(game: LocalizedGame, { parties }: State, party: PartyIndex, track: TrackIndex): number {
  const others = at(game.common.tracks, track).signatories.filter((each) => each !== party);
  const trusted = others.map((other) => {
    const { kept, broke } = at(at(parties, party).trust, other);
    return Math.floor(((kept + 1) * 1000) / (kept + 3 * broke + 2));
  });
  return Math.min(1000, ...trusted);
}

/** What no deal was worth when a part was signed, or at the end where it was not. */
export function noDealThen(facts: Facts, party: PartyIndex, track: TrackIndex): number {
  const round = signedOn(facts, track);
  const then = round === undefined ? facts.end : lastOfDay(facts, round);
  return at(at(then.parties, party).walkAway, track);
}

/** What the text of a signed part is worth to a party. */
export function signedWorth(facts: Facts, party: PartyIndex, track: TrackIndex): number {
  const clauses = issuesOf(facts, track).map((issue) => meantIn(facts, facts.end, issue));
  return worthOf(facts, facts.end, party, track, clauses, signedOn(facts, track) ?? 0);
}
