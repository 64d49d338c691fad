import { expect, it } from 'vitest';
import { withAddress } from '../../tools/vite/social-address-plugin.ts';

it('puts the address of the folder before the path of the social picture, and touches nothing else', () => {
  const page = '<meta property="og:image" content="./assets/card.jpg"><img src="./assets/card.jpg">';
  expect(withAddress(page, 'https://example.org/parley/')).toBe(
    '<meta property="og:image" content="https://example.org/parley/assets/card.jpg"><img src="./assets/card.jpg">',
  );
});
