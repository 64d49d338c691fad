import './at-length.ts';
import '../properties/sent-secrets.test.ts';
