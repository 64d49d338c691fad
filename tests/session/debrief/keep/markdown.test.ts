import { describe, expect, it } from 'vitest';
import { list, plain, quote, table } from '#session/debrief/keep/markdown.ts';

describe('words in a Markdown file', () => {
  it('are no markup, whoever has written them', () => {
    expect(plain('<b>*a*</b> [x](javascript:y) | `z` # ~')).toBe(
      '\\<b\\>\\*a\\*\\</b\\> \\[x\\](javascript:y) \\| \\`z\\` \\# \\~',
    );
  });

  it('begin no list', () => {
    expect(['- a', '+ a', '1. a', '12) a'].map(plain)).toEqual(['\\- a', '\\+ a', '1\\. a', '12\\) a']);
    expect(plain('-3 for Kyiv, 1.5 for Moscow')).toBe('-3 for Kyiv, 1.5 for Moscow');
  });

  it('stay on their line, but for what somebody has written down', () => {
    expect(list(['a', plain('b\n\n# c')])).toBe('- a\n- b \\# c');
    expect(quote('first\n> second')).toBe('> first\n>\n> \\> second');
  });

  it('keep to their cells', () => {
    expect(table(['x'], [['a | b']])).toBe('| x |\n| --- |\n| a \\| b |');
  });
});
