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
let share = 4;

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
  share = nextShare(share, before === undefined ? FRAME : now - before, players.size);
  before = now;
  if (queue.length === 0) queue = [...players];
  for (const player of queue.splice(0, Math.ceil(share))) {
    if (players.has(player)) player.svg.setCurrentTime(player.at + Math.max(0, now - player.from) / 1000);
  }
}

/** Fewer at once as soon as a frame was late, slowly more while they are on time. */
export function nextShare(present: number, interval: number, all: number): number {
  const next = interval > 1.4 * FRAME ? present * 0.8 : present + 0.05;
  return Math.min(Math.max(next, Math.min(1, all), all * LEAST), all);
}
