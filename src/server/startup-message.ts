import { renderUnicodeCompact } from 'uqr';
import type { ServerSettings } from './settings/server-settings.ts';
import type { RunningServer } from './start-server.ts';

type Running = Pick<RunningServer, 'port' | 'keptIn' | 'addresses' | 'remarks'>;

/** Returns the lines shown to the person who has started a server. */
export function startupMessage(running: Running, settings: ServerSettings, toAll: boolean): string[] {
  const here = `http://localhost:${running.port}`;
  const where = toAll ? toldToTeacher(here, running.addresses) : [`Parley is served on ${here}`];
  return ['', ...where, ...keptAs(settings), ...running.remarks, ...opening(settings), ending(toAll), ''];
}

function toldToTeacher(here: string, [best, ...others]: readonly string[]): string[] {
  if (best === undefined) {
    return [
      `Parley is served on ${here}`,
      'This computer is on no network now, so nobody else can come. Join one, and start again.',
    ];
  }
  return [
    'Parley is open to everybody on this network.',
    '',
    `  You, at this computer:  ${here}/#/live`,
    `  Your pupils:            ${best}#/join`,
    ...others.map((address) => `                 or else: ${address}#/join`),
    '',
    ...codeOf(`${best}#/join`),
    'This is plain http: on this network others could read along, and change what is sent. Open it where you trust the network, and to nobody else. It needs no internet.',
    'If pupils cannot reach it, a firewall of this computer may be in the way, or a network that keeps its devices apart.',
  ];
}

/** For phones: light on dark, whatever the terminal's own colours are. */
function codeOf(address: string): string[] {
  const rows = renderUnicodeCompact(address, { border: 2 }).split('\n');
  return [...rows.map((row) => `  \u001b[97;40m${row}\u001b[0m`), ''];
}

function keptAs({ keptAt }: ServerSettings): string[] {
  if (keptAt.in === 'files')
    return [`Live classes are kept in ${keptAt.folder} for 30 days, or until they are deleted.`];
  if (keptAt.in === 'redis') return ['Live classes are kept in Redis for 30 days, or until they are deleted.'];
  return ['Live classes are kept in memory: they are lost when this stops.'];
}

function opening({ behindProxy, key }: ServerSettings): string[] {
  if (!behindProxy || key !== undefined) return [];
  return [
    'No class can be opened: requests through a proxy need the key of this server, and it has none. Set PARLEY_KEY.',
  ];
}

function ending(toAll: boolean): string {
  return toAll
    ? 'Ctrl-C stops it.'
    : 'Open that address in a browser. For pupils at their own devices: npm run class. Ctrl-C stops it.';
}
