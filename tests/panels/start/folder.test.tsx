import { expect, test } from 'vitest';
import { LEVELS } from '#engine/model/scenario/level.ts';
import { LevelBars } from '#panels/start/folder.tsx';
import { render } from '../../support/render.tsx';

test('the harder a level, the more of its bars are filled: no two levels look alike', () => {
  const filled = LEVELS.map((level) => {
    const { container, unmount } = render(<LevelBars level={level} />);
    const bars = container.querySelectorAll('.level-bar--filled').length;
    unmount();
    return bars;
  });
  expect(filled).toEqual([1, 2, 3, 4]);
});
