import type { FigureScript, Pose, Vec } from '@/api/figureScript';
import type { FigureFinding, Joint, PreviewAnswer, PreviewAsked } from '@/api/pose';
import { fullPoses } from '@/features/pose/script';

/**
 * A stand-in for the renderer: a flat stick figure of 400 by 300 units, seen from the front, whose hands and feet are where
 * the script's reaches put them. Enough to try the editor on; nothing like the real drawing.
 */
const X = 200;
const FLOOR = 270;
const SCALE = 140;

type Ends = 'leftArm' | 'rightArm' | 'leftLeg' | 'rightLeg';
const JOINTS: Record<string, Ends> = {
  LEFT_HAND: 'leftArm',
  RIGHT_HAND: 'rightArm',
  LEFT_FOOT: 'leftLeg',
  RIGHT_FOOT: 'rightLeg',
};
const REST: Record<string, Vec> = {
  LEFT_HAND: [0, 0.28, 0.75],
  RIGHT_HAND: [0, -0.28, 0.75],
  LEFT_FOOT: [0, 0.1, 0.07],
  RIGHT_FOOT: [0, -0.1, 0.07],
};

const toX = (y: number) => X + y * SCALE;
const toY = (z: number) => FLOOR - z * SCALE;

function placeOf(name: string, pose: Pose): Vec {
  const end = JOINTS[name];
  const reach = end === undefined ? undefined : pose[end]?.reach;
  return reach?.frame === 'WORLD' ? reach.at : (REST[name] ?? [0, 0, 0]);
}

function jointsOf(pose: Pose): Joint[] {
  const hip = pose.pelvis?.at ?? [0, 0, 0.9];
  const joint = (name: string, y: number, z: number, parent?: string, draggable = true): Joint => ({
    name,
    x: toX(y),
    y: toY(z),
    parent,
    draggable,
  });
  const end = (name: string, parent: string) => {
    const at = placeOf(name, pose);
    return joint(name, at[1], at[2], parent);
  };
  return [
    joint('PELVIS', hip[1], hip[2]),
    joint('CHEST', hip[1], hip[2] + 0.5, 'PELVIS'),
    joint('HEAD', hip[1], hip[2] + 0.75, 'CHEST'),
    end('LEFT_HAND', 'CHEST'),
    end('RIGHT_HAND', 'CHEST'),
    end('LEFT_FOOT', 'PELVIS'),
    end('RIGHT_FOOT', 'PELVIS'),
  ];
}

function dragged(script: FigureScript, drag: PreviewAsked['drag']): FigureScript {
  const end = drag === undefined ? undefined : JOINTS[drag.joint];
  if (drag === undefined) return script;
  const at: Vec = [0, (drag.to[0] - X) / SCALE, (FLOOR - drag.to[1]) / SCALE];
  const change: Pose =
    end === undefined ? { pelvis: { at: [0, at[1], at[2]] } } : { [end]: { reach: { frame: 'WORLD', at } } };
  return {
    ...script,
    keys: script.keys.map((key, index) =>
      index === drag.key ? { ...key, pose: { ...key.pose, ...change } } : key,
    ),
  };
}

function draw(joints: readonly Joint[], left: number): string {
  const byName = new Map(joints.map((joint) => [joint.name, joint]));
  const bones = joints.flatMap((joint) => {
    const parent = joint.parent == null ? undefined : byName.get(joint.parent);
    return parent === undefined ? [] : [`M${left + parent.x} ${parent.y}L${left + joint.x} ${joint.y}`];
  });
  const head = byName.get('HEAD');
  return (
    `<path d="M${left + 20} ${FLOOR + 9}H${left + 380}" stroke="currentColor" stroke-opacity=".3"/>` +
    `<path d="${bones.join('')}" fill="none" stroke="var(--rf-skin, #5b6b8c)" stroke-width="14" stroke-linecap="round"/>` +
    `<circle cx="${left + (head?.x ?? 0)}" cy="${(head?.y ?? 0) - 10}" r="18" fill="var(--rf-skin, #5b6b8c)"/>`
  );
}

export function previewAnswer(asked: PreviewAsked): PreviewAnswer {
  const script = dragged(asked.script, asked.drag);
  const poses = fullPoses(script.keys);
  const all = poses.map((pose) => jointsOf(pose));
  const joints = all[asked.key ?? 0] ?? [];
  const panels = asked.form === 'panels';
  const width = panels ? 400 * all.length : 400;
  const drawn = panels ? all.map((one, at) => draw(one, at * 400)).join('') : draw(joints, 0);
  return {
    script,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 300">${drawn}</svg>`,
    joints,
    findings: findingsOf(all),
  };
}

function findingsOf(all: readonly Joint[][]): FigureFinding[] {
  return all.flatMap((joints, key) =>
    joints
      .filter((joint) => joint.y > FLOOR)
      .map((joint) => ({
        code: 'BELOW_FLOOR',
        key,
        joint: joint.name,
        message: 'This lies below the floor.',
        severity: 'ERROR',
      })),
  );
}
