// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';

/** Begins what a command has measured, and names the command. */
const BEGIN = /<!-- measured: written by npm run [a-z]+ -->/;
const END = '<!-- end of what is measured -->';

/**
 * Puts a report in the place of the one that a document has between its two marks.
 *
 * @param {string} file path of the document
 * @param {string} report
 * @throws Error where the marks are missing
 */
export function writeMeasured(file, report) {
  writeFileSync(file, withReport(readFileSync(file, 'utf8'), report));
}

/**
 * @param {string} text
 * @param {string} report
 * @returns {string} the text with the report between its marks
 */
export function withReport(text, report) {
  const begin = BEGIN.exec(text);
  const end = text.indexOf(END);
  if (begin === null || end < begin.index) {
    throw new Error(`The document lacks the lines "<!-- measured: written by npm run ... -->" and "${END}".`);
  }
  return `${text.slice(0, begin.index + begin[0].length)}\n\n${report.trim()}\n\n${text.slice(end)}`;
}
