import { MOODS, POSES } from '../../../drawing/puppet/words';
import { SPOTS } from '../../../drawing/spots';
import { titled } from '../naming';
import { useRooms, useWishes } from '../rooms';
import { ITS_OWN, NOBODY, PUPPET_NAMES } from '../wishes';
import { Choice } from './Choice';
import { Pick, Switch } from './fields';
import { Group } from './Group';

const STANDING = [ITS_OWN, NOBODY, ...PUPPET_NAMES];

/** Who stands on the stage, and how. */
export function StandingFields() {
  const { desk } = useRooms();
  const { peopled, who } = useWishes();
  return (
    <Group name="Company">
      <Switch field="peopled" label="Somebody on the stage" />
      {peopled && (
        <>
          {SPOTS.map((spot) => (
            <Choice
              key={spot}
              label={titled(spot)}
              value={who[spot]}
              options={STANDING}
              onChange={(puppet) => desk.wish({ who: { ...who, [spot]: puppet } })}
            />
          ))}
          <Pick field="mood" options={MOODS} />
          <Pick field="pose" options={POSES} />
        </>
      )}
    </Group>
  );
}
