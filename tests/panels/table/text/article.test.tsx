import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Article } from '#panels/table/text/article.tsx';
import type { TextCommands } from '#panels/table/text/text-commands.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { FORMAT, VENUE } from '../articles.ts';
import { RUSSIA, UKRAINE, US } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';

interface Shown {
  readonly isOpen?: boolean;
  readonly open?: boolean;
  readonly draftable?: boolean;
  readonly canAct?: boolean;
  readonly clause?: DraftClause;
}

/** An article that can be worked at and whose answers are shown, unless it is said otherwise; and what it is told to do. */
function show(article: ArticleModel, shown: Shown = {}) {
  const { isOpen = true, open = true, draftable = true, canAct = true, clause } = shown;
  const { commands, called, tell } = recordedCommands<TextCommands>();
  const given = { clause, isOpen, open, draftable, canAct, commands, onToggle: tell('toggle'), you: UKRAINE.party };
  render(<Article article={article} {...given} />);
  return called;
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const region = () => screen.getByRole('region', { name: say('grid.article', { title: 'Venue', number: 1 }) });
const sentence = () => document.querySelector('.article-sentence')?.textContent;
const initials = () => screen.queryAllByRole('img').flatMap((one) => one.getAttribute('aria-label') ?? []);
/** Venue with the option of this number pencilled. */
const pencilledAt = (...pencilled: readonly number[]): ArticleModel => ({
  ...VENUE,
  options: VENUE.options.map((one) => ({ ...one, pencilled: pencilled.includes(one.option) })),
});

/** Geneva, pencilled. */
const CLAUSE: DraftClause = {
  issue: 0,
  number: 1,
  title: 'Venue',
  option: 2,
  label: 'Geneva',
  points: 10,
  second: { now: undefined, options: [{ option: 4, label: 'Istanbul' }], suggested: 4, unavailable: undefined },
};

describe('an article', () => {
  it('asks to be opened and closed by its title', async () => {
    const called = show(VENUE, { isOpen: false });
    expect(screen.queryByRole('toolbar')).toBeNull();
    await userEvent.click(button(say('grid.article', { title: 'Venue', number: 1 })));
    cleanup();
    const closing = show(VENUE);
    expect(
      document.getElementById(
        button(say('grid.article', { title: 'Venue', number: 1 })).getAttribute('aria-controls') ?? '',
      ),
    ).toBe(screen.getByRole('toolbar').closest('[id]'));
    await userEvent.click(button(say('grid.article', { title: 'Venue', number: 1 })));
    expect([called, closing]).toEqual([[['toggle', 0]], [['toggle', 0]]]);
  });

  it('has a sentence with what stands in the text, in brackets until it is accepted', () => {
    show(VENUE);
    expect(sentence()).toBe('The leaders meet in [Istanbul].');
    cleanup();
    show(FORMAT);
    expect(sentence()).toBe('The leaders of Ukraine and Russia meet first, then both with the United States.');
  });

  it('has a sentence with what is pencilled, or a blank where nothing is and nothing stands there', () => {
    show(pencilledAt(2, 5));
    expect(sentence()).toBe(`The leaders meet in [${say('text.vague', { wordings: ['Geneva', 'a Gulf capital'] })}].`);
    cleanup();
    const options = VENUE.options.map((one) => ({ ...one, inText: undefined }));
    show({ ...VENUE, state: 'unsettled', options });
    expect(sentence()).toBe('The leaders meet in [ … ].');
  });

  it('has its answers pencilled into the draft', async () => {
    const called = show(VENUE);
    await userEvent.click(button(/^Geneva/));
    expect(called).toEqual([['pencil', 0, 2]]);
  });

  it('is left by the Tab key from its answers, past one stop more for all that is known of them', async () => {
    show(VENUE, { clause: CLAUSE });
    button(say('grid.article', { title: 'Venue', number: 1 })).focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 4; stop += 1) {
      await userEvent.tab();
      stops.push(
        document.activeElement?.closest('.answers, fieldset, .article-more, .article-actions')?.className ?? '',
      );
    }
    expect(stops).toEqual(['answers', 'segment', 'article-more', 'article-actions']);
  });

  it('has answers that say no to the pencil while another part is countered', async () => {
    const called = show(VENUE, { draftable: false });
    await userEvent.click(button(/^Geneva/));
    expect(called).toEqual([]);
  });

  it('has its sentence and no answers to choose from where its part is closed', () => {
    show(FORMAT, { open: false });
    expect(sentence()).toContain('Ukraine and Russia meet first');
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('warns of a refusal at rest and when it is open', () => {
    const warning = 'Agreed among Ukraine and the United States; Russia has ruled it out.';
    for (const isOpen of [false, true]) {
      show({ ...VENUE, warning }, { isOpen });
      expect(region().textContent).toContain(warning);
      cleanup();
    }
  });
});

describe('what is pencilled into an article', () => {
  const choice = { name: say('draft.firm-or-vague', { title: 'Venue' }) };

  it('is made vague where its answers are', async () => {
    const called = show(pencilledAt(2), { clause: CLAUSE });
    await userEvent.click(within(screen.getByRole('group', choice)).getByRole('radio', { name: 'vague' }));
    expect(called).toEqual([['reword', 0, 4]]);
  });

  it('says why it cannot be made vague', () => {
    const unavailable = 'Only one article of a part can be vague.';
    show(pencilledAt(2), { clause: { ...CLAUSE, second: { ...CLAUSE.second, unavailable } } });
    const vague = screen.getByRole<HTMLInputElement>('radio', { name: 'vague' });
    expect(vague.disabled).toBe(true);
    expect(screen.getByText(unavailable)).toBeTruthy();
  });

  it('is not asked about at rest, nor where nothing is pencilled', () => {
    show(pencilledAt(2), { clause: CLAUSE, isOpen: false });
    show(VENUE);
    expect(screen.queryByRole('group', choice)).toBeNull();
  });
});

describe('the initials of an article', () => {
  it('are all there when it is open, those that have fallen struck through, and whether it may stay empty', () => {
    show({ ...VENUE, state: 'unsettled', struck: [RUSSIA] });
    expect(initials()).toContain(say('text.initial', { party: US.party }));
    expect(initials()).toContain(say('text.initial-struck', { party: RUSSIA.party }));
    expect(screen.getByText(say('text.must-settle'))).toBeTruthy();
  });

  it('are those of who has accepted the wording, where it is accepted', () => {
    show(FORMAT);
    const list = within(screen.getByRole('list', { name: say('text.accepted-by') }));
    expect(list.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual(
      [US, UKRAINE, RUSSIA].map(({ name }) => `Initial of ${name}`),
    );
  });
});

describe('an initial', () => {
  it('can be given without opening the article', async () => {
    const called = show(VENUE, { isOpen: false });
    await userEvent.click(button(say('text.accept-for-now', { answer: { issue: 0, option: 4 } })));
    expect(called).toEqual([['initial', 0, 4, undefined]]);
  });

  it('is asked about first where it goes back on what the person has said in public', async () => {
    const goesBack = 'In public you have ruled out “Istanbul”.';
    const options = VENUE.options.map((one) => (one.option === 4 ? { ...one, goesBack } : one));
    const called = show({ ...VENUE, options });
    await userEvent.click(button(/^Accept for now: Istanbul/));
    expect(called).toEqual([]);
    const question = screen.getByRole('dialog', { name: say('text.accept-anyway-ask') });
    expect(question.textContent).toContain(goesBack);
    await userEvent.click(within(question).getByRole('button', { name: say('text.accept-anyway') }));
    expect(called).toEqual([['initial', 0, 4, undefined]]);
  });

  it('can be given to a vague version as it stands', async () => {
    const vague = {
      option: 2,
      or: 4,
      labels: ['Geneva', 'Istanbul'],
      wordings: ['Geneva', 'Istanbul'],
      inText: 'current',
      initials: [US],
      canInitial: true,
    } as const;
    const called = show({ ...VENUE, vague: [vague] });
    expect(sentence()).toContain(`[${say('text.vague', { wordings: ['Geneva', 'Istanbul'] })}]`);
    await userEvent.click(button(/^Accept for now: Geneva or Istanbul/));
    expect(called).toEqual([['initial', 0, 2, 4]]);
  });

  it('is taken back where the article is open, and asked about first', async () => {
    show(FORMAT, { isOpen: false });
    expect(screen.queryByRole('button', { name: say('text.withdraw-mine') })).toBeNull();
    cleanup();
    const called = show(FORMAT);
    await userEvent.click(button(say('text.withdraw-mine')));
    expect(called).toEqual([]);
    const question = within(screen.getByRole('dialog', { name: say('text.withdraw-ask', { number: 2 }) }));
    await userEvent.click(question.getByRole('button', { name: say('text.withdraw') }));
    expect(called).toEqual([['withdraw', 1]]);
  });

  it('is neither given nor taken back while it is not the person’s turn', () => {
    show(VENUE, { canAct: false });
    show(FORMAT, { canAct: false });
    expect(screen.queryByRole('button', { name: say('glossary.initial') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('text.withdraw-mine') })).toBeNull();
  });
});

describe('claims on an article', () => {
  const claim = (id: number, brief: string, yoursToAnswer: boolean): ClaimModel => ({
    claim: id,
    by: US,
    about: yoursToAnswer ? UKRAINE : RUSSIA,
    status: 'unconfirmed',
    words: `${brief}.`,
    statusWords: 'It has not been said.',
    brief,
    source: 'Washington, on Thursday.',
    isPrivate: false,
    borneOut: false,
    yoursToAnswer,
    others: [],
    byMembers: undefined,
  });
  const claims = [claim(1, 'US says “Moscow”, UA has not', true), claim(2, 'US says “Geneva”, RU has not', false)];
  const shown = () => within(screen.getByRole('list', { name: say('text.claims') })).getAllByRole('listitem');

  it('that are the person’s to answer are answered at rest', async () => {
    const called = show({ ...VENUE, claims }, { isOpen: false });
    expect(shown().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('“Moscow”')]);
    await userEvent.click(button(say('text.claim-deny')));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: say('text.claim-deny') }));
    expect(called).toEqual([['say', { type: 'declare', what: 'deny', claim: 1 }]]);
  });

  it('are answered by nobody while others talk', () => {
    show({ ...VENUE, claims }, { isOpen: false, canAct: false });
    expect(shown()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: say('text.claim-deny') })).toBeNull();
  });

  it('are all shown, each once, where it is open', () => {
    show({ ...VENUE, claims });
    expect(shown()).toHaveLength(2);
  });

  it('on others only take no place at rest', () => {
    show({ ...VENUE, claims: claims.slice(1) }, { isOpen: false });
    expect(screen.queryByRole('list', { name: say('text.claims') })).toBeNull();
  });
});

describe('who says what on an article', () => {
  const toggle = () => button(say('grid.voices'));

  it('is unfolded and folded under its answers', async () => {
    show(VENUE);
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(toggle());
    const views = document.getElementById(toggle().getAttribute('aria-controls') ?? '');
    expect(views?.textContent).toContain('Where do the leaders meet?');
    expect(views?.textContent).toContain(
      say('text.settled-by', { settled: false, parties: [US.party, UKRAINE.party, RUSSIA.party] }),
    );
    expect(views?.textContent).toContain('If the text is silent: no meeting place is named.');
    await userEvent.click(toggle());
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Where do the leaders meet?', { exact: false })).toBeNull();
  });

  it('says of each wording what stands beside it, and that nobody has spoken of it', async () => {
    const options = VENUE.options.map((one) =>
      one.option === 5 ? { ...one, marks: [], silent: true, byMembers: ['Germany has not decided.'] } : one,
    );
    show({ ...VENUE, options });
    await userEvent.click(toggle());
    const [istanbul, gulf] = ['Istanbul', 'A Gulf capital'].map((name) =>
      screen.getByText(name, { selector: 'b' }).closest('li'),
    );
    expect(istanbul?.textContent).toContain(say('text.note-in-text'));
    expect(istanbul?.textContent).toContain(say('text.note-initialled', { parties: [US.party] }));
    expect(gulf?.textContent).toContain(say('text.note-silent'));
    expect(gulf?.textContent).toContain(say('text.note-nobody'));
    expect(gulf?.textContent).toContain('Germany has not decided.');
  });
});
