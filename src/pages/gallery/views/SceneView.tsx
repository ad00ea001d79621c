import { useState } from 'preact/hooks';
import { SCREENS, stageOn } from '../frames';
import { spelled, titled } from '../naming';
import type { Outcome } from '../painting/canvasEasel';
import { Painted } from '../painting/Painted';
import { useWishes } from '../rooms';
import type { Wishes } from '../wishes';
import { placePicture } from './pictures';

/** One place as the stage shows it on a screen. */
export function SceneView() {
  const wishes = useWishes();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'waiting' });
  const { screen, actual, mirror } = wishes;
  const { width, height } = stageOn(screen);
  const size = { '--wide': width, '--high': height };
  const framed = { 'data-actual': actual, 'data-mirror': mirror };
  const scrolls = actual ? ({ tabIndex: 0, role: 'region', 'aria-label': 'The picture' } as const) : {};
  return (
    <figure class="scene">
      <div class="scene-frame" style={size} {...framed} {...scrolls}>
        <div class="scene-picture">
          <Painted
            picture={placePicture(wishes)}
            width={width}
            height={height}
            label={describe(wishes)}
            urgent
            onOutcome={setOutcome}
          />
        </div>
      </div>
      <figcaption>
        <p>
          {titled(screen)}, {SCREENS[screen].join(' × ')}: the stage takes {width} × {height}.
        </p>
        <p>{costOf(outcome)}</p>
      </figcaption>
    </figure>
  );
}

const describe = ({ place, weather, hour }: Wishes): string => `${titled(place)}, ${weather}, ${spelled(hour)}`;

function costOf(outcome: Outcome): string {
  if (outcome.is !== 'there') return outcome.is === 'failed' ? 'Nothing new can be painted.' : 'Being painted.';
  const { drawn, painted, shapes } = outcome.cost;
  return `${shapes} shapes, drawn up in ${Math.round(drawn)} ms and painted in ${Math.round(painted)} ms.`;
}
