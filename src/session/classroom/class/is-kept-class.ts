import { isListOf, isNumber, isRecord, isText } from '../../kept-record.ts';
import type { KeptClass } from './kept-class.ts';

/** True if a record of this device is a class under its own id: it has all that the pages of a class go into. */
export function isKeptClass(value: unknown, id: unknown): value is KeptClass {
  if (!isRecord(value) || value['id'] !== id || !isText(value['name'])) return false;
  const { madeAt, changedAt, scenario, plan, presets, tables, results } = value;
  return (
    [madeAt, changedAt].every(isNumber) &&
    isRecord(scenario) &&
    [scenario['id'], scenario['title']].every(isText) &&
    isRecord(plan) &&
    isListOf(plan['chairs'], isText) &&
    isRecord(presets) &&
    Object.values(presets).every((each) => each === undefined || isRecord(each)) &&
    isListOf(tables, isTable) &&
    isListOf(results, (result) => isRecord(result) && isText(result['code']) && isNumber(result['came']))
  );
}

function isTable(value: unknown): boolean {
  return isRecord(value) && isText(value['name']) && isNumber(value['seed']) && isListOf(value['chairs'], isChair);
}

function isChair(value: unknown): boolean {
  return isRecord(value) && isText(value['party']) && isListOf(value['pupils'], isPupil);
}

function isPupil(value: unknown): boolean {
  return isRecord(value) && isText(value['nickname']);
}
