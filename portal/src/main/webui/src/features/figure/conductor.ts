/**
 * Moves all running figures from one loop instead of leaving each to the browser's own clock: of many figures only some take
 * their next step in a frame, in turns, so that the page itself keeps its 60 frames per second whatever the figures cost.
 * A step of a slow movement now and then left out is not seen; a page that stutters while it is scrolled is.
 */
interface Player {
  svg: SVGSVGElement;
  /** Its place in the movement, seconds, as of `from` on the frames' clock. */
  at: number;
  from: number;
}

const players = new Set<Player>();
let queue: Player[] = [];
let before: number | undefined;
/** How many figures may take a step in one frame; finds its level by how evenly the frames come. */
let pace: Pace = { share: 4, growth: 0.1 };

export interface Pace {
  share: number;
  /** What is added with each frame on time: quickly until one is late, then so slowly that looking for the edge is not seen. */
  growth: number;
}

const FRAME = 1000 / 60;
/** However late the frames come, each figure still takes about eight steps a second. */
const LEAST = 1 / 8;

/** Starts a figure where it stands; the answer stops it there. */
export function play(svg: SVGSVGElement): () => void {
  svg.pauseAnimations();
  const player = { svg, at: svg.getCurrentTime(), from: performance.now() };
  players.add(player);
  if (players.size === 1) {
    before = undefined;
    requestAnimationFrame(step);
  }
  return () => {
    players.delete(player);
  };
}

function step(now: number) {
  if (players.size === 0) return;
  requestAnimationFrame(step);
  pace = nextPace(pace, before === undefined ? FRAME : now - before, players.size);
  before = now;
  if (queue.length === 0) queue = [...players];
  for (const player of queue.splice(0, Math.ceil(pace.share))) {
    if (players.has(player)) player.svg.setCurrentTime(player.at + Math.max(0, now - player.from) / 1000);
  }
}

/** Fewer at once as soon as a frame was late, slowly more while they are on time. */
export function nextPace({ share, growth }: Pace, interval: number, all: number): Pace {
  const late = interval > 1.4 * FRAME;
  const next = late ? share * 0.8 : share + growth;
  return {
    share: Math.min(Math.max(next, Math.min(1, all), all * LEAST), all),
    growth: late ? 0.02 : growth,
  };
}
