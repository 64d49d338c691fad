import { waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useDrawings } from '#panels/parts/use-drawings.ts';
import { render } from '../../support/render.tsx';

it('counts the frames in which a component has been painted, up to the most that are asked for', async () => {
  const drawn: number[] = [];
  function Part() {
    const drawings = useDrawings(2);
    drawn.push(drawings);
    return null;
  }
  render(<Part />);
  await waitFor(() => expect(drawn).toEqual([0, 1, 2]));
});
