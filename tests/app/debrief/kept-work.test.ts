import { expect, test, vi } from 'vitest';
import { keepWork } from '#app/debrief/kept-work.ts';

/** Work that ends when it is told to. */
function workInHand() {
  const begun: { tell: (progress: number) => void; end: (result: string) => void; cancel: () => void }[] = [];
  const kept = keepWork<string, number>((tell) => {
    let fail = (_: Error) => {};
    const cancel = vi.fn(() => fail(new Error('cancelled')));
    const result = new Promise<string>((end, reject) => {
      fail = reject;
      begun.push({ tell, end, cancel });
    });
    return { result, cancel };
  });
  return { kept, begun };
}

test('is begun once, and tells all how far it has come', async () => {
  const { kept, begun } = workInHand();
  kept.ask();
  begun[0]?.tell(1);
  const heard: number[] = [];
  const { result } = kept.ask((progress) => heard.push(progress));
  begun[0]?.tell(2);
  begun[0]?.end('done');
  expect(await result).toBe('done');
  expect(heard).toEqual([1, 2]);
  expect(begun).toHaveLength(1);
  expect(kept.result()).toBe('done');
});

test('keeps what has come of it, whoever leaves afterwards', async () => {
  const { kept, begun } = workInHand();
  const { result, cancel } = kept.ask();
  begun[0]?.end('done');
  await result;
  cancel();
  expect(await kept.ask().result).toBe('done');
  expect(begun).toHaveLength(1);
});

test('is begun anew once it was cancelled', async () => {
  const { kept, begun } = workInHand();
  const { result } = kept.ask();
  kept.cancel();
  await expect(result).rejects.toThrow('cancelled');
  expect(begun[0]?.cancel).toHaveBeenCalledOnce();
  const again = kept.ask().result;
  begun[1]?.end('done');
  expect(await again).toBe('done');
});
