import './at-length.ts';
import '../live/serving/pupil-counts.test.ts';
