import { describe, expect, it } from 'vitest';
import { type DecodedText, decodedText as decodedBy } from '#scenario/decoded-text.ts';

const decodedText = (bytes: Uint8Array) => decodedBy(bytes, TextDecoder);
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]));

const found = (decoded: DecodedText) =>
  decoded.ok ? decoded.text : [decoded.fault, decoded.text.slice(0, decoded.offset)];

describe('the bytes of a file', () => {
  it('in UTF-8 are its text, with the mark of the encoding where there is one', () => {
    expect(found(decodedText(new TextEncoder().encode('title: Über die Fähre 🎸')))).toBe('title: Über die Fähre 🎸');
    expect(found(decodedText(bytesOf('\u00ef\u00bb\u00bftitle: A')))).toBe('\ufefftitle: A');
  });

  it('in an older encoding are shown up to the first letter that gives it away', () => {
    expect(found(decodedText(bytesOf('id: a\ntitle: F\u00e4hre')))).toEqual([
      { code: 'not-text.older', character: 'ä' },
      'id: a\ntitle: F',
    ]);
  });

  it('in UTF-16 are said to be so, with a mark of the encoding or without', () => {
    for (const bytes of [Uint8Array.of(0xff, 0xfe, ...utf16('format: 1')), utf16('format: 1')]) {
      expect(decodedText(bytes)).toMatchObject({ ok: false, fault: { code: 'not-text.utf-16' } });
    }
    expect(decodedText(Uint8Array.of(0xfe, 0xff, 0, 65))).toMatchObject({
      fault: { code: 'not-text.utf-16' },
      text: 'A',
    });
  });

  it.each([
    ['a file of Word', 'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u00ff\u00fe', 'not-text.word'],
    ['a file of an older Word', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'not-text.word'],
    ['a PDF file', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj', 'not-text.pdf'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'not-text'],
  ])('of %s are called what they are', (_what, text, code) => {
    expect(decodedText(bytesOf(text))).toMatchObject({ ok: false, fault: { code } });
  });
});
