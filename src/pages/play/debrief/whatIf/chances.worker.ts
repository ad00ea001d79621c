import { tryInLots } from './lots';
import type { ChancesAsked } from './messages';

addEventListener('message', ({ data }: MessageEvent<ChancesAsked>) => {
  void tryInLots(data, (chances) => postMessage(chances));
});
