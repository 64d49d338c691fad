#!/usr/bin/env node
// @ts-check
// Starts Firefox for Playwright, which asks it to set the colour scheme by a command that Firefox ESR does not know yet:
// that command is answered here, and all others are passed on. `firefox.config.ts` sets the scheme by a preference.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const ANSWERED_HERE = 'emulation.setMediaFeaturesOverride';

const browser = spawn(process.env.FIREFOX_PATH ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'ignore', 'pipe'],
});
createInterface({ input: browser.stderr }).on('line', (line) => {
  const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
  if (address !== undefined) passOnTo(address);
});
browser.on('error', (problem) => {
  console.error(`Firefox could not be started: ${problem.message}. FIREFOX_PATH names it.`);
  process.exit(1);
});
browser.on('exit', (code) => process.exit(code ?? 0));
process.on('SIGTERM', () => browser.kill('SIGTERM'));

/** @param {string} address of the browser's own socket */
function passOnTo(address) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('listening', () => {
    const own = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${own.port}`);
  });
  server.on('connection', (client, { url }) => join(client, new WebSocket(`${address}${url}`)));
}

/**
 * @param {WebSocket} client
 * @param {WebSocket} firefox
 */
function join(client, firefox) {
  /** @type {string[]} */
  const waiting = [];
  firefox.on('open', () => {
    for (const text of waiting.splice(0)) firefox.send(text);
  });
  client.on('message', (data) => {
    const text = String(data);
    const { id, method } = JSON.parse(text);
    if (method === ANSWERED_HERE) client.send(JSON.stringify({ type: 'success', id, result: {} }));
    else if (firefox.readyState === WebSocket.OPEN) firefox.send(text);
    else waiting.push(text);
  });
  firefox.on('message', (data) => client.send(String(data)));
  firefox.on('close', () => client.close());
  client.on('close', () => firefox.close());
}
