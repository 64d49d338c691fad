import { at } from '#engine/model/at.ts';
import type { CommonKnowledge } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { State } from '#engine/model/state.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { versionsOf } from '#engine/text/text.ts';
import { type Coder, chooseFrom, chooseOf, chooseWhether } from './coder.ts';

/** The last clauses on a track, of the speaker and of the partner: the likeliest next wordings. */
interface Said {
  /** The speaker's last clauses on the track. */
  readonly own: readonly Clause[] | undefined;
  /** The last clauses of the partner: the party that last spoke with the speaker. */
  readonly others: readonly Clause[] | undefined;
}

/** Weights of an option that nothing speaks for, and what is added by what does. */
const OPTION = { any: 1, inText: 6, proposed: 6, others: 12, own: 40 } as const;
const VAGUE = 1;
/** Weights of leaving an issue out and of saying something of it, by whether the speaker, and the other, last did. */
const PRESENCE = {
  neither: [4, 1],
  others: [1, 1],
  own: [1, 5],
  both: [1, 16],
  // Nothing has been said of the track yet.
  none: [1, 3],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Clauses that a party says of issues to another: at most one an issue, in order of issue. */
export function codeClauses(
  coder: Coder,
  { common }: { readonly common: CommonKnowledge },
  state: State,
  { party, issues, said }: { readonly party: PartyIndex; readonly issues: readonly IssueIndex[]; readonly said: Said },
  clauses?: readonly Clause[],
): Clause[] {
  return issues.flatMap((issue) => {
    const clause = clauses?.find((each) => each.issue === issue);
    const isThere = chooseWhether(coder, presenceOf(said, issue), clauses && clause !== undefined);
    return isThere ? [codeClause(coder, common, issue, optionWeights(common, state, party, issue, said), clause)] : [];
  });
}

function presenceOf({ own, others }: Said, issue: IssueIndex): readonly [number, number] {
  if (own === undefined && others === undefined) return PRESENCE.none;
  const has = (clauses: readonly Clause[] | undefined) => clauses?.some((each) => each.issue === issue) === true;
  if (has(own)) return has(others) ? PRESENCE.both : PRESENCE.own;
  return has(others) ? PRESENCE.others : PRESENCE.neither;
}

/** A clause of an issue: a firm one by the weights of the options or, vague, any two. */
export function codeClause(
  coder: Coder,
  { issues }: CommonKnowledge,
  issue: IssueIndex,
  weights: readonly number[],
  clause?: Clause,
): Clause {
  const { optionCount } = at(issues, issue);
  const vague = optionCount > 1 ? VAGUE : 0;
  const place = clause && (clause.or === undefined ? clause.option : optionCount);
  const option = coder.choose([...weights, vague], place);
  return option < optionCount ? { issue, option } : { issue, ...codePair(coder, optionCount, clause) };
}

function codePair(coder: Coder, count: number, clause?: Clause): { option: OptionIndex; or: OptionIndex } {
  const option = chooseOf(coder, count - 1, clause?.option);
  const or = option + 1 + chooseOf(coder, count - 1 - option, clause?.or && clause.or - option - 1);
  return { option, or };
}

function optionWeights(
  common: CommonKnowledge,
  { text, world }: State,
  party: PartyIndex,
  issue: IssueIndex,
  { own, others }: Said,
): number[] {
  const { current, beside } = at(text, issue);
  const says = (clauses: readonly Clause[] | undefined, option: OptionIndex) =>
    clauses?.some((each) => each.issue === issue && (each.option === option || each.or === option)) === true;
  const proposes = (option: OptionIndex) =>
    beside.some((version) => version.option === option && (version.opened ?? version.initials).includes(party));
  return Array.from({ length: at(common.issues, issue).optionCount }, (_, option) => {
    if (at(world.offTable, issue)[option] !== 0) return 0;
    return (
      OPTION.any +
      (current?.option === option ? OPTION.inText : 0) +
      (proposes(option) ? OPTION.proposed : 0) +
      (says(others, option) ? OPTION.others : 0) +
      (says(own, option) ? OPTION.own : 0)
    );
  });
}

/** The last that a party said on a track, and the last that was said to it there: by one of some, or by anybody. */
export function saidBefore(
  { offers }: State,
  party: PartyIndex,
  track: number,
  by: (other: PartyIndex) => boolean = () => true,
): Said {
  const onTrack = offers.filter((offer) => offer.track === track);
  const own = onTrack.filter(({ from }) => from === party).at(-1);
  const others = onTrack.filter(({ from, to }) => to === party && by(from)).at(-1);
  return { own: own?.clauses, others: others && deliveredClauses(others) };
}

const WANTED: Readonly<Record<Stance, number>> = { never: 1, against: 1, accepts: 4, wants: 24 };
const RULED_OUT: Readonly<Record<Stance, number>> = { never: 24, against: 4, accepts: 1, wants: 1 };

/** An opening statement: what is proposed for each issue and what is ruled out, likely what the public knows already. */
export function codeOpening(
  coder: Coder,
  { common }: { readonly common: CommonKnowledge },
  party: PartyIndex,
  said?: { readonly clauses: readonly Clause[]; readonly never: readonly Clause[] },
): { clauses: Clause[]; never: Clause[] } {
  const clauses: Clause[] = [];
  const never: Clause[] = [];
  common.issues.forEach((_, issue) => {
    const known = (weights: Readonly<Record<Stance, number>>) => stanceWeights(common, party, issue, weights);
    const proposed = said?.clauses.find((each) => each.issue === issue);
    if (chooseWhether(coder, [1, 8], said && proposed !== undefined)) {
      clauses.push({ issue, option: coder.choose(known(WANTED), proposed?.option) });
    }
    known(RULED_OUT).forEach((weight, option) => {
      const isRuledOut = said?.never.some((each) => each.issue === issue && each.option === option);
      if (chooseWhether(coder, [16, weight], isRuledOut)) never.push({ issue, option });
    });
  });
  return { clauses, never };
}

function stanceWeights(
  { positions, issues }: CommonKnowledge,
  party: PartyIndex,
  issue: IssueIndex,
  weights: Readonly<Record<Stance, number>>,
): number[] {
  return Array.from({ length: at(issues, issue).optionCount }, (_, option) => {
    const held = positions.find((each) => each.party === party && each.issue === issue && each.option === option);
    return held === undefined ? 1 : weights[held.stance];
  });
}

/** A wording that stands in the text, or beside it. */
export function codeVersion(coder: Coder, { text }: State, clause?: Clause): Clause {
  const standing = text.flatMap((each, issue) => versionsOf(each).map(({ option, or }) => ({ issue, option, or })));
  const place = clause && standing.findIndex((each) => isSame(each, clause));
  const { issue, option, or } = at(standing, chooseOf(coder, standing.length, place));
  return or === undefined ? { issue, option } : { issue, option, or };
}

/** Any wording of an issue that may be agreed on, likely what stands in the text. */
export function codeAnyWording(
  coder: Coder,
  { common }: { readonly common: CommonKnowledge },
  state: State,
  clause?: Clause,
): Clause {
  const issue = codeIssue(coder, common, clause?.issue);
  const { current } = at(state.text, issue);
  const weights = at(state.world.offTable, issue).map((cause, option) => {
    if (cause !== 0) return 0;
    return OPTION.any + (current?.option === option ? OPTION.own : 0);
  });
  return codeClause(coder, common, issue, weights, clause);
}

/** A vague wording that stands there. */
export function vagueVersions({ text }: State): { issue: IssueIndex; option: OptionIndex; or: OptionIndex }[] {
  return text.flatMap((each, issue) =>
    versionsOf(each).flatMap(({ option, or }) => (or === undefined ? [] : [{ issue, option, or }])),
  );
}

export function isSame(one: Clause, other: Clause): boolean {
  return one.issue === other.issue && one.option === other.option && one.or === other.or;
}

/** One of the issues. */
export function codeIssue(coder: Coder, { issues }: CommonKnowledge, issue?: IssueIndex): IssueIndex {
  return chooseFrom(
    coder,
    issues.map((_, index) => index),
    issue,
  );
}
