import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PROP_KINDS,
  type FigureScript,
  type Part,
  type Prop,
  type PropKind,
  type Vec,
} from '@/api/figureScript';
import { NumberBox } from './NumberBox';
import classes from './pose.module.css';

interface SceneProps {
  script: FigureScript;
  onChange: (script: FigureScript) => void;
  say: (text: string) => void;
}

const HANDS = ['LEFT_HAND', 'RIGHT_HAND'] as const satisfies Part[];
const AXES = ['ahead', 'left', 'up'] as const;
/** Held in the hands or between them; these have no place of their own, or only an end. */
const HELD: readonly PropKind[] = ['TUBING', 'WEIGHT'];
const PLACED: Partial<Record<PropKind, Vec>> = {
  CHAIR: [-0.05, 0, 0],
  STOOL: [-0.05, 0, 0],
  WALL: [-0.2, 0, 0],
  DOOR_FRAME: [0.25, 0, 0],
  CORNER: [0.6, 0, 0],
  MAT: [0, 0, 0],
  PILLOW: [0.3, 0, 0],
  ANCHOR: [0.9, 0, 1.1],
  TUBING: [0.9, 0, 1.1],
};

/** Chair, wall, door frame, mat and whatever else the figure needs, each with its place in the room. */
export function Scene({ script, onChange, say }: SceneProps) {
  const { t } = useTranslation('authoring');
  const [kind, choose] = useState<PropKind>('CHAIR');
  const props = script.props ?? [];
  const set = (next: Prop[]) => onChange({ ...script, props: next });
  const add = () => {
    const held = HELD.includes(kind) ? { parts: [...HANDS] } : {};
    set([...props, { kind, ...held, ...(PLACED[kind] !== undefined && { at: PLACED[kind] }) }]);
  };
  return (
    <section className={classes.part} aria-labelledby="figure-scene">
      <h3 id="figure-scene">{t('pose.props')}</h3>
      {props.length === 0 && <p className={classes.hint}>{t('pose.noProps')}</p>}
      <ul className={classes.props}>
        {props.map((prop, at) => (
          <li key={at}>
            <PropEditor
              prop={prop}
              onChange={(next) => set(props.map((one, index) => (index === at ? next : one)))}
              onRemove={() => {
                say(t('pose.removed', { name: t(`pose.prop.${prop.kind}`) }));
                set(props.filter((_, index) => index !== at));
              }}
            />
          </li>
        ))}
      </ul>
      <div className={classes.adding}>
        <NativeSelect
          aria-label={t('pose.props')}
          value={kind}
          onChange={(event) => choose(PROP_KINDS.find((one) => one === event.currentTarget.value) ?? 'CHAIR')}
          data={PROP_KINDS.map((value) => ({ value, label: t(`pose.prop.${value}`) }))}
        />
        <button type="button" className={classes.goto} onClick={add} disabled={props.length >= 12}>
          + {t('pose.addProp')}
        </button>
      </div>
    </section>
  );
}

interface PropEditorProps {
  prop: Prop;
  onChange: (prop: Prop) => void;
  onRemove: () => void;
}

function PropEditor({ prop, onChange, onRemove }: PropEditorProps) {
  const { t } = useTranslation('authoring');
  const name = t(`pose.prop.${prop.kind}`);
  const at: Vec = prop.at ?? [0, 0, 0];
  const toggle = (hand: Part) => {
    const held = prop.parts ?? [];
    onChange({ ...prop, parts: held.includes(hand) ? held.filter((one) => one !== hand) : [...held, hand] });
  };
  return (
    <details className={classes.prop}>
      <summary>{name}</summary>
      {prop.kind !== 'WEIGHT' && (
        <div className={classes.three}>
          {AXES.map((axis, index) => (
            <NumberBox
              key={axis}
              label={t(`pose.${axis}`)}
              value={at[index] ?? 0}
              min={-9}
              max={9}
              step={0.05}
              onChange={(value) =>
                onChange({ ...prop, at: at.map((one, place) => (place === index ? value : one)) as Vec })
              }
            />
          ))}
        </div>
      )}
      {!HELD.includes(prop.kind) && (
        <NumberBox
          label={t('pose.turn')}
          value={prop.turn ?? 0}
          min={-360}
          max={360}
          step={5}
          onChange={(turn) => onChange({ ...prop, turn })}
        />
      )}
      {HELD.includes(prop.kind) && (
        <fieldset className={classes.hands}>
          <legend>{t('pose.heldBy')}</legend>
          {HANDS.map((hand) => (
            <Checkbox
              key={hand}
              label={t(`pose.hands.${hand}`)}
              checked={prop.parts?.includes(hand) ?? false}
              onChange={() => toggle(hand)}
            />
          ))}
        </fieldset>
      )}
      <button type="button" className={classes.goto} onClick={onRemove}>
        {t('pose.remove', { name })}
      </button>
    </details>
  );
}
