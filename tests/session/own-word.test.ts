import { describe, expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import { declare, offer, singleText } from '../support/play.ts';
import { mediatedScenario, smallScenario } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const RULES = { movesPerRound: 4, walkOut: true };
const open = () => new ScriptedGame(smallScenario({ rules: RULES }));
const COST = compileGame(smallScenario()).common.standing.crossedDeclaration;

/** The town of A has said something, and the town of B answers with an offer of a format. */
function offered(what: 'never' | 'insist', option: string, format: string) {
  const script = open()
    .play('a', declare(what, 'format', option))
    .passUntil((turn) => turn === 'talk b')
    .play('b', offer('opening', ['a'], { format }));
  return seen(script.sitDown('a'));
}

describe('what a person would go back on', () => {
  it.each([
    { what: 'never', option: 'big', format: 'big', warns: /^In public you ruled out “[^”]+”\./ },
    { what: 'never', option: 'big', format: 'small', warns: undefined },
    { what: 'insist', option: 'big', format: 'small', warns: /^In public you insisted on “[^”]+”\./ },
    { what: 'insist', option: 'big', format: 'big', warns: undefined },
  ] as const)('by accepting a letter: $what $option, and $format is offered', ({ what, option, format, warns }) => {
    const { letter } = offered(what, option, format);
    if (warns === undefined) expect(letter?.goesBack).toBeUndefined();
    else {
      expect(letter?.goesBack).toMatch(warns);
      expect(letter?.goesBack).toContain(`costs you ${COST} of 100 points`);
      expect(badSentences([letter?.goesBack ?? ''])).toEqual([]);
    }
  });

  it('is said of its own draft and of each wording of the article, and of no other', () => {
    const session = open()
      .play('a', declare('never', 'format', 'big'))
      .sitDown('a');
    const [venue, format] = seen(session).tracks.flatMap(({ articles }) => articles);
    expect(format?.options.map(({ goesBack }) => goesBack !== undefined)).toEqual(
      format?.options.map(({ label }) => /big/i.test(label)),
    );
    expect(venue?.options.every(({ goesBack }) => goesBack === undefined)).toBe(true);
    const big = format?.options.find(({ goesBack }) => goesBack !== undefined);
    session.pencil(format?.issue ?? -1, big?.option ?? -1);
    expect(seen(session).draft.goesBack).toBe(big?.goesBack);
  });

  it('is said of the clauses of a single text, each by itself', () => {
    const script = new ScriptedGame(mediatedScenario({ rules: RULES }))
      .passUntil((turn) => turn === 'talk b')
      .play('b', declare('never', 'guard', 'patrol'))
      .passUntil((turn) => turn === 'talk a')
      .play('a', singleText('main', { water: 'halves', guard: 'patrol' }));
    const [water, guard] = seen(script.sitDown('b')).review?.clauses ?? [];
    expect(water?.goesBack).toBeUndefined();
    expect(guard?.goesBack).toMatch(/^In public you ruled out “patrol”\./);
  });

  it('is nobody else’s word', () => {
    const script = open()
      .play('a', declare('never', 'format', 'big'))
      .passUntil((turn) => turn === 'talk b');
    expect(seen(script.sitDown('b')).tracks[0]?.articles[1]?.options.some((one) => one.goesBack !== undefined)).toBe(
      false,
    );
  });
});
