import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { HandOutCard } from '#panels/classroom/class/hand-out-card.tsx';
import { HandOutScreen } from '#panels/classroom/class/hand-out-screen.tsx';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

const CARD: HandOutCard = {
  key: 'alder/0',
  table: 'Table Alder',
  parties: [],
  who: ['Heron'],
  link: 'https://school.example/#CODE/at/alder',
  typed: { address: 'https://school.example/', code: '0870 00CK / alder' },
  modules: undefined,
};

function show({ onlyHere, card = CARD }: { readonly onlyHere: boolean; readonly card?: HandOutCard }) {
  const nothing = () => undefined;
  render(
    <HandOutScreen
      cards={[card]}
      title="One river"
      onlyHere={onlyHere}
      copied={undefined}
      onCopy={nothing}
      onCopyList={nothing}
      onPrint={nothing}
      onShow={nothing}
    />,
  );
  return screen.getByRole('button', { name: say('class-setup.print-cards') }).className;
}

describe('what is handed out to a class', () => {
  it('is printed first of all', () => {
    expect(show({ onlyHere: false })).toContain('button--primary');
    expect(screen.queryByText(say('class-setup.only-here'))).toBeNull();
  });

  it('is not, where no other device can open its links', () => {
    expect(show({ onlyHere: true })).not.toContain('button--primary');
    expect(screen.getByText(say('class-setup.only-here'))).toBeTruthy();
  });

  it('has an address and a code for a device without a camera', () => {
    show({ onlyHere: false });
    expect(
      screen.getByText(having(say('class-setup.card-typed', { address: 'https://school.example/' }))),
    ).toBeTruthy();
    expect(screen.getByText('0870 00CK / alder').tagName).toBe('CODE');
  });

  it('has no code for typing where the link is too long', () => {
    show({ onlyHere: false, card: { ...CARD, typed: undefined } });
    expect(
      screen.queryByText(having(say('class-setup.card-typed', { address: 'https://school.example/' }))),
    ).toBeNull();
  });
});
