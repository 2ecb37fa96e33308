export { openGate, type Cut, type Gate } from './gate.js';
