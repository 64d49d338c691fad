import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TalkPlace } from '#panels/debrief/talk/talk-place.tsx';
import type { DebriefNotesModel } from '#session/screens/debrief-notes-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

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
          { title: 'First step', ask: ['What do you say as yourself?'] },
          { title: 'Second step', ask: ['Who was believed?'] },
        ],
      }}
    />,
  );
  const part = (name: string) => screen.getByRole('region', { name }).textContent;
  expect(part(say('debrief.absent'))).toContain('Nobody spoke for children.');
  expect(part(say('debrief.happened'))).toContain('Thursday, 4 September 2025. The allies met. (AP, stated)');
  expect(part(say('debrief.happened'))).toContain('It stops here.');
  expect(part(say('debrief.steps'))).toMatch(/First step.*as yourself.*Second step.*Who was believed/);
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
  expect(cells).toEqual(['Istanbul', 'They had not met. (AP, reported)', 'no agenda', 'Nothing was settled.']);
});

test('of what the scenario does not say there are no empty headings', () => {
  render(<TalkPlace talk={undefined} notes={NOTHING} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    say('debrief-places.talk-heading'),
  ]);
});
