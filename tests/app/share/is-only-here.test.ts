import { expect, test } from 'vitest';
import { isOnlyHere } from '#app/share/is-only-here.ts';

test.each([
  'http://localhost:4173/#AA',
  'http://127.0.0.1:5000/',
  'http://[::1]:80/',
  'http://parley.localhost/',
  'file:///a/index.html',
])('%s is an address that no phone can open', (address) => expect(isOnlyHere(address)).toBe(true));

test.each([
  'https://example.org/parley/',
  'http://192.168.1.5:4173/',
  'http://localhost.example.org/',
  'http://school-server/',
])('%s is one that others may open', (address) => expect(isOnlyHere(address)).toBe(false));
