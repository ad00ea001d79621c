import type { Mood } from '../../../drawing';
import { EVERYBODY } from '../../../drawing/puppet/everybody';
import { MOODS } from '../../../drawing/puppet/words';
import { hasWords, titled } from '../naming';
import { ROOMS } from '../painting/drawing';
import { useRooms, useWishes } from '../rooms';
import { Nobody } from './Nobody';
import { nameOf } from './PuppetsView';
import { headPicture } from './pictures';
import { Section } from './Section';
import { roomSize } from './sizes';
import { Tile } from './Tile';

/** All heads side by side, in one mood or in each. */
export function HeadsView() {
  const { desk } = useRooms();
  const { only, mood, everyMood, size } = useWishes();
  if (!EVERYBODY.some((who) => hasWords(nameOf(who), only))) return <Nobody what="puppet or species" />;
  const moods = everyMood ? MOODS : [mood];
  const sections = moods.map((one) => (
    <Section
      key={one}
      name={titled(one)}
      href={desk.linkTo({ mood: one, everyMood: false })}
      height={roomSize(ROOMS.head, size).height}
    >
      {() => <Heads mood={one} />}
    </Section>
  ));
  return <div class="gallery-sections">{sections}</div>;
}

function Heads({ mood }: { readonly mood: Mood }) {
  const { desk } = useRooms();
  const wishes = useWishes();
  const { only, face, behind, size } = wishes;
  const shown = EVERYBODY.filter((who) => hasWords(nameOf(who), only));
  return (
    <ul class="heads">
      {shown.map((who) => (
        <li key={who.puppet}>
          <Tile
            picture={headPicture(who, { mood, face, behind }, wishes)}
            size={roomSize(ROOMS.head, size)}
            href={desk.linkTo({ view: 'puppet', puppet: who.puppet, mood })}
            label={`${nameOf(who)}, ${mood}`}
          />
          <span aria-hidden="true">{titled(who.puppet)}</span>
        </li>
      ))}
    </ul>
  );
}
