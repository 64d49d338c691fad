import { expect, it } from 'vitest';
import { Meanwhile } from '#panels/talks/meanwhile.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../support/render.tsx';
import { RUSSIA, UKRAINE } from '../table/parties.ts';

const line = (key: number, words: string): TableModel['turning'][number] => ({
  key,
  about: undefined,
  words,
  reasons: [],
  weight: 'plain',
});

/** A morning that has shown line 3. */
const morning: TableModel['moments'][number] = {
  ...{ key: 5, kind: 'morning', said: '', tells: [], day: 'Wednesday', words: [] },
  ...{ over: { above: 'Tue', short: '19' }, begins: { above: 'Wed', short: '20' } },
  changes: [{ key: 'line 3', at: undefined, about: undefined, words: 'three', notes: [] }],
};

it('tells two acts of others at most in the words of their conversation, and none that the shown one or the morning tells', () => {
  const entry = { key: 2, by: 'news', heading: undefined, when: 'today', words: 'two', isNew: true } as const;
  const { container } = render(
    <Meanwhile
      turning={[line(1, 'one'), line(2, 'two'), line(3, 'three'), line(4, 'four')]}
      thread={{ ...UKRAINE, entries: [entry] }}
      threads={[{ ...RUSSIA, entries: [{ ...entry, key: 4, words: 'in brief' }] }]}
      moments={[morning]}
    />,
  );
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent?.trim())).toEqual([
    'one',
    'in brief',
  ]);
});
