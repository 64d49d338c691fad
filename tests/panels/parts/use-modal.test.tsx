import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SheetDialog } from '#panels/parts/sheet-dialog.tsx';
import { render } from '../../support/render.tsx';

test('a dialog that the browser closes reports it', () => {
  const closed: string[] = [];
  shown(closed);
  fireEvent(screen.getByRole('dialog'), new Event('close'));
  expect(closed).toEqual(['closed']);
});

test('a close event that comes after the dialog was unmounted is ignored', () => {
  const closed: string[] = [];
  const { unmount } = shown(closed);
  const dialog = screen.getByRole('dialog');
  unmount();
  fireEvent(dialog, new Event('close'));
  expect(closed).toEqual([]);
});

function shown(closed: string[]) {
  return render(
    <SheetDialog heading="A sheet" label="Its text" onClose={() => closed.push('closed')}>
      One move a day.
    </SheetDialog>,
  );
}
