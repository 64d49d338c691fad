import { describe, expect, it } from 'vitest';
import { escapeMarkdown, list, quote, table } from '#session/debrief/keep/markdown.ts';

describe('words in a Markdown file', () => {
  it('are no markup, whoever has written them', () => {
    expect(escapeMarkdown('<b>*a*</b> [x](javascript:y) | `z` # ~')).toBe(
      '\\<b\\>\\*a\\*\\</b\\> \\[x\\](javascript:y) \\| \\`z\\` \\# \\~',
    );
  });

  it('begin no list', () => {
    expect(['- a', '+ a', '1. a', '12) a'].map(escapeMarkdown)).toEqual(['\\- a', '\\+ a', '1\\. a', '12\\) a']);
    expect(escapeMarkdown('-3 for Kyiv, 1.5 for Moscow')).toBe('-3 for Kyiv, 1.5 for Moscow');
  });

  it('stay on their line, but for what somebody has written down', () => {
    expect(list(['a', escapeMarkdown('b\n\n# c')])).toBe('- a\n- b \\# c');
    expect(quote('first\n> second')).toBe('> first\n>\n> \\> second');
  });

  it('keep to their cells', () => {
    expect(table(['x'], [['a | b']])).toBe('| x |\n| --- |\n| a \\| b |');
  });
});
