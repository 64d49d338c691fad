import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { LetterReasons } from '#panels/table/desk/letter-reasons.tsx';
import { RecallingContext } from '#panels/table/desk/recalling.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { US } from '../parties.ts';

afterEach(cleanup);

const letter = (isRecalling: boolean, reasons: readonly string[]) => (
  <RecallingContext.Provider value={isRecalling}>
    <LetterReasons from={US} reasons={reasons} />
  </RecallingContext.Provider>
);
const room = (container: Element) => container.querySelector('.letter-reasons');

it('keeps the room of reasons that are still found again, and gives it to them', () => {
  const { container, rerender } = render(letter(true, []));
  const kept = room(container);
  expect(screen.getByText(say('desk.why-recalled'))).toBeTruthy();
  rerender(letter(false, ['It is what we came for.']));
  expect(screen.queryByText(say('desk.why-recalled'))).toBeNull();
  expect(room(container)).toBe(kept);
  expect(kept?.textContent).toContain('It is what we came for.');
  expect(kept?.getAttribute('data-recalled')).toBe('true');
});

it('takes no room where no reason is given, or where none was found again', () => {
  expect(room(render(letter(false, [])).container)).toBeNull();
  const { container, rerender } = render(letter(true, []));
  rerender(letter(false, []));
  expect(room(container)).toBeNull();
});
