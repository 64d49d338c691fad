import { expect, it, vi } from 'vitest';
import { callWorkerAhead } from '#app/background/call-worker.ts';
import type { ToWorker } from '#app/background/messages.ts';

it('a worker that is called ahead is told the language, and taken once', () => {
  const heard: ToWorker[] = [];
  class HeardWorker {
    postMessage(message: ToWorker): void {
      heard.push(message);
    }
  }
  vi.stubGlobal('Worker', HeardWorker);
  const ahead = callWorkerAhead('uk-UA');
  expect(heard).toEqual([{ is: 'expect', language: 'uk-UA' }]);
  expect(ahead.take()).toBeInstanceOf(HeardWorker);
  expect(ahead.take()).toBeUndefined();
  vi.unstubAllGlobals();
});

it('none is taken where the browser refuses workers', () => {
  vi.stubGlobal('Worker', undefined);
  expect(callWorkerAhead('en-GB').take()).toBeUndefined();
  vi.unstubAllGlobals();
});
