// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../setup/find-chromium.mjs';
import { canInstallSystemPackages, installSystemPackages } from '../setup/system-packages.mjs';
import { browserLines } from './browser-lines.mjs';
import { shellLines } from './shell-lines.mjs';

/**
 * A program that runs JavaScript.
 *
 * @typedef {object} Engine
 * @property {string} name the engine and its program
 * @property {string} version
 * @property {(script: string, simulated: number, folder: string) => Promise<string[]>} lines
 */

/** Debian's names; elsewhere these programs must be there already. */
const PACKAGES = ['firefox-esr', 'libjavascriptcoregtk-bin'];
const CHROMIUM = ['--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
/** A browser asks its maker for this and that when it starts: all of it goes to a port where nobody is. */
const FIREFOX = [
  'user_pref("network.proxy.type", 1);',
  'user_pref("network.proxy.http", "127.0.0.1");',
  'user_pref("network.proxy.http_port", 9);',
  'user_pref("network.proxy.ssl", "127.0.0.1");',
  'user_pref("network.proxy.ssl_port", 9);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("app.update.enabled", false);',
].join('\n');

/** The Nodes that must agree, by the names under which npm has them; the one that runs is one of them, or one more. */
const NODES = ['node@20', 'node@22'];

/**
 * The engines of this machine, the one that runs first, and which could not be found, a sentence each.
 *
 * @param {boolean} install whether what is missing may be taken from the packages of the system, and of npm
 * @returns {{ readonly engines: Engine[], readonly missing: string[] }}
 */
export function enginesHere(install) {
  if (install && PACKAGES.some((name) => !isInstalled(name)) && canInstallSystemPackages()) {
    installSystemPackages(PACKAGES);
  }
  const others = NODES.filter((name) => !process.version.startsWith(name.replace('node@', 'v')));
  const found = [
    thisNode(),
    ...others.map((name) => otherNode(name, install)),
    chromium(),
    firefox(),
    javaScriptCore(),
  ];
  return {
    engines: found.filter((engine) => typeof engine !== 'string'),
    missing: found.filter((engine) => typeof engine === 'string'),
  };
}

/** @returns {Engine} */
function thisNode() {
  const lines = shell([process.execPath]);
  return { name: 'V8, in the Node that runs this', version: process.version, lines };
}

/**
 * @param {string} name
 * @param {boolean} install
 * @returns {Engine | string}
 */
function otherNode(name, install) {
  if (!install) return `${name} was not tried: --install fetches it from npm.`;
  const command = ['npm', 'exec', '--yes', `--package=${name}`, '--', 'node'];
  const version = said([...command, '--version']);
  if (version === undefined) return `${name} was not run: npm could not fetch it.`;
  return { name: `V8, in ${name}`, version, lines: shell(command) };
}

/** @returns {Engine | string} */
function chromium() {
  const path = findChromium();
  const version = path && said([path, '--version']);
  if (path === undefined || version === undefined) return 'V8 in Chromium was not run: no Chromium is here.';
  return {
    name: 'V8, in Chromium',
    version: numberIn(version),
    lines: (script, simulated, folder) =>
      browserLines([path, ...CHROMIUM, `--user-data-dir=${join(folder, 'chromium')}`], script, simulated),
  };
}

/** @returns {Engine | string} */
function firefox() {
  const path = ['firefox-esr', 'firefox'].find((name) => said([name, '--version']) !== undefined);
  if (path === undefined) return 'SpiderMonkey was not run: no Firefox is here. On Debian, --install fetches one.';
  return {
    name: 'SpiderMonkey, in Firefox',
    version: numberIn(said([path, '--version']) ?? ''),
    lines: (script, simulated, folder) => {
      const profile = join(folder, 'firefox');
      mkdirSync(profile);
      writeFileSync(join(profile, 'user.js'), FIREFOX);
      return browserLines([path, '--headless', '--no-remote', '--profile', profile], script, simulated);
    },
  };
}

/** @returns {Engine | string} */
function javaScriptCore() {
  if (said(['jsc', '-e', '0']) === undefined) {
    return 'JavaScriptCore was not run: there is no jsc. On Debian, --install fetches WebKitGTK’s.';
  }
  // It does not tell its version itself.
  const version = /^Version: (.*)$/m.exec(said(['dpkg', '-s', 'libjavascriptcoregtk-bin']) ?? '')?.[1] ?? 'unknown';
  return { name: 'JavaScriptCore, in jsc', version, lines: shell(['jsc']) };
}

/**
 * @param {readonly string[]} command
 * @returns {Engine['lines']}
 */
function shell(command) {
  return (script, simulated, folder) => shellLines(command, script, simulated, folder);
}

/**
 * Returns the output of a program; `undefined` if it is missing or fails.
 *
 * @param {readonly string[]} command
 * @returns {string | undefined}
 */
function said([program = '', ...args]) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * @param {string} name
 * @returns {boolean}
 */
function isInstalled(name) {
  return said(['dpkg', '-s', name])?.includes('Status: install ok installed') ?? false;
}

/**
 * @param {string} version such as "Mozilla Firefox 153.8.0esr"
 * @returns {string}
 */
function numberIn(version) {
  return /\d[\w.]*/.exec(version)?.[0] ?? version;
}
