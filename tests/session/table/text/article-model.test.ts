import { expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

it('says which delegations must accept an article, if these are not all that sign its part', () => {
  const { issues, ...rest } = smallScenario();
  const track = at(rest.tracks, 0);
  const first = { ...at(issues, 0), track: track.id, consent: ['a', 'b'] };
  const needs = (signatories: readonly string[]) => {
    const tracks = [{ ...track, signatories: [...signatories] }, ...rest.tracks.slice(1)];
    const game = new ScriptedGame({ ...rest, tracks, issues: [first, ...issues.slice(1)] });
    return seen(game.sitDown('a')).tracks[0]?.articles[0]?.needs;
  };
  expect(needs(['a', 'b', 'c'])).toMatch(/^Only you and .* have to accept this article before the vote\.$/);
  expect(needs(['a', 'b'])).toBeUndefined();
});
