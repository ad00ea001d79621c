import { EVERYBODY, type Who } from '../../../drawing/puppet/everybody';
import { MOODS, POSES } from '../../../drawing/puppet/words';
import { hasWords, titled } from '../naming';
import { useRoom } from '../painting/useRoom';
import { useRooms, useWishes } from '../rooms';
import { Nobody } from './Nobody';
import { puppetPicture } from './pictures';
import { Section } from './Section';
import { columnSize } from './sizes';
import { TileTable } from './TileTable';
import { useWidth } from './useWidth';

/** About as high as a row is before one knows. CSS pixels. */
const ROW = 120;

/** A puppet's name, and its species where that is another word. */
export const nameOf = ({ puppet, species }: Who): string =>
  puppet === species ? titled(puppet) : `${titled(puppet)}, ${species}`;

/** Every puppet in every mood and pose. */
export function PuppetsView() {
  const { desk } = useRooms();
  const { only } = useWishes();
  const { host, width } = useWidth();
  const shown = EVERYBODY.filter((who) => hasWords(nameOf(who), only));
  return (
    <div ref={host} class="gallery-sections">
      {shown.length === 0 && <Nobody what="puppet or species" />}
      {shown.map((who) => (
        <Section
          key={who.puppet}
          name={nameOf(who)}
          href={desk.linkTo({ view: 'puppet', puppet: who.puppet })}
          height={ROW * POSES.length}
        >
          {() => width > 0 && <PuppetTable who={who} width={width} />}
        </Section>
      ))}
    </div>
  );
}

function PuppetTable({ who, width }: { readonly who: Who; readonly width: number }) {
  const { desk } = useRooms();
  const wishes = useWishes();
  const room = useRoom(who);
  if (room === null) return null;
  return (
    <TileTable
      name={nameOf(who)}
      rows={POSES}
      columns={MOODS}
      size={columnSize(room, wishes.size, width, MOODS.length)}
      tileOf={(pose, mood) => ({
        picture: puppetPicture(who, { mood, pose, face: 'open' }, room, wishes),
        href: desk.linkTo({ view: 'puppet', puppet: who.puppet, mood, pose }),
      })}
    />
  );
}
