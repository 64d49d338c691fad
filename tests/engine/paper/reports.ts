import type { Clause } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { NotedOffer, PaperReport, PartReport } from '#engine/paper/paper-report.ts';
import type { Wording } from '../../support/play.ts';
import { indexOf } from '../../support/scenarios.ts';

/** What a table tells, said with ids: what is not named stayed open, was not signed, was refused by nobody. */
export interface Told {
  readonly text?: Wording;
  /** By id of a part: its day. */
  readonly signed?: Readonly<Record<string, number>>;
  /** By id of a part and of a delegation: over what. */
  readonly refused?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly offers?: readonly ToldOffer[];
  readonly seed?: number;
}

interface ToldOffer {
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly says: Wording;
  readonly accepted?: boolean;
}

export function reportOf(scenario: Scenario, told: Told): PaperReport {
  const said = clausesOf(scenario, told.text ?? {});
  return {
    seed: told.seed ?? 1,
    text: scenario.issues.map((_, issue) => wordingIn(said, issue)),
    parts: scenario.tracks.map(({ id }) => partOf(scenario, told, id)),
    offers: (told.offers ?? []).map((offer) => offerOf(scenario, offer)),
  };
}

function wordingIn(said: readonly Clause[], issue: number): PaperReport['text'][number] {
  const clause = said.find((each) => each.issue === issue);
  return clause && { option: clause.option, ...(clause.or !== undefined && { or: clause.or }) };
}

function partOf(scenario: Scenario, { signed, refused }: Told, id: string): PartReport {
  const signedOn = signed?.[id];
  if (signedOn !== undefined) return { signedOn };
  const refusals = Object.entries(refused?.[id] ?? {}).map(([party, over]) => ({
    party: indexOf(scenario.parties, party),
    over: over.map((issue) => indexOf(scenario.issues, issue)),
  }));
  return { signedOn: undefined, refusals };
}

function offerOf(scenario: Scenario, { day: round, from, to, says, accepted = false }: ToldOffer): NotedOffer {
  const [by, whom] = [from, to].map((id) => indexOf(scenario.parties, id));
  return { round, from: by ?? 0, to: whom ?? 0, clauses: clausesOf(scenario, says), accepted };
}

function clausesOf({ issues }: Scenario, wording: Wording): Clause[] {
  return issues.flatMap(({ id, options }, issue) => {
    const said = wording[id];
    if (said === undefined) return [];
    const [option, or] = (typeof said === 'string' ? [said] : said).map((each) => indexOf(options, each));
    return [or === undefined ? { issue, option: option ?? 0 } : { issue, option: option ?? 0, or }];
  });
}
