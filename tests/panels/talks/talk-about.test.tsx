import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TalkAbout } from '#panels/talks/talk-about.tsx';
import type { Speech } from '#session/speech.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { VENUE } from '../table/articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { recordingSession } from '../table/recording-session.ts';
import { BARE_DESK } from '../table/table-fixture.ts';

const { sayable } = BARE_DESK.speech;

/** What can be said about the venue while the person talks with a delegation, and a list of what was chosen. */
function show(talkingTo: number, can: readonly Speech[] = sayable) {
  const spoken: Speech[] = [];
  render(
    <TalkAbout
      article={VENUE}
      track={BARE_DESK.tracks[0] as TrackModel}
      you={UKRAINE.party}
      delegations={BARE_DESK.delegations}
      clauses={[]}
      sayable={can}
      asked="talk"
      talkingTo={talkingTo}
      commands={recordingSession(BARE_DESK)}
      canDraft={() => true}
      onDraft={() => undefined}
      onSpeak={(speech) => spoken.push(speech)}
      onClose={() => undefined}
    />,
  );
  return spoken;
}

const button = (name: string) => screen.getByRole('button', { name });
const chosen = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent.trim());
const press = (name: string, place = 0) => userEvent.click(screen.getAllByRole('button', { name })[place] as Element);

describe('what can be said about an article', () => {
  it('goes to the one that the person talks with, else to the first that can be talked to', () => {
    show(COALITION.party);
    expect(chosen()).toEqual([expect.stringContaining(COALITION.name)]);
    cleanup();
    show(RUSSIA.party);
    expect(chosen()).toEqual([expect.stringContaining(US.name)]);
    expect(screen.queryByRole('button', { name: new RegExp(RUSSIA.name) })).toBeNull();
  });

  it('asks first for the wording that is best for the person, and for another once it is chosen', async () => {
    const spoken = show(US.party);
    const choice = screen.getByRole<HTMLSelectElement>('combobox');
    expect(choice.selectedOptions[0]?.text).toBe('Geneva');
    await press(say('talks.ask-now'));
    await userEvent.selectOptions(choice, 'Budapest');
    await press(say('talks.ask-now'));
    expect(spoken).toEqual(
      [2, 3].map((option) => ({ type: 'ask', what: 'could-live-with', to: US.party, issue: 0, option })),
    );
  });

  it('asks and tells what matters', async () => {
    const spoken = show(US.party);
    await press(say('talks.ask-now'), 1);
    await press(say('talks.say-now'));
    expect(spoken).toEqual([
      { type: 'ask', what: 'matters', to: US.party, issue: 0 },
      { type: 'tell', what: 'matters', to: US.party, issue: 0 },
    ]);
  });

  it('is said to everybody where it binds: insisting and ruling out', async () => {
    const spoken = show(US.party);
    await userEvent.click(button(say('talks.everybody')));
    expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(2);
    await press(say('talks.tell-all'), 1);
    expect(spoken).toEqual([]);
    await userEvent.selectOptions(screen.getAllByRole('combobox')[1] as Element, 'Geneva');
    await press(say('talks.tell-all'), 1);
    expect(spoken).toEqual([{ type: 'declare', what: 'never', issue: 0, option: 2 }]);
  });

  it('is not said to everybody unless the person chooses so', () => {
    const spoken = show(
      US.party,
      sayable.filter(({ type }) => type === 'declare'),
    );
    expect(screen.getByRole('button', { name: say('talks.everybody') }).getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByRole('button', { name: say('talks.tell-all') })).toBeNull();
    expect(spoken).toEqual([]);
  });

  it('takes no place where nothing can be said', () => {
    show(US.party, []);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
