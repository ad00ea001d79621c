import { LOTS, tryInLots } from './lots';
import type { ChancesAsked } from './messages';

addEventListener('message', ({ data }: MessageEvent<ChancesAsked>) => {
  void tryInLots(data, LOTS.worker, (chances) => postMessage(chances));
});
