export { BETWEEN } from './between';
export { BRIDGE } from './bridge';
export { GAUGE } from './gauge';
export { HALL } from './hall';
