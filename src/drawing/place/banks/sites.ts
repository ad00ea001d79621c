export { BRIDGE } from './bridge';
