import { describe, expect, it } from 'vitest';
import type { FigureScript, Limb, Pose } from '@/api/figureScript';
import { mirroredPose, mirroredScript } from './mirror';
import { arranged, duplicated, fullPoses, writtenOut } from './script';

const reach = (y: number): Limb => ({ reach: { frame: 'WORLD', at: [0.3, y, 1] } });
const script = (...poses: Pose[]): FigureScript => ({
  view: { azimuth: 40 },
  cycle: 'ROUND',
  keys: poses.map((pose, at) => ({ label: `k${at}`, pose })),
  alt: 'A figure.',
});

describe('what a key leaves out', () => {
  it('is as in the key before', () => {
    const [, second] = fullPoses(script({ thorax: { flexion: 20 } }, {}).keys);
    expect(second?.thorax).toEqual({ flexion: 20 });
  });

  it('is as in standing at first', () => {
    const [first] = fullPoses(script({}).keys);
    expect(first?.pelvis?.at[2]).toBeCloseTo(0.9, 1);
  });

  it('is written for the left and mirrored for the right, unless a side has its own', () => {
    const [first] = fullPoses(script({ arms: reach(0.2), rightArm: reach(-0.5) }).keys);
    expect(first?.leftArm).toEqual(reach(0.2));
    expect(first?.rightArm).toEqual(reach(-0.5));
    const [both] = fullPoses(script({ arms: reach(0.2) }).keys);
    expect(both?.rightArm).toEqual(reach(-0.2));
  });
});

describe('arranging the keys', () => {
  const three = { ...script({ thorax: { flexion: 10 } }, {}, { thorax: { flexion: 30 } }), still: 2 };

  it('keeps what each looks like', () => {
    const moved = arranged(three, [2, 1, 0]);
    expect(fullPoses(moved.keys).map((pose) => pose.thorax)).toEqual([
      { flexion: 30 },
      { flexion: 10 },
      { flexion: 10 },
    ]);
    expect(moved.still).toBe(0);
  });

  it('takes the contacts along, and drops those of a key that is gone', () => {
    const touching: FigureScript = {
      ...three,
      contacts: [
        { part: 'LEFT_FOOT', surface: 'FLOOR' },
        { part: 'LEFT_HAND', surface: 'WALL', keys: [0, 2] },
        { part: 'HEAD', surface: 'WALL', keys: [1] },
      ],
    };
    expect(arranged(touching, [2, 0]).contacts).toEqual([
      { part: 'LEFT_FOOT', surface: 'FLOOR' },
      { part: 'LEFT_HAND', surface: 'WALL', keys: [0, 1] },
    ]);
    expect(duplicated(touching, 0, 'again').contacts?.[1]?.keys).toEqual([0, 1, 3]);
  });

  it('never makes more than eight', () => {
    const eight = script(...Array.from({ length: 8 }, () => ({})));
    expect(duplicated(eight, 0, 'more').keys).toHaveLength(8);
  });
});

describe('the mirror', () => {
  const pose: Pose = {
    pelvis: { at: [0.1, 0.2, 0.9], yaw: 30, roll: 5, pitch: 10 },
    thorax: { flexion: 5, bend: 10, twist: -20 },
    leftArm: { ...reach(0.4), pole: [0, 1, 0], joint: [0.1, 0.2, 0.3] },
    rightLeg: { angles: { plane: 90, raise: 20, turn: 0, bend: 10 } },
  };

  it('swaps the sides', () => {
    const mirrored = mirroredPose(pose);
    expect(mirrored.rightArm).toEqual({ ...reach(-0.4), pole: [0, -1, 0], joint: [0.1, -0.2, 0.3] });
    expect(mirrored.leftArm).toBeUndefined();
    expect(mirrored.pelvis).toEqual({ at: [0.1, -0.2, 0.9], yaw: -30, roll: -5, pitch: 10 });
  });

  it('shows the same again when looked at twice', () => {
    const whole: FigureScript = {
      ...script(pose, {}),
      side: 'LEFT',
      props: [{ kind: 'CHAIR', at: [0, 0.2, 0], turn: 20, parts: ['LEFT_HAND'] }],
      contacts: [{ part: 'LEFT_FOOT', surface: 'FLOOR' }],
      works: ['LEFT_SHOULDER', 'CHEST'],
    };
    expect(mirroredScript(whole).contacts?.[0]?.part).toBe('RIGHT_FOOT');
    expect(mirroredScript(mirroredScript(whole))).toEqual(whole);
  });
});

it('writes a script out without changing what it shows', () => {
  const short = script({ arms: reach(0.2) }, { head: { flexion: 10 } });
  expect(fullPoses(writtenOut(short).keys)).toEqual(fullPoses(short.keys));
});
