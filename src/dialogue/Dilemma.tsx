import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownDilemma } from '../director/ports';
import { Said } from '../widgets';
import { Counsel } from './Counsel';
import { newsIn } from './news';
import { Prediction } from './Prediction';
import type { Steering } from './steering';
import './question.css';

/** The question that waits for a choice, with those who may be asked and a guess for who likes one. */
export function Dilemma({ dilemma, steering }: { readonly dilemma: ShownDilemma; readonly steering: Steering }) {
  const { counsellors, prediction } = dilemma;
  useFocusOnNews(dilemma);
  return (
    <section class="card question" aria-labelledby="prompt">
      <h2 id="prompt" class="prompt" tabIndex={-1}>
        <Said text={dilemma.prompt} />
      </h2>
      <Counsel counsellors={counsellors} onAsk={(counsellor) => steering.ask(counsellor)} />
      {prediction !== null && <Prediction prediction={prediction} onPredict={(guess) => steering.predict(guess)} />}
    </section>
  );
}

/** The button that was pressed is gone when the answer stands in its place: the focus goes to the answer. */
function useFocusOnNews(dilemma: ShownDilemma): void {
  const known = useRef(dilemma);
  useLayoutEffect(() => {
    const news = newsIn(known.current, dilemma);
    known.current = dilemma;
    if (news !== null) document.getElementById(news)?.focus();
  }, [dilemma]);
}
