import { PROPS } from '../../../drawing/thing/props';
import { hasWords, spelled, titled } from '../naming';
import { ROOMS } from '../painting/drawing';
import { Painted } from '../painting/Painted';
import { useWishes } from '../rooms';
import { Nobody } from './Nobody';
import { thingPicture } from './pictures';
import { roomSize } from './sizes';

/** Everything that fables can hand round. */
export function ThingsView() {
  const wishes = useWishes();
  const size = roomSize(ROOMS.thing, wishes.size);
  const shown = PROPS.filter((prop) => hasWords(spelled(prop), wishes.only));
  if (shown.length === 0) return <Nobody what="thing" />;
  return (
    <ul class="heads">
      {shown.map((prop) => (
        <li key={prop}>
          <div style={{ inlineSize: `${size.width}px`, blockSize: `${size.height}px` }}>
            <Painted picture={thingPicture(prop, wishes)} {...size} />
          </div>
          <span>{titled(prop)}</span>
        </li>
      ))}
    </ul>
  );
}
