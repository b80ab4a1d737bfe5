import { runRoom } from './runRoom.ts';

runRoom(__filename);
