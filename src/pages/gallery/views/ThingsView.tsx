import { PROPS } from '../../../drawing/thing/props';
import { hasWords, spelled, titled } from '../naming';
import { ROOMS } from '../painting/drawing';
import { Painted } from '../painting/Painted';
import { useWishes } from '../rooms';
import { Nobody } from './Nobody';
import { thingPicture } from './pictures';
import { roomSize } from './sizes';
import { useWidth } from './useWidth';

/** Everything that fables can hand round. */
export function ThingsView() {
  const wishes = useWishes();
  const { host, width } = useWidth();
  const size = roomSize(ROOMS.thing, wishes.size, width);
  const shown = PROPS.filter((prop) => hasWords(spelled(prop), wishes.only));
  return (
    <div ref={host}>
      {shown.length === 0 && <Nobody what="thing" />}
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
    </div>
  );
}
