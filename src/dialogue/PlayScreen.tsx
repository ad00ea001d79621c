import type { ReadonlySignal } from '@preact/signals';
import type { Tableau } from '../director/ports';
import { sayPlainly, t } from '../i18n';
import type { Text } from '../scenario';
import { Button, type Settings } from '../widgets';
import { Choices } from './Choices';
import { Dilemma } from './Dilemma';
import { type KeyDeed, useKeys } from './keys';
import { Meters, type ShownMeter } from './Meters';
import type { DialoguePresenter } from './presenter';
import { SceneCard } from './SceneCard';
import type { Steering } from './steering';
import { type Choose, useCoolDown } from './useCoolDown';
import { useFocus } from './useFocus';
import './play-screen.css';

interface PlayScreenProps {
  /** The title of the fable. */
  readonly fable: Text;
  readonly presenter: DialoguePresenter;
  readonly steering: Steering;
  readonly settings: ReadonlySignal<Settings>;
  /** How things stand at this moment, for those whose settings ask for meters. */
  readonly meters: () => readonly ShownMeter[];
  /** Milliseconds in which a new choice cannot be taken yet, so that a double press does not take it. */
  readonly coolDown: number;
  /** Null where nothing may lie over the story: then there are no buttons for it, and its keys do nothing. */
  readonly onOpen: ((overlay: 'pause' | 'history' | 'settings') => void) | null;
  /** Called when the story is over and the player goes on. */
  readonly onFinish: () => void;
}

/** A run in words, from its first line to its last. */
export function PlayScreen(props: PlayScreenProps) {
  const tableau = props.presenter.tableau.value;
  return tableau === null ? <main class="play" /> : <Reading {...props} tableau={tableau} />;
}

type ReadingProps = PlayScreenProps & { readonly tableau: Tableau };

function Reading(props: ReadingProps) {
  const { tableau, steering, settings } = props;
  const { dilemma } = tableau;
  const { captions, shortcuts } = settings.value;
  const choose = useCoolDown(dilemma?.scene ?? null, props.coolDown, steering);
  useFocus(dilemma === null ? 'lines' : `dilemma ${dilemma.scene}`, '#prompt, [data-advance]');
  useKeys(shortcuts, (deed) => act(deed, props, choose));
  return (
    <main class="play" data-reading={dilemma === null ? 'line' : 'dilemma'}>
      {props.onOpen !== null && <Tools onOpen={props.onOpen} />}
      <div class="sky">
        <SceneCard fable={props.fable} tableau={tableau} captions={captions}>
          {dilemma === null && <WayOn {...props} />}
        </SceneCard>
        {dilemma !== null && <Dilemma dilemma={dilemma} steering={steering} />}
      </div>
      {dilemma !== null && <Choices choices={dilemma.choices} onChoose={choose} />}
      {settings.value.meters && <Meters meters={props.meters()} />}
    </main>
  );
}

function WayOn({ tableau, steering, onFinish }: ReadingProps) {
  return (
    <div class="way-on">
      <Button look="main" glyph="on" advance onPress={() => (tableau.over ? onFinish() : steering.advance())}>
        {wayOnOf(tableau)}
      </Button>
    </div>
  );
}

/** What is said of going on: to the next line, to the next part, or to the debrief. */
function wayOnOf({ over, partOver }: Tableau): string {
  if (over) return t('dialogue.finish');
  if (partOver === null) return t('dialogue.goOn');
  return partOver.next === null
    ? t('dialogue.nextPart')
    : t('dialogue.nextPartNamed', { name: sayPlainly(partOver.next) });
}

function Tools({ onOpen }: { readonly onOpen: NonNullable<PlayScreenProps['onOpen']> }) {
  return (
    <nav class="tools" aria-label={t('dialogue.tools')}>
      <Button look="quiet" glyph="history" onPress={() => onOpen('history')}>
        {t('dialogue.history')}
      </Button>
      <Button look="quiet" glyph="pause" onPress={() => onOpen('pause')}>
        {t('dialogue.pause')}
      </Button>
    </nav>
  );
}

function act(deed: KeyDeed, { tableau, steering, presenter, onOpen, onFinish }: ReadingProps, choose: Choose): void {
  const { dilemma, over } = tableau;
  if (deed === 'repeat') presenter.repeat();
  else if (deed === 'advance') {
    if (over) onFinish();
    else if (dilemma === null) steering.advance();
  } else if (typeof deed === 'number') {
    const choice = dilemma?.choices[deed - 1];
    if (choice !== undefined) choose(choice.id);
  } else onOpen?.(deed);
}
