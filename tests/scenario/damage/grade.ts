import { readFileSync } from 'node:fs';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { positionInText, type TextPosition } from '#scenario/position-in-text.ts';
import { readAndProofread } from '#scenario/proofreading/read-and-proofread.ts';
import { type Damage, PLACE, type Slip } from './damage.ts';

/** Right in place, cause and remedy; right in the line; or neither. */
export type Grade = 'good' | 'poor' | 'bad';

interface Graded {
  readonly grade: Grade;
  /** What is said, with places, for whoever looks at a failure. */
  readonly said: string;
  readonly found: readonly Diagnostic[];
}

const SPEAKER = englishSpeaker();

/** The file that a damage is done to, whole. */
export function wholeFile(file: Damage['file'] = 'school'): string {
  return readFileSync(new URL(`./${file}.yaml`, import.meta.url), 'utf8');
}

/** The damaged text, and the offset where the mistake should be shown. */
export function damaged({ file, damage, what }: Damage): { readonly text: string; readonly offset: number } {
  const whole = wholeFile(file);
  const text = typeof damage === 'function' ? damage(whole) : damage.reduce(slipped(what), whole);
  if (text === whole) throw new Error(`${what}: nothing is damaged.`);
  return { text: text.replace(PLACE, ''), offset: text.indexOf(PLACE) };
}

function slipped(what: string) {
  return (text: string, [from, to]: Slip): string => {
    if (!text.includes(from)) throw new Error(`${what}: the file has no "${from}".`);
    return text.replace(from, () => to);
  };
}

/** How well it is told what is wrong. */
export function graded(damage: Damage): Graded {
  const { text, offset } = damaged(damage);
  const name = `${damage.file ?? 'school'}.yaml`;
  const parsed = damage.proofread === true ? readAndProofread(text, name) : parseScenario(text, name);
  const found = parsed.ok ? parsed.warnings : parsed.diagnostics;
  const said = found.map(inWords).join('\n');
  const passes = damage.code === undefined || damage.remark === true || damage.proofread === true;
  const grade = parsed.ok === passes ? gradeOfAll(damage, found, positionInText(text, offset)) : 'bad';
  return { grade, said, found };
}

function gradeOfAll(damage: Damage, found: readonly Diagnostic[], wanted: TextPosition): Grade {
  if (damage.code === undefined) return found.length === 0 ? 'good' : 'poor';
  return damage.proofread === true ? gradeOfRemark(damage, found, wanted) : gradeOf(damage, found, wanted);
}

/** A remark of the proof-reading stands among others that are right as well. */
function gradeOfRemark(
  { code, damage, says = /./ }: Damage,
  found: readonly Diagnostic[],
  wanted: TextPosition,
): Grade {
  const remark = found.find(({ fault }) => fault.code === code);
  if (remark === undefined) return 'bad';
  const isPlaced =
    typeof damage === 'function' || !damage.some(([, to]) => to.includes(PLACE)) || remark.line === wanted.line;
  return isPlaced && says.test(inWords(remark)) ? 'good' : 'poor';
}

function gradeOf(damage: Damage, found: readonly Diagnostic[], wanted: TextPosition): Grade {
  const [first] = found;
  if (first?.line !== wanted.line || found.length > 10) return 'bad';
  const isPlaced = first.column === wanted.column && first.fault.code === damage.code;
  const isClear = found.length <= (damage.count ?? 1) && (damage.says ?? /./).test(inWords(first));
  return isPlaced && isClear ? 'good' : 'poor';
}

function inWords(diagnostic: Diagnostic): string {
  const { line, column, fault } = diagnostic;
  const { message, suggestion = '' } = diagnosticInWords(SPEAKER, diagnostic);
  return `${line}:${column} ${fault.code}: ${message} ${suggestion}`;
}
