import type { Weather } from '../drawing';

/** Units a millisecond by which what falls or blows moves. */
interface Flow {
  readonly x: number;
  readonly y: number;
}

const STILL: Flow = { x: 0, y: 0 };
const FLOW: Partial<Record<Weather, Flow>> = {
  rain: { x: -0.19, y: 0.62 },
  flood: { x: -0.2, y: 0.7 },
  snow: { x: 0.014, y: 0.05 },
  wind: { x: -0.26, y: 0.035 },
};
/** How far reeds lean in a weather, as a slant, and by how much that comes and goes. */
const GUSTS: Partial<Record<Weather, readonly [lean: number, sway: number]>> = {
  wind: [0.026, 0.02],
  rain: [0.006, 0.006],
  flood: [0.008, 0.008],
  snow: [0.002, 0.004],
};
/** The falling pattern repeats after so many units. */
const PERIOD = 240;

/** How what falls, blows and bends moves in a weather. */
export class Wind {
  private x = 0;
  private y = 0;
  private time = 0;
  weather: Weather = 'clear';

  /** Whether anything moves by it. */
  get blows(): boolean {
    return this.weather in FLOW || this.weather === 'mist' || this.weather === 'fog';
  }

  /** Units by which what falls has moved: down within its period, sideways without end. */
  get flow(): Flow {
    const sway = this.weather === 'snow' ? 9 * Math.sin(this.time / 900) : 0;
    return { x: this.x + sway, y: this.y };
  }

  /** The slant of reeds and leaves. */
  get lean(): number {
    const [lean, sway] = GUSTS[this.weather] ?? [0, 0];
    const gust = Math.sin(this.time / 620) * 0.6 + Math.sin(this.time / 233 + 1) * 0.4;
    return lean + sway * gust;
  }

  step(milliseconds: number): void {
    const flow = FLOW[this.weather] ?? STILL;
    this.time += milliseconds;
    this.x += milliseconds * flow.x;
    this.y = (this.y + milliseconds * flow.y) % PERIOD;
  }
}
