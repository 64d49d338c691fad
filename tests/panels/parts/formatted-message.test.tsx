import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ENGLISH } from '#messages/en/english.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import { FormattedMessage } from '#panels/parts/formatted-message.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { render } from '../../support/render.tsx';

test('what stands inside a tag is drawn as the tag says, and the rest around it', () => {
  const home = 'All can sign {#term of=text}the text{/term}, {#b}now{/b}{#hidden} or later{/hidden}.';
  const term = ({ of, words }: { readonly of: string | undefined; readonly words: string }) => (
    <i class={of}>{words}</i>
  );
  const { container } = render(
    <Speaking speaker={plainSpeakerOf(ENGLISH, { page: { home } })}>
      <FormattedMessage id="page.home" draw={{ term }} />
    </Speaking>,
  );
  expect(container.innerHTML).toBe(
    'All can sign <i class="text">the text</i>, <b>now</b><span class="vh"> or later</span>.',
  );
});

test('a message that asks for values is given them', () => {
  render(<FormattedMessage id="folder.open-large" values={{ title: 'Village water' }} />);
  expect(screen.getByText('in Village water').className).toBe('vh');
});
