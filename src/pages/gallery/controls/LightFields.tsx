import { STATES } from '../../../drawing/states';
import { HOURS } from '../../../drawing/view';
import { Slider } from '../../../widgets';
import { CONDITIONS, STATE_NAMES, stateOf } from '../address';
import { titled } from '../naming';
import { useRooms, useWishes } from '../rooms';
import { Choice } from './Choice';
import { Pick } from './fields';
import { Group } from './Group';

const OWN = 'by its numbers';

/** The state in a word or in its six numbers, and the hour. */
export function LightFields() {
  return (
    <Group name="State">
      <StateField />
      {CONDITIONS.map((key) => (
        <NumberField key={key} name={key} />
      ))}
      <Pick field="hour" options={HOURS} />
    </Group>
  );
}

function StateField() {
  const { desk } = useRooms();
  const state = stateOf(useWishes().condition);
  const options = state === null ? [OWN, ...STATE_NAMES] : STATE_NAMES;
  return (
    <Choice<string>
      label="State"
      value={state ?? OWN}
      options={options}
      onChange={(name) => {
        const known = STATE_NAMES.find((one) => one === name);
        if (known !== undefined) desk.wish({ condition: STATES[known] });
      }}
    />
  );
}

function NumberField({ name }: { readonly name: (typeof CONDITIONS)[number] }) {
  const { desk } = useRooms();
  const { condition } = useWishes();
  const percent = Math.round(condition[name] * 100);
  return (
    <Slider
      label={titled(name)}
      value={percent}
      least={0}
      most={100}
      step={1}
      shown={`${percent} %`}
      onChange={(value) => desk.wish({ condition: { ...desk.wishes.condition, [name]: value / 100 } })}
    />
  );
}
