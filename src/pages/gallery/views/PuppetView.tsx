import { FACES } from '../../../drawing/puppet/words';
import { spelled, titled } from '../naming';
import { Painted } from '../painting/Painted';
import { useRooms, useWishes } from '../rooms';
import { nameOf } from './PuppetsView';
import { headPicture, puppetPicture, whoIs } from './pictures';
import { roomSize } from './sizes';
import { useLife } from './useLife';

const LARGE = roomSize('puppet', 'close');
const HEAD = roomSize('head', 'phone');

/** One puppet, large, with a face that lives, and its face in each of its three pictures. */
export function PuppetView() {
  const { still } = useRooms();
  const wishes = useWishes();
  const { puppet, mood, pose, talking, blinking } = wishes;
  const face = useLife({ talking: talking && !still.value, blinking: blinking && !still.value });
  const who = whoIs(puppet);
  if (who === undefined) return null;
  const size = { '--wide': LARGE.width, '--high': LARGE.height };
  return (
    <div class="puppet">
      <div
        class="puppet-large"
        style={size}
        data-face={face}
        role="img"
        aria-label={`${nameOf(who)}, ${mood}, ${pose}`}
      >
        {FACES.map((one) => (
          <div key={one} data-shows={one}>
            <Painted picture={puppetPicture(who, { mood, pose, face: one }, wishes)} {...LARGE} urgent />
          </div>
        ))}
      </div>
      <ul class="heads">
        {[...FACES, 'behind' as const].map((one) => (
          <li key={one}>
            <div style={{ inlineSize: `${HEAD.width}px`, blockSize: `${HEAD.height}px` }}>
              <Painted
                picture={headPicture(who, one === 'behind' ? BEHIND : { mood, face: one, behind: false }, wishes)}
                {...HEAD}
              />
            </div>
            <span>{titled(one)}</span>
          </li>
        ))}
      </ul>
      {still.value && <p>Talking and blinking stand still, as everything does where less movement is asked for.</p>}
      <p>
        {nameOf(who)}: {spelled(mood)}, {spelled(pose)}.
      </p>
    </div>
  );
}

const BEHIND = { mood: 'neutral', face: 'open', behind: true } as const;
