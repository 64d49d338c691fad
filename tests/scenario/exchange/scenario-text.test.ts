import { expect, test } from 'vitest';
import type { Rational } from '#engine/analysis/rational.ts';
import { scenarioText } from '#scenario/exchange/scenario-text.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

/** A domain of so many issues with so many values each, and so many parties who all get `worth` of each value. */
function written({ issues = 1, values = 1, parties = 2, worth = 1n }): ReturnType<typeof scenarioText> {
  const names = (what: string, count: number) => Array.from({ length: count }, (_, place) => `${what} ${place + 1}`);
  const number: Rational = { over: worth, under: 1n };
  return scenarioText(
    {
      name: 'Large',
      issues: names('Issue', issues).map((name) => ({ name, values: names('Value', values) })),
      profiles: names('Party', parties).map((name) => ({
        name,
        counts: Array.from({ length: issues }, () => Array.from({ length: values }, () => number)),
        reservation: number,
        discount: undefined,
      })),
    },
    'large',
  );
}

test.each([
  { what: 'issues', most: { issues: 12 }, beyond: { issues: 13 } },
  { what: 'values', most: { values: 11 }, beyond: { values: 12 } },
  { what: 'parties', most: { parties: 8 }, beyond: { parties: 9 } },
  { what: 'points', most: { worth: 10n }, beyond: { worth: 11n } },
])(
  'the most $what that a domain can have make a scenario that can be played, and more make none',
  ({ most, beyond }) => {
    const large = written(most);
    expect(large.ok && parseScenario(large.text)).toMatchObject({ ok: true });
    expect(written(beyond)).toMatchObject({ ok: false });
  },
);
