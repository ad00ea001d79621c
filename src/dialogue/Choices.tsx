import type { ShownChoice } from '../director/ports';
import type { Id } from '../scenario';
import { Said } from '../widgets';
import './choices.css';

interface ChoicesProps {
  readonly choices: readonly ShownChoice[];
  readonly onChoose: (choice: Id) => void;
}

/** The ways to answer, in the order the run has shuffled them. */
export function Choices({ choices, onChoose }: ChoicesProps) {
  return (
    <ol class="choices" aria-labelledby="prompt">
      {choices.map((choice, place) => (
        <li key={choice.id}>
          <button type="button" class="choice" data-choice={choice.id} onClick={() => onChoose(choice.id)}>
            <span class="number" aria-hidden="true">
              {place + 1}
            </span>
            <span>
              <Said text={choice.text} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
