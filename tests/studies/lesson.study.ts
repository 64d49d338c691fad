import './at-length.ts';
import '../tools/lesson/lesson.test.ts';
