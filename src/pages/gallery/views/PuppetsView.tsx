import { EVERYBODY, type Who } from '../../../drawing/puppet/everybody';
import { MOODS, POSES } from '../../../drawing/puppet/words';
import { hasWords, titled } from '../naming';
import { useRooms, useWishes } from '../rooms';
import { Nobody } from './Nobody';
import { puppetPicture } from './pictures';
import { Section } from './Section';
import { roomSize } from './sizes';
import { TileTable } from './TileTable';

const GAP = 8;

/** A puppet's name, and its species where that is another word. */
export const nameOf = ({ puppet, species }: Who): string =>
  puppet === species ? titled(puppet) : `${titled(puppet)}, ${species}`;

/** Every puppet in every mood and pose. */
export function PuppetsView() {
  const { desk } = useRooms();
  const wishes = useWishes();
  const size = roomSize('puppet', wishes.size);
  const shown = EVERYBODY.filter((who) => hasWords(nameOf(who), wishes.only));
  if (shown.length === 0) return <Nobody what="puppet or species" />;
  return shown.map((who) => (
    <Section
      key={who.puppet}
      name={nameOf(who)}
      href={desk.linkTo({ view: 'puppet', puppet: who.puppet })}
      height={(size.height + GAP) * POSES.length}
    >
      {() => (
        <TileTable
          name={nameOf(who)}
          rows={POSES}
          columns={MOODS}
          size={size}
          tileOf={(pose, mood) => ({
            picture: puppetPicture(who, { mood, pose, face: 'open' }, wishes),
            href: desk.linkTo({ view: 'puppet', puppet: who.puppet, mood, pose }),
          })}
        />
      )}
    </Section>
  ));
}
