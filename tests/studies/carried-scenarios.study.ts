import './at-length.ts';
import '../properties/carried-scenarios.test.ts';
