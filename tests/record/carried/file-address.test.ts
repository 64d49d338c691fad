import { describe, expect, it } from 'vitest';
import { placeOfFile } from '#record/carried/file-address.ts';

describe('the address of a file in a link', () => {
  it.each([
    ['https://example.org/lessons/our-offer.yaml', 'on-the-web'],
    ['https://example.org:8443/a/b.yaml?version=2', 'on-the-web'],
    ['https://xn--80ak6aa92e.example/b.yaml', 'on-the-web'],
    ['our-offer.yaml', 'beside-the-page'],
    ['lessons/unit-3/our%20offer.yaml', 'beside-the-page'],
    ['lessons/..hidden.yaml', 'beside-the-page'],
  ])('%s lies %s', (address, place) => {
    expect(placeOfFile(address)).toBe(place);
  });

  it.each([
    [''],
    ['http://example.org/a.yaml'],
    ['HTTPS://example.org/a.yaml'],
    ['https://example.org'],
    ['https://user:secret@example.org/a.yaml'],
    ['https://example.org@evil.example/a.yaml'],
    ['https://example.org\\@evil.example/a.yaml'],
    ['https://пошта.example/a.yaml'],
    ['https://example.org/\u202elmay.exe'],
    ['https://example.org/a\u200b.yaml'],
    ['https://example.org/a.yaml#part'],
    ['https://example.org/a b.yaml'],
    ['https://example.org/../a.yaml'],
    ['https://example.org/x/%2e%2E/a.yaml'],
    ['//example.org/a.yaml'],
    ['/a.yaml'],
    ['../a.yaml'],
    ['lessons/../../a.yaml'],
    ['lessons/./a.yaml'],
    ['lessons//a.yaml'],
    ['%2e%2e/a.yaml'],
    ['javascript:alert(1)'],
    ['data:text/plain,format'],
    ['file:///etc/passwd'],
    ['a.yaml?x=1'],
    ['<b>a.yaml'],
    [`https://example.org/${'a'.repeat(300)}`],
  ])('is none that a link may name: %s', (address) => {
    expect(placeOfFile(address)).toBeUndefined();
  });
});
