/** The room's door: DOM parts used everywhere. */
export { type Announcer, browserLater, createAnnouncer } from './announcer';
export { type Dress, dressDocument } from './appearance';
export { Button } from './Button';
export { CopyField } from './CopyField';
export { toClipboard } from './clipboard';
export { Dialog, openModal } from './Dialog';
export { Glyph, type GlyphName } from './Glyph';
export { LiveRegion } from './LiveRegion';
export { Said } from './Said';
export { Segmented } from './Segmented';
export { Slider } from './Slider';
export {
  MOTIONS,
  openSettings,
  type Settings,
  type SettingsStore,
  type Shelf,
  TEXT_SIZES,
  THEMES,
  volumesOf,
} from './settings';
export { Toggle } from './Toggle';
