import type { SolutionAnalysis, TrackAnalysis } from '#engine/analysis/scenario-analysis.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { TrackVerdict } from '#scenario/proofreading/verdict.ts';
import { alignedTable, type Column } from '../aligned-table.ts';
import type { AnalysisResult } from './analysis-result.ts';

/** Most lines of a list. */
const MOST_LINES = 8;

/** A scenario's analysis for its author: with the names that players read, and no measure that needs a textbook. */
export function analysisInPlainWords(
  scenario: Scenario,
  { level, tracks }: Pick<AnalysisResult, 'level' | 'tracks'>,
  verdicts: readonly TrackVerdict[],
): string {
  const names = namesIn(scenario);
  const draw = level === 'middle' || level === null ? '' : `, where all have drawn a ${level} walk-away`;
  return [
    `${scenario.title}${draw}\n`,
    ...tracks.flatMap((track) => {
      const verdict = verdicts.find((each) => each.track === track.id);
      return verdict === undefined ? [] : [trackInPlainWords(scenario, names, track, verdict)];
    }),
  ].join('\n');
}

function trackInPlainWords(scenario: Scenario, names: Names, track: TrackAnalysis, verdict: TrackVerdict): string {
  return [
    `${verdict.title}\n${'='.repeat([...verdict.title].length)}\n${dealsLine(track)}`,
    daysTable(scenario, track),
    signersTable(names, track),
    blocksTable(names, track),
    tradesPart(names, verdict),
    goodTextsTable(names, track),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function counted(count: number): string {
  return count.toLocaleString('en');
}

function dealsLine({ outcomes, zopa: { count } }: TrackAnalysis): string {
  if (count === 0)
    return `On the first day, none of ${counted(outcomes)} possible deals is acceptable to all signatories.\n`;
  const one = outcomes === count ? '' : `, one in ${counted(Math.round(outcomes / count))}`;
  return `On the first day, ${counted(count)} of ${counted(outcomes)} possible deals ${count === 1 ? 'is' : 'are'} acceptable to all signatories${one}.\n`;
}

/** The number of texts acceptable to all, by round; empty if it does not change. */
function daysTable({ rounds: { label } }: Scenario, { outcomes, zopa: { byRound } }: TrackAnalysis): string {
  const counts = byRound.map((share) => counted(Math.round(share * outcomes)));
  if (new Set(counts).size < 2) return '';
  const columns = counts.map((_, index): Column => ({ title: String(index + 1), numeric: true }));
  return alignedTable([{ title: label }, ...columns], [['acceptable to all', ...counts]]);
}

/** The share of all deals that each party would sign. */
function signersTable({ party }: Names, { acceptedBy }: TrackAnalysis): string {
  return alignedTable(
    [{ title: 'party' }, { title: 'would sign, of 100 deals', numeric: true }],
    Object.entries(acceptedBy).map(([id, share]) => [party(id), inHundred(share)]),
  );
}

function inHundred(share: number): string {
  const hundred = share * 100;
  if (hundred === 0 || hundred >= 1) return String(Math.round(hundred));
  return 'less than 1';
}

/** The single obstacles to more deals, those with the largest effect first. */
function blocksTable({ party, redLine }: Names, { binding }: TrackAnalysis): string {
  const blocks = binding.filter(({ gain }) => gain > 0).slice(0, MOST_LINES);
  if (blocks.length === 0) return 'No single obstacle prevents more deals, only several together.\n';
  return alignedTable(
    [{ title: 'obstacle' }, { title: 'more deals without it', numeric: true }],
    blocks.map(({ party: id, what, line, gain }) => [
      what === 'walkAway' ? `the walk-away of ${party(id)}` : redLine(id, line ?? 0),
      counted(gain),
    ]),
  );
}

/** Possible concessions between pairs of parties, and the answers that all prefer. */
function tradesPart({ party, article, answer }: Names, { trades, agree }: TrackVerdict): string {
  const lines = [
    ...trades
      .slice(0, MOST_LINES)
      .map(
        ({ one, first, other, second }) =>
          `${party(one)} can concede "${article(second)}", which matters more to ${party(other)}, and ask for "${article(first)}".\n`,
      ),
    ...agree.map(({ issue, option }) => `All parties like "${answer(issue, option)}" best on "${article(issue)}".\n`),
  ];
  return lines.length === 0
    ? 'There is nothing to trade: all parties care about the same articles.\n'
    : capitals(lines);
}

/** Sentences begin with a capital, also where a party's name does not. */
function capitals(lines: readonly string[]): string {
  return lines.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`).join('');
}

const GOOD_TEXTS = [
  ['nash', 'all gain well'],
  ['kalaiSmorodinsky', 'all gain alike'],
  ['egalitarian', 'best for the worst off'],
  ['welfare', 'most in all'],
] as const;

/** Texts that are good by some measure, each once, under all that it is. */
function goodTextsTable({ party, article, answer }: Names, track: TrackAnalysis): string {
  const byText = new Map<string, { readonly titles: string[]; readonly text: SolutionAnalysis }>();
  for (const [key, title] of GOOD_TEXTS) {
    const text = track[key];
    if (text === null) continue;
    const said = JSON.stringify(text.package);
    byText.set(said, { titles: [...(byText.get(said)?.titles ?? []), title], text });
  }
  const texts = [...byText.values()];
  const [first] = texts;
  if (first === undefined) return '';
  return alignedTable(
    [{ title: 'a text in which' }, ...texts.map(({ titles }): Column => ({ title: titles.join(', ') }))],
    [
      ...Object.keys(first.text.package).map((issue) => [
        article(issue),
        ...texts.map(({ text }) => answer(issue, text.package[issue] ?? '')),
      ]),
      ...Object.keys(first.text.points).map((id) => [
        `points of ${party(id)}`,
        ...texts.map(({ text }) => String(Math.round((text.points[id] ?? 0) * 10) / 10)),
      ]),
    ],
  );
}

/** Readable names of the parts of a scenario, by id. */
interface Names {
  /** Within a sentence. */
  readonly party: (id: string) => string;
  readonly article: (id: string) => string;
  readonly answer: (issue: string, option: string) => string;
  /** The party's red line of that index, in the order of the file, named by the answers that it rules out. */
  readonly redLine: (party: string, line: number) => string;
}

/** The names of a scenario; what has none is called by its id. */
function namesIn({ parties, issues, redLines }: Scenario): Names {
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
