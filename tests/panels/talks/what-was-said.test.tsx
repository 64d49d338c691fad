import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { WhatWasSaid } from '#panels/talks/what-was-said.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { option, position, VENUE } from '../table/articles.ts';
import { UKRAINE, US } from '../table/parties.ts';

const fold = () => screen.getByText(say('talks.what-was-said')).closest('details') as HTMLElement;
const lines = () =>
  within(fold())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('what was said on an article', () => {
  it('is folded, with the source of each position, or that there is none', () => {
    const options = [
      option(0, 'Geneva', 10, [position(UKRAINE, 'accepts'), position(US, 'wants', 'inferred')]),
      option(1, 'Budapest', 1),
    ];
    render(<WhatWasSaid article={{ ...VENUE, options }} />);
    expect((fold() as HTMLDetailsElement).open).toBe(false);
    const [reported, inferred] = lines();
    expect(reported).toContain(say('text.position-reported', { words: 'Ukraine can live with it' }));
    expect(reported).toContain('AFP, 19 August 2025');
    expect(inferred).toContain(say('text.position-inferred', { words: 'United States wants it' }));
    expect(within(fold()).queryByText('Budapest')).toBeNull();
  });

  it('begins with what was answered to the person, and has what members say', () => {
    const options = [option(0, 'Geneva', 10, [], { byMembers: ['Germany has not decided.'] })];
    const heard = [{ words: 'Washington could accept Geneva.', isToday: true }];
    render(<WhatWasSaid article={{ ...VENUE, options, heard }} />);
    expect(lines()).toEqual(['Washington could accept Geneva.', 'Germany has not decided.']);
  });

  it('takes no place where nothing was said', () => {
    const { container } = render(<WhatWasSaid article={{ ...VENUE, options: [option(0, 'Geneva', 10)] }} />);
    expect(container.textContent).toBe('');
  });
});
