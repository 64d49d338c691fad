import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { networkOf, requestOrigin } from '#server/asking/request-origin.ts';

describe('the network that devices are counted by', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

const asked = (remoteAddress: string, headers: IncomingHttpHeaders, behindProxy = false) =>
  requestOrigin({ headers, socket: { remoteAddress } }, behindProxy);

describe('who asks', () => {
  it.each([
    ['127.0.0.1', 'localhost:4173'],
    ['::1', '[::1]:4173'],
    ['::ffff:127.0.0.1', '127.0.0.1:4173'],
    ['127.0.0.1', 'parley.localhost:4173'],
  ])('is this computer: %s to %s', (address, host) => {
    expect(asked(address, { host }).isHere).toBe(true);
  });

  it.each([
    ['a device on the network', '192.0.2.77', { host: '192.0.2.1:4173' }],
    ['a page whose name was made to lead here', '127.0.0.1', { host: 'rebound.example:4173' }],
    ['somebody through a proxy', '127.0.0.1', { host: 'localhost:4173', 'x-forwarded-for': '203.0.113.7' }],
    ['somebody who names no host', '127.0.0.1', {}],
  ])('is not this computer: %s', (_, address, headers) => {
    expect(asked(address, headers).isHere).toBe(false);
  });

  it('is, behind a proxy, whom the proxy itself has seen', () => {
    const headers = {
      host: '127.0.0.1:4173',
      'x-forwarded-for': '127.0.0.1, 203.0.113.7',
      'x-forwarded-host': 'parley.example.org',
      'x-forwarded-proto': 'https',
      'x-forwarded-prefix': '/class',
    };
    expect(asked('127.0.0.1', headers, true)).toEqual({
      address: '203.0.113.7',
      host: 'parley.example.org',
      secure: true,
      folder: '/class/',
      isHere: false,
    });
  });
});
