import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TalkPlace } from '#panels/debrief/talk/talk-place.tsx';
import type { DebriefNotesModel } from '#session/screens/debrief-notes-model.ts';
import { render } from '../../../support/render.tsx';

const NOTHING: DebriefNotesModel = {
  absent: undefined,
  whatHappened: [],
  toldUntil: undefined,
  articles: [],
  steps: [],
};

test('it says what to talk about, what really happened with its source, and who had no chair', () => {
  render(
    <TalkPlace
      talk={undefined}
      notes={{
        absent: 'Nobody spoke for children.',
        whatHappened: [{ when: 'Thursday, 4 September 2025.', words: 'The allies met.', source: 'AP, stated' }],
        toldUntil: 'It stops here.',
        articles: [
          { number: 1, title: 'Venue', here: 'Istanbul', really: 'They had not met.', source: 'AP, reported' },
          { number: 2, title: 'Agenda', here: 'no agenda', really: 'Nothing was settled.', source: undefined },
        ],
        steps: [
          { title: 'Leave the role', ask: ['What do you say as yourself?'] },
          { title: 'What happened', ask: ['Who was believed?'] },
        ],
      }}
    />,
  );
  const part = (name: string) => screen.getByRole('region', { name }).textContent;
  expect(part('Who was not at the table')).toContain('Nobody spoke for children.');
  expect(part('What really happened next')).toContain('Thursday, 4 September 2025. The allies met. (AP, stated)');
  expect(part('What really happened next')).toContain('It stops here.');
  expect(part('To talk about')).toMatch(/Leave the role.*as yourself.*Who was believed/);
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
  expect(cells).toEqual(['Istanbul', 'They had not met. (AP, reported)', 'no agenda', 'Nothing was settled.']);
});

test('of what the scenario does not say there are no empty headings', () => {
  render(<TalkPlace talk={undefined} notes={NOTHING} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['What to talk about']);
});
