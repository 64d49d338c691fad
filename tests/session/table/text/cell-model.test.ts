import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { openSession } from '#session/running/local-session.ts';
import type { OptionModel } from '#session/table/text/article-model.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { accept, offer, refuse } from '../../../support/play.ts';
import { shippedScenario, smallScenario } from '../../../support/scenarios.ts';
import { negotiatorsAct, ScriptedGame, seen } from '../../scripted-game.ts';

/** What each delegation stands for on the venue, as one chair sees it. */
const stands = (game: ScriptedGame, seat: string): string[] => {
  const { tracks } = game.sitDown(seat).store.getState().table;
  const [venue] = at(tracks, 0).articles;
  return (venue?.cells ?? []).map(({ how, label = '' }) => `${how} ${label}`.trim());
};

describe('what a delegation stands for on an article', () => {
  it('is at first what it is known to want, if anything is', () => {
    expect(stands(new ScriptedGame(), 'a')).toEqual(['wish lake', 'wish tower', 'wish lake']);
    expect(stands(new ScriptedGame(smallScenario({ positions: [] })), 'a')).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is of several wishes of its own the one that its opening statement begins with', () => {
    const told = compileTold(shippedScenario('white-house-2025'));
    const coalition = told.scenario.parties.findIndex(({ id }) => id === 'coalition');
    const seats = told.scenario.parties.map((_, party): SeatKind => (party === coalition ? 'person' : 'negotiator'));
    const session = openSession(told, { seed: 1, seats }, coalition);
    negotiatorsAct(session);
    const { opening, tracks } = seen(session);
    const wanted = tracks.flatMap(({ articles }) =>
      articles.flatMap(({ issue, options, cells }) => {
        const isWished = ({ marks }: OptionModel) =>
          marks.some(({ party, stance }) => party === coalition && stance === 'wants');
        return options.filter(isWished).length > 1 ? [{ issue, label: cells[coalition]?.label }] : [];
      }),
    );
    expect(wanted).not.toEqual([]);
    for (const { issue, label } of wanted) {
      const article = opening?.articles.find((each) => each.issue === issue);
      expect(label).toBe(article?.options[article.own ?? -1]?.label);
    }
  });

  it('is what it asked for last, of those who have heard it', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'tower' })).play('b', refuse());
    expect(stands(game, 'b')).toEqual(['asked tower', 'wish tower', 'wish lake']);
    expect(stands(game, 'c')).toEqual(['wish lake', 'wish tower', 'wish lake']);
  });

  it('is what it has accepted for now, whatever it asked for', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    expect(stands(game, 'c')).toEqual(['accepted lake', 'accepted lake', 'wish lake']);
  });

  it('counts of those alone whose consent settles the article', () => {
    const { tracks } = new ScriptedGame().sitDown('c').store.getState().table;
    expect(at(tracks, 0).articles[0]?.cells.map(({ counts }) => counts)).toEqual([true, true, false]);
  });
});
