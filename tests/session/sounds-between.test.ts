import { describe, expect, it } from 'vitest';
import type { State } from '#engine/model/state.ts';
import { soundsBetween } from '#session/sounds-between.ts';
import { type Act, accept, callVote, offer, refuse, withdraw } from '../support/play.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { ScriptedGame } from './scripted-game.ts';

/** What a chair hears of one move. */
function heard(script: ScriptedGame, party: string, act: Act, chair: string): readonly string[] {
  const before = script.table.state;
  script.play(party, act);
  return soundsBetween(before, script.table.state, script.table.party(chair));
}

const OFFER = offer('opening', ['b'], { venue: 'lake', format: 'big' });

describe('the sounds of the table', () => {
  it('are paper for whoever sends an offer, and two taps for whoever must answer it', () => {
    expect(heard(new ScriptedGame(), 'a', OFFER, 'a')).toEqual(['send']);
    expect(heard(new ScriptedGame(), 'a', OFFER, 'b')).toEqual(['answer']);
    expect(heard(new ScriptedGame(), 'a', OFFER, 'c')).toEqual([]);
  });

  it('are none where the same is told once more, as after the way to a server was lost', () => {
    const { state } = new ScriptedGame().play('a', OFFER).table;
    expect(soundsBetween(state, structuredClone(state), 1)).toEqual([]);
  });

  it('are a pen where an accepted offer is initialled, once for all its articles', () => {
    expect(heard(new ScriptedGame().play('a', OFFER), 'b', accept(), 'a')).toEqual(['initial']);
  });

  it('are a low tap for the sender of what is refused, and for everybody where an initial is taken back', () => {
    expect(heard(new ScriptedGame().play('a', OFFER), 'b', refuse('too-little'), 'a')).toEqual(['sent-back']);
    expect(heard(new ScriptedGame().play('a', OFFER), 'b', refuse('too-little'), 'b')).toEqual([]);
    const agreed = new ScriptedGame().play('a', OFFER).play('b', accept());
    expect(heard(agreed, 'a', withdraw('venue'), 'c')).toEqual(['sent-back']);
  });

  it('are a bell and a chair where the opening is signed, and then the page of the next day', () => {
    const script = new ScriptedGame().play('a', OFFER).play('b', accept()).play('a', callVote('opening'));
    const sounds: string[] = [];
    while (script.table.state.round === 1) {
      const before: State = script.table.state;
      script.passOnce();
      sounds.push(...soundsBetween(before, script.table.state, script.table.party('a')));
    }
    expect(sounds.filter((name) => name !== 'answer')).toEqual(['agreed', 'hall', 'day']);
  });

  it('are none at all for what happens around the table', () => {
    const scenario = shippedScenario('white-house-2025');
    const script = new ScriptedGame(scenario);
    let events = 0;
    while (script.table.turn !== 'over') {
      const before = script.table.state;
      script.passOnce();
      const { state } = script.table;
      const news = state.record.slice(before.record.length);
      const worldly = news.filter(({ kind }) => kind === 'happened' || kind === 'changed');
      events += worldly.length;
      const silent: State = { ...state, record: [...before.record, ...worldly], toAct: before.toAct };
      expect(soundsBetween(before, silent, 0)).toEqual([]);
    }
    expect(events).toBeGreaterThan(0);
  });
});
