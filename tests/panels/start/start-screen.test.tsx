import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { FileReport } from '#panels/start/file-report.ts';
import { StartScreen } from '#panels/start/start-screen.tsx';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { FOUR } from '../parties.ts';

const WHITE_HOUSE: FolderModel = {
  id: 'white-house',
  tab: 'August 2025',
  title: 'After the White House',
  summary: 'Where do the leaders meet?',
  minutes: 45,
  level: 'standard',
  delegations: FOUR,
  realWar: true,
};
const WATER: FolderModel = {
  ...WHITE_HOUSE,
  id: 'water',
  title: 'Village water',
  level: 'beginner',
  delegations: FOUR.slice(0, 3),
  realWar: false,
};

interface Given {
  readonly linkProblem?: string;
  readonly files?: readonly FolderModel[];
  readonly fileReport?: FileReport;
}

function start({ linkProblem, files = [], fileReport }: Given = {}) {
  const done: string[] = [];
  const user = userEvent.setup();
  render(
    <StartScreen
      lesson="#/lesson"
      join="#/join"
      folders={[WATER, WHITE_HOUSE]}
      files={files}
      more={undefined}
      fileReport={fileReport}
      onFile={(file) => done.push(`file ${file.name}`)}
      onRemove={(id) => done.push(`remove ${id}`)}
      games={undefined}
      onChoose={(id) => done.push(`choose ${id}`)}
      onLink={(text) => {
        done.push(`link ${text}`);
        return Promise.resolve(linkProblem);
      }}
    />,
  );
  return { done, user };
}

test('each scenario says its length, its level, and whether it is about a real war', () => {
  start();
  const folder = within(screen.getByRole('article', { name: 'After the White House' }));
  expect(folder.getByText(say('folder.minutes', { minutes: 45 }))).toBeTruthy();
  expect(folder.getByText('standard')).toBeTruthy();
  expect(folder.getByText(say('folder.real-war'))).toBeTruthy();
  const water = within(screen.getByRole('article', { name: 'Village water' }));
  expect(water.queryByText(say('folder.real-war'))).toBeNull();
  expect(water.getByRole('img', { name: 'Ukraine' })).toBeTruthy();
});

test('a scenario is opened by keyboard, and its button names it', async () => {
  const { done, user } = start();
  screen.getByRole('button', { name: say('folder.open-first', { title: 'Village water' }) }).focus();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(document.activeElement?.textContent).toBe(say('folder.open-large', { title: 'After the White House' }));
  await user.keyboard(' ');
  expect(done).toEqual(['choose water', 'choose white-house']);
});

test('a pasted link is handed on without the blanks around it, by Enter', async () => {
  const { done, user } = start();
  await user.type(screen.getByLabelText(say('start.link-about')), '  #g1.abc {Enter}');
  expect(done).toEqual(['link #g1.abc']);
});

test('the first folder says where to start and what is learned there', () => {
  start();
  const first = within(screen.getAllByRole('listitem')[0] as HTMLElement);
  expect(first.getByText(say('folder.tab-first'))).toBeTruthy();
  expect(first.getByRole('list', { name: say('folder.learn') }).textContent).toBe(
    [say('folder.learn-mail'), say('folder.learn-brackets'), say('folder.learn-send')].join(''),
  );
});

test('what is wrong with a link is said at once, each time, and stands at its field until something else is typed', async () => {
  const { user } = start({ linkProblem: 'This link is cut off: 41 characters are missing.' });
  const field = screen.getByRole('textbox');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  await user.type(field, 'hello{Enter}');
  const first = screen.getByRole('alert').firstElementChild;
  expect(screen.getByRole('alert').textContent).toBe('This link is cut off: 41 characters are missing.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
  await user.click(screen.getByRole('button', { name: say('start.link-open') }));
  expect(document.activeElement).toBe(field);
  expect(screen.getByRole('alert').firstElementChild).not.toBe(first);
  await user.type(field, 's');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(screen.getByRole('alert').textContent).toBe('');
});

const OWN: FolderModel = { ...WATER, id: 'mine', title: 'My scenario', own: true };

test('a file is chosen, and the same one can be chosen again once it is mended', async () => {
  const { done, user } = start();
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  const file = new File(['format: 1'], 'mine.yaml', { type: 'application/yaml' });
  await user.upload(input, file);
  expect(input.value).toBe('');
  await user.upload(input, file);
  expect(done).toEqual(['file mine.yaml', 'file mine.yaml']);
});

test('what is wrong with a file is said, and stands with line and column on paper', async () => {
  const notes = [
    {
      severity: 'error',
      place: { line: 66, column: 12, excerpt: 'ifSilent: nowhere' },
      fault: { code: 'unknown-option', option: 'nowhere', issue: 'venue' },
      suggestion: { code: 'did-you-mean', word: 'none' },
    },
    { severity: 'warning', place: undefined, fault: { code: 'unknown-flag', flag: 'xx' } },
  ] as const;
  start({ fileReport: { state: 'refused', name: 'mine.yaml', notes } });
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    say('file.refused', { errors: 1, name: 'mine.yaml' }),
  );
  const found = within(
    await screen.findByRole('list', { name: say('file.notes', { name: 'mine.yaml' }) }),
  ).getAllByRole('listitem');
  expect(found.map(({ textContent }) => textContent)).toEqual([
    [
      say('file.error-at', { line: '66', column: '12' }),
      'ifSilent: nowhere',
      `${say('diagnostic.unknown-option', { option: 'nowhere', issue: 'venue' })} `,
      say('suggestion.did-you-mean', { word: 'none' }),
    ].join(''),
    say('file.remark') + say('diagnostic.unknown-flag', { flag: 'xx' }),
  ]);
});

test('the folder of an opened file has the focus on its button, and says where it is kept', () => {
  start({ files: [OWN], fileReport: { state: 'opened', name: 'mine.yaml', id: 'mine', notes: [], lasts: false } });
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: say('folder.open-own', { title: 'My scenario' }) }),
  );
  expect(screen.getByText(say('file.opened-until-left', { name: 'mine.yaml' }))).toBeTruthy();
});

test('an opened file is taken off the device only after a question', async () => {
  const { done, user } = start({ files: [OWN] });
  await user.click(screen.getByRole('button', { name: say('folder.remove', { title: 'My scenario' }) }));
  expect(done).toEqual([]);
  await user.click(screen.getByRole('button', { name: say('folder.remove-yes') }));
  expect(done).toEqual(['remove mine']);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: say('start.scenarios') })),
  );
  expect(screen.getByText(say('folder.removed', { title: 'My scenario' }))).toBeTruthy();
});
