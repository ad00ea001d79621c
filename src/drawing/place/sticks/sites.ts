export { CREST } from './crestSite';
export { DOORS } from './doorsSite';
export { SILL } from './sillSite';
export { TAG_HOUSE } from './tagHouseSite';
