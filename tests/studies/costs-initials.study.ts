import './at-length.ts';
import '../engine/negotiators/weighing/costs-initials.test.ts';
