import { describe, expect, it } from 'vitest';
import { isInForeignFrame } from '#app/live/lead/lead-page.tsx';

const framedBy = (top: object) => isInForeignFrame({ top: top as Window });

describe('a frame of another page', () => {
  it('is told from a window of its own and from a frame of our own', () => {
    const alone: { top: Window | null } = { top: null };
    alone.top = alone as unknown as Window;
    expect(isInForeignFrame(alone)).toBe(false);
    expect(framedBy({ location: { origin: location.origin } })).toBe(false);
    expect(framedBy({ location: { origin: 'https://evil.example' } })).toBe(true);
  });

  it('is one that lets nobody ask whose it is', () => {
    const sealed = {
      get location(): never {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    };
    expect(framedBy(sealed)).toBe(true);
  });
});
