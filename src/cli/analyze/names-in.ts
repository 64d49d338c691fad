import type { Scenario } from '#engine/model/scenario/scenario.ts';

/** Readable names of the parts of a scenario, by id. */
export interface Names {
  /** Within a sentence. */
  readonly party: (id: string) => string;
  readonly article: (id: string) => string;
  readonly answer: (issue: string, option: string) => string;
  /** The party's red line of that index, in the order of the file, named by the answers that it rules out. */
  readonly redLine: (party: string, line: number) => string;
}

/** The names of a scenario; what has none is called by its id. */
export function namesIn({ parties, issues, redLines }: Scenario): Names {
  const party = (id: string) => parties.find((each) => each.id === id)?.fullName ?? id;
  const article = (id: string) => issues.find((each) => each.id === id)?.title ?? id;
  const answer = (issue: string, option: string) =>
    issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.label ?? option;
  return {
    party,
    article,
    answer,
    redLine: (id, line) => {
      const { never = {} } = redLines.filter((each) => each.party === id)[line] ?? {};
      const ruledOut = Object.entries(never).map(
        ([issue, options]) => `${article(issue)}: ${options.map((option) => answer(issue, option)).join(' or ')}`,
      );
      return `a red line of ${party(id)} (${ruledOut.join(', with ')})`;
    },
  };
}
