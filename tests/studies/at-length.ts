import { tryAtLength } from '../properties/fuzz-runs.ts';

// Imported by a study before the test that it runs with whole samples.
tryAtLength();
