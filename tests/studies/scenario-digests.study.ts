import './at-length.ts';
import '../properties/scenario-digests.test.ts';
