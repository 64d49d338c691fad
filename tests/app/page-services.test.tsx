import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { usePageServices, WithServices } from '#app/page-services.tsx';
import { render } from '../support/render.tsx';
import { inPage } from './in-page.tsx';

function Continue() {
  const { page, goOn } = usePageServices('goOn');
  return (
    <button type="button" onClick={() => goOn('a save')}>
      {page}
    </button>
  );
}

test('a component gets the services of the page, and those that a route has added', () => {
  const saves: string[] = [];
  const shown = (
    <WithServices add={{ goOn: (save) => saves.push(save) }}>
      <Continue />
    </WithServices>
  );
  render(inPage(shown, { page: 'page-two' }));
  screen.getByRole('button', { name: 'page-two' }).click();
  expect(saves).toEqual(['a save']);
});

test('a late service that no route has added is named', () => {
  expect(() => render(inPage(<Continue />))).toThrow('no page service: goOn');
});
