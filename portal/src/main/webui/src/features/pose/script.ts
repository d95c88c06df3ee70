import type { FigureScript, Girdle, Key, Limb, Pose, Turn } from '@/api/figureScript';
import type { Maybe } from '@/api/model';
import { mirroredLimb } from './mirror';

/** A pose in which nothing is left out. */
type FullPose = Required<Omit<Pose, 'shoulders' | 'arms' | 'legs'>>;

const NO_TURN: Turn = { flexion: 0, bend: 0, twist: 0 };
const ARM: Limb = { angles: { plane: 20, raise: 9, turn: 0, bend: 12 }, end: { shape: 'RELAXED' } };
const LEG: Limb = { reach: { frame: 'WORLD', at: [0, 0.095, 0.066] }, pole: [1, 0.1, 0] };

/** Standing at ease, in which every script begins; the service's own words for it. */
const STANDING: FullPose = {
  pelvis: { at: [0, 0, 0.897] },
  lumbar: NO_TURN,
  thorax: NO_TURN,
  head: NO_TURN,
  leftShoulder: { raise: 0, forward: 0 },
  rightShoulder: { raise: 0, forward: 0 },
  leftArm: ARM,
  rightArm: mirroredLimb(ARM),
  leftLeg: LEG,
  rightLeg: mirroredLimb(LEG),
};

/** What every key looks like when it is written out: each leaves out what is as in the one before. */
export function fullPoses(keys: readonly Key[]): FullPose[] {
  const all: FullPose[] = [];
  let last = STANDING;
  for (const key of keys) {
    last = full(key.pose, last);
    all.push(last);
  }
  return all;
}

function full(pose: Pose, before: FullPose): FullPose {
  const right = (limb: Maybe<Limb>) => (limb == null ? undefined : mirroredLimb(limb));
  const girdle = (own: Maybe<Girdle>, otherwise: Maybe<Girdle>) => own ?? pose.shoulders ?? otherwise;
  return {
    pelvis: pose.pelvis ?? before.pelvis,
    lumbar: pose.lumbar ?? before.lumbar,
    thorax: pose.thorax ?? before.thorax,
    head: pose.head ?? before.head,
    leftShoulder: girdle(pose.leftShoulder, before.leftShoulder) ?? null,
    rightShoulder: girdle(pose.rightShoulder, before.rightShoulder) ?? null,
    leftArm: pose.leftArm ?? pose.arms ?? before.leftArm,
    rightArm: pose.rightArm ?? right(pose.arms) ?? before.rightArm,
    leftLeg: pose.leftLeg ?? pose.legs ?? before.leftLeg,
    rightLeg: pose.rightLeg ?? right(pose.legs) ?? before.rightLeg,
  };
}

/** The same keys with every pose written out, so that each stands for itself wherever it is moved. */
export function writtenOut(script: FigureScript): FigureScript {
  const poses = fullPoses(script.keys);
  return { ...script, keys: script.keys.map((key, at) => ({ ...key, pose: poses[at] ?? key.pose })) };
}

/** The keys in another order: `order[n]` is the former place of the key that is now at n. What left the order is gone. */
export function arranged(script: FigureScript, order: readonly number[]): FigureScript {
  const written = writtenOut(script);
  const keys = order.flatMap((at) => written.keys[at] ?? []);
  const placeOf = (at: number) => order.indexOf(at);
  const contacts = script.contacts?.flatMap((contact) => {
    if (contact.keys === undefined || contact.keys.length === 0) return [contact];
    const moved = contact.keys.map(placeOf).filter((at) => at >= 0);
    return moved.length === 0 ? [] : [{ ...contact, keys: moved.sort((a, b) => a - b) }];
  });
  const still = script.still == null ? undefined : placeOf(script.still);
  return { ...script, keys, contacts, still: still !== undefined && still >= 0 ? still : undefined };
}

/** A copy of the key at `at`, right behind it; what touches there touches in the copy too. */
export function duplicated(script: FigureScript, at: number, label: string): FigureScript {
  const written = writtenOut(script);
  const original = written.keys[at];
  if (original === undefined || script.keys.length >= MOST_KEYS) return script;
  const behind = (key: number) => (key > at ? key + 1 : key);
  return {
    ...script,
    keys: [...written.keys.slice(0, at + 1), { ...original, label }, ...written.keys.slice(at + 1)],
    contacts: script.contacts?.map((contact) =>
      contact.keys === undefined || contact.keys.length === 0
        ? contact
        : { ...contact, keys: contact.keys.flatMap((key) => (key === at ? [key, key + 1] : [behind(key)])) },
    ),
    still: script.still == null ? undefined : behind(script.still),
  };
}

export const MOST_KEYS = 8;

export function withKey(script: FigureScript, at: number, change: Partial<Key>): FigureScript {
  return { ...script, keys: script.keys.map((key, index) => (index === at ? { ...key, ...change } : key)) };
}
