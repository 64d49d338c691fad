import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { QuestionReply } from '#panels/talks/question-reply.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { RUSSIA } from '../table/parties.ts';

it('a question is answered with one press, and says which reply agrees to a red line', async () => {
  const said: string[] = [];
  const replies = [
    { says: 'yes', label: say('reply.yes'), crosses: true },
    { says: 'evade', label: say('reply.evade') },
  ] as const;
  const question = { question: 0, from: RUSSIA, heading: 'Moscow asks', words: 'Could you accept it?', replies };
  render(<QuestionReply question={question} onReply={(says) => said.push(says)} />);
  expect(screen.getByRole('button', { name: `${say('reply.yes')} ${say('desk.your-red-line')}` })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('reply.evade') }));
  expect(said).toEqual(['evade']);
});
