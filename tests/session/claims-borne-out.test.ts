import { describe, expect, it } from 'vitest';
import {
  type Act,
  accept,
  answerClaim,
  callVote,
  claim,
  initial,
  offer,
  reinterpret,
  withdraw,
} from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const VENUE = 0;

/** a has claimed something of b on the venue, and b, when it talks, does this; seen from another chair. */
function seenAfter(options: readonly string[], ...acts: readonly (readonly [string, Act])[]) {
  const script = new ScriptedGame(smallScenario({ positions: [] }))
    .play('a', claim('b', 'venue', ...options))
    .passUntil((turn) => turn === 'talk b');
  for (const [party, act] of acts) script.play(party, act);
  return seenNow(script);
}

function seenNow(script: ScriptedGame) {
  const { tracks, stage } = seen(script.sitDown('c'));
  const article = tracks[0]?.articles[VENUE];
  const { brief, statusWords, borneOut } = article?.claims[0] ?? {};
  const lakeMarks = article?.options[1]?.marks.filter(({ tag }) => tag === 'claimed');
  return { brief, statusWords, borneOut, slip: stage.slips[0], lakeMarks };
}

/** b brings a to agree on wording of the venue. */
const agreed = (venue: string | readonly [string, string]) =>
  [
    ['b', offer('opening', ['a'], { venue })],
    ['a', accept()],
  ] as const;

describe('a claim about a delegation that has put its initials to an answer', () => {
  it('says so where that is what is claimed, and no more that it has not said so', () => {
    expect(seenAfter(['lake'])).toMatchObject({
      brief: 'A says “lake”, the town of B has not.',
      borneOut: false,
      lakeMarks: [{ mark: 'B' }],
    });
    const now = seenAfter(['lake'], ...agreed('lake'));
    expect(now).toMatchObject({
      brief: 'A says “lake”, the town of B has initialled it.',
      statusWords: 'The town of B has initialled it.',
      borneOut: true,
      slip: { status: 'confirmed', statusWords: 'initialled by Town B' },
      lakeMarks: [],
    });
  });

  it('names the answer where the claim leaves open which, or where it is vague', () => {
    expect(seenAfter(['lake', 'tower'], ...agreed('lake')).brief).toBe(
      'A says “lake” or “tower”, the town of B has initialled “lake”.',
    );
    expect(seenAfter(['lake'], ...agreed(['none', 'lake']))).toMatchObject({
      brief: 'A says “lake”, the town of B has initialled “none” or “lake” (each side reads it its own way).',
      borneOut: true,
    });
  });

  it('counts for more than a no that was said before', () => {
    const { brief, borneOut } = seenAfter(['lake'], ['b', answerClaim('deny')], ...agreed('lake'));
    expect([brief, borneOut]).toEqual(['A says “lake”, the town of B has initialled it.', true]);
  });

  it('is told beside what it has said where it is another answer', () => {
    expect(seenAfter(['lake'], ...agreed('none'))).toMatchObject({
      brief: 'A says “lake”, the town of B has initialled “none”.',
      statusWords: 'The town of B has initialled “none”.',
      borneOut: false,
      slip: { status: 'open' },
    });
    const said = seenAfter(['lake'], ['b', answerClaim('confirm')], ...agreed('none'));
    expect(said.brief).toBe('A says “lake”, the town of B confirms it, and has initialled “none”.');
    const otherwise = seenAfter(['lake'], ['b', reinterpret('venue', ['tower'])], ...agreed('none'));
    expect(otherwise.brief).toBe('A says “lake”, the town of B says “tower”, and has initialled “none”.');
    expect(badSentences([said.statusWords ?? '', otherwise.statusWords ?? ''])).toEqual([]);
  });

  it('names the wording where the claim has words of its own', () => {
    const put = { by: 'a', about: 'b', issue: 'venue', options: ['lake'], words: 'They want to swim.' };
    const script = new ScriptedGame(smallScenario({ claims: [{ id: 'swim', ...put }] }))
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    expect(seenNow(script)).toMatchObject({
      brief: 'A says: They want to swim. The town of B has initialled “lake”.',
      statusWords: 'The town of B has initialled “lake”.',
    });
  });

  it('is as it was when the initial is taken back', () => {
    const script = new ScriptedGame()
      .play('a', claim('b', 'venue', 'lake'))
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .passUntil((turn) => turn === 'talk b');
    expect(seenNow(script).borneOut).toBe(true);
    expect(seenNow(script.play('b', withdraw('venue'))).brief).toBe('A says “lake”, the town of B has not.');
  });

  it('is not borne out by what others have initialled', () => {
    const script = new ScriptedGame()
      .play('a', claim('b', 'venue', 'lake'))
      .play('a', offer('opening', ['c'], { venue: 'lake' }))
      .play('c', accept());
    expect(seenNow(script).borneOut).toBe(false);
    script.passUntil((turn) => turn === 'talk b').play('b', initial('venue', 'lake'));
    expect(seenNow(script).borneOut).toBe(true);
  });
});

describe('a claim about a delegation that has signed', () => {
  it('says what it has signed', () => {
    const script = new ScriptedGame()
      .play('a', claim('b', 'venue', 'lake'))
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    script.passUntil((turn) => turn === 'talk b').play('b', callVote('opening'));
    script.passUntil(() => script.table.state.round === 2);
    expect(script.table.state.tracks[0]?.status).toBe('signed');
    expect(seenNow(script)).toMatchObject({
      brief: 'A says “lake”, the town of B has signed it.',
      slip: { status: 'confirmed', statusWords: 'signed by Town B' },
    });
  });
});
