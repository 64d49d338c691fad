import './at-length.ts';
import '../engine/negotiators/acting/vote-on.test.ts';
