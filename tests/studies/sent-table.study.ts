import './at-length.ts';
import '../properties/sent-table.test.ts';
