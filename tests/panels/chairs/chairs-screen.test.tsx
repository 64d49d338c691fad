import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import type { Difficulty } from '#engine/model/difficulty.ts';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { ScoreTime } from '#engine/model/score-time.ts';
import { ChairsScreen } from '#panels/chairs/chairs-screen.tsx';
import type { PartyMark } from '#session/party-mark.ts';
import { BLANK_PREPARATION } from '#session/preparation.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { RUSSIA, UKRAINE, UNITED_STATES } from '../parties.ts';

const option = (label: string, points: number, redLine = false) => ({
  label,
  points,
  weight: 'some' as const,
  redLine,
  bridging: false,
});

function chairOf(party: PartyMark): ChairModel {
  return {
    ...party,
    id: party.mark.toLowerCase(),
    summary: `Summary of ${party.name}.`,
    mandate: [
      { key: 'interests', heading: say('briefing.heading-interests'), words: `Needs of ${party.name}.` },
      { key: 'redLines', heading: say('briefing.heading-redLines'), words: 'In short:' },
    ],
    glossary: [],
    members: [],
    factions: [],
    redLines: [{ never: 'Never “Moscow” (Venue).', because: 'A capital of one side.' }],
    sheet: [
      {
        track: 0,
        title: 'The meeting',
        walkAway: 'No meeting is worth 14 to you.',
        issues: [{ number: 1, title: 'Venue', options: [option('Geneva', 12), option('Moscow', 0, true)] }],
      },
    ],
    sources: [{ key: 'afp', words: 'AFP, 19 August 2025' }],
  };
}

const MODEL: BriefingModel = {
  title: 'After the White House',
  factsAsOf: 'Facts as of 31 August 2025',
  lead: 'There is war, and talks.',
  situation: ['They met on 18 August.'],
  glossary: [],
  contentNote: 'This is about a real, continuing war.',
  hasAttacks: true,
  rounds: 'Eight days.',
  sources: [{ key: 'afp', words: 'AFP, 19 August 2025' }],
  chairs: [UNITED_STATES, UKRAINE, RUSSIA].map(chairOf),
};

function chairs(model = MODEL) {
  const done: string[] = [];
  const user = userEvent.setup();
  function Chairs() {
    const [chosen, setChosen] = useState<number | undefined>(undefined);
    const [difficulty, setDifficulty] = useState<Difficulty>('as-written');
    const [tells, setTells] = useState(true);
    const [reveal, setReveal] = useState<Reveal>('in-character');
    const [hints, setHints] = useState<HintTime>('on-request');
    const [scores, setScores] = useState<ScoreTime>('after');
    const [preparation, setPreparation] = useState(BLANK_PREPARATION);
    const [others, setOthers] = useState<readonly number[]>([]);
    return (
      <ChairsScreen
        model={model}
        chosen={chosen}
        onChoose={setChosen}
        others={others}
        onOther={(party, isPerson) => {
          done.push(`${isPerson ? 'person' : 'negotiator'} ${party}`);
          setOthers(isPerson ? [party] : []);
        }}
        difficulty={difficulty}
        onDifficulty={(next) => {
          done.push(`difficulty ${next}`);
          setDifficulty(next);
        }}
        tellsOfAttacks={tells}
        onTellsOfAttacks={(next) => {
          done.push(`attacks ${next}`);
          setTells(next);
        }}
        reveal={reveal}
        onReveal={(next) => {
          done.push(`reveal ${next}`);
          setReveal(next);
        }}
        hints={hints}
        onHints={(next) => {
          done.push(`hints ${next}`);
          setHints(next);
        }}
        scores={scores}
        onScores={(next) => {
          done.push(`scores ${next}`);
          setScores(next);
        }}
        locks={new Set()}
        sameGame={undefined}
        preparation={preparation}
        onPrepare={(written) => {
          setPreparation(written);
          done.push(`prepare ${written.interests}`);
        }}
        onPrint={() => done.push('print')}
        onKit={() => 0}
        onSit={() => done.push(`sit ${chosen}`)}
        onBack={() => done.push('back')}
      />
    );
  }
  render(<Chairs />);
  return { done, user };
}

test('a chair is chosen with the arrow keys, and its mandate opens', async () => {
  const { user } = chairs();
  screen.getByRole<HTMLInputElement>('radio', { name: /United States/ }).focus();
  await user.keyboard(' ');
  expect(screen.getByText('Needs of United States.')).toBeTruthy();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Ukraine/ }).checked).toBe(true);
  expect(screen.getByText('Needs of Ukraine.')).toBeTruthy();
  expect(screen.queryByText('Needs of United States.')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe(say('chairs.mandate-open', { party: UKRAINE.party }));
});

test('attacks are told unless who sits down leaves them out, and then for everybody', async () => {
  const { done, user } = chairs();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: say('chairs.attacks') });
  expect(box.checked).toBe(true);
  await user.click(box);
  expect(done).toEqual(['attacks false']);
  expect(box.checked).toBe(false);
  expect(screen.getByText(say('chairs.attacks-left-out'))).toBeTruthy();
});

test('nothing is asked about attacks where a scenario has none', () => {
  chairs({ ...MODEL, hasAttacks: false });
  expect(screen.queryByRole('checkbox', { name: say('chairs.attacks') })).toBeNull();
});

test('nobody sits down before a chair is chosen, and the button says so', async () => {
  const { done, user } = chairs();
  const sit = screen.getByRole('button', { name: say('chairs.sit') });
  await user.click(sit);
  expect(done).toEqual([]);
  expect(screen.getByText(say('chairs.choose-first'))).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /Russia/ }));
  await user.click(screen.getByRole('button', { name: say('chairs.sit') }));
  expect(done).toEqual(['sit 2']);
});

test('how hard the others bargain is chosen, and is as the scenario has it until then', async () => {
  const { done, user } = chairs();
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: say('telling.difficulty') });
  expect(choice.selectedOptions[0]?.textContent).toBe(say('telling.difficulty-as-written'));
  await user.selectOptions(choice, say('telling.difficulty-harder'));
  expect(done).toEqual(['difficulty harder']);
  const note = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toContain('before the last days');
});

test('how much the others tell is chosen, and a sentence says what that means', async () => {
  const { done, user } = chairs();
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: say('telling.reveal') });
  expect(choice.selectedOptions[0]?.textContent).toBe(say('telling.reveal-in-character'));
  await user.selectOptions(choice, say('telling.reveal-full'));
  expect(done).toEqual(['reveal full']);
  const note = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toContain(say('telling.reveal-full-note'));
});

test('when hints are shown is chosen beside it', async () => {
  const { done, user } = chairs();
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: say('telling.hints') });
  expect(choice.selectedOptions[0]?.textContent).toBe(say('telling.hints-on-request'));
  await user.selectOptions(choice, say('telling.hints-off'));
  expect(done).toEqual(['hints off']);
  const note = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toBe(say('telling.hints-off-note'));
});

test('no mandate is on the page before its chair is chosen', () => {
  chairs();
  expect(screen.queryByText(/Needs of/)).toBeNull();
  expect(screen.queryByText('Geneva')).toBeNull();
});

test('red lines stand once, in the part of the mandate that speaks of them', async () => {
  const { user } = chairs();
  await user.click(screen.getByRole('radio', { name: /Ukraine/ }));
  const lists = screen.getAllByRole('list', { name: say('chairs.red-lines') });
  expect(lists).toHaveLength(1);
  expect(lists[0]?.textContent).toBe('Never “Moscow” (Venue). A capital of one side.');
  expect(lists[0]?.closest('.mandate-part')?.querySelector('dt')?.textContent).toBe(say('briefing.heading-redLines'));
});

test('the sheet shows the weight of each question, and on request what each answer is worth', async () => {
  const { user } = chairs();
  await user.click(screen.getByRole('radio', { name: /Ukraine/ }));
  const issue = screen.getByText('Venue').closest('details') as HTMLDetailsElement;
  expect(issue.querySelector('summary')?.textContent).toBe('1Venue12 points');
  expect(issue.open).toBe(false);
  await user.click(screen.getByRole('button', { name: say('chairs.show-answers') }));
  expect(issue.open).toBe(true);
  const answers = within(issue)
    .getAllByRole('listitem')
    .map((answer) => answer.textContent);
  expect(answers).toEqual(['Geneva12 points', 'Moscow red line0 points']);
});

test('the situation lies on top until a chair is chosen, and can be turned back to', async () => {
  const { user } = chairs();
  const liesOnTop = (words: string) => screen.getByText(words).closest('[hidden]') === null;
  expect(liesOnTop('They met on 18 August.')).toBe(true);
  await user.click(screen.getByRole('radio', { name: /Ukraine/ }));
  expect(liesOnTop('They met on 18 August.')).toBe(false);
  const tab = screen.getByRole('button', { name: say('chairs.situation') });
  await user.click(tab);
  expect(tab.getAttribute('aria-pressed')).toBe('true');
  expect(liesOnTop('They met on 18 August.')).toBe(true);
  await user.click(screen.getByRole('button', { name: say('chairs.mandate') }));
  expect(liesOnTop('Needs of Ukraine.')).toBe(true);
});

test('the content note stands beside the chairs before one is chosen', () => {
  chairs();
  expect(screen.getByText('This is about a real, continuing war.')).toBeTruthy();
});

test('a chosen chair is prepared in five questions, and every word is handed on', async () => {
  const { done, user } = chairs();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /Ukraine/ }));
  expect(screen.getAllByRole('textbox')).toHaveLength(5);
  await user.type(screen.getByRole('textbox', { name: say('preparation.interests') }), 'no');
  expect(done).toEqual(['prepare n', 'prepare no']);
});

test('the brief can be printed', async () => {
  const { done, user } = chairs();
  await user.click(screen.getByRole('button', { name: say('bar.print') }));
  expect(done).toEqual(['print']);
});

test('another chair can be given to a person beside, and back to its negotiator', async () => {
  const { done, user } = chairs();
  // Before, a press there would look like taking the chair.
  expect(
    screen.queryByRole('button', { name: having(say('chairs.negotiator-plays', { party: RUSSIA.party })) }),
  ).toBeNull();
  await user.click(screen.getByRole('radio', { name: /Ukraine/ }));
  expect(screen.queryByRole('button', { name: /plays Ukraine/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: say('chairs.negotiator-plays', { party: RUSSIA.party }) }));
  const person = screen.getByRole('button', { name: say('chairs.person-plays', { party: RUSSIA.party }) });
  // Its words say who plays: a state beside them would say it again, or the other way round.
  expect(person.hasAttribute('aria-pressed')).toBe(false);
  expect(screen.getByText(say('chairs.handing-over'))).toBeTruthy();
  await user.click(person);
  expect(done).toEqual(['person 2', 'negotiator 2']);
});

test('before the first decision only needs, red lines and no deal are in sight; the rest is on demand', async () => {
  const { user } = chairs();
  const isFolded = (words: string) => screen.getByText(words).closest('details')?.open === false;
  expect(isFolded('They met on 18 August.')).toBe(true);
  expect(screen.getByText('There is war, and talks.').closest('details')).toBeNull();
  expect(isFolded(say('telling.hints'))).toBe(true);
  await user.click(screen.getByRole('radio', { name: /Ukraine/ }));
  expect(screen.getByText('Needs of Ukraine.').closest('details')).toBeNull();
  expect(isFolded('In short:')).toBe(true);
  expect(isFolded(say('preparation.interests'))).toBe(true);
});
