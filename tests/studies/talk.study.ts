import './at-length.ts';
import '../engine/negotiators/acting/talk.test.ts';
