import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsInSentences } from '#session/words/reasons-in-words.ts';
import { compileTold } from '../../support/compile-told.ts';
import { indexOf, shippedScenario } from '../../support/scenarios.ts';

const scenario = shippedScenario('white-house-2025');
const game = compileTold(scenario);
const [US, UKRAINE, RUSSIA, COALITION] = [0, 1, 2, 3];
const SUPPORT = indexOf(scenario.issues, 'support');
const EVENTS = scenario.events ?? [];
const LEVERS = scenario.levers ?? [];

/** Sentences of a letter that counters another. */
function said(by: number, to: number, ...reasons: readonly Reason[]): readonly string[] {
  return reasonsInSentences(game, reasons, { on: 'counter', turn: 0, by, to, reveal: 'in-character' });
}

const TARIFFS = indexOf(LEVERS, 'announce-tariffs');
const pressed: Reason = { code: 'reacts', what: 'pressed', by: US, lever: TARIFFS, round: 3 };
const news = (id: string, by: number): Reason => ({
  code: 'reacts',
  what: 'news',
  by,
  event: indexOf(EVENTS, id),
  round: 3,
});

describe('what a letter says of what has happened', () => {
  it('comes first, names it, and calls its author "you" in a letter to it', () => {
    const [toAuthor = ''] = said(RUSSIA, US, pressed);
    expect(toAuthor).toContain(`you resorted to pressure on Thursday (“${at(LEVERS, TARIFFS).label}”)`);
    expect(said(RUSSIA, UKRAINE, pressed)[0]).toContain('Washington resorted to');
  });

  it('is said in the voice of each delegation', () => {
    const words = [US, UKRAINE, RUSSIA, COALITION].map((by) => said(by, by === US ? RUSSIA : US, pressed)[0]);
    expect(new Set(words).size).toBe(4);
  });

  it('names the day of news, and quotes their title beside the sentence', () => {
    const title = at(EVENTS, indexOf(EVENTS, 'pentagon-minimal')).title;
    for (const by of [UKRAINE, RUSSIA, COALITION]) {
      expect(said(by, US, news('pentagon-minimal', US))[0]).toContain(`news on Thursday (“${title}”)`);
    }
  });

  it('speaks of an attack without counting trust by it', () => {
    const title = 'A large attack from the air';
    expect(said(UKRAINE, RUSSIA, news('mass-attack', RUSSIA))[0]).toBe(
      `We cannot write to you without speaking of the attack (“${title}”).`,
    );
    expect(said(UKRAINE, US, news('pentagon-minimal', US))[0]).toMatch(/trust/);
  });

  it('stays in a letter that is too long, in which something weaker is left out', () => {
    const clause = { issue: SUPPORT, option: 1 };
    const reasons: Reason[] = [
      { code: 'cannot', issue: SUPPORT, option: 2 },
      { code: 'asks', clauses: [clause, { issue: 0, option: 1 }], since: 1 },
      { code: 'public-word', what: 'insist', ...clause, round: 1 },
      { code: 'takes', clauses: [{ issue: 1, option: 0 }] },
      { code: 'far-apart', issues: [0, SUPPORT] },
    ];
    const without = said(RUSSIA, US, ...reasons);
    const having = said(RUSSIA, US, pressed, ...reasons);
    expect(having[0]).toContain('resorted to');
    expect(having.length).toBeLessThanOrEqual(4);
    expect(having.join(' ').split(' ').length).toBeLessThanOrEqual(60);
    expect(without.filter((sentence) => !having.includes(sentence)).length).toBeGreaterThan(0);
  });
});
