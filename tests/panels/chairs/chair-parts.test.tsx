import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { CheckChoice, ContentNote } from '#panels/chairs/chair-section.tsx';
import { FactionsAtHome } from '#panels/chairs/factions-at-home.tsx';
import { PreparationAtTable, PreparationContext } from '#panels/chairs/preparation-at-table.tsx';
import { SourceList } from '#panels/chairs/source-list.tsx';
import { TellingChoice } from '#panels/chairs/telling-choice.tsx';
import { BLANK_PREPARATION, PREPARATION_FIELDS, type Preparation } from '#session/preparation.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

describe('the note on what a scenario is about', () => {
  const words = 'This is about a real war. Real people suffer in it. Talk about that first.';

  it('is read in full before a chair is chosen, and keeps its first sentence in sight then', () => {
    const { container, rerender } = render(<ContentNote words={words} open />);
    const note = container.querySelector('details');
    expect(note?.open).toBe(true);
    expect(note?.querySelector('summary')?.textContent).toBe('This is about a real war.');
    expect(note?.textContent).toContain('Real people suffer in it. Talk about that first.');
    rerender(<ContentNote words={words} open={false} />);
    expect(note?.open).toBe(false);
  });

  it('of one sentence has nothing to be opened', () => {
    const { container } = render(<ContentNote words="This is about a real war." open />);
    expect(container.querySelector('details')).toBeNull();
    expect(container.textContent).toBe('This is about a real war.');
  });
});

describe('something that is in a game or left out', () => {
  const ATTACKS = { label: say('chairs.attacks'), unchecked: say('chairs.attacks-left-out') } as const;

  it('says what it means that it is left out, once it is', async () => {
    const chosen: boolean[] = [];
    const onChange = (next: boolean) => chosen.push(next);
    const { rerender } = render(<CheckChoice {...ATTACKS} checked locked={false} onChange={onChange} />);
    expect(screen.queryByText(say('chairs.attacks-left-out'))).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: say('chairs.attacks') }));
    expect(chosen).toEqual([false]);
    rerender(<CheckChoice {...ATTACKS} checked={false} locked={false} onChange={onChange} />);
    const described = screen.getByRole('checkbox').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(say('chairs.attacks-left-out'));
  });

  it('is said to be set, and cannot be changed, where it is locked', () => {
    render(<CheckChoice {...ATTACKS} checked locked onChange={() => undefined} />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: `${say('chairs.attacks')} ${say('chairs.locked')}`,
    });
    expect(box.disabled).toBe(true);
  });
});

describe('a choice of how a game is told', () => {
  it('says what the chosen one means', async () => {
    const choices = [
      { value: 'little', label: 'little', note: 'Only what they must.' },
      { value: 'all', label: 'all', note: 'Everything.' },
    ] as const;
    const chosen: string[] = [];
    render(
      <TellingChoice
        label="They tell"
        value="little"
        choices={choices}
        locked={false}
        onChoose={(next) => chosen.push(next)}
      />,
    );
    const list = screen.getByRole('combobox', { name: 'They tell' });
    expect(document.getElementById(list.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Only what they must.',
    );
    await userEvent.selectOptions(list, 'all');
    expect(chosen).toEqual(['all']);
  });
});

describe('what a chair may not have', () => {
  it('takes no place: factions at home, sources', () => {
    const { container } = render(
      <>
        <FactionsAtHome factions={[]} />
        <SourceList heading="chairs.sources" sources={[]} />
      </>,
    );
    expect(container.textContent).toBe('');
  });

  it('is counted and named where there is some', () => {
    render(
      <>
        <FactionsAtHome factions={[{ name: 'Farmers', weight: 40, words: 'They doubt.', wants: 'They want peace.' }]} />
        <SourceList heading="chairs.sources" sources={[{ key: 'afp', words: 'AFP, 19 August 2025' }]} />
      </>,
    );
    const home = screen.getByText('Farmers').closest('details');
    expect(home?.open).toBe(false);
    expect(home?.querySelector('summary')?.textContent).toBe(say('chairs.factions', { factions: 1 }));
    expect(home?.querySelector('li')?.textContent).toBe('Farmers40 of 100They doubt. They want peace.');
    expect(screen.getByText('AFP, 19 August 2025').closest('details')?.querySelector('summary')?.textContent).toBe(
      say('chairs.sources', { sources: 1 }),
    );
  });
});

describe('what was prepared, at the table', () => {
  const first = at(PREPARATION_FIELDS, 0);

  it('can be read again and corrected', async () => {
    const written: Preparation[] = [];
    const preparation = { ...BLANK_PREPARATION, [first]: 'Geneva' };
    render(
      <PreparationContext.Provider value={{ preparation, write: (next) => written.push(next) }}>
        <PreparationAtTable />
      </PreparationContext.Provider>,
    );
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: say('preparation.interests') });
    expect(field.value).toBe('Geneva');
    await userEvent.type(field, '!');
    expect(written.at(-1)).toEqual({ ...preparation, [first]: 'Geneva!' });
  });

  it('is not there where nobody has a sheet', () => {
    const { container } = render(<PreparationAtTable />);
    expect(container.textContent).toBe('');
  });
});
