import { expect, it } from 'vitest';
import { dayInLetter, dayInWords, roundInWords, weekdayInWords } from '#session/words/dates.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';

it('names a day', () => {
  expect(dayInWords('2025-08-19')).toBe('19 August 2025');
  expect(weekdayInWords('2025-08-19')).toBe('Tuesday, 19 August');
});

it('names every day of a leap year as the locale does', () => {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (let day = 1; day <= 366; day += 1) {
    const time = new Date(Date.UTC(2024, 0, day));
    expect(dayInWords(time.toISOString().slice(0, 10))).toBe(format.format(time));
  }
});

it('names a round by its date, or by its number where it has none', () => {
  const flagship = compileTold(shippedScenario('white-house-2025'));
  const [first = ''] = flagship.scenario.rounds.dates ?? [];
  expect(roundInWords(flagship, 1)).toBe(weekdayInWords(first));
  expect(roundInWords(compileTold({ ...smallScenario(), rounds: { count: 3, label: 'day' } }), 2)).toBe('day 2');
});

it('names an earlier round by its weekday alone as long as no other could be meant', () => {
  const dates = ['2025-08-18', '2025-08-19', '2025-08-25', '2025-08-26'];
  const game = compileTold({ ...smallScenario(), rounds: { count: 4, label: 'day', dates } });
  // The last round lies behind no letter.
  expect([1, 2, 3].map((round) => dayInLetter(game, round))).toEqual([
    'Monday, 18 August',
    'Tuesday',
    'Monday, 25 August',
  ]);
});
