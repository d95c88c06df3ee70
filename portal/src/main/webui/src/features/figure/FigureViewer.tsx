import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureSide } from '@/api/figure';
import type { FigureLink, Maybe, Sides } from '@/api/model';
import { Figure } from './Figure';
import classes from './figure.module.css';
import { PlayIcon } from './PlayIcon';
import { useStillFigures } from './stillFigures';

interface FigureViewerProps {
  figure: Maybe<FigureLink>;
  sides: Sides;
}

/** A figure to study: moving or position by position, to either side, with a button that stops it. */
export function FigureViewer({ figure, sides }: FigureViewerProps) {
  const { t } = useTranslation();
  const [still, chooseStill] = useStillFigures();
  const [panels, showPanels] = useState(still);
  const [paused, pause] = useState(false);
  const [side, setSide] = useState<FigureSide>('RIGHT');
  const name = useId();
  const stands = still || paused;
  const toggle = () => {
    if (still) chooseStill(false);
    pause(!stands);
  };
  return (
    <div className={classes.viewer}>
      <div className={panels ? classes.strip : undefined} {...(panels && scrollable(t('figure.panels')))}>
        <Figure
          figure={figure}
          form={panels ? 'panels' : 'motion'}
          side={sides === 'EACH' ? side : undefined}
          paused={paused}
        />
      </div>
      {figure != null && (
        <div className={classes.controls}>
          <Switch
            name={`${name}-form`}
            legend={t('figure.show')}
            value={panels ? 'panels' : 'motion'}
            options={[
              { value: 'motion', label: t('figure.motion') },
              { value: 'panels', label: t('figure.panels') },
            ]}
            onChange={(value) => showPanels(value === 'panels')}
          />
          {sides === 'EACH' && (
            <Switch
              name={`${name}-side`}
              legend={t('figure.side')}
              value={side}
              options={[
                { value: 'LEFT', label: t('figure.LEFT') },
                { value: 'RIGHT', label: t('figure.RIGHT') },
              ]}
              onChange={setSide}
            />
          )}
          {!panels && (
            <button type="button" className={classes.control} onClick={toggle}>
              <PlayIcon playing={!stands} />
              {t(stands ? 'figure.play' : 'figure.pause')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** A strip wider than the screen can be moved by the keyboard too. */
const scrollable = (label: string) => ({ role: 'group', 'aria-label': label, tabIndex: 0 }) as const;

interface SwitchProps<V extends string> {
  name: string;
  legend: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

function Switch<V extends string>({ name, legend, value, options, onChange }: SwitchProps<V>) {
  return (
    <fieldset className={classes.switch}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
