import { describe, expect, it } from 'vitest';
import { CODE_WORDS } from '#live/class/class-code.ts';
import { tableHeadOf } from '#live/class/class-head.ts';
import { cardToken, hashOfToken, isTokenOf, newClassId, newToken, secretWord } from '#live/class/tokens.ts';
import { CLASS_ID, CODE, TOKEN } from '#live/protocol/names-in-messages.ts';
import { SETTINGS } from '../serving/school.ts';

describe('tokens', () => {
  it('are known again by their hashes, which do not give them away', () => {
    const token = newToken();
    expect(TOKEN.safeParse(token).success).toBe(true);
    expect(isTokenOf(hashOfToken(token), token)).toBe(true);
    expect(isTokenOf(hashOfToken(token), newToken())).toBe(false);
    expect(hashOfToken(token)).not.toContain(token);
  });

  it('of cards are another one for each chair and each class, and the same whenever they are asked for', () => {
    const cards = [0, 1, 11].flatMap((table) => [1, 11].map((party) => cardToken('secret', table, party)));
    expect(new Set([...cards, cardToken('other', 0, 1)]).size).toBe(7);
    expect(cardToken('secret', 0, 1)).toBe(cards[0]);
    expect(cards.every((card) => TOKEN.safeParse(card).success)).toBe(true);
  });

  it('and ids of classes have the form that messages have them in', () => {
    expect(CLASS_ID.safeParse(newClassId()).success).toBe(true);
    expect(CODE_WORDS.every((word) => CODE.safeParse(`${word} 0701`).success)).toBe(true);
    expect(new Set(CODE_WORDS).size).toBe(CODE_WORDS.length);
  });
});

describe('the start of a table', () => {
  const head = (seeds: 'same' | 'own') => ({
    format: 1 as const,
    rules: 21,
    openedAt: 0,
    teacher: '',
    projector: '',
    secret: newToken(),
    settings: { ...SETTINGS, seeds, attacks: false },
    tables: 2,
    parties: 2,
  });

  it('has the same chances as the others of the class, or its own; which, nobody finds without the secret', () => {
    const [same, own] = [head('same'), head('own')];
    const seeds = (of: typeof same) => [0, 1].map((table) => tableHeadOf(of, table).setup.seed);
    expect(new Set(seeds(same)).size).toBe(1);
    expect(new Set(seeds(own)).size).toBe(2);
    expect(secretWord('one', 'seed')).not.toBe(secretWord('other', 'seed'));
    expect(tableHeadOf(own, 0).setup).toMatchObject({ seats: ['person', 'person'], sensitiveEvents: false });
  });
});
