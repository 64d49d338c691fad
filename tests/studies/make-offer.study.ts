import './at-length.ts';
import '../engine/negotiators/acting/make-offer.test.ts';
