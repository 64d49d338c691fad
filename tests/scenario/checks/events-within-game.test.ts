import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { changed, diagnosticsOf } from '../diagnose.ts';

const withEvent = (when: string) =>
  changed([
    'sources:\n',
    `events:\n  - { id: rain, when: ${when}, title: Rain, says: It rains., effects: [] }\nsources:\n`,
  ]);
const codes = (text: string) => diagnosticsOf(parseScenario(text)).map(({ code }) => code);

describe('the time of an event', () => {
  it.each([
    '{ round: 3 }',
    '{ date: 2025-03-02 }',
    '{ after: { track: visit, signed: true } }',
    '{ after: { trackVoteFailed: garden } }',
    '{ after: { datePassed: visit } }',
    '{ after: { walkedOut: ben } }',
    '{ chance: 0.25, from: 2, to: 3 }',
    '{ chance: 1 }',
  ])('may be %s', (when) => {
    expect(codes(withEvent(when))).toEqual([]);
  });

  it.each([
    ['{}', 'bad-time'],
    ['{ round: 1, date: 2025-03-02 }', 'bad-time'],
    ['{ round: 1, from: 1 }', 'bad-time'],
    ['{ after: {} }', 'bad-time'],
    ['{ after: { track: visit } }', 'bad-time'],
    ['{ after: { track: visit, signed: true, walkedOut: ben } }', 'bad-time'],
    ['{ round: 4 }', 'event-outside-game'],
    ['{ date: 2025-03-04 }', 'event-outside-game'],
    ['{ date: 2025-02-28 }', 'event-outside-game'],
    ['{ chance: 0.5, from: 3, to: 2 }', 'event-outside-game'],
    ['{ chance: 0.5, to: 4 }', 'event-outside-game'],
    ['{ chance: 1.5 }', 'out-of-range'],
    ['{ after: { track: vist, signed: true } }', 'unknown-track'],
    ['{ after: { trackVoteFailed: vist } }', 'unknown-track'],
    ['{ after: { datePassed: vist } }', 'unknown-track'],
    ['{ after: { datePassed: garden } }', 'bad-time'],
    ['{ after: { walkedOut: bob } }', 'unknown-party'],
  ])('may not be %s: %s', (when, code) => {
    expect(codes(withEvent(when))).toEqual([code]);
  });

  it('may not be a date where rounds have none', () => {
    const text = withEvent('{ date: 2025-03-02 }').replace('  dates: [2025-03-01, 2025-03-02, 2025-03-03]\n', '');
    expect(codes(text)).toEqual(['event-outside-game']);
  });
});
