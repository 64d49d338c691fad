import { describe, expect, it } from 'vitest';
import { CODE_WORDS } from '#live/class/class-code.ts';
import { newClassId, newToken } from '#live/class/tokens.ts';
import { CODE, NICKNAME } from '#live/protocol/names-in-messages.ts';
import { NICKNAMES } from '#record/link/nicknames.ts';
import { typedCode, wholeCode } from '#session/live/class-code.ts';
import { isLedClass } from '#session/live/lead/led-classes.ts';

describe('what a page and a server call things by', () => {
  it('is kept by the page as the server has given it', () => {
    const [classId, token, projector] = [newClassId(), newToken(), newToken()];
    expect(isLedClass({ classId, token, projector, title: 'Lake', tables: 3, openedAt: 1 })).toBe(true);
  });

  it('is read by the server as the page types and offers it', () => {
    for (const word of CODE_WORDS)
      expect(CODE.parse(wholeCode(typedCode(`${word.toLowerCase()} 0701`)))).toBe(`${word} 0701`);
    for (const name of NICKNAMES) expect(NICKNAME.parse(name)).toBe(name);
  });
});
