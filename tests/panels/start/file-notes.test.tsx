import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SpokenContext } from '#panels/parts/use-speaker.ts';
import { FileNotes } from '#panels/start/file-notes.tsx';
import type { FileReport } from '#panels/start/file-report.ts';
import { render } from '../../support/render.tsx';
import { SPEAKER } from '../../support/speaker.ts';

const REFUSED: FileReport = {
  state: 'refused',
  name: 'mine.yaml',
  notes: [{ severity: 'warning', place: undefined, fault: { code: 'unknown-flag', flag: 'xx' } }],
};

it('the sentences about files are loaded with the first finding, and not before', async () => {
  let loads = 0;
  const whole = () => {
    loads += 1;
    return Promise.resolve(SPEAKER);
  };
  const spoken = { speaker: SPEAKER, whole };
  const shown = (report: FileReport | undefined) => (
    <SpokenContext.Provider value={spoken}>
      <FileNotes report={report} />
    </SpokenContext.Provider>
  );
  const { rerender } = render(shown(undefined));
  expect(loads).toBe(0);
  rerender(shown(REFUSED));
  expect(await screen.findByRole('list')).toBeTruthy();
  expect(loads).toBe(1);
});
