import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../i18n';
import type { Id } from '../scenario';
import { Button } from '../widgets';
import { Choices } from './Choices';
import { Dilemma } from './Dilemma';
import { type KeyDeed, useKeys } from './keys';
import type { DialoguePresenter, Page } from './presenter';
import { SceneCard } from './SceneCard';
import type { Steering } from './steering';
import { useFocus } from './useFocus';
import './play-screen.css';

interface PlayScreenProps {
  readonly presenter: DialoguePresenter;
  readonly steering: Steering;
  /** Whether single letters and digits are shortcuts. */
  readonly shortcuts: ReadonlySignal<boolean>;
  /** Milliseconds in which a new choice cannot be taken yet, so that a double press does not take it. */
  readonly coolDown: number;
  readonly onOpen: (overlay: 'pause' | 'history' | 'settings') => void;
  readonly onFinish: () => void;
}

/** A run in words, from its first line to its last. */
export function PlayScreen(props: PlayScreenProps) {
  const page = props.presenter.page.value;
  return page === null ? <main class="play" /> : <Reading {...props} page={page} />;
}

function Reading(props: PlayScreenProps & { readonly page: Page }) {
  const { page, steering, coolDown, onOpen, onFinish } = props;
  const { dilemma, over } = page.tableau;
  const choose = useCoolDown(dilemma?.scene ?? null, coolDown, steering);
  useFocus(occasionOf(page), '#prompt, [data-advance]');
  useKeys(props.shortcuts.value, (deed) => act(deed, props, choose));
  return (
    <main class="play" data-reading={dilemma === null ? 'line' : 'dilemma'}>
      <Tools onOpen={onOpen} />
      <div class="sky">
        <SceneCard page={page}>
          {dilemma === null && (
            <div class="way-on">
              <Button look="main" glyph="on" advance onPress={over ? onFinish : () => steering.advance()}>
                {over ? t('dialogue.finish') : t('dialogue.goOn')}
              </Button>
            </div>
          )}
        </SceneCard>
        {dilemma !== null && <Dilemma dilemma={dilemma} steering={steering} />}
      </div>
      {dilemma !== null && <Choices choices={dilemma.choices} onChoose={choose} />}
    </main>
  );
}

/** What brings the focus to a new place: another dilemma, or lines again after one. */
function occasionOf({ tableau }: Page): string {
  return tableau.dilemma === null ? 'lines' : `dilemma ${tableau.dilemma.scene}`;
}

function useCoolDown(scene: Id | null, coolDown: number, steering: Steering): (choice: Id) => void {
  const since = useRef<{ scene: Id | null; at: number }>({ scene: null, at: 0 });
  if (since.current.scene !== scene) since.current = { scene, at: performance.now() };
  return (choice) => {
    if (performance.now() - since.current.at >= coolDown) steering.choose(choice);
  };
}

function act(
  deed: KeyDeed,
  { page, steering, presenter, onOpen, onFinish }: Parameters<typeof Reading>[0],
  choose: (choice: Id) => void,
): void {
  const { dilemma, over } = page.tableau;
  if (deed === 'repeat') presenter.repeat();
  else if (deed === 'advance') {
    if (over) onFinish();
    else if (dilemma === null) steering.advance();
  } else if (typeof deed === 'number') {
    const choice = dilemma?.choices[deed - 1];
    if (choice !== undefined) choose(choice.id);
  } else onOpen(deed);
}

function Tools({ onOpen }: Pick<PlayScreenProps, 'onOpen'>) {
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
