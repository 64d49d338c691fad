import { describe, expect, it } from 'vitest';
import { withReport } from '../../../tools/report/write-measured.mjs';

const BEGIN = '<!-- measured: written by npm run negotiators -->';
const END = '<!-- end of what is measured -->';

describe('a report in a document', () => {
  it('takes the place of the one before, and nothing else changes', () => {
    const first = withReport(`# Title\n\n${BEGIN}\n${END}\n\nThe rest.\n`, 'One.\n');
    expect(first).toBe(`# Title\n\n${BEGIN}\n\nOne.\n\n${END}\n\nThe rest.\n`);
    expect(withReport(first, 'Two.')).toBe(first.replace('One.', 'Two.'));
  });

  it('is not written where no place is marked for it', () => {
    expect(() => withReport('# Title\n', 'One.')).toThrow('lacks the lines');
    expect(() => withReport(`${END}\n${BEGIN}\n`, 'One.')).toThrow('lacks the lines');
  });
});
