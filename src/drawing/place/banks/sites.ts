export { BETWEEN } from './between';
export { BRIDGE } from './bridge';
export { HALL } from './hall';
