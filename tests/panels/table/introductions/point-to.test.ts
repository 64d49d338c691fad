import { describe, expect, it } from 'vitest';
import { pointTo } from '#panels/table/introductions/point-to.ts';

/** A table with a note and the thing that it tells of, and how often either was asked where it is. */
function table() {
  document.body.innerHTML = '<div class="table-screen"><p id="note"></p><button id="thing"></button></div>';
  const asked: string[] = [];
  const part = (id: string, left: number) => {
    const element = document.getElementById(id) as HTMLElement;
    element.getBoundingClientRect = () => {
      asked.push(id);
      return { left, width: 200 } as DOMRect;
    };
    return element;
  };
  return { note: part('note', 100), thing: part('thing', 150), asked };
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a note that points to a thing', () => {
  it('marks it at once, and asks where it is when the frame is laid out', async () => {
    const { note, thing, asked } = table();
    const stop = pointTo(note, '#thing');
    expect(thing.dataset['introduced']).toBe('');
    expect(asked).toEqual([]);
    await nextFrame();
    expect(note.style.getPropertyValue('--points-at')).toBe('150px');
    stop();
    expect(thing.dataset['introduced']).toBeUndefined();
  });

  it('asks nothing where it is drawn anew before the frame', async () => {
    const { note, asked } = table();
    pointTo(note, '#thing')();
    await nextFrame();
    expect(asked).toEqual([]);
  });
});
