import type { FigureScript, Limb, Part, Pose, Turn, Vec } from '@/api/figureScript';
import type { Maybe } from '@/api/model';

const vec = (at: Vec): Vec => [at[0], at[1] === 0 ? 0 : -at[1], at[2]];
const maybeVec = (at: Maybe<Vec>) => (at == null ? at : vec(at));
const negative = (angle: number | undefined) => (angle === undefined || angle === 0 ? angle : -angle);
const turn = <T extends Turn>(one: Maybe<T>) =>
  one == null ? one : { ...one, bend: negative(one.bend), twist: negative(one.twist) };
const limb = (one: Maybe<Limb>) => (one == null ? one : mirroredLimb(one));

/** What the left does, done by the right. Fields that are not there stay away. */
export function mirroredLimb(one: Limb): Limb {
  return tidy({
    ...one,
    reach: one.reach == null ? one.reach : { ...one.reach, at: vec(one.reach.at) },
    pole: maybeVec(one.pole),
    joint: maybeVec(one.joint),
    end:
      one.end == null
        ? one.end
        : tidy({ ...one.end, towards: maybeVec(one.end.towards), palm: maybeVec(one.end.palm) }),
  });
}

/** A pose seen in the mirror. */
export function mirroredPose(pose: Pose): Pose {
  const { pelvis } = pose;
  return tidy({
    ...pose,
    pelvis:
      pelvis == null
        ? pelvis
        : tidy({ ...pelvis, at: vec(pelvis.at), roll: negative(pelvis.roll), yaw: negative(pelvis.yaw) }),
    lumbar: turn(pose.lumbar),
    thorax: turn(pose.thorax),
    head: turn(pose.head),
    leftShoulder: pose.rightShoulder,
    rightShoulder: pose.leftShoulder,
    leftArm: limb(pose.rightArm),
    rightArm: limb(pose.leftArm),
    leftLeg: limb(pose.rightLeg),
    rightLeg: limb(pose.leftLeg),
  });
}

export function mirroredPart(part: Part): Part {
  if (part.startsWith('LEFT_')) return part.replace('LEFT_', 'RIGHT_') as Part;
  return part.replace('RIGHT_', 'LEFT_') as Part;
}

/** The whole script for the other side: figure, what stands around it, and from where one looks. */
export function mirroredScript(script: FigureScript): FigureScript {
  const { side } = script;
  return tidy({
    ...script,
    view: tidy({
      ...script.view,
      azimuth: negative(script.view.azimuth),
      focus: maybeVec(script.view.focus),
    }),
    props: script.props?.map((prop) =>
      tidy({
        ...prop,
        at: maybeVec(prop.at),
        turn: negative(prop.turn),
        parts: prop.parts?.map(mirroredPart),
      }),
    ),
    keys: script.keys.map((key) => ({ ...key, pose: mirroredPose(key.pose) })),
    contacts: script.contacts?.map((contact) => ({ ...contact, part: mirroredPart(contact.part) })),
    side: side == null ? side : side === 'LEFT' ? 'RIGHT' : 'LEFT',
    works: script.works?.map(mirroredPart),
    layers: script.layers?.map((one) => ({ ...one, part: mirroredPart(one.part) })),
  });
}

/** Without what is undefined: a script says nothing about it then. */
function tidy<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
