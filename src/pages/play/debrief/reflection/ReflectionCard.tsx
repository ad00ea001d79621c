import { useState } from 'preact/hooks';
import { sayPlainly, t } from '../../../../i18n';
import type { Scenario } from '../../../../scenario';
import { Button, toClipboard } from '../../../../widgets';
import { saveFile } from '../../../saveFile';
import { LONGEST_REFLECTION, PROMPTS, type Prompt, type Reflection, type Written } from '../../reflections';
import { ChapterTitle } from '../chapters/ChapterTitle';
import { useKeeping } from './useKeeping';
import './reflection.css';

interface ReflectionCardProps {
  readonly fable: Pick<Scenario, 'id' | 'title'>;
  readonly reflection: Reflection;
}

/** Five questions to be answered in writing, kept on the device as they are typed; only the player takes the answers elsewhere. */
export function ReflectionCard({ fable, reflection }: ReflectionCardProps) {
  const [written, setWritten] = useState<Written>(reflection.kept);
  const { keeping, keepSoon } = useKeeping(reflection);
  const type = (prompt: Prompt, words: string): void => {
    setWritten({ ...written, [prompt]: words });
    keepSoon(prompt, words);
  };
  const unkept = reflection.ours ? t('debrief:twins.keeping.not-kept') : t('debrief:reflection.own');
  return (
    <section class="debrief-card debrief-beside reflection">
      <ChapterTitle chapter="reflection" />
      <p>{t('debrief:reflection.intro')}</p>
      {PROMPTS.map((prompt) => (
        <div key={prompt}>
          <label for={`reflection-${prompt}`}>{t(`debrief:reflection.prompt.${prompt}`)}</label>
          <textarea
            id={`reflection-${prompt}`}
            rows={3}
            maxLength={LONGEST_REFLECTION}
            value={written[prompt] ?? ''}
            onInput={(event) => type(prompt, event.currentTarget.value)}
          />
        </div>
      ))}
      <p class="debrief-note">{t('debrief:twins.private')}</p>
      <p role="status">{keeping === 'not-yet' ? '' : keeping === 'kept' ? t('debrief:twins.keeping.kept') : unkept}</p>
      <TakeAlong fable={fable} written={written} />
    </section>
  );
}

interface TakeAlongProps extends Pick<ReflectionCardProps, 'fable'> {
  readonly written: Written;
}

/** What was written leaves the page by these two buttons, and in no other way. */
function TakeAlong({ fable, written }: TakeAlongProps) {
  const [told, setTold] = useState('');
  const text = textOf(fable, written);
  const copy = async (): Promise<void> => {
    setTold(t((await toClipboard(text)) ? 'copy.copied' : 'debrief:reflection.refused'));
  };
  const save = (): void => {
    const file = `hand-in-glove-${fable.id}.txt`;
    saveFile(new Blob([text], { type: 'text/plain' }), file);
    setTold(t('debrief:reflection.saved', { file }));
  };
  const whenWritten = (act: () => void) => () => (text === '' ? setTold(t('debrief:reflection.empty')) : act());
  return (
    <>
      <p class="debrief-buttons">
        <Button onPress={whenWritten(() => void copy())}>{t('debrief:reflection.copy')}</Button>
        <Button onPress={whenWritten(save)}>{t('debrief:reflection.save')}</Button>
      </p>
      <p role="status">{told}</p>
    </>
  );
}

/** The questions that were answered, each with its answer. Empty where none was. */
function textOf({ title }: ReflectionCardProps['fable'], written: Written): string {
  const answered = PROMPTS.filter((prompt) => (written[prompt] ?? '').trim() !== '');
  if (answered.length === 0) return '';
  const answers = answered.map((prompt) => `${t(`debrief:reflection.prompt.${prompt}`)}\n${written[prompt]}`);
  return `${[sayPlainly(title), ...answers].join('\n\n')}\n`;
}
