/** Says in one sentence that the rules have moved and their edition has not; silent while the two agree. */
import { refuseIfMoved } from './fingerprint.ts';

await refuseIfMoved();
