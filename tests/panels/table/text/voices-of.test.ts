import { describe, expect, it } from 'vitest';
import type { Stance } from '#engine/model/scenario/position.ts';
import { leadingOf, voicesOf } from '#panels/table/text/voices-of.ts';
import type { PartyMark } from '#session/party-mark.ts';
import { position } from '../articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../parties.ts';

const SPOKEN: readonly (readonly [PartyMark, Stance])[] = [
  [COALITION, 'wants'],
  [US, 'accepts'],
  [RUSSIA, 'never'],
  [UKRAINE, 'against'],
];
const marks = (...spoken: typeof SPOKEN) => spoken.map(([party, stance]) => position(party, stance));
const words = (voices: ReturnType<typeof voicesOf>) => voices.map((voice) => voice.words);

describe('the voices on an answer', () => {
  it('are one a delegation, in the order of the delegations', () => {
    expect(voicesOf(marks(...SPOKEN)).map(({ party }) => party)).toEqual([0, 1, 2, 3]);
  });

  it('are of each delegation what is most decided', () => {
    expect(words(voicesOf(marks([RUSSIA, 'accepts'], [RUSSIA, 'wants'])))).toEqual(['Russia wants it']);
    expect(words(voicesOf(marks([RUSSIA, 'against'], [RUSSIA, 'never'])))).toEqual(['Russia rules it out']);
  });

  it('are what it has done in the talks before what it has said, and that before what it has left', () => {
    const done = { ...position(RUSSIA, 'against'), stance: 'asks', words: 'Russia asks for it' } as const;
    const left = {
      ...position(RUSSIA, 'against'),
      stance: 'opposed',
      words: 'Russia was against it at first',
    } as const;
    expect(words(voicesOf([left, done]))).toEqual(['Russia asks for it']);
    expect(words(voicesOf([left, position(RUSSIA, 'accepts')]))).toEqual(['Russia can live with it']);
    expect(leadingOf([left])).toEqual([]);
  });
});

describe('the two that lead where there are no columns', () => {
  it('are the most decided of each side', () => {
    expect(words(leadingOf(marks(...SPOKEN)))).toEqual(['Coalition wants it', 'Russia rules it out']);
  });

  it('are two of one side where the other is silent', () => {
    const pro = marks([US, 'accepts'], [RUSSIA, 'accepts'], [COALITION, 'wants']);
    expect(words(leadingOf(pro))).toEqual(['Coalition wants it', 'United States can live with it']);
    const contra = marks([US, 'against'], [RUSSIA, 'never']);
    expect(words(leadingOf(contra))).toEqual(['Russia rules it out', 'United States is against it']);
  });
});
