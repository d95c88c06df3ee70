import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureFinding, Joint } from '@/api/pose';
import { Drawing, viewBoxOf, type Box } from './Drawing';
import { jointName } from './joints';
import type { Posing } from './usePosing';
import classes from './pose.module.css';

interface StageProps {
  posing: Posing;
  label: string;
  say: (text: string) => void;
}

/** Of the picture's width: about two centimetres, and about ten. */
const STEP = 1 / 120;
const LARGE_STEP = 1 / 24;
const ARROWS: Partial<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The figure in one key position, and its joints to pull at. */
export function Stage({ posing, label, say }: StageProps) {
  const { t } = useTranslation('authoring');
  const overlay = useRef<SVGSVGElement>(null);
  // What is shown of the plane stands still while a joint is pulled, or it would run away from under the pointer.
  const [pulled, pull] = useState<{ joint: string; box: Box }>();
  const { shown } = posing;
  if (shown === undefined) {
    return (
      <div className={classes.stage} aria-busy="true">
        <p className={classes.waiting}>{posing.problem === undefined && t('pose.drawing')}</p>
      </div>
    );
  }
  const box = pulled?.box ?? viewBoxOf(shown.svg);
  const toPicture = (event: PointerEvent): [number, number] | undefined => {
    const matrix = overlay.current?.getScreenCTM()?.inverse();
    if (matrix == null) return undefined;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return [point.x, point.y];
  };
  const grab = (event: PointerEvent<SVGGElement>, joint: Joint) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    posing.grab();
    pull({ joint: joint.name, box });
  };
  const drag = (event: PointerEvent<SVGGElement>, joint: Joint) => {
    if (pulled?.joint !== joint.name) return;
    const to = toPicture(event);
    posing.pull(joint.name, () => to);
  };
  const nudge = (event: KeyboardEvent, joint: Joint) => {
    const direction = ARROWS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    // Holding a key down is one move, as a drag is.
    if (!event.repeat) posing.grab();
    const by = (event.shiftKey ? LARGE_STEP : STEP) * box[2];
    posing.pull(joint.name, (seen) => {
      const now = seen.joints.find((one) => one.name === joint.name);
      return now && [now.x + direction[0] * by, now.y + direction[1] * by];
    });
    say(t('pose.jointMoved', { name: jointName(joint.name) }));
  };
  const findingAt = (joint: Joint) =>
    shown.findings.find((one) => one.joint === joint.name && (one.key == null || one.key === posing.key));
  return (
    <div className={classes.stage} style={{ aspectRatio: `${box[2]} / ${box[3]}` }}>
      <Drawing svg={shown.svg} label={label} box={box} />
      <svg ref={overlay} className={classes.overlay} viewBox={box.join(' ')} role="group" aria-label={label}>
        <Bones joints={shown.joints} />
        {shown.joints
          .filter((joint) => joint.draggable)
          .map((joint) => (
            <Handle
              key={joint.name}
              joint={joint}
              unit={box[2] / 100}
              pulled={pulled?.joint === joint.name}
              finding={findingAt(joint)}
              onPointerDown={(event) => grab(event, joint)}
              onPointerMove={(event) => drag(event, joint)}
              onPointerUp={() => pull(undefined)}
              onKeyDown={(event) => nudge(event, joint)}
            />
          ))}
      </svg>
    </div>
  );
}

function Bones({ joints }: { joints: readonly Joint[] }) {
  const byName = new Map(joints.map((joint) => [joint.name, joint]));
  return (
    <g className={classes.bones} aria-hidden="true">
      {joints.map((joint) => {
        const parent = joint.parent == null ? undefined : byName.get(joint.parent);
        return parent && <line key={joint.name} x1={parent.x} y1={parent.y} x2={joint.x} y2={joint.y} />;
      })}
    </g>
  );
}

interface HandleProps {
  joint: Joint;
  /** A hundredth of the picture's width. */
  unit: number;
  pulled: boolean;
  finding: FigureFinding | undefined;
  onPointerDown: (event: PointerEvent<SVGGElement>) => void;
  onPointerMove: (event: PointerEvent<SVGGElement>) => void;
  onPointerUp: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Handle({ joint, unit, pulled, finding, onPointerUp, ...events }: HandleProps) {
  const { t } = useTranslation('authoring');
  const name = jointName(joint.name);
  return (
    <g
      className={classes.handle}
      data-pulled={pulled || undefined}
      data-finding={finding?.severity}
      role="button"
      tabIndex={0}
      aria-label={
        finding === undefined
          ? t('pose.joint', { name })
          : t('pose.jointFinding', { name, finding: finding.message })
      }
      transform={`translate(${joint.x} ${joint.y})`}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      {...events}
    >
      <circle className={classes.reach} r={unit * 3.2} />
      <circle className={classes.knob} r={unit * 1.15} />
      <title>{name}</title>
    </g>
  );
}
