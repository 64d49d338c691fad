import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAnnouncement } from '#panels/table/frame/use-announcement.ts';
import { InEnglish } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { LETTER_WAITS, WAITING } from '../table-states.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

describe('what is said aloud of the table', () => {
  it('is not that the others talk, while they do it for a moment only', () => {
    const { result, rerender } = renderHook(useAnnouncement, { initialProps: WAITING, wrapper: InEnglish });
    pass(700);
    expect(result.current).toBe('');
    rerender(LETTER_WAITS);
    pass(1000);
    expect(result.current).toContain(say('asked.answer-letter', { heading: 'Washington proposes' }));
  });

  it('is that they talk once that takes longer', () => {
    const { result } = renderHook(useAnnouncement, { initialProps: WAITING, wrapper: InEnglish });
    pass(900);
    expect(result.current).toBe(say('asked.wait'));
  });
});

describe('advice on what is new at the table', () => {
  it('comes behind the event that it is about, in the same announcement', () => {
    const { result, rerender } = renderHook(
      ({ model, advice }: { readonly model: typeof WAITING; readonly advice: string }) =>
        useAnnouncement(model, advice),
      { initialProps: { model: WAITING, advice: '' }, wrapper: InEnglish },
    );
    rerender({ model: LETTER_WAITS, advice: 'Do not accept it yet.' });
    expect(result.current).toMatch(/Washington proposes\. Answer the letter\. Do not accept it yet\.$/);
    rerender({ model: LETTER_WAITS, advice: 'Refuse it.' });
    expect(result.current).toBe('Refuse it.');
  });
});
