import './at-length.ts';
import '../engine/negotiators/acting/insist.test.ts';
