import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { WaysTable } from '#panels/classroom/results/ways-table.tsx';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import { render } from '../../../support/render.tsx';
import { smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';

const row = (signedIn: readonly number[]): BoardRow => ({
  key: 'x',
  name: 'Alder',
  table: 'alder',
  line: undefined,
  setup: { seed: 1, seats: ['person', 'person', 'person'] },
  kind: 'none',
  signedIn,
  articles: [],
  standing: 'checked',
  game: undefined,
});

describe('what prevented an agreement', () => {
  it.each([
    ['way-none', [2]],
    ['way-unknown', [0]],
  ] as const)('is said to be %s where the record shows nothing, by what was signed', (id, signedIn) => {
    render(<WaysTable scenario={smallScenario()} rows={[row(signedIn)]} ways={[]} />);
    expect(screen.getByText(say(`class-results.${id}`))).toBeDefined();
  });
});
