import './at-length.ts';
import '../engine/negotiators/position/initials-kept.test.ts';
