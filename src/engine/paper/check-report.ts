import { at } from '../model/at.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { packageOf } from '../model/packages.ts';
import { optionsOf } from '../model/wording.ts';
import { MOST_NAMED } from '../moves/vote.ts';
import type { PaperProblem } from './paper-problem.ts';
import type { PaperReport } from './paper-report.ts';

/**
 * Checks each part of a report by itself, before a game is made of it; returns the problems, empty if there are none.
 */
export function checkReport(game: Game, report: PaperReport): PaperProblem[] {
  return game.common.tracks.flatMap((_, track) => {
    const part = at(report.parts, track);
    const vague = vagueTwice(game, report, track);
    if (part.signedOn !== undefined) return [...vague, ...ofSigned(game, report, track, part.signedOn)];
    return [...vague, ...ofUnsigned(game, report, track, part.refusals)];
  });
}

function vagueTwice({ common }: Game, { text }: PaperReport, track: TrackIndex): PaperProblem[] {
  const [, issue] = at(common.tracks, track).issues.filter((each) => text[each]?.or !== undefined);
  return issue === undefined ? [] : [{ code: 'one-vague', track, issue }];
}

function ofSigned(game: Game, report: PaperReport, track: TrackIndex, day: number): PaperProblem[] {
  const { roundCount: last } = game.common;
  const isDay = Number.isInteger(day) && day >= 1 && day <= last;
  return [
    ...(isDay ? [] : [{ code: 'no-such-day', track, last } as const]),
    ...beforeIt(game, report, track, day),
    ...unvotable(game, report, track),
    ...at(game.common.tracks, track).signatories.flatMap((party) => redLineOf(game, report, track, party)),
  ];
}

function beforeIt({ common }: Game, { parts }: PaperReport, track: TrackIndex, day: number): PaperProblem[] {
  const { after: first } = at(common.tracks, track);
  if (first === undefined) return [];
  const { signedOn } = at(parts, first);
  if (signedOn === undefined) return [{ code: 'first-unsigned', track, first }];
  // At one dusk, parts are voted in the order of the file.
  return signedOn > day || (signedOn === day && first > track) ? [{ code: 'first-later', track, first }] : [];
}

/** Reasons why the text of a part could not be put to the vote, regardless of parts that must be signed before. */
function unvotable(game: Game, report: PaperReport, track: TrackIndex): PaperProblem[] {
  const { issues } = at(game.common.tracks, track);
  const said = issues.filter((issue) => isSettled(game, report, track, issue));
  if (said.length === 0) return [{ code: 'nothing-agreed', track }];
  return issues.flatMap((issue) => {
    const { mustSettle, silent } = at(game.common.issues, issue);
    const isSilent = !said.includes(issue) || optionsOf(report.text[issue]!).includes(silent);
    return mustSettle && isSilent ? [{ code: 'must-settle', track, issue } as const] : [];
  });
}

/**
 * True if all parties whose consent counts agreed on an article in the end: it says something, and none of them refused
 * it.
 */
export function isSettled(game: Game, report: PaperReport, track: TrackIndex, issue: IssueIndex): boolean {
  const { consent } = at(game.common.issues, issue);
  return report.text[issue] !== undefined && !consent.some((party) => hasRefused(report, track, issue, party));
}

/** True if a party refused a part at the end over an article. */
export function hasRefused({ parts }: PaperReport, track: TrackIndex, issue: IssueIndex, party: PartyIndex): boolean {
  const part = at(parts, track);
  return part.signedOn === undefined && part.refusals.some((no) => no.party === party && no.over.includes(issue));
}

function redLineOf(game: Game, report: PaperReport, track: TrackIndex, party: PartyIndex): PaperProblem[] {
  const { forbidden } = at(at(game.secrets, party).sheets, track);
  const crossing = packagesOf(game, report, track).filter((pack) => forbidden[pack] === 1);
  if (crossing.length === 0) return [];
  return [{ code: 'red-line', track, party, issues: issuesCrossed(game, report, track, party) }];
}

function packagesOf({ common }: Game, { text }: PaperReport, track: TrackIndex): PackageIndex[] {
  const rules = at(common.tracks, track);
  const readings = rules.issues.reduce<number[][]>(
    (lists, issue) => {
      const wording = text[issue] ?? { option: at(common.issues, issue).silent };
      return optionsOf(wording).flatMap((option) => lists.map((list) => [...list, option]));
    },
    [[]],
  );
  return readings.map((options) => packageOf(rules, options));
}

/** The articles of the red lines, secret or declared, that the text meets. */
function issuesCrossed(game: Game, { text }: PaperReport, track: TrackIndex, party: PartyIndex): IssueIndex[] {
  const declared = game.common.declared.filter((line) => line.party === party).map(({ never }) => never);
  const met = [...at(game.secrets, party).redLines, ...declared].filter(
    (line) =>
      line.track === track &&
      line.sets.every(({ issue, options }) => {
        const wording = text[issue] ?? { option: at(game.common.issues, issue).silent };
        return optionsOf(wording).some((option) => options.includes(option));
      }),
  );
  return [...new Set(met.flatMap(({ sets }) => sets.map(({ issue }) => issue)))].sort((a, b) => a - b);
}

type Refusals = readonly { readonly party: PartyIndex; readonly over: readonly IssueIndex[] }[];

function ofUnsigned(game: Game, report: PaperReport, track: TrackIndex, refusals: Refusals): PaperProblem[] {
  const { issues, after } = at(game.common.tracks, track);
  const wrong = refusals.filter(
    ({ over }) => over.length < 1 || over.length > MOST_NAMED || !over.every((issue) => issues.includes(issue)),
  );
  const waits = after !== undefined && at(report.parts, after).signedOn === undefined;
  const couldBeVoted = !waits && unvotable(game, report, track).length === 0;
  return [
    ...wrong.map(({ party }) => ({ code: 'refused-over', track, party }) as const),
    ...(couldBeVoted && refusals.length === 0 ? [{ code: 'nobody-refused', track } as const] : []),
  ];
}
