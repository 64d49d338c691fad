import './at-length.ts';
import '../session/introductions/introduction-now.test.ts';
