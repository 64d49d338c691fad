import './at-length.ts';
import '../engine/negotiators/weighing/public-stance.test.ts';
