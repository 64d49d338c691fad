import './at-length.ts';
import '../scenario/parse-scenario.test.ts';
