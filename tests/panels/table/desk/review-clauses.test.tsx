import { expect, it } from 'vitest';
import { ReviewClauses } from '#panels/table/desk/review-clauses.tsx';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { render } from '../../../support/render.tsx';

it('what a clause would replace is another word than its answer, also where both stand in one line', () => {
  const clause: LetterClause = {
    issue: 0,
    number: 1,
    title: 'The corridor',
    options: [0],
    label: 'A Serb corridor',
    meaning: 'A Serb corridor',
    replaces: 'instead of: To the Federation',
    redLine: false,
  };
  const { container } = render(<ReviewClauses clauses={[clause]} over={[]} most={1} onToggle={() => undefined} />);
  expect(container.textContent).toContain('A Serb corridor instead of: To the Federation');
});
