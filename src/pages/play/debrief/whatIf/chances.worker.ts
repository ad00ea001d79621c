import { tryInLots } from './lots';
import type { ChancesAsked, ChancesTold } from './messages';

let latest = -1;

addEventListener('message', ({ data }: MessageEvent<ChancesAsked>) => {
  latest = data.id;
  const tell = (told: ChancesTold): void => postMessage(told);
  void tryInLots(data, tell, () => latest === data.id);
});
