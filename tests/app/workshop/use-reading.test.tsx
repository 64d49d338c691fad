import { renderHook, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ReadingResult } from '#app/workshop/tasks/read-text.ts';
import { useReading } from '#app/workshop/tasks/use-reading.ts';
import type { WorkshopBackground } from '#app/workshop/tasks/workshop-background.ts';

const READING: ReadingResult = { remarks: [], scenario: undefined };

/** A background that reads when it is told to, and remembers what it was asked to read. */
function slowBackground() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const background = {
    start: (_: string, { text }: { readonly text: string }) => {
      asked.push(text);
      return {
        result: new Promise<ReadingResult>((resolve) => answers.push(() => resolve(READING))),
        cancel: () => undefined,
      };
    },
  } as unknown as WorkshopBackground;
  const answer = () => answers.shift()?.();
  return { asked, answer, background };
}

describe('a text that is typed faster than it is read', () => {
  it('is read as it is at last, and not letter by letter', async () => {
    const { asked, answer, background } = slowBackground();
    const shipped: string[] = [];
    const { result, rerender } = renderHook((text: string) => useReading(background, { text, name: 'a', shipped }), {
      initialProps: 'l',
    });
    rerender('le');
    rerender('lev');
    answer();
    await waitFor(() => expect(asked).toEqual(['l', 'lev']));
    answer();
    await waitFor(() => expect(result.current.text).toBe('lev'));
  });
});
