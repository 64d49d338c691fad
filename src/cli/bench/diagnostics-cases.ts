import { parseScenario } from '#scenario/parse-scenario.ts';
import { type Case, timesOf } from './measurement.ts';

/** Diagnostics of a long file, requested at each keystroke: intact, and with a mistake that stops the parser. */
export function diagnosticsCases(flagship: string): Case {
  const text = shortenedTo(flagship, 60_000);
  const broken = text.replace('\npositions:\n  - {', '\npositions:\n  – {').replace('sentence: ', 'sentence: "');
  return (now) =>
    [
      { what: 'diagnostics of a file', text },
      { what: 'diagnostics of a file with two slips', text: broken },
    ].map(({ what, text: file }) => ({
      what,
      size: `${Math.round(file.length / 1000)},000 characters`,
      samples: timesOf(now, 25, () => parseScenario(file)),
      aim: '50',
    }));
}

/** The file without the end of its list of positions, which is the longest. */
function shortenedTo(text: string, most: number): string {
  const start = text.indexOf('\npositions:\n');
  const end = text.indexOf('\nredLines:\n');
  if (start === -1 || end < start) return text;
  const positions = text.slice(start, Math.max(start, end - Math.max(0, text.length - most)));
  return text.slice(0, start) + positions.slice(0, positions.lastIndexOf('\n  - ')) + text.slice(end);
}
