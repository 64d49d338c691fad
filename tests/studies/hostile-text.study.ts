import './at-length.ts';
import '../scenario/hostile-text.test.ts';
