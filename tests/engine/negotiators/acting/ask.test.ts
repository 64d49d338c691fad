import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { AskMove } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { ask } from '#engine/negotiators/acting/ask.ts';
import { bestQuestion } from '#engine/negotiators/acting/best-question.ts';
import { bidOn } from '#engine/negotiators/weighing/bid.ts';
import { hasPutForward } from '#engine/negotiators/weighing/has-put-forward.ts';
import { couldLiveWith } from '#engine/negotiators/weighing/own-views.ts';
import { isAgainst } from '#engine/negotiators/weighing/public-stance.ts';
import { clauseStatusOf, rulesOut } from '#engine/text/text.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { openTable, playOut } from '../../../support/play.ts';
import { shippedGame, shippedScenario } from '../../../support/scenarios.ts';

const FLAGSHIP = shippedGame('white-house-2025');

function questionsIn(seeds: number): { state: State; move: AskMove }[] {
  const questions: { state: State; move: AskMove }[] = [];
  for (let seed = 0; seed < seeds; seed += 1) {
    playOut(FLAGSHIP, seed, (state, { move }) => {
      if (move.type === 'ask') questions.push({ state, move });
    });
  }
  return questions;
}

describe('negotiators of the flagship', () => {
  const questions = questionsIn(4);

  it('ask, one question a day at most, and only what the rules let them', () => {
    expect(questions.length).toBeGreaterThan(4);
    for (const { state, move } of questions) {
      const today = state.questions.filter(({ from, round }) => from === move.party && round === state.round);
      expect(today).toEqual([]);
      expect(decideIn(FLAGSHIP, state, move)).toBeUndefined();
    }
  });

  it('ask those whose signature the article needs', () => {
    for (const { move } of questions) {
      if (move.what === 'is-it-true') continue;
      const { track } = at(FLAGSHIP.common.issues, move.issue);
      expect(at(FLAGSHIP.common.tracks, track).signatories).toContain(move.to);
    }
  });
});

describe('the question of a negotiator', () => {
  const view = openTable(shippedScenario('white-house-2025')).viewOf('us');
  const issueOf = (move: AskMove | undefined) => (move === undefined || move.what === 'is-it-true' ? -1 : move.issue);

  it('is about what it is uncertain of, and says whom it wants to know better', () => {
    const decision = ask(view, [bidOn(view, 1)]);
    expect(decision?.move).toMatchObject({ type: 'ask', party: view.party });
    expect(decision?.reasons).toEqual([
      { code: 'wants-to-know', party: decision?.move.type === 'ask' ? decision.move.to : -1 },
    ]);
  });

  it('is never about an answer that it could itself not live with or does not want, that one of them rules out, that the other has put forward, or that is settled', () => {
    const many = questionsIn(8).filter(({ move }) => move.what === 'could-live-with');
    expect(many.length).toBeGreaterThan(20);
    for (const { state, move } of many) {
      if (move.what !== 'could-live-with') continue;
      const own = viewFor(FLAGSHIP, state, move.party);
      const { issue, option } = move;
      expect(couldLiveWith(own, issue, option)).toBe(true);
      expect(hasPutForward(own, move.to, { issue, option })).toBe(false);
      expect(isAgainst(own, move.party, { issue, option })).toBe(false);
      const { signatories } = at(FLAGSHIP.common.tracks, at(FLAGSHIP.common.issues, issue).track);
      expect(signatories.filter((other) => rulesOut(FLAGSHIP.common, other, issue, option))).toEqual([]);
      expect(clauseStatusOf(FLAGSHIP.common, at(state.text, issue), issue)).not.toBe('initialled');
    }
  });

  it('is the one that is worth most of those that are open, and none that is worth nothing', () => {
    const first = issueOf(bestQuestion(view));
    const other = issueOf(bestQuestion(view, (move) => (issueOf(move) === first ? 0 : 1)));
    expect(other).not.toBe(first);
    expect(issueOf(bestQuestion(view, (move) => (issueOf(move) === other ? 1000 : 1)))).toBe(other);
    expect(bestQuestion(view, () => 0)).toBeUndefined();
  });
});
