import type { Who } from '../../../drawing/puppet/everybody';
import { FACES } from '../../../drawing/puppet/words';
import { spelled, titled } from '../naming';
import { ROOMS } from '../painting/drawing';
import { Painted } from '../painting/Painted';
import { useRoom } from '../painting/useRoom';
import { useRooms, useWishes } from '../rooms';
import { nameOf } from './PuppetsView';
import { headPicture, puppetPicture, whoIs } from './pictures';
import { roomSize } from './sizes';
import { useLife } from './useLife';

/** One puppet, large, with a face that lives, and its face in each of its pictures. */
export function PuppetView() {
  const { still } = useRooms();
  const { puppet, mood, pose } = useWishes();
  const who = whoIs(puppet);
  if (who === undefined) return null;
  return (
    <div class="puppet">
      <Large who={who} />
      <div class="puppet-faces">
        <p>
          {nameOf(who)}: {spelled(mood)}, {spelled(pose)}.
        </p>
        <FaceList who={who} />
        {still.value && <p>Nothing talks or blinks, since less movement is asked for.</p>}
      </div>
    </div>
  );
}

function Large({ who }: { readonly who: Who }) {
  const { still } = useRooms();
  const wishes = useWishes();
  const { mood, pose, talking, blinking } = wishes;
  const face = useLife({ talking: talking && !still.value, blinking: blinking && !still.value });
  const room = useRoom(who);
  if (room === null) return null;
  const size = roomSize(room, 'close');
  const shape = { '--wide': size.width, '--high': size.height };
  const label = `${nameOf(who)}, ${mood}, ${spelled(pose)}`;
  return (
    <div class="puppet-large" style={shape} data-face={face} role="img" aria-label={label}>
      {FACES.map((one) => (
        <div key={one} data-shows={one}>
          <Painted picture={puppetPicture(who, { mood, pose, face: one }, room, wishes)} {...size} urgent />
        </div>
      ))}
    </div>
  );
}

/** The three pictures of the face, and the head from behind. */
function FaceList({ who }: { readonly who: Who }) {
  const wishes = useWishes();
  const size = roomSize(ROOMS.head, 'phone');
  const { mood } = wishes;
  const heads = [...FACES.map((face) => ({ mood, face, behind: false })), BEHIND];
  return (
    <ul class="heads">
      {heads.map((head) => {
        const name = head.behind ? 'behind' : head.face;
        return (
          <li key={name}>
            <div class="puppet-face" style={{ '--wide': size.width, '--high': size.height }}>
              <Painted picture={headPicture(who, head, wishes)} {...size} />
            </div>
            <span>{titled(name)}</span>
          </li>
        );
      })}
    </ul>
  );
}

const BEHIND = { mood: 'neutral', face: 'open', behind: true } as const;
