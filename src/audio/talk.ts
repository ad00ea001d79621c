import type { Cueing, ShownLine } from '../director/ports';
import type { Library } from './library';
import { speechOf } from './speech';
import { mannerOf, rateOf, syllableOf } from './voices';

/** Nobody speaks in quite one pitch: semitones up or down. */
const UNSTEADY = 0.4;

/** Mumbles a line in its speaker's voice, in the rhythm of its words, while it is fresh: going on cuts it short. */
export async function speak(
  library: Library,
  { speaker, mood, text }: ShownLine,
  { signal, wait }: Pick<Cueing, 'signal' | 'wait'>,
  volume: number,
): Promise<void> {
  if (speaker === null || volume === 0) return;
  // Where the file is still on its way nobody is heard: a voice that comes after the reading would only startle.
  const file = library.file('voices');
  const { voice, pitch, loudness } = mannerOf(speaker, mood);
  let now = 0;
  for (const { at, sound, bend, stress } of speechOf(text)) {
    await wait(at - now);
    if (signal.aborted) return;
    now = at;
    const off = pitch + bend + (Math.random() * 2 - 1) * UNSTEADY;
    file.play(syllableOf(voice, sound), loudness * stress * volume, rateOf(off));
  }
}
