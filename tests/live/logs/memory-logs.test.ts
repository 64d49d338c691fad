import { describe } from 'vitest';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import { keepsTheLaws } from './log-store-laws.ts';

describe('logs in memory', () => {
  keepsTheLaws(async () => memoryLogs());
});
