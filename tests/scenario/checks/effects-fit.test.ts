import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { changed, diagnosticsOf } from '../diagnose.ts';

const codes = (text: string) => diagnosticsOf(parseScenario(text)).map(({ code }) => code);
const withEvent = (effect: string, more = '') =>
  changed([
    'sources:\n',
    `events:\n  - { id: rain, when: { round: 1 }, title: Rain, says: It rains.${more}, effects: [${effect}] }\nsources:\n`,
  ]);
const withLever = (effect: string) =>
  changed([
    'sources:\n',
    `levers:\n  - { id: dig, party: ada, label: Dig, says: Ada digs., uses: 1, effects: [${effect}] }\nsources:\n`,
  ]);
const said = 'party: ada, issue: plants, stance: wants';

describe('an effect', () => {
  it.each([
    '{ walkAway: { party: ada, track: garden, by: -0.5 } }',
    '{ trust: { of: ada, to: ben, kept: 1 } }',
    '{ standing: { party: ben, by: -5 } }',
    '{ channel: { between: [ada, ben], kind: direct } }',
    '{ option: { issue: plants, option: beans, available: false } }',
    `{ position: { ${said}, option: beans, tag: inferred } }`,
  ])('may be %s', (effect) => {
    expect(codes(withEvent(effect))).toEqual([]);
    expect(codes(withLever(effect))).toEqual([]);
  });

  it.each([
    ['{}', 'bad-effect'],
    ['{ standing: { party: ben, by: 1 }, trust: { of: ada, to: ben, kept: 1 } }', 'bad-effect'],
    ['{ trust: { of: ada, to: ben } }', 'bad-effect'],
    ['{ trust: { of: ada, to: ada, kept: 1 } }', 'bad-effect'],
    ['{ walkAway: { party: bob, track: garden, by: 1 } }', 'unknown-party'],
    ['{ walkAway: { party: ben, track: gardn, by: 1 } }', 'unknown-track'],
    ['{ trust: { of: bob, to: ben, kept: 1 } }', 'unknown-party'],
    ['{ trust: { of: ben, to: bob, broke: 1 } }', 'unknown-party'],
    ['{ standing: { party: bob, by: 1 } }', 'unknown-party'],
    ['{ channel: { between: [ada, bob], kind: none } }', 'unknown-party'],
    ['{ channel: { between: [ada, ada], kind: none } }', 'channel-to-itself'],
    ['{ option: { issue: plant, option: beans, available: false } }', 'unknown-issue'],
    ['{ option: { issue: plants, option: bean, available: false } }', 'unknown-option'],
    ['{ option: { issue: plants, option: grass, available: false } }', 'silence-off-table'],
    [`{ position: { ${said}, option: bean, tag: inferred } }`, 'unknown-option'],
    [`{ position: { ${said}, option: beans, tag: stated } }`, 'missing-source'],
    [`{ position: { ${said}, option: beans, tag: stated, source: noet } }`, 'unknown-source'],
    [`{ position: { ${said}, option: beans, tag: inferred, date: 2025-02-30 } }`, 'not-a-date'],
  ])('may not be %s: %s', (effect, code) => {
    expect(codes(withEvent(effect))).toEqual([code]);
    expect(codes(withLever(effect))).toEqual([code]);
  });

  it.each([
    ['{ walkAway: { party: ada, track: garden, by: 1 } }', ['points-for-attack']],
    ['{ standing: { party: ada, by: 1 } }', ['points-for-attack']],
    ['{ trust: { of: ada, to: ben, broke: 1 } }', []],
  ])('of an attack gives points to nobody: %s', (effect, expected) => {
    expect(codes(withEvent(effect, ', sensitive: true'))).toEqual(expected);
  });
});

describe('what happens', () => {
  it.each([
    [withEvent('', ', tag: stated'), 'missing-source'],
    [withEvent('', ', source: noet'), 'unknown-source'],
    [
      withLever('{ standing: { party: ben, by: 1 } }').replace('id: dig, party: ada', 'id: dig, party: bob'),
      'unknown-party',
    ],
    [
      withEvent('').replace(
        '  - { id: rain',
        '  - { id: rain, when: { round: 2 }, title: R, says: R., effects: [] }\n  - { id: rain',
      ),
      'duplicate-id',
    ],
  ])('is documented, and named once (%#)', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });
});
