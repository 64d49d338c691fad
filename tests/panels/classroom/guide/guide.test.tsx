import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GuideScreen } from '#panels/classroom/guide/guide-screen.tsx';
import { parseDocument } from '#panels/document/parse-document.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

const GUIDE = parseDocument(
  '# Teaching\n\nRead this.\n\n<a id="before"></a>\n\n## Before\n\nMake tables.\n\n<a id="after"></a>\n\n## After\n\nTalk.\n',
);

function show(section = '') {
  render(
    <GuideScreen
      guide={GUIDE}
      language="en-GB"
      section={section}
      pages={{
        class: '#/class',
        live: '#/live',
        kit: '#/kit',
        paper: '#/paper',
        check: '#/check',
        workshop: '#/workshop',
      }}
      addressOf={(id) => `#/lesson/${id}`}
      placeOf={() => undefined}
      onHome={() => {}}
      onPrint={() => {}}
    />,
  );
}

describe('the guide for teachers', () => {
  it('begins at the section that its address names', () => {
    show('after');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'After' }));
  });

  it('goes to a section from its contents, again and again', async () => {
    show();
    const contents = screen.getByRole('navigation', { name: say('guide.contents') });
    const link = within(contents).getByRole('link', { name: 'After' });
    expect(link.getAttribute('href')).toBe('#/lesson/after');
    for (const _ of [1, 2]) {
      await userEvent.click(link);
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'After' }));
    }
  });

  it('leads to the pages that a lesson needs, and from a section to its own', () => {
    show();
    const ways = within(screen.getByRole('navigation', { name: say('guide.ways') })).getAllByRole('link');
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      '#/class',
      '#/live',
      '#/kit',
      '#/paper',
      '#/check',
      '#/workshop',
    ]);
    expect(
      within(screen.getByRole('region', { name: 'Before' })).getByRole('link', { name: say('guide.way-class') }),
    ).toBeTruthy();
  });
});
