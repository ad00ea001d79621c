import type { Mood } from '../../../drawing';
import { EVERYBODY, type Who } from '../../../drawing/puppet/everybody';
import { MOODS } from '../../../drawing/puppet/words';
import { hasWords, titled } from '../naming';
import { ROOMS } from '../painting/drawing';
import { useRooms, useWishes } from '../rooms';
import { Nobody } from './Nobody';
import { nameOf } from './PuppetsView';
import { headPicture } from './pictures';
import { Section } from './Section';
import { roomSize, type TileSize } from './sizes';
import { Tile } from './Tile';
import { useWidth } from './useWidth';

/** All heads side by side, in one mood or in each. */
export function HeadsView() {
  const { desk } = useRooms();
  const { only, mood, everyMood, size } = useWishes();
  const { host, width } = useWidth();
  const shown = EVERYBODY.filter((who) => hasWords(nameOf(who), only));
  const tile = roomSize(ROOMS.head, size, width);
  const moods = shown.length === 0 ? [] : everyMood ? MOODS : [mood];
  return (
    <div class="gallery-sections" ref={host}>
      {shown.length === 0 && <Nobody what="puppet or species" />}
      {moods.map((one) => (
        <Section
          key={one}
          name={titled(one)}
          href={desk.linkTo({ mood: one, everyMood: false })}
          height={Math.ceil((shown.length * tile.width) / Math.max(tile.width, width)) * tile.height}
        >
          {() => width > 0 && <Heads mood={one} shown={shown} size={tile} />}
        </Section>
      ))}
    </div>
  );
}

interface HeadsProps {
  readonly mood: Mood;
  readonly shown: readonly Who[];
  readonly size: TileSize;
}

function Heads({ mood, shown, size }: HeadsProps) {
  const { desk } = useRooms();
  const wishes = useWishes();
  const { face, behind } = wishes;
  return (
    <ul class="heads">
      {shown.map((who) => (
        <li key={who.puppet}>
          <Tile
            picture={headPicture(who, { mood, face, behind }, wishes)}
            size={size}
            href={desk.linkTo({ view: 'puppet', puppet: who.puppet, mood })}
            label={`${nameOf(who)}, ${mood}`}
          />
          <span aria-hidden="true">{titled(who.puppet)}</span>
        </li>
      ))}
    </ul>
  );
}
