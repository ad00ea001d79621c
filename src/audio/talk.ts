import type { Cueing, ShownLine } from '../director/ports';
import type { Library } from './library';
import type { Output } from './output';
import { speechOf } from './speech';
import { mannerOf, rateOf, syllableOf, voiceSheetOf } from './voices';

/** Nobody speaks in quite one pitch: semitones up or down. */
const UNSTEADY = 0.4;

/** What a voice needs. */
interface Throat {
  readonly library: Library;
  readonly output: Pick<Output, 'running'>;
}

/**
 * Mumbles a line in its speaker's voice, in the rhythm of its words, while it is fresh: going on cuts it short. What falls
 * to a moment when nothing sounds is left out: it would all be heard at once when there is sound again.
 */
export async function speak(
  { library, output }: Throat,
  { speaker, mood, text }: ShownLine,
  { signal, wait }: Pick<Cueing, 'signal' | 'wait'>,
  volume: number,
): Promise<void> {
  if (speaker === null || volume === 0) return;
  // Where the file is still on its way nobody is heard: a voice that comes after the reading would only startle.
  const file = library.file(voiceSheetOf(speaker.species));
  void file.fetch();
  const { pitch, loudness } = mannerOf(speaker, mood);
  let now = 0;
  for (const { at, sound, bend, stress } of speechOf(text)) {
    await wait(at - now);
    if (signal.aborted) return;
    now = at;
    if (!output.running) continue;
    const off = pitch + bend + (Math.random() * 2 - 1) * UNSTEADY;
    file.play(syllableOf(speaker.species, sound).sprite, loudness * stress * volume, rateOf(off));
  }
}
