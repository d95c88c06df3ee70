import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureScript, Key } from '@/api/figureScript';
import { useDrawing } from '@/features/author/useDrawing';
import { Sortable } from '@/ui/Sortable';
import { Drawing, viewBoxOf, type Box } from './Drawing';
import { NumberBox } from './NumberBox';
import { arranged, duplicated, MOST_KEYS, withKey } from './script';
import classes from './pose.module.css';

interface KeyStripProps {
  script: FigureScript;
  chosen: number;
  onChoose: (key: number) => void;
  onChange: (script: FigureScript) => void;
  say: (text: string) => void;
}

/** The key positions in order, each with its picture; below, what belongs to the chosen one. */
export function KeyStrip({ script, chosen, onChoose, onChange, say }: KeyStripProps) {
  const { t } = useTranslation('authoring');
  const panels = useDrawing(script, 'panels');
  const items = script.keys.map((key, at) => ({ key: String(at), at, label: key.label }));
  const full = script.keys.length >= MOST_KEYS;
  const current = script.keys[chosen];
  const add = () => {
    onChange(duplicated(script, chosen, t('pose.newKey')));
    onChoose(chosen + 1);
  };
  return (
    <section className={classes.keys} aria-labelledby="figure-keys">
      <div className={classes.keysHead}>
        <h3 id="figure-keys">{t('pose.keys')}</h3>
        <Button variant="default" disabled={full} onClick={add}>
          + {t('pose.addKey')}
        </Button>
      </div>
      {full && <p className={classes.hint}>{t('pose.keysFull')}</p>}
      <Sortable
        row
        least={1}
        items={items}
        say={say}
        nameOf={(item) => t('pose.keyNamed', { number: item.at + 1, label: item.label })}
        onChange={(next) => {
          const order = next.map((item) => item.at);
          onChange(arranged(script, order));
          onChoose(Math.max(0, order.indexOf(chosen)));
        }}
      >
        {(item) => (
          <button
            type="button"
            className={classes.thumb}
            aria-pressed={item.at === chosen}
            onClick={() => onChoose(item.at)}
          >
            {panels.data !== undefined && (
              <Panel svg={panels.data.svg} at={item.at} count={script.keys.length} />
            )}
            <span>
              {item.at + 1} · {item.label}
            </span>
          </button>
        )}
      </Sortable>
      {current !== undefined && (
        <KeyFields value={current} onChange={(change) => onChange(withKey(script, chosen, change))} />
      )}
    </section>
  );
}

function Panel({ svg, at, count }: { svg: string; at: number; count: number }) {
  const box = onePanel(svg, at, count);
  return (
    <span className={classes.panel}>
      <span style={{ aspectRatio: `${box[2]} / ${box[3]}` }}>
        <Drawing svg={svg} label="" box={box} />
      </span>
    </span>
  );
}

/** Between two panels, in the drawing's units: as the service spaces them. */
const GAP = 7.2;

/** The panels stand in a row, equally wide: the one that shows this key. */
function onePanel(svg: string, at: number, count: number): Box {
  const [x, y, width, height] = viewBoxOf(svg);
  const part = (width - GAP * (count - 1)) / count;
  return [x + at * (part + GAP), y, part, height];
}

function KeyFields({ value, onChange }: { value: Key; onChange: (change: Partial<Key>) => void }) {
  const { t } = useTranslation('authoring');
  return (
    <div className={classes.keyFields}>
      <TextInput
        label={t('pose.label')}
        value={value.label}
        maxLength={60}
        onChange={(event) => onChange({ label: event.currentTarget.value })}
      />
      <NumberBox
        label={t('pose.move')}
        value={value.moveSeconds ?? 1.5}
        min={0.2}
        max={10}
        step={0.1}
        onChange={(moveSeconds) => onChange({ moveSeconds })}
      />
      <NumberBox
        label={t('pose.hold')}
        value={value.holdSeconds ?? 0}
        min={0}
        max={10}
        step={0.5}
        onChange={(holdSeconds) => onChange({ holdSeconds })}
      />
    </div>
  );
}
