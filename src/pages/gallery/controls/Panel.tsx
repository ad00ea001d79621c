import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FACES, MOODS, POSES } from '../../../drawing/puppet/words';
import { isHandy } from '../../../drawing/thing/holds';
import { PROPS } from '../../../drawing/thing/props';
import { PLACES, WEATHERS } from '../../../drawing/view';
import { THEMES } from '../../../widgets';
import { SCREEN_NAMES, SCREENS, type Screen } from '../frames';
import { DENSITIES, type GalleryView, INKS, NOTHING, PUPPET_NAMES, SIZES } from '../wishes';
import { Only, Pick, Seed, Switch } from './fields';
import { Group } from './Group';
import { LightFields } from './LightFields';
import { StandingFields } from './StandingFields';
import './panel.css';

/** Wider than this the controls lie beside the pictures, and are open at first. CSS pixels. */
const ROOM_FOR_BOTH = 900;

const HELD = [NOTHING, ...PROPS.filter(isHandy)] as const;

const screenName = (screen: Screen): string => SCREENS[screen].join(' × ');

/** What the pictures in view can be told. */
export function Panel({ view }: { readonly view: GalleryView }) {
  const [open] = useState(innerWidth >= ROOM_FOR_BOTH);
  return (
    <aside class="panel" aria-label="Controls">
      <details open={open}>
        <summary>Controls</summary>
        <form onSubmit={(event) => event.preventDefault()}>
          {FIELDS[view]()}
          <PrintFields />
        </form>
      </details>
    </aside>
  );
}

const FIELDS: Readonly<Record<GalleryView, () => ComponentChildren>> = {
  places: () => (
    <>
      <Group name="Show">
        <Only example="river snow" />
        <Sizes />
      </Group>
      <StageFields />
    </>
  ),
  scene: () => (
    <>
      <Group name="Show">
        <Pick field="place" options={PLACES} />
        <Pick field="weather" options={WEATHERS} />
      </Group>
      <LightFields />
      <StageFields>
        <Switch field="actual" label="At its own size" />
      </StageFields>
    </>
  ),
  puppets: () => (
    <>
      <Group name="Show">
        <Only example="otter" />
        <Sizes />
        <Handed />
      </Group>
      <LightFields />
    </>
  ),
  heads: () => (
    <>
      <Group name="Show">
        <Only example="otter" />
        <Sizes />
        <Switch field="everyMood" label="Every mood" />
        <Pick field="mood" options={MOODS} />
        <Pick field="face" options={FACES} />
        <Switch field="behind" label="From behind" />
        <Switch field="mirror" label="Looking left" />
      </Group>
      <LightFields />
    </>
  ),
  puppet: () => (
    <>
      <Group name="Show">
        <Pick field="puppet" options={PUPPET_NAMES} />
        <Pick field="mood" options={MOODS} />
        <Pick field="pose" options={POSES} />
        <Handed />
        <Switch field="talking" label="Talking" />
        <Switch field="blinking" label="Blinking" />
      </Group>
      <LightFields />
    </>
  ),
  things: () => (
    <>
      <Group name="Show">
        <Only example="boat" />
        <Sizes />
      </Group>
      <LightFields />
    </>
  ),
};

const Sizes = () => <Pick field="size" options={SIZES} />;

function Handed() {
  return (
    <>
      <Pick field="held" options={HELD} label="In hand" />
      <Switch field="hat" label="With the hat" />
      <Switch field="mirror" label="Looking left" />
    </>
  );
}

/** How the stage shows a place. */
function StageFields({ children }: { readonly children?: ComponentChildren }) {
  return (
    <>
      <Group name="Stage">
        <Pick field="screen" options={SCREEN_NAMES} nameOf={screenName} />
        {children}
        <Switch field="mirror" label="Mirrored" />
        <Seed />
      </Group>
      <StandingFields />
    </>
  );
}

/** How pictures come onto the page. */
function PrintFields() {
  return (
    <Group name="Print">
      <Pick field="ink" options={INKS} />
      <Pick field="density" options={DENSITIES} nameOf={densityName} />
      <Pick field="theme" options={THEMES} label="Page" />
    </Group>
  );
}

const densityName = (density: (typeof DENSITIES)[number]): string =>
  density === 'screen' ? 'Screen’s' : `${density} ×`;
