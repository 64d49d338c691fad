import { describe, expect, it } from 'vitest';
import { codesOn, remarksOn, verdictOn } from './remarked.ts';

/** By article: what it is worth to the north, the south and the observers. */
const ARTICLES: Readonly<Record<string, readonly [north: number, south: number, observers: number]>> = {
  ceasefire: [36, 40, 38],
  prisoners: [6, 5, 4],
  border: [-12, 11, 3],
  ports: [9, -8, 2],
  grain: [4, 7, 5],
  pardon: [-6, 5, 3],
  school: [5, -4, 1],
  mines: [3, 3, 6],
};

const MANDATE = 'mandate: { interests: a, position: b, redLines: c, canOffer: d, answersTo: e, ifNoDeal: f }';
const party = (id: string, mark: string, start: number) => `  - id: ${id}
    name: ${id}
    mark: ${mark}
    summary: You sign.
    ${MANDATE}
    walkAway: { peace: { start: ${start}, drift: 0, spread: 2 } }
    temperament: { firmness: 0.5 }
`;
const article = ([id, [north, south, observers]]: [string, readonly number[]]) => `  - id: ${id}
    track: peace
    title: ${id}
    question: What of it?
    sentence: It is so that {option}.
    consent: [north, south, observers]
    ifSilent: none
    options:
      - { id: none, label: None, points: { north: 0, south: 0, observers: 0 } }
      - { id: agreed, label: Agreed, points: { north: ${north}, south: ${south}, observers: ${observers} } }
`;

/**
 * A peace in articles of which any will do, as a well-known page on the same subject has it: nearly half of all its drafts
 * pass, one article alone is a treaty, and one of the parties can never say no.
 */
const PEACE = `format: 1
id: peace
title: A peace in eight articles
summary: Two sides and those who look on make peace.
situation: [There is a war.]
tab: Fictional
level: hard
minutes: 30
rounds: { label: day, count: 5 }
rules: { afterSigning: false }
tracks:
  - { id: peace, title: The peace, signatories: [north, south, observers] }
parties:
${party('north', 'NO', 30)}${party('south', 'SO', 30)}${party('observers', 'OB', -500)}issues:
${Object.entries(ARTICLES).map(article).join('')}`;

describe('the three faults of a peace in which anything will do', () => {
  const codes = codesOn(PEACE);
  const [peace] = verdictOn(PEACE).tracks;

  it('far too much suits all', () => {
    expect((peace?.deals.middle[0] ?? 0) / (peace?.texts ?? 1)).toBeGreaterThan(0.4);
    expect(codes).toContain('too-many-deals');
  });

  it('one article is a treaty', () => {
    const line = PEACE.split('\n').findIndex((each) => each.includes('observers: 38')) + 1;
    expect(remarksOn(PEACE)).toContain(`${line}:9 one-article-suits-all`);
  });

  it('one party has no veto', () => {
    const line = PEACE.split('\n').findIndex((each) => each.includes('start: -500')) + 1;
    expect(remarksOn(PEACE)).toContain(`${line}:24 walk-away-binds-nothing`);
    expect(peace?.powerless).toEqual(['observers']);
  });
});
