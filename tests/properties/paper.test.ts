import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, Move, TrackIndex } from '#engine/model/moves.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { Wording } from '#engine/model/wording.ts';
import { checkReport, hasRefused } from '#engine/paper/check-report.ts';
import { gameFromPaper } from '#engine/paper/game-from-paper.ts';
import type { NotedOffer, PaperReport, PartReport } from '#engine/paper/paper-report.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { fromBase64url } from '#record/base64url.ts';
import { recordOf } from '#record/game-record.ts';
import { decodeGame, encodeLink, LINK_FORMAT } from '#record/link/link-codec.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryGame, arbitrarySeed, drawOf } from './random-play.ts';

/** Reports of any text and any days; few of them are of a game that the rules allow. */
function reportAtRandom(game: Game, draw: DrawBetween, seed: number): PaperReport {
  return { seed, text: textAtRandom(game, draw), parts: partsAtRandom(game, draw), offers: offersAtRandom(game, draw) };
}

function textAtRandom({ common }: Game, draw: DrawBetween): (Wording | undefined)[] {
  return common.issues.map(({ optionCount }) => {
    const option = draw(-1, optionCount - 1);
    if (option === -1) return undefined;
    const vague = option > 0 && draw(0, 9) === 0;
    return vague ? { option: option - 1, or: option } : { option };
  });
}

function partsAtRandom({ common }: Game, draw: DrawBetween): PartReport[] {
  return common.tracks.map(({ signatories, issues }) => {
    if (draw(0, 2) > 0) return { signedOn: draw(1, common.roundCount) };
    const refusals = signatories.flatMap((party) =>
      draw(0, 1) === 0 ? [{ party, over: [at(issues, draw(0, issues.length - 1))] }] : [],
    );
    return { signedOn: undefined, refusals };
  });
}

function offersAtRandom({ common }: Game, draw: DrawBetween): NotedOffer[] {
  return Array.from({ length: draw(0, 2) }, () => {
    const from = draw(0, common.partyCount - 1);
    const to = (from + draw(1, common.partyCount - 1)) % common.partyCount;
    const { issues } = at(common.tracks, draw(0, common.tracks.length - 1));
    const issue = at(issues, draw(0, issues.length - 1));
    const clauses: Clause[] = [{ issue, option: draw(0, at(common.issues, issue).optionCount - 1) }];
    return { round: draw(1, common.roundCount), from, to, clauses, accepted: draw(0, 1) === 0 };
  });
}

/** What a report says of the text and the days, as it can be read from a game. */
function expectAsTold(game: Game, report: PaperReport): 'made' | 'refused' {
  const made = gameFromPaper(game, report);
  if (!made.ok) {
    expect(made.problems.length).toBeGreaterThan(0);
    return 'refused';
  }
  const { state } = made;
  report.text.forEach((said, issue) => {
    const clause = at(state.text, issue);
    const isSettled = clauseStatusOf(game.common, clause, issue) === 'initialled';
    if (said === undefined) expect(isSettled).toBe(false);
    else if (!isRefusedByAll(game, report, issue)) expect(clause.current).toMatchObject(said);
  });
  report.parts.forEach((part, track) => {
    expectPart(state.tracks, part, track);
  });
  expect(state.offers).toHaveLength(report.offers.length);
  return 'made';
}

function isRefusedByAll({ common }: Game, report: PaperReport, issue: IssueIndex): boolean {
  const { track, consent } = at(common.issues, issue);
  return consent.every((party) => hasRefused(report, track, issue, party));
}

function expectPart(tracks: readonly { status: string; since: number }[], { signedOn }: PartReport, track: TrackIndex) {
  const { status, since } = at(tracks, track);
  expect(status === 'signed' ? since : undefined).toBe(signedOn);
}

describe('a report of a table that played on paper', UNHURRIED, () => {
  it('becomes a game that ended so, or is refused for a reason', () => {
    const came = { made: 0, refused: 0 };
    fc.assert(
      fc.property(arbitraryGame(), arbitrarySeed(), fc.nat(), (game, seed, chance) => {
        came[expectAsTold(game, reportAtRandom(game, drawOf(chance), seed))] += 1;
      }),
      fuzzRuns(80),
    );
    expect(Math.min(came.made, came.refused)).toBeGreaterThan(10);
  });

  it('becomes a game wherever nothing is wrong with it by itself, and nothing takes answers off the table', () => {
    fc.assert(
      fc.property(arbitraryGame(), arbitrarySeed(), fc.nat(), (game, seed, chance) => {
        const report = { ...reportAtRandom(game, drawOf(chance), seed), offers: [] };
        fc.pre(checkReport(game, report).length === 0);
        const made = gameFromPaper(game, report);
        const why = made.ok ? [] : made.problems.map(({ code }) => code);
        // A no that a table forgot, and news.
        expect(why.filter((code) => code !== 'must-refuse' && code !== 'article-refused')).toEqual([]);
      }),
      fuzzRuns(40),
    );
  });

  it('is the same game when its link or its save is played again', () => {
    fc.assert(
      fc.property(arbitraryGame(), arbitrarySeed(), fc.nat(), (game, seed, chance) => {
        const made = gameFromPaper(game, reportAtRandom(game, drawOf(chance), seed));
        if (!made.ok) return;
        const moves: Move[] = [...made.moves];
        const record = recordOf(game, made.state, { of: 'persons', list: moves });
        const code = encodeLink(game, record, moves);
        expect(fromBase64url(code)?.[0]).toBe(LINK_FORMAT);
        const read = decodeGame(code);
        expect(read.ok && read.record.setup.onPaper).toBe(true);
        expect(read.ok && verifyRecord(game, read.record)).toEqual({ verified: true, state: made.state });
        expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record });
      }),
      fuzzRuns(30),
    );
  });
});
