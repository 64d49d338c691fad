import { describe, expect, it } from 'vitest';
import { addressesOnNetwork } from '#server/settings/addresses-of-machine.ts';
import { readSettings } from '#server/settings/server-settings.ts';
import { SettingsProblem } from '#server/settings/settings-problem.ts';

describe('settings of a server', () => {
  it('are for this computer alone, and keep classes in files, unless something else is said', () => {
    expect(readSettings({}, '/folder', false)).toEqual({
      host: '127.0.0.1',
      keptAt: { in: 'files', folder: '/folder' },
      key: undefined,
      behindProxy: false,
      address: undefined,
      metricsToken: undefined,
      log: 'text',
    });
    expect(readSettings({}, '/folder', true).host).toBeUndefined();
  });

  it('are read from the environment', () => {
    const env = {
      PARLEY_HOST: '10.0.0.2',
      PARLEY_REDIS: 'redis://127.0.0.1:6379',
      PARLEY_KEY: 'long enough',
      PARLEY_BEHIND_PROXY: '1',
      PARLEY_ADDRESS: 'https://parley.example.org/class',
      PARLEY_METRICS_TOKEN: 'sixteen or longer',
      PARLEY_LOG: 'json',
    };
    expect(readSettings(env, '/folder', false)).toEqual({
      host: '10.0.0.2',
      keptAt: { in: 'redis', url: 'redis://127.0.0.1:6379' },
      key: 'long enough',
      behindProxy: true,
      address: 'https://parley.example.org/class/',
      metricsToken: 'sixteen or longer',
      log: 'json',
    });
    expect(readSettings({ PARLEY_DATA: 'memory' }, '/folder', false).keptAt).toEqual({ in: 'memory' });
    expect(readSettings({ PARLEY_DATA: '/data' }, '/folder', false).keptAt).toEqual({ in: 'files', folder: '/data' });
  });

  it.each([
    [{ PARLEY_REDIS: 'localhost:6379' }, /PARLEY_REDIS/],
    [{ PARLEY_KEY: 'short' }, /8 to 64/],
    [{ PARLEY_METRICS_TOKEN: 'fifteen letters' }, /16 to 64/],
    [{ PARLEY_LOG: 'xml' }, /Say text or json/],
    [{ PARLEY_BEHIND_PROXY: 'maybe' }, /PARLEY_BEHIND_PROXY is "maybe"/],
    [{ PARLEY_ADDRESS: 'parley.example.org' }, /PARLEY_ADDRESS/],
  ])('are refused where they cannot be meant: %j', (env, said) => {
    expect(() => readSettings(env, '/folder', false)).toThrow(SettingsProblem);
    expect(() => readSettings(env, '/folder', false)).toThrow(said);
  });
});

describe('addresses of this machine', () => {
  const card = (address: string, more = {}) => ({
    address,
    netmask: '255.255.255.0',
    mac: '00:00:00:00:00:01',
    cidr: null,
    internal: false,
    family: 'IPv4' as const,
    ...more,
  });

  it('are those that others on its network can type, the likeliest first', () => {
    const addresses = addressesOnNetwork({
      lo: [card('127.0.0.1', { internal: true })],
      docker0: [card('172.17.0.1')],
      eth0: [card('203.0.113.9')],
      wlan0: [card('192.168.1.20'), card('169.254.3.4')],
      wlan1: [card('10.0.0.5')],
    });
    expect(addresses).toEqual(['192.168.1.20', '10.0.0.5', '203.0.113.9']);
  });
});
