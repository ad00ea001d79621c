import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n';
import type { Announcer } from '../../../widgets';
import { loadFable } from '../../fables';
import type { Desk } from '../desk';
import { exampleCodes } from './example';
import { HandIn } from './HandIn';
import { Outcome, wordsOfOutcome } from './Outcome';
import { useReader } from './useReader';
import '../../debrief/words';
import './results.css';

interface ResultsViewProps {
  readonly desk: Desk;
  readonly announcer: Announcer;
}

/** What a class sent back: pasted in, played again, and shown without a name. */
export default function ResultsView({ desk, announcer }: ResultsViewProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(true);
  const [unfetched, setUnfetched] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { progress, reading, read } = useReader((came) => {
    // What was pasted may hold names: off the wall with it.
    if (came.runs.length > 0) setOpen(false);
    announcer.announce(wordsOfOutcome(came));
  });
  useEffect(() => heading.current?.focus(), [reading]);
  const attempt = (act: () => Promise<void>): void => {
    setUnfetched(false);
    act().catch(() => setUnfetched(true));
  };
  const readExample = async (): Promise<void> => {
    const lines = await exampleLines(desk);
    setText(lines);
    await read(lines, true);
  };
  return (
    <>
      <HandIn
        text={text}
        open={open}
        progress={progress}
        onText={setText}
        onOpen={setOpen}
        onRead={(words) => attempt(() => read(words, false))}
        onExample={() => attempt(readExample)}
      />
      {unfetched && (
        <p class="card class-card" role="alert">
          {t('class:results.notFetched')}
        </p>
      )}
      {reading !== null && <Outcome reading={reading} desk={desk} heading={heading} />}
    </>
  );
}

/** Five made-up runs of the assigned fable as somebody might send them. */
async function exampleLines(desk: Desk): Promise<string> {
  const { fable, seed } = desk.assignment.peek();
  const { game } = await loadFable(fable);
  const codes = exampleCodes(game, seed ?? desk.draw());
  return codes.map((code, nth) => t('class:hand-in.exampleLine', { number: nth + 1, code })).join('\n');
}
