import './at-length.ts';
import '../releases/releases.test.ts';
