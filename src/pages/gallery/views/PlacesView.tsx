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

const ALL = PLACES.flatMap((place) => WEATHERS.map((weather) => ({ place, weather })));
/** What a table has besides its pictures, for each row, in CSS pixels. */
const GAP = 8;

/** Every place in every weather, each by state and hour. */
export function PlacesView() {
  const { desk } = useRooms();
  const wishes = useWishes();
  const size = placeSize(wishes);
  const shown = ALL.filter(({ place, weather }) => hasWords(spelled(`${place} ${weather}`), wishes.only));
  if (shown.length === 0) return <Nobody what="place or weather" />;
  return shown.map((one) => {
    const name = `${titled(one.place)}, ${one.weather}`;
    const tileOf = (state: (typeof STATE_NAMES)[number], hour: (typeof HOURS)[number]) => {
      const picked = { ...one, hour, condition: STATES[state] };
      return { picture: placePicture({ ...wishes, ...picked }), href: desk.linkTo({ ...picked, view: 'scene' }) };
    };
    return (
      <Section
        key={name}
        name={name}
        href={desk.linkTo({ ...one, view: 'scene' })}
        height={(size.height + GAP) * STATE_NAMES.length}
      >
        {() => <TileTable name={name} rows={STATE_NAMES} columns={HOURS} size={size} tileOf={tileOf} />}
      </Section>
    );
  });
}
