import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { EndingScreen, type EndingScreenProps } from '#panels/ending/ending-screen.tsx';
import { OwnMove } from '#panels/ending/own-move.tsx';
import type { OwnMoveTold } from '#session/debrief/own-move-model.ts';
import type { VerificationModel } from '#session/screens/verification-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { RUSSIA, UNITED_STATES } from '../parties.ts';
import { endingWith } from './ending-fixture.ts';

const LINK = 'https://example.org/#g1.abc';

interface Shown {
  readonly signed?: boolean;
  readonly link?: string | undefined;
  readonly verification?: VerificationModel;
  readonly lastTime?: string;
  readonly closing?: EndingScreenProps['model']['closing'];
  readonly signable?: EndingScreenProps['signable'];
  /** Who has opened it sat in no chair. */
  readonly unseated?: boolean;
  readonly ownMove?: EndingScreenProps['ownMove'];
}

function ending({
  signed = false,
  link,
  verification,
  lastTime,
  signable = [],
  unseated = false,
  closing = [],
  ownMove,
}: Shown = {}) {
  const done: string[] = [];
  const user = userEvent.setup();
  function Ending() {
    const [copied, setCopied] = useState(false);
    return (
      <EndingScreen
        model={{ ...endingWith(signed), closing, ...(unseated ? { verdict: undefined } : {}) }}
        link={link}
        opened={verification ? 'from-link' : 'played'}
        verification={verification}
        signable={signable}
        ownMove={ownMove}
        copied={copied}
        onCopy={() => setCopied(true)}
        onAgain={() => done.push('again')}
        onChair={(id) => done.push(`chair ${id}`)}
        lastTime={lastTime}
        onStart={() => done.push('start')}
      />
    );
  }
  const { container } = render(<Ending />);
  return { done, user, container };
}

test('an ending without a signature is a full ending: headline, reasons, what stands, a result for everybody', () => {
  const { container } = ending();
  expect(screen.getByRole('heading', { level: 1, name: 'The table was set. Nobody signed.' })).toBeTruthy();
  expect(screen.getByText('That is a result, and it has reasons.')).toBeTruthy();
  expect(screen.getByText(/Not signed: no city was accepted by all\./)).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(4);
  expect(container.querySelector('.pen')).toBeNull();
});

test('an article that was not signed keeps its brackets; a signed one has lost them', () => {
  expect(ending().container.querySelector('.stands-clause')?.textContent).toContain('[Istanbul]');
  expect(ending({ signed: true }).container.querySelector('.stands-clause')?.textContent).not.toContain('[');
});

test('each signatory of a signed part has written its initial, and only there', () => {
  ending({ signed: true });
  const meeting = screen.getByRole('list', { name: say('debrief.signatures', { title: 'The meeting' }) });
  expect(meeting.querySelectorAll('.pen')).toHaveLength(3);
  const settlement = screen.getByRole('list', { name: say('debrief.signatures', { title: 'The settlement' }) });
  expect(settlement.querySelector('.pen')).toBeNull();
  expect(within(settlement).getAllByText(say('debrief.unsigned'))).toHaveLength(4);
});

test('results stand in the order of the scenario, each against its own mandate, without sums', () => {
  ending({ signed: true });
  const names = screen.getAllByRole('article').map((result) => result.querySelector('h4')?.textContent);
  expect(names).toEqual(['United States', 'Ukraine you', 'Russia', 'Coalition of the Willing']);
  expect(screen.queryByText(/total|rank|winner|score/i)).toBeNull();
});

test('the link is copied by a button, and that is said', async () => {
  const { user } = ending({ link: LINK });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: say('debrief.link') });
  expect(field.value).toBe(LINK);
  expect(field.readOnly).toBe(true);
  await user.click(screen.getByRole('button', { name: say('debrief.copy') }));
  expect(screen.getByRole('status').textContent).toBe(say('debrief.copied-said'));
  expect(screen.getByRole('button', { name: say('debrief.copied') })).toBeTruthy();
});

test('without a link there is nothing to copy', () => {
  ending();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('an outcome from a link says whether it could be verified', () => {
  const { container } = ending({ verification: { state: 'damaged', words: 'The moves do not lead to this end.' } });
  expect(container.querySelector('.verification--damaged')?.textContent).toBe('The moves do not lead to this end.');
  expect(screen.getByRole('button', { name: say('debrief.play-yourself') })).toBeTruthy();
});

test('the same chair, another chair and the start are one step away', async () => {
  const { done, user } = ending();
  await user.click(screen.getByRole('button', { name: say('debrief.play-again') }));
  await user.click(screen.getByRole('button', { name: say('ending.from-chair', { party: RUSSIA.party }) }));
  const others = within(screen.getByRole('list', { name: say('debrief.other-chairs') }));
  await user.click(
    others.getByRole('button', { name: `US ${say('ending.from-chair', { party: UNITED_STATES.party })}` }),
  );
  await user.click(screen.getByRole('button', { name: say('debrief.other-scenarios') }));
  expect(done).toEqual(['again', 'chair ru', 'chair us', 'start']);
});

test('the debrief is one step away, and has the focus on its heading', async () => {
  const { user, container } = ending({ signed: true });
  const folded = () => container.querySelector<HTMLElement>('.ending-more')?.dataset['folded'];
  expect(folded()).toBe('true');
  await user.click(screen.getByRole('button', { name: say('debrief.read'), expanded: false }));
  expect(folded()).toBe('false');
  const heading = screen.getByRole('heading', { level: 2, name: say('debrief.each') });
  expect(document.activeElement).toBe(heading);
});

test('what was left is one text in full, the article that parted them with who stood against it, and what each would have had', () => {
  ending();
  const left = within(screen.getByRole('region', { name: say('debrief.left') }));
  expect(left.getByText('The delegations were divided on one article: Venue.')).toBeTruthy();
  const articles = within(left.getByRole('list', { name: 'The nearest of them' })).getAllByRole('listitem');
  expect(articles.map(({ className }) => className.includes('parted'))).toEqual([true, false]);
  expect(articles[0]?.textContent).toContain('Moscow opposed this at the end, Kyiv supported it.');
  expect(left.getAllByText('18 points; no deal gives 13.2')).toHaveLength(3);
});

test('when a part could have been signed stands with that part', () => {
  ending({ signable: [{ track: 0, words: 'It could have been signed until Sunday.' }] });
  const part = screen.getByText('It could have been signed until Sunday.').closest('.left-part');
  expect(part?.querySelector('h4')?.textContent).toBe('The meeting');
});

test('what one would do about it is asked, and what follows is told after the answer only', async () => {
  const { user } = ending();
  const choice = within(screen.getByRole('group', { name: say('reopen.question-unsigned') }));
  expect(choice.queryByText('You would have 18 points.')).toBeNull();
  await user.click(choice.getByRole('button', { name: say('reopen.yes-unsigned') }));
  expect(choice.getByText('You would have 18 points.')).toBeTruthy();
  expect(choice.getByRole('button', { pressed: true }).textContent).toBe(say('reopen.yes-unsigned'));
  await user.click(choice.getByRole('button', { name: say('reopen.no-unsigned') }));
  expect(choice.getByText(say('reopen.unsigned-unscored'))).toBeTruthy();
  expect(choice.queryByText('You would have 18 points.')).toBeNull();
});

test('whoever sat in a chair reads what could have been had beside the verdict', () => {
  ending();
  const debrief = within(screen.getByRole('region', { name: say('debrief.label') }));
  expect(debrief.getByText('You could have got up to 18 points with another deal that was within reach.')).toBeTruthy();
});

test('the first paper says in a sentence how it went for oneself, the next one in a line, a better text, and the moments', () => {
  const { container } = ending({ signed: true });
  expect(screen.getByRole('region', { name: 'You got most of what you came for.' })).toBeTruthy();
  const own = within(container.querySelector<HTMLElement>('.ending-own') as HTMLElement);
  const onTheLine = [
    say('verdict.line-no-deal', { points: 34 }),
    say('verdict.line-signed', { points: 42 }),
    say('verdict.line-reach', { points: 46.5 }),
    say('verdict.line-best', { points: 70 }),
  ];
  const marks = own.getAllByText((_, element) => onTheLine.includes(element?.textContent ?? ''));
  expect(marks.map(({ textContent }) => textContent)).toEqual(onTheLine);
  expect(own.getByText('Within reach: all could still have signed it.')).toBeTruthy();
  const row = own.getByRole('row', { name: /Venue/ });
  expect(row.querySelector('s')?.textContent).toBe('Istanbul');
  expect(row.querySelector('b')?.textContent).toBe('Geneva');
  expect(own.getByText('You and Moscow accepted Istanbul.').closest('li')?.textContent).toContain(
    'Wednesday, 20 August',
  );
});

test('beside it stands what each of the others has, by its own mandate', () => {
  ending({ signed: true });
  const others = within(screen.getByRole('list', { name: say('debrief.results') })).getAllByRole('listitem');
  expect(others.map((each) => [within(each).getByRole('img').getAttribute('aria-label'), each.textContent])).toEqual([
    ['United States', 'USWords for United States.'],
    ['Russia', 'RUWords for Russia.'],
    ['Coalition of the Willing', 'CWWords for Coalition of the Willing.'],
  ]);
});

test('where nobody sat in the chair the first paper says what stands', () => {
  const { container } = ending({ unseated: true });
  expect(container.querySelector('.own')).toBeNull();
  expect(container.querySelector('.ending-sheet .stands-part')).toBeTruthy();
  const left = within(screen.getByRole('region', { name: say('debrief.left') }));
  expect(left.getByText('Within reach: all could still have signed it.')).toBeTruthy();
});

test('what came of the game before stands beside the next steps', () => {
  ending({ lastTime: 'Last time: nothing was signed.' });
  expect(screen.getByText('Last time: nothing was signed.')).toBeTruthy();
});

test('the closing words of those that stay stand below the headline, each with its name', () => {
  ending({ closing: [{ ...UNITED_STATES, words: 'We had a deal on the place. Now it is gone.' }] });
  expect(screen.getByText('We had a deal on the place. Now it is gone.').textContent).toContain(UNITED_STATES.name);
});

const MOVE = {
  ...{
    day: { above: 'Wed Aug', short: '20', words: 'Wednesday, 20 August' },
    did: 'You refuse.',
    instead: 'You accept.',
  },
  ...{
    better: 8,
    worse: 1,
    same: 3,
    replays: 'Both were replayed 12 times.',
    why: ['Why? It was signed.'],
    note: 'A chance, not a promise.',
  },
};

test('the first view names the one move that mattered most, with no number beside it that says otherwise', () => {
  const { container } = ending({ ownMove: <OwnMove state={{ is: 'move', move: MOVE }} /> });
  const first = container.querySelector('.ending-sheet');
  for (const words of [say('moment.mattered'), MOVE.did, MOVE.instead, MOVE.replays, ...MOVE.why, MOVE.note])
    expect(first?.textContent).toContain(words);
  expect(first?.querySelectorAll('[data-ended="better"]')).toHaveLength(8);
  expect(first?.querySelectorAll('[data-ended]')).toHaveLength(12);
  expect(first?.querySelector('.own-line-bar')).toBeNull();
  expect(container.querySelector('.ending-more .own-line-bar')).not.toBeNull();
});

const GOING: OwnMoveTold = {
  of: 40,
  done: 12,
  compared: [
    { move: 12, day: MOVE.day, did: MOVE.did, found: 'alike' },
    { move: 40, day: MOVE.day, did: MOVE.instead, found: 'replaying' },
  ],
};

test('the verdict stands at once, and the room for the move says how far the replays have come, or that none stands out', () => {
  const going = ending({ ownMove: <OwnMove state={{ is: 'going', progress: GOING }} /> }).container;
  expect(going.querySelector('.own-verdict')?.textContent).not.toBe('');
  expect(going.querySelector('.own-move-found')?.textContent).toContain(
    say('moment.replaying-of', { done: 12, of: 40 }),
  );
  expect([...going.querySelectorAll('.own-move-compared li b')].map(({ textContent }) => textContent)).toEqual([
    say('moment.compared-alike'),
    say('moment.compared-replaying'),
  ]);
  const none = ending({ ownMove: <OwnMove state={{ is: 'none' }} /> }).container;
  expect(none.querySelector('.own-move-found')?.textContent).toContain(say('moment.none-mattered'));
});
