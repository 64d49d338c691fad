// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps its output. A program that cannot be started ends with 1.
 *
 * @param {readonly string[]} command the program and its arguments
 * @returns {Promise<import('./run-steps.mjs').Ended>}
 */
export function runProgram([program = '', ...args]) {
  const shell = process.platform === 'win32';
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (problem) => resolve({ code: 1, output: String(problem) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
