import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CheckClassScreen } from '#panels/classroom/check/check-class-screen.tsx';
import { CheckFormScreen } from '#panels/classroom/check/check-form-screen.tsx';
import { CheckHome } from '#panels/classroom/check/check-home.tsx';
import { CheckPaperScreen } from '#panels/classroom/check/check-paper-screen.tsx';
import type { CheckPlaces } from '#panels/classroom/check/check-places.ts';
import { CheckResultScreen } from '#panels/classroom/check/check-result-screen.tsx';
import { type CheckDraft, newDraft } from '#session/classroom/check/check-draft.ts';
import { checkLinesIn } from '#session/classroom/check/check-lines-in.ts';
import type { CheckResult } from '#session/classroom/check/check-result.ts';
import { classCounts } from '#session/classroom/check/class-counts.ts';
import { questionsOf } from '#session/classroom/check/questions.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

const PLACES: CheckPlaces = {
  home: '#/check',
  guide: '#/lesson',
  class: '#/check/class',
  form: (occasion, form = 'a') => `#/check/${occasion}/${form}`,
  paper: (paper) => `#/check/paper/${paper}`,
  line: (line) => `#/check/${line}`,
};
const WAYS = { places: PLACES, onHome: () => {} };
const OAK = { tree: 0, number: 473 };
const RIGHT: CheckResult = {
  ...OAK,
  occasion: 'after',
  form: 'b',
  answers: questionsOf('b').map(({ right }) => right),
};

function fill(draft: CheckDraft, occasion: 'before' | 'after' = 'before') {
  const drafts: CheckDraft[] = [];
  const done: CheckResult[] = [];
  render(
    <CheckFormScreen
      draft={draft}
      occasion={occasion}
      used={occasion === 'after' ? [OAK] : []}
      onDraft={(changed) => drafts.push(changed)}
      onDone={(result) => done.push(result)}
      onAnew={() => {}}
      {...WAYS}
    />,
  );
  return { user: userEvent.setup(), drafts, done };
}

describe('the pages of the concept check', () => {
  const keys = () =>
    screen.queryAllByRole('link', { name: say('concept-check.print-key') }).map((link) => link.getAttribute('href'));

  it('have the key for the teacher, and not where pupils begin', () => {
    render(<CheckHome given={[]} {...WAYS} />);
    expect(keys()).toEqual([]);
    cleanup();
    const nothing = () => {};
    render(
      <CheckClassScreen
        counts={classCounts([])}
        onAdd={(text) => checkLinesIn(text, [])}
        onSave={nothing}
        onDelete={nothing}
        onCopy={async () => true}
        {...WAYS}
      />,
    );
    expect(keys()).toEqual(['#/check/paper/key']);
  });
});

describe('a form of the concept check', () => {
  it('is handed in with what is answered, and the rest left open', async () => {
    const { user, done, drafts } = fill(newDraft('a', OAK));
    const [first] = screen.getAllByRole('group', { name: having(say('concept-check.question', { number: 1 })) });
    await user.click(within(first as HTMLElement).getAllByRole('radio')[1] as HTMLElement);
    expect(drafts.at(-1)?.answers.slice(0, 2)).toEqual([2, 0]);
    expect(screen.getByText(/^1 of 12 answered/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: say('concept-check.done') }));
    expect(done).toEqual([{ ...OAK, occasion: 'before', form: 'a', answers: [2, ...Array(11).fill(0)] }]);
  });

  it('lets somebody take an answer back, as not known yet', async () => {
    const { user, drafts } = fill(newDraft('a', OAK));
    const [first] = screen.getAllByRole('group', { name: having(say('concept-check.question', { number: 1 })) });
    await user.click(within(first as HTMLElement).getAllByRole('radio')[3] as HTMLElement);
    await user.click(within(first as HTMLElement).getByRole('radio', { name: say('concept-check.not-yet') }));
    expect(drafts.at(-1)?.answers[0]).toBe(0);
  });

  it('is not handed in without a code, and says what is missing; one used before is a press away', async () => {
    const { user, done } = fill(newDraft('b'), 'after');
    await user.click(screen.getByRole('button', { name: say('concept-check.done') }));
    expect(done).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('Choose a tree');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: say('concept-check.tree') }));
    await user.click(screen.getByRole('button', { name: 'oak 473' }));
    await user.click(screen.getByRole('button', { name: say('concept-check.done') }));
    expect(done).toMatchObject([{ ...OAK, occasion: 'after', form: 'b' }]);
  });
});

describe('the result of a pupil', () => {
  const show = (result: CheckResult, onCopy = async () => true) =>
    render(<CheckResultScreen result={result} onCopy={onCopy} {...WAYS} />).container;

  it('is a line to be copied, without the key before the game', async () => {
    const copied: string[] = [];
    const before: CheckResult = { ...RIGHT, occasion: 'before', form: 'a' };
    show(before, async (text?: string) => copied.push(text ?? '') > 0);
    await userEvent.click(screen.getByRole('button', { name: say('concept-check.result-copy') }));
    expect(copied).toEqual([lineOf(before)]);
    expect(screen.getByText(lineOf(before))).toBeTruthy();
    expect(screen.queryByRole('heading', { name: say('concept-check.result-key') })).toBeNull();
  });

  it('has after the game what was right, why, and where it is met', () => {
    const container = show({ ...RIGHT, answers: RIGHT.answers.with(0, 0) });
    expect(container.textContent).toContain(say('concept-check.result-right', { count: 12, right: 11 }));
    const [open, right] = within(screen.getByRole('region', { name: say('concept-check.result-key') })).getAllByRole(
      'listitem',
    );
    expect(open?.textContent).toContain(say('concept-check.left-open'));
    expect(right?.textContent).toContain(say('concept-check.your-answer-right'));
    expect(right?.textContent).toContain(say('concept-check.met-in-game', { where: '' }));
  });
});

describe('a class that is added up', () => {
  const show = (results: readonly CheckResult[]) =>
    render(
      <CheckClassScreen
        counts={classCounts(results)}
        onAdd={(text) => checkLinesIn(text, results)}
        onSave={() => {}}
        onDelete={() => {}}
        onCopy={async () => true}
        {...WAYS}
      />,
    );

  it('says what was found in what is pasted, and leaves what cannot be read', async () => {
    show([]);
    const field = screen.getByRole('textbox', { name: say('concept-check.class-paste') });
    const add = () => userEvent.click(screen.getByRole('button', { name: say('concept-check.class-add') }));
    await userEvent.type(field, 'hello');
    await add();
    expect(screen.getByText(say('concept-check.class-nothing'))).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, `${lineOf(RIGHT)} PC1-0000-0000-0001`);
    await add();
    expect(screen.getByText(/^Added: 1\. Unreadable: 1;/)).toBeTruthy();
    expect((field as HTMLTextAreaElement).value).not.toBe('');
  });

  it('is a table of how many were right about each concept', () => {
    show([RIGHT, { ...OAK, occasion: 'before', form: 'a', answers: Array(12).fill(0) }]);
    expect(screen.getByRole('row', { name: /^The right moment 0 of 1 1 of 1 1 0$/ })).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(13);
  });
});

it('is on paper without the key on the pupils’ sheet', () => {
  const paper = (which: 'a' | 'key') =>
    render(<CheckPaperScreen paper={which} onPrint={() => {}} {...WAYS} />).container.textContent ?? '';
  expect(paper('a')).not.toContain(say('check-a.best-alternative-why'));
  expect(paper('key')).toContain(say('check-a.best-alternative-why'));
});
