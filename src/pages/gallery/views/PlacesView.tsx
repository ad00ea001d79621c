import { STATES } from '../../../drawing/states';
import { HOURS, PLACES, WEATHERS } from '../../../drawing/view';
import { STATE_NAMES } from '../address';
import { hasWords, spelled, titled } from '../naming';
import { useRooms, useWishes } from '../rooms';
import { Nobody } from './Nobody';
import { placePicture } from './pictures';
import { Section } from './Section';
import { placeSize } from './sizes';
import { TileTable } from './TileTable';
import { useWidth } from './useWidth';

const ALL = PLACES.flatMap((place) => WEATHERS.map((weather) => ({ place, weather })));
type One = (typeof ALL)[number];

/** Every place in every weather, each by state and hour. */
export function PlacesView() {
  const { desk } = useRooms();
  const wishes = useWishes();
  const { host, width } = useWidth();
  const shown = ALL.filter(({ place, weather }) => hasWords(spelled(`${place} ${weather}`), wishes.only));
  const { height } = placeSize(wishes, width, HOURS.length);
  return (
    <div ref={host} class="gallery-sections">
      {shown.length === 0 && <Nobody what="place or weather" />}
      {shown.map((one) => (
        <Section
          key={`${one.place} ${one.weather}`}
          name={`${titled(one.place)}, ${one.weather}`}
          href={desk.linkTo({ ...one, view: 'scene' })}
          height={height * STATE_NAMES.length}
        >
          {() => width > 0 && <PlaceTable one={one} room={width} />}
        </Section>
      ))}
    </div>
  );
}

function PlaceTable({ one, room }: { readonly one: One; readonly room: number }) {
  const { desk } = useRooms();
  const wishes = useWishes();
  return (
    <TileTable
      name={`${titled(one.place)}, ${one.weather}`}
      rows={STATE_NAMES}
      columns={HOURS}
      size={placeSize(wishes, room, HOURS.length)}
      tileOf={(state, hour) => {
        const picked = { ...one, hour, condition: STATES[state] };
        return { picture: placePicture({ ...wishes, ...picked }), href: desk.linkTo({ ...picked, view: 'scene' }) };
      }}
    />
  );
}
