import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Sharing } from '#app/share/sharing.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

const LINK = 'https://example.org/parley/#AQABxy';
const TITLE = 'Village water';
const PNG = new File(['x'], 'village-water-7.png', { type: 'image/png' });

/** What a system that shares is given, and how it answers. */
function systemThat(answers: () => Promise<void>) {
  const given: ShareData[] = [];
  const share = (what: ShareData) => {
    given.push(what);
    return answers();
  };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share, canShare: () => true }));
  return given;
}

afterEach(() => vi.unstubAllGlobals());

function show(link = LINK, save = () => {}) {
  const user = userEvent.setup();
  render(
    <Sharing
      link={link}
      title={TITLE}
      words="All have signed."
      makePicture={() => Promise.resolve({ file: PNG, save })}
    />,
  );
  return user;
}

test('the link is shown to the class as a code, with what it opens and where, and closed again', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: say('share.show') }));
  const view = screen.getByRole('dialog', { name: TITLE });
  expect(screen.getByRole('img', { name: say('share.code') })).toBeTruthy();
  expect(view.textContent).toContain('All have signed.');
  expect(view.textContent).toContain('https://example.org/parley/');
  expect(view.textContent).not.toContain('AQABxy');
  expect(view.textContent).not.toContain(say('share.only-here'));
  await user.click(screen.getByRole('button', { name: say('page.close') }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('where only this computer can open the address, that is said', async () => {
  const user = show('http://localhost:4173/#AQABxy');
  await user.click(screen.getByRole('button', { name: say('share.show') }));
  expect(screen.getByRole('dialog').textContent).toContain(say('share.only-here'));
});

test('a link that is too long for a code is told to be so', async () => {
  const user = show(`${LINK}${'a'.repeat(2000)}`);
  await user.click(screen.getByRole('button', { name: say('share.show') }));
  expect(screen.queryByRole('img', { name: say('share.code') })).toBeNull();
  expect(screen.getByRole('dialog').textContent).toContain(say('share.too-fine'));
});

test('the system is offered the link and the picture where it takes them', async () => {
  const given = systemThat(() => Promise.resolve());
  const user = show();
  await user.click(screen.getByRole('button', { name: say('share.send') }));
  await user.click(screen.getByRole('button', { name: say('share.picture-sent') }));
  await waitFor(() => expect(given).toHaveLength(2));
  expect(given[0]).toEqual({
    title: TITLE,
    text: say('share.send-words', { words: 'All have signed.', title: 'Village water' }),
    url: LINK,
  });
  expect(given[1]?.files).toEqual([PNG]);
});

test('without such a system there is no such button, and the picture is saved', async () => {
  const save = vi.fn();
  const user = show(LINK, save);
  expect(screen.queryByRole('button', { name: say('share.send') })).toBeNull();
  await user.click(screen.getByRole('button', { name: say('share.picture-saved') }));
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(say('share.picture-kept', { name: 'village-water-7.png' })),
  );
  expect(save).toHaveBeenCalledTimes(1);
});

test('who closes the system’s sheet hears nothing of it; where it fails, that is said', async () => {
  systemThat(() => Promise.reject(new DOMException('closed', 'AbortError')));
  const user = show();
  await user.click(screen.getByRole('button', { name: say('share.send') }));
  expect(screen.getByRole('status').textContent).toBe('');
  vi.unstubAllGlobals();
  systemThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  await user.click(screen.getByRole('button', { name: say('share.send') }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Copy it instead'));
});

test('a link that opens no outcome has no picture and stands in no other page', async () => {
  const given = systemThat(() => Promise.resolve());
  const user = userEvent.setup();
  render(<Sharing link={LINK} title={TITLE} words="Your chair: the upper village." />);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    say('share.show'),
    say('share.send'),
  ]);
  await user.click(screen.getByRole('button', { name: say('share.send') }));
  await waitFor(() => expect(given[0]?.text).toBe('Your chair: the upper village.'));
});

test('HTML for another page is given, and copied', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: say('share.embed') }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: say('share.embed-html') });
  expect(field.value).toContain('https://example.org/parley/?embed=1#AQABxy');
  expect(field.value).toContain(`title="${say('share.frame-title', { title: 'Village water' })}"`);
  await user.click(screen.getByRole('button', { name: say('share.html-copy') }));
  await waitFor(() => expect(screen.getByRole('button', { name: say('share.html-copied') })).toBeTruthy());
  expect(await navigator.clipboard.readText()).toBe(field.value);
});
