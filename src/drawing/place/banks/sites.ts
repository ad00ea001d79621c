export { BRIDGE } from './bridge';
export { HALL } from './hall';
